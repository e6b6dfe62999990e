"""Made statements: reports of many small stories, each with words of its own, for tests of search."""

from __future__ import annotations

from collections.abc import Callable

from rashomon.records import Statement

TOWNS = ("velm", "orrin", "dask", "tarn", "quil", "brede", "marrow", "sund")
EVENTS = ("bridge cracks pillars closed", "harvest wheat seed failed", "ferry sank harbour storm", "strike miners pay")


def reports_of_towns(make: Callable[..., Statement], outlets: int = 3) -> list[Statement]:
    """Three statements a report, a report an outlet and story; outlets add a word of their own."""
    found = []
    for number, town in enumerate(TOWNS):
        first, second, third, last = (EVENTS[number % 4] + f" guard{number}").split()[:4]
        for outlet in range(outlets):
            document = f"{town} {outlet}"
            for at, text in enumerate(
                (f"the {first} {second} of {town} {third} word{outlet}", f"{second} {third} {last} in {town}")
            ):
                claim = f"{text} {'said' if at else ''} extra{outlet}{number}"
                found.append(make(claim, f"Outlet {outlet}", document=document, at=200 * at, day=1 + number))
    return found
