"""`rashomon users`: the people of the review queue, from the command line of its server."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rashomon.cli.db import DATABASE, Place
from rashomon.errors import AbsentError, InputError, StoreError

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from rashomon.store.people import Person

_LINK_HOURS = 72.0  # over a weekend

Name = Annotated[str, typer.Argument(help="As it is shown beside verdicts; they sign in with it.", show_default=False)]
FromStdin = Annotated[bool, typer.Option("--password-stdin", help="Read the password from standard input.")]
ByLink = Annotated[bool, typer.Option("--link", help="Print a one-time link by which they choose a password.")]
Url = Annotated[
    str,
    typer.Option(envvar="RASHOMON_URL", help="Where the queue is reached, for the link."),
]
AT_HOME = "http://127.0.0.1:8321"

users = typer.Typer(
    name="users",
    help="Look after the people of the review queue: add, list, role, reset, disable, enable.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@users.command()
def add(
    name: Name,
    role: Annotated[str, typer.Option(help="viewer, reviewer, lead or admin.")] = "reviewer",
    password_stdin: FromStdin = False,
    link: ByLink = False,
    url: Url = AT_HOME,
    place: Place = DATABASE,
) -> None:
    """Add somebody; asks for a password, unless --password-stdin or --link says otherwise."""
    from rashomon.review.visitor import utc_now
    from rashomon.store.access import admit_person
    from rashomon.store.people import checked_role, list_people

    chosen = checked_role(role)
    hashed = None if link else _ask_password(name, is_from_stdin=password_stdin)
    with _people(place, is_made=True) as connection:
        person = admit_person(connection, name, chosen, hashed, utc_now())
        typer.echo(f"Added {person.name}, {person.role}.")
        if link:
            _print_link(connection, person, url)
        if not any(one.role == "admin" and not one.is_disabled for one in list_people(connection)):
            typer.echo("There is no administrator yet; add one to look after people in the browser: --role admin")


@users.command(name="list")
def show(place: Place = DATABASE) -> None:
    """List everybody: name, role, and whether they can come in."""
    from rashomon.review.visitor import utc_now
    from rashomon.store.links import link_ends
    from rashomon.store.people import list_people

    with _people(place) as connection:
        people, links = list_people(connection), link_ends(connection, utc_now())
        width = max((len(person.name) for person in people), default=0)
        for person in people:
            way_in = "password" if person.has_password else "link waits" if person.id in links else "no way in: reset"
            typer.echo(f"{person.name:{width}}  {person.role:8}  {'disabled' if person.is_disabled else way_in}")
        if not people:
            typer.echo("Nobody yet: rashomon users add NAME --role admin", err=True)


@users.command(name="role")
def give_role(
    name: Name,
    role: Annotated[str, typer.Argument(help="viewer, reviewer, lead or admin.", show_default=False)],
    place: Place = DATABASE,
) -> None:
    """Give somebody another role."""
    from rashomon.review.visitor import utc_now
    from rashomon.store.access import set_role
    from rashomon.store.people import checked_role

    with _people(place) as connection:
        person = set_role(connection, _named(connection, name).id, checked_role(role), utc_now())
        typer.echo(f"{person.name} is now {_with_article(person.role)}.")


@users.command()
def reset(
    name: Name, password_stdin: FromStdin = False, link: ByLink = False, url: Url = AT_HOME, place: Place = DATABASE
) -> None:
    """Give somebody a new password, or with --link a one-time link to choose one; signs them out everywhere."""
    from rashomon.review.visitor import utc_now
    from rashomon.store.access import set_password_hash

    with _people(place) as connection:
        person = _named(connection, name)
    hashed = None if link else _ask_password(person.name, is_from_stdin=password_stdin)
    with _people(place) as connection:
        set_password_hash(connection, person.id, hashed, utc_now())
        typer.echo(f"The old password of {person.name} is no longer good, and they are signed out everywhere.")
        if link:
            _print_link(connection, person, url)
        if person.is_disabled:
            typer.echo(f"They are disabled still: rashomon users enable {person.name!r}")


@users.command()
def disable(name: Name, place: Place = DATABASE) -> None:
    """Keep somebody out from now on. Their verdicts stay; cards in their hands go back, their API tokens end."""
    from rashomon.review.visitor import utc_now
    from rashomon.store.access import disable_person

    with _people(place) as connection:
        person = disable_person(connection, _named(connection, name).id, utc_now())
        typer.echo(f"{person.name} is disabled and signed out everywhere.")


@users.command()
def enable(name: Name, place: Place = DATABASE) -> None:
    """Let somebody in again, with the password they had."""
    from rashomon.review.visitor import utc_now
    from rashomon.store.access import enable_person

    with _people(place) as connection:
        person = enable_person(connection, _named(connection, name).id, utc_now())
        typer.echo(f"{person.name} can sign in again.")
        if not person.has_password:
            typer.echo(f"They have no password: rashomon users reset {person.name!r}")


@contextmanager
def _people(place: str, *, is_made: bool = False) -> Iterator[Connection]:
    """A transaction on the database; one that is not there is made only when somebody is added."""
    from rashomon.store import open_store
    from rashomon.store.upgrade import check_version, prepare

    if not is_made and "://" not in place and not Path(place).exists():
        raise StoreError(f"{place}: there is no such database; name it with --db, or add somebody to make it")
    with open_store(place) as store:
        if is_made:
            prepare(store)
        else:
            check_version(store)
        with store.write() as connection:
            yield connection


def _named(connection: Connection, name: str) -> Person:
    from rashomon.store.people import find_person

    person = find_person(connection, name)
    if person is None:
        raise AbsentError(f"there is nobody called {name!r}; `rashomon users list` tells who there is")
    return person


def _ask_password(name: str, *, is_from_stdin: bool) -> str:
    """The hash of a password that was typed twice, or read from standard input; too weak a one is asked for again."""
    from rashomon.review.security.passwords import Passwords, checked_password

    if is_from_stdin:
        return Passwords().hash(checked_password(sys.stdin.readline().rstrip("\r\n"), name))
    if not sys.stdin.isatty():
        raise InputError("there is no terminal to ask for a password on; use --password-stdin or --link")
    while True:
        password = typer.prompt(f"Password for {name}", hide_input=True, confirmation_prompt="The same again", err=True)
        try:
            return Passwords().hash(checked_password(password, name))
        except InputError as error:
            typer.echo(f"No: {error}.", err=True)


def _print_link(connection: Connection, person: Person, url: str) -> None:
    from rashomon.review.visitor import utc_now
    from rashomon.store.links import make_link

    link = make_link(connection, person.id, utc_now(), _LINK_HOURS)
    typer.echo(f"Send this to {person.name} and nobody else; it works once, for {_LINK_HOURS:.0f} hours:")
    typer.echo(f"{url.rstrip('/')}/open?link={link}")


def _with_article(role: str) -> str:
    return f"an {role}" if role[0] in "aeiou" else f"a {role}"
