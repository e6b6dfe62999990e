"""Paces of people → one small line each: cards a day, all on one scale.  Per cent across and pixels down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from rashomon.review.charts.names import fitted
from rashomon.review.charts.over_time import long_day, short_day
from rashomon.review.charts.ticks import Tick
from rashomon.review.measures.pace import Pace

_MOST = 12  # people; a longer list is a table's work
_DAYS = 42  # six weeks of a small line: a day is seven pixels on a phone
_PITCH, _TEXT, _LINE = 74.0, 24.0, 36.0  # pixels from person to person, down to the line's top, and of the line
_LABEL_CELLS = 22


@dataclass(frozen=True, slots=True, kw_only=True)
class PaceLine:
    """One person; `points` are (per cent across, pixels down) of each day, silent days at the bottom."""

    name: str
    label: str
    cards: int  # in the days shown
    days: int  # of them with a card
    best: int  # cards on the busiest day shown
    cards_per_hour: float | None  # over all their time; None: unknown
    y: float
    top: float
    bottom: float
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaceView:
    """The people, busiest first; `left_out` more are not drawn."""

    lines: tuple[PaceLine, ...]
    x_ticks: tuple[Tick, ...]
    first: str  # in words
    last: str
    most_cards: int  # the top of every line's scale
    left_out: int
    height: float

    @property
    def is_empty(self) -> bool:
        return not self.lines


def pace_lines(paces: Mapping[str, Pace], *, until: date, days: int = _DAYS) -> PaceView:
    """Lines of the last `days` days up to `until`, from the day of the first card if that is later."""
    since = until - timedelta(days=days - 1)
    counts = {
        name: {count.day: count.cards for count in pace.days if since <= count.day <= until}
        for name, pace in paces.items()
    }
    ranked = sorted((name for name in counts if counts[name]), key=lambda name: (-sum(counts[name].values()), name))
    shown = ranked[:_MOST]
    first = min((day for name in shown for day in counts[name]), default=until)
    first = max(since, min(first, until - timedelta(days=6)))  # a week at least: one day is no line
    most = max((cards for name in shown for cards in counts[name].values()), default=1)
    drawn = [first + timedelta(days=place) for place in range((until - first).days + 1)]
    return PaceView(
        lines=tuple(_line(place, name, paces[name], counts[name], drawn, most) for place, name in enumerate(shown)),
        x_ticks=_day_ticks(drawn),
        first=long_day(first),
        last=long_day(until),
        most_cards=most,
        left_out=len(ranked) - len(shown),
        height=len(shown) * _PITCH - (_PITCH - _TEXT - _LINE),
    )


def _line(place: int, name: str, pace: Pace, counts: Mapping[date, int], drawn: list[date], most: int) -> PaceLine:
    top = place * _PITCH + _TEXT
    points = tuple(
        (round(100 * at / (len(drawn) - 1), 3), round(top + _LINE * (1 - counts.get(day, 0) / most), 2))
        for at, day in enumerate(drawn)
    )
    return PaceLine(
        name=name,
        label=fitted(name, _LABEL_CELLS),
        cards=sum(counts.values()),
        days=len(counts),
        best=max(counts.values()),
        cards_per_hour=pace.cards_per_hour,
        y=place * _PITCH + 14,
        top=top,
        bottom=top + _LINE,
        points=points,
    )


def _day_ticks(drawn: list[date]) -> tuple[Tick, ...]:
    places = (0, (len(drawn) - 1) // 2, len(drawn) - 1)
    return tuple(Tick(at=round(100 * place / (len(drawn) - 1), 3), label=short_day(drawn[place])) for place in places)
