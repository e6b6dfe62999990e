"""Reports of an invented town that disagree, written as files; and scans of them, plain and into a case."""

import gzip
from pathlib import Path

from rashomon.cases.case import Case
from rashomon.cases.scan_case import scan_case
from rashomon.cli.summary import write_result
from rashomon.pipeline import scan
from rashomon.settings import Settings
from tests.fakes import FakeEncoder, FakeScorer

SETTINGS = Settings(threshold=0.3)
DATA_FILES = ("conflicts.csv", "conflicts.parquet", "statements.parquet")

REPORTS = {
    "gazette/bridge.txt": "The bridge over the river is open. Mayor Ada Stone said 12 people were hurt in the harbour.",
    "herald/bridge.txt": "The bridge over the river is not open. Officials said 15 people were hurt in the harbour.",
    "courier/bridge.txt": "Police chief Bo Reed said the bridge over the river is not open. Nobody was hurt.",
    "gazette/ferry.txt": "The ferry to Low Island sank on Tuesday. Captain Cy Dale denied that the ferry was old.",
    "herald/ferry.txt": "The ferry to Low Island did not sink on Tuesday. The ferry was old, said Stone.",
}


def write_reports(folder, reports=None):
    """Write files by their paths under a folder."""
    for name, text in (REPORTS if reports is None else reports).items():
        path = Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Path(folder)


def plain_scan(*inputs, settings=SETTINGS):
    """What `rashomon scan` finds."""
    return scan(list(inputs), settings=settings, scorer=FakeScorer(), encoder=FakeEncoder())


def scan_into(folder, *inputs, settings=SETTINGS, scorer=None, encoder=None):
    """What `rashomon scan --case` finds."""
    with Case(Path(folder)) as case:
        return scan_case(
            case, inputs, settings=settings, scorer=scorer or FakeScorer(), encoder=encoder or FakeEncoder()
        )


def data_of(result, folder, statements=None):
    """The bytes of the data files of a result, and the lines of its records but for the first, which tells the run."""
    write_result(result, folder, title="The town", statements=statements)
    return read_data(folder)


def read_data(folder):
    """The same of a folder that was written."""
    found = {name: Path(folder, name).read_bytes() for name in DATA_FILES}
    with gzip.open(Path(folder, "records.jsonl.gz")) as lines:
        found["records"] = b"".join(list(lines)[1:])
    return found
