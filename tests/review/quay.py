"""A small invented scan for the pages of a card: boats lost at a quay, three papers, and a bridge that is open or shut.

    q1  Gazette "Twelve boats sank"  against  Courier, Ada Moor: "At least 15 boats sank"     0.95  dispute "boats"
    q3  Courier, the same            against  Echo, Ivo Brandt denies that more than eight    0.90  dispute "boats"
    q2  Gazette "The bridge is open" against  Echo "The bridge is closed"                     0.80

`hostile_scan` is one conflict whose every text is written to do harm.
"""

from dataclasses import replace
from datetime import UTC, datetime

from rashomon.records import Account, Dispute, Evidence, Quantity, Speaker, Witness
from rashomon.run_records import RunHeader, write_run_records
from rashomon.store.imports import import_run

NOW = datetime(2031, 6, 1, 12, 0, tzinfo=UTC)
SCRIPT = "<script>alert(1)</script>"
RIGHT_TO_LEFT = "\u202e"
ZERO_WIDTH = "\u200b"


def quay_scan(make):
    """Documents, conflicts and disputes."""
    gazette = make.document(
        "Gazette",
        ["The storm came at night.", "Twelve boats sank in the harbour.", "Nobody was hurt."],
        ["The bridge is open."],
        title="Boats lost",
        url="https://gazette.example/boats",
    )
    courier = make.document(
        "Courier",
        ["It blew hard.", "At least 15 boats sank, Ada Moor said.", "She had counted them.", "The quay held."],
        ["Repairs start today."],
    )
    echo = make.document("Echo", ["Ivo Brandt denied that more than eight boats sank.", "The bridge is closed."])
    moor = Speaker(name="Ada Moor", mention="Ada Moor", role="harbour master")
    brandt = Speaker(name="Ivo Brandt", mention="Ivo Brandt", role="mayor")
    twelve = make.statement(
        gazette,
        "Twelve boats sank in the harbour.",
        quantities=(count(make, gazette, "Twelve boats", 12.0, 12.0),),
    )
    fifteen = make.statement(
        courier,
        "At least 15 boats sank",
        attribution="indirect",
        speaker=moor,
        cue="said",
        origins=2,
        carried_by=("Courier", "Daily Tern", "Echo"),
        quantities=(count(make, courier, "At least 15 boats", 15.0, None),),
    )
    eight = make.statement(
        echo,
        "more than eight boats sank",
        attribution="indirect",
        speaker=brandt,
        cue="denied",
        stance="denies",
        claim="At most eight boats sank.",
    )
    is_open, is_closed = make.statement(gazette, "The bridge is open."), make.statement(echo, "The bridge is closed.")
    witnesses = (Witness(name="an average pair", odds=-2.0), Witness(name="numbers_disagree", odds=4.9))
    first = make.conflict(
        twelve,
        fifteen,
        id="q1",
        probability=0.95,
        witnesses=witnesses,
        left_spans=[make.span(gazette.text, "Twelve boats")],
        right_spans=[make.span(courier.text, "At least 15 boats")],
    )
    third = make.conflict(fifteen, eight, id="q3", probability=0.9, kind="denial", evidence=told("he denies it"))
    second = make.conflict(
        is_open,
        is_closed,
        id="q2",
        probability=0.8,
        kind="control",
        evidence=Evidence(
            left=(make.span(gazette.text, "open"),), right=(make.span(echo.text, "closed"),), reason="open or closed"
        ),
    )
    boats = Dispute(id="boats", conflicts=(first, third), accounts=tuple(map(account, (twelve, fifteen, eight))))
    documents = {one.id: one for one in (gazette, courier, echo)}
    return {"documents": documents, "conflicts": [first, third, second], "disputes": [boats]}


def hostile_scan(make):
    """One conflict, "q9": script, quotes that would end an attribute, bidi overrides, a javascript link."""
    name = f'"><img src=x onerror=alert(1)>{RIGHT_TO_LEFT}evil'
    left = make.document(
        name,
        [f"{SCRIPT} sank the {ZERO_WIDTH}boat.", f"</textarea></p>{{{{7*7}}}} {RIGHT_TO_LEFT}drow\u202c."],
        title=f"{SCRIPT}title",
        url="javascript:alert(1)",
        language='en" onload="alert(1)',
    )
    right = make.document("Echo\u2066", ["Nothing sank at all.", "'\"--></style><svg onload=alert(1)>"])
    left, right = replace(left, id="doc-left"), replace(right, id="doc-right")
    speaker = Speaker(name=f"{SCRIPT}{RIGHT_TO_LEFT}Moor", mention="she", role='"onfocus="alert(1)')
    one = make.statement(
        left, f"{SCRIPT} sank the {ZERO_WIDTH}boat.", speaker=speaker, attribution="direct", cue=SCRIPT
    )
    two = make.statement(right, "Nothing sank at all.", claim="'\"--></style><svg onload=alert(1)>")
    conflict = make.conflict(
        one,
        two,
        id="q9",
        evidence=Evidence(
            left=(make.span(left.text, f"{ZERO_WIDTH}boat"),),
            right=(make.span(right.text, "Nothing"),),
            reason=f"{SCRIPT} is not {RIGHT_TO_LEFT}nothing",
        ),
    )
    return {"documents": {left.id: left, right.id: right}, "conflicts": [conflict], "disputes": []}


def import_scan(store, folder, scan, *, needed=1):
    """Write the scan's records and import them."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "records.jsonl.gz"
    header = RunHeader(title="Quay", run={"threshold": 0.7}, problems=())
    write_run_records(
        path, header=header, documents=scan["documents"], conflicts=scan["conflicts"], disputes=scan["disputes"]
    )
    return import_run(store, path, now=NOW, needed=needed)


def count(make, document, words, low, high):
    """Boats counted."""
    return Quantity(span=make.span(document.text, words), text=words, low=low, high=high, unit="boat")


def told(reason):
    """Evidence without marked words."""
    return Evidence(left=(), right=(), reason=reason)


def account(statement):
    """An account of one statement."""
    return Account(
        statements=(statement.id,),
        voices=(statement.voice,),
        sources=(statement.source,),
        first=statement.published_at,
        last=statement.published_at,
        origins=statement.origins,
        best=statement.id,
    )
