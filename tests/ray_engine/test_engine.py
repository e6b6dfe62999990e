"""A scan whose costly stages run on two Ray workers is the scan it would be at home, also when a worker is killed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from rashomon.documents import document_from_text
from rashomon.errors import ModelError
from rashomon.pipeline import Result, scan
from rashomon.ray_engine.engine import RayEngine
from rashomon.settings import Settings
from rashomon.statements import extract_statements
from tests.fakes import FakeEncoder, FakeScorer
from tests.ray_engine.loads import PAIRS, dying_scorer, fake_encoder, no_model

pytestmark = pytest.mark.usefixtures("cluster")

OUTLETS = ("Gazette", "Herald", "Courier")
TEXTS = (
    "The mayor said the old bridge was open on day {0}. Officials said {0} boats had crossed.",
    "The mayor said the old bridge was not open on day {0}. A guard said 9 boats had crossed.",
    'Nobody crossed the old bridge on day {0}, the ministry said. "We saw no boats," said Lena Brandt.',
)
DOCUMENTS = [
    document_from_text(text.format(day), source=outlet)
    for day in range(10, 24)
    for outlet, text in zip(OUTLETS, TEXTS, strict=True)
]


def on_ray(load_scorer: object) -> RayEngine:
    return RayEngine(
        Settings(engine="ray"),
        load_scorer=load_scorer,  # type: ignore[arg-type]
        load_encoder=fake_encoder,
        extract_one=extract_statements,
    )


def test_a_scan_is_the_same_although_a_worker_is_killed_in_the_middle(tmp_path: Path) -> None:
    engine = on_ray(partial(dying_scorer, tmp_path / "died"))

    found = scan(DOCUMENTS, scorer=engine.scorer, encoder=engine.encoder, extract=engine.extract)

    assert (tmp_path / "died").exists()
    at_home = scan(DOCUMENTS, scorer=FakeScorer(max_tokens=32), encoder=FakeEncoder())
    assert len(found.conflicts) > 3
    assert tables(found) == tables(at_home)
    assert found.probabilities == at_home.probabilities


def tables(result: Result) -> tuple[str, str]:
    return result.conflicts_frame().to_csv(), result.statements_frame().to_csv()


def test_a_model_that_cannot_be_loaded_is_told_in_its_own_sentence() -> None:
    with pytest.raises(ModelError, match=r"^nobody/has-this: cannot be loaded; give a folder$"):
        on_ray(no_model).scorer.score_logits(PAIRS)
