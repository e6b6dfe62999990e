"""Running the application: a port to listen on, a way in, and a stop that loses nothing.

    people with passwords            they sign in
    one person without, on loopback  single-user mode: a one-time link lets the browser in, as Jupyter's does
    nobody, on loopback              somebody called "editor" is made, then the same
    nobody, elsewhere                refused: whoever came first would own the queue

In: a store whose tables are up to date.  It prints nothing; the command line does.
"""

from __future__ import annotations

import errno
import ipaddress
import logging
import os
import socket
import sys
import threading
import webbrowser
from dataclasses import dataclass
from datetime import datetime

from fastapi import FastAPI
from sqlalchemy import Connection

from rashomon.errors import ReviewError
from rashomon.review.security.proxy import is_loopback
from rashomon.store.access import admit_person
from rashomon.store.links import link_ends, make_link
from rashomon.store.people import Person, count_people, is_one_person, list_people

EDITOR = "editor"
_LINK_HOURS = 24.0
_GRACE = 10  # seconds that requests under way have when the server stops; the longest are exports
_BACKLOG = 512  # connections that wait to be accepted


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """How people come in."""

    is_single_user: bool
    link: str | None  # of single-user mode


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 takes any that is free.  Raises ReviewError, which says what to do."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except OSError as error:
        raise ReviewError(_why_not(error, host, port)) from error


def open_entry(connection: Connection, *, host: str, is_behind_proxy: bool, now: datetime) -> Entry:
    """See who can come in, and make the link of single-user mode.  Raises ReviewError when nobody could."""
    is_private = is_loopback(host) and not is_behind_proxy
    if count_people(connection) == 0 and is_private:
        admit_person(connection, EDITOR, "admin", None, now)
    able = [person for person in list_people(connection) if not person.is_disabled]
    if is_private and is_one_person(connection):
        return Entry(is_single_user=True, link=make_link(connection, able[0].id, now, _LINK_HOURS))
    if not _can_come_in(connection, able, now):
        raise ReviewError("nobody could sign in yet; add an administrator first: rashomon users add NAME --role admin")
    return Entry(is_single_user=False, link=None)


def address(host: str, port: int) -> str:
    """What to type into a browser on this machine, without a slash at the end."""
    try:
        parsed = ipaddress.ip_address(host)
    except ValueError:
        return f"http://{host}:{port}"
    if parsed.is_unspecified:
        return f"http://localhost:{port}"
    return f"http://[{host}]:{port}" if parsed.version == 6 else f"http://{host}:{port}"


def open_browser(url: str) -> bool:
    """Open the person's browser; False without a display, where a text browser would take the terminal."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    threading.Thread(target=webbrowser.open, args=(url,), daemon=True).start()
    return True


def run(app: FastAPI, listening: socket.socket) -> None:
    """Answer requests until Ctrl-C or SIGTERM; those under way are finished first."""
    import uvicorn

    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s")
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,  # an access log would hold one-time links and what people search for
        server_header=False,
        proxy_headers=False,  # security.proxy does it
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=_GRACE,
    )
    try:
        uvicorn.Server(config).run(sockets=[listening])
    except KeyboardInterrupt:
        return  # the server has stopped by then
    finally:
        listening.close()


def _can_come_in(connection: Connection, able: list[Person], now: datetime) -> bool:
    links = link_ends(connection, now)
    return any(person.has_password or person.id in links for person in able)


def _why_not(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {port} is taken, perhaps by a review that runs already; stop it, or use --port {port % 65535 + 1}"
    if error.errno == errno.EACCES:
        return f"port {port} is not free to take for you; use one from 1024 on, such as --port 8321"
    if error.errno in (errno.EADDRNOTAVAIL, socket.EAI_NONAME, socket.EAI_AGAIN):
        return f"{host} is no address of this machine; use --host 127.0.0.1, or 0.0.0.0 for all of its addresses"
    return f"cannot listen on {host} port {port}: {error.strerror or error}; use another --host or --port"
