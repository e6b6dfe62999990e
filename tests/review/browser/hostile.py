"""Documents and people that mean harm, or only write as people do: a scan of them, judged, something on each page.

Every string is used wherever a document or a person has a say: sources, titles, addresses, speakers, roles, cues,
texts, claims, reasons, models, settings, problems, notes, suggestions, names of views and of batches.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from rashomon.records import KINDS, Account, Dispute, Speaker, Suggestion, content_id
from rashomon.run_records import RunHeader, write_run_records
from rashomon.store import batches, decisions, imports, people, reviews, views
from tests.harbour import Maker

HOSTILE = {
    "script": "<script>alert(1)</script>",
    "image": '<img src="https://evil.example/p.png" onerror=alert(1)>',
    "attribute": '"><svg/onload=alert(1)>',
    "apostrophe": "' autofocus onfocus='alert(1)",
    "textarea": "</textarea></title></style></script><script>alert(1)</script>",
    "template": "{{7*7}} ${7*7} #{7*7} {% include 'people.html.j2' %}",
    "address": "javascript:alert(1)//",
    "page": '<base href="https://evil.example/"><link rel=stylesheet href=//evil.example><iframe src=//evil.example>',
    "refresh": '<meta http-equiv=refresh content="0;url=https://evil.example/">',
    "htmx": '<div hx-get="https://evil.example/" hx-trigger="load" hx-on:load="alert(1)">x</div>',
    "form": '</form><form action="https://evil.example/"><input name=verdict value=conflict autofocus>',
    "entities": "&lt;script&gt; &amp;amp; &#x202e;&#0;",
    "equals": '=HYPERLINK("https://evil.example/","open")',
    "plus": "+cmd|' /C calc'!A0",
    "minus": "-2+3+cmd",
    "at": "@SUM(1+1)",
    "tab": "\t=1+1",
    "override": "\u202egnitirw esrever\u202c and \u2067inside\u2066 out\u2069",
    "open override": "never closed \u202e\u2067\u202b",
    "hebrew": "שלום, עולם! (12) <b>מודגש</b>",
    "arabic": "قال «نعم» ثم 20 قاربًا غرقت",
    "zero width": "pass\u200bword\u2060 \ufeffs\u00adoft",
    "controls": "a\x00b\x07c\x1b[31mred\x7f\x85",
    "separators": "one\u2028two\u2029three",
    "half": "half a \ud800 character \udc00",
    "combining": "Z" + "\u0316\u0317\u0318\u0319\u0301\u0302\u0303\u0304" * 12 + "algo",
    "emoji": "👩‍👩‍👧‍👦 🏳️‍🌈 🇺🇳 ✋🏿",
    "quotes": "“„‚‘’'\"`´«»‹›\\'\\\"",
    "long word": "W" * 2_000,
    "long": "The count went on and on, " * 4_000,  # 104,000 characters in one sentence
}
LINKS = ("javascript:alert(1)", "data:text/html,<script>alert(1)</script>", 'https://ok.example/"onmouseover=alert(1)')
NAMES = ("<script>alert(1)</script>", "'\"><img src=x onerror=alert(1)>", "=1+1", "محمد {{7*7}}")


def hostile_queue(store, path, now):
    """The scan in the store (by way of a file), judged by the people of NAMES: agreed, differing, decided, open."""
    header = RunHeader(title=HOSTILE["textarea"], run=_run(), problems=_problems())
    write_run_records(path, header=header, **_scan())
    imports.import_run(store, path, now=now, needed=2)
    with store.write() as connection:
        judges = [people.add_person(connection, name, "reviewer", None, now).id for name in NAMES]
        lead = people.add_person(connection, "<b onclick=alert(1)>Lead", "lead", None, now).id
        for place, text in enumerate(HOSTILE.values()):
            now += timedelta(seconds=30)
            if place % 3 == 2:
                continue  # stays open
            for number, judge in enumerate(judges[:2]):
                verdict = "conflict" if place % 3 == 0 or number == 0 else "compatible"
                _review(connection, f"c{place}", judge, verdict, text, now)
            if place % 6 == 1:
                _decide(connection, f"c{place}", lead, text, now)
        for place, name in enumerate(HOSTILE.values()):
            if 0 < len(name) < 100:
                views.save_view(connection, f"{place} {name}", {"words": name}, person_id=lead, is_shared=True, now=now)
        batches.make_batch(connection, HOSTILE["image"], person_ids=judges, limit=3, now=now, by=lead)


def _scan():
    make, documents, conflicts, sides = Maker(), {}, [], []
    for place, text in enumerate([*HOSTILE.values(), "a last one"]):
        document = _document(make, place, text)
        documents[document.id] = document
        sides.append(_statement(make, document, place, text))
    for place, (one, other) in enumerate(pairwise(sides)):
        text = list(HOSTILE.values())[place]
        conflicts.append(_conflict(make, place, one, other, text, documents))
    listed = tuple(conflicts[:12])
    accounts = tuple(
        _account(side) for side in ([one.scored.pair.left for one in listed], [listed[0].scored.pair.right])
    )
    return {
        "documents": documents,
        "conflicts": conflicts,
        "disputes": [Dispute(id="d1", conflicts=listed, accounts=accounts)],
    }


def _document(make, place, text):
    before, said = f"Before {text}.", f"{text} sank off the quay."
    document = make.document(
        text[:300],
        [before, said, "After that, nothing."],
        title=text[:500],
        url=LINKS[place % 3] if place % 2 else f"https://ok.example/{content_id(text)}",
        language="en" if place % 2 else 'en"><script>alert(1)</script>',
        published_at=datetime(2031, 5, 1, tzinfo=UTC) + timedelta(hours=place),
    )
    return replace(document, id=f"d{place:02}")


def _statement(make, document, place, text):
    speaker = Speaker(name=text[:300], mention=text[:300], role=text[:300]) if place % 2 else None
    return make.statement(
        document,
        f"{text} sank off the quay.",
        id=f"s{place:02}",
        speaker=speaker,
        via=(Speaker(name=text[:300], mention=text[:100]),) if place % 4 == 1 else (),
        cue=text[:200] if speaker else None,
        attribution="indirect" if speaker else "narration",
        carried_by=(document.source, "The Gazette") if place % 5 == 0 else (),
        origins=2,
    )


def _conflict(make, place, left, right, text, documents):
    made = make.conflict(
        left,
        right,
        id=f"c{place}",
        kind=KINDS[place % len(KINDS)],
        probability=round(0.97 - place / 60, 4),
        left_spans=[make.span(documents[left.document_id].text, "off the quay")],
        right_spans=[make.span(documents[right.document_id].text, "sank")],
    )
    return replace(made, evidence=replace(made.evidence, reason=f"“{text[:2_000]}” is not “{text[:20]}”."))


def _account(sides):
    return Account(
        statements=tuple(sorted(side.id for side in sides)),
        voices=tuple(dict.fromkeys(side.voice for side in sides)),
        sources=tuple(sorted({side.source for side in sides})),
        first=min(side.published_at for side in sides),
        last=max(side.published_at for side in sides),
        origins=len(sides),
        best=sides[0].id,
    )


def _run():
    told = {f"{name} {text[:60]}": text[:300] for name, text in HOSTILE.items()}
    return {
        "threshold": 0.7,
        "began_at": None,
        "settings": told,
        "models": {HOSTILE["script"]: {"name": HOSTILE["image"], "revision": HOSTILE["override"]}},
    }


def _problems():
    return tuple({"place": text[:200], "message": text[:300]} for text in HOSTILE.values())


def _review(connection, conflict_id, person_id, verdict, text, now):
    reviews.record_review(
        connection,
        id=content_id("hostile", conflict_id, person_id),
        conflict_id=conflict_id,
        person_id=person_id,
        verdict=verdict,
        kind="number" if verdict == "conflict" else None,
        note=text[:3_000],
        suggestion=Suggestion(left_speaker=text[:150] or None),
        now=now,
        needs_lease=False,
    )


def _decide(connection, conflict_id, person_id, text, now):
    decisions.decide(
        connection,
        id=content_id("hostile decision", conflict_id),
        conflict_id=conflict_id,
        person_id=person_id,
        verdict="conflict",
        kind="number",
        note=text[:3_000],
        now=now,
    )
