"""Made statements: reports of many small stories, each with words of its own, for tests of search."""

from __future__ import annotations

from collections.abc import Callable

from rashomon.records import Statement

TOWNS = ("velm", "orrin", "dask", "tarn", "quil", "brede", "marrow", "sund")
EVENTS = (
    "bridge cracks pillars closed",
    "harvest wheat seed failed",
    "ferry sank harbour storm",
    "miners strike wages pit",
    "museum painting stolen guard",
    "wolves sheep shepherd valley",
    "election ballots counted mayor",
    "factory smoke river fish",
)


def reports_of_towns(make: Callable[..., Statement], outlets: int = 3) -> list[Statement]:
    """Two statements a report, a report an outlet and story; each outlet adds a word of its own."""
    found = []
    for day, (town, event) in enumerate(zip(TOWNS, EVENTS, strict=True), 1):
        first, second, third, last = event.split()
        for outlet in range(outlets):
            claims = (
                f"{first} {second} of {town} {third} word{outlet}",
                f"{second} {third} {last} in {town} as{outlet}",
            )
            found += [
                make(claim, f"Outlet {outlet}", document=f"{town} {outlet}", at=200 * at, day=day)
                for at, claim in enumerate(claims)
            ]
    return found
