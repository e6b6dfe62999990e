import gzip
import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from eval.decisions import find_decision
from eval.sets import default_data, find_sets, read_registry, read_set
from rashomon.errors import InputError

WriteSet = Callable[[str, Sequence[tuple[str, str, str]]], Path]

ROWS = [
    (f"Premise {n}.", f"Hypothesis {n}.", label)
    for n, label in enumerate(["entailment", "neutral", "contradiction"] * 4)
]


def test_every_registered_set_is_declared_whole() -> None:
    for entry in read_registry().values():
        assert sum(entry.labels.values()) == entry.count
        assert entry.decision == find_decision(set(entry.labels))
        assert entry.role in ("dev", "test", "challenge")
        assert len(entry.sha256) == 64
        assert entry.what
        assert entry.home


def test_only_sets_named_dev_may_choose_thresholds() -> None:
    assert all(".dev" in entry.name for entry in read_registry().values() if entry.role == "dev")


@pytest.mark.skipif(not default_data().is_dir(), reason="the data sets are not on this machine")
def test_the_packed_files_are_those_of_the_registry() -> None:
    registry = read_registry()
    paths = find_sets(default_data(), known=list(registry))
    for path in paths:
        found = read_set(path, registry.get(path.name.removesuffix(".jsonl.gz")))
        assert found.warning is None
        assert dict(Counter(pair.label for pair in found.pairs)) == dict(registry[found.name].labels)
    assert len(paths) == len(registry)


def test_a_set_is_read_with_its_count_and_hash(write_set: WriteSet) -> None:
    path = write_set("made.test", ROWS)
    found = read_set(path)
    assert (found.name, found.count, len(found.pairs)) == ("made.test", 12, 12)
    assert found.pairs[1].hypothesis == "Hypothesis 1."
    assert found.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_set_the_registry_does_not_know_is_measured_under_a_warning(write_set: WriteSet) -> None:
    assert "not in eval/sets.toml" in (read_set(write_set("made.test", ROWS)).warning or "")


def test_a_file_with_another_hash_is_measured_under_a_warning_that_shows_both(write_set: WriteSet) -> None:
    entry = read_registry()["snli.test"]
    found = read_set(write_set("snli.test", ROWS), entry)
    assert len(found.pairs) == 12
    assert found.warning is not None
    assert entry.sha256[:12] in found.warning
    assert found.sha256[:12] in found.warning
    assert read_set(write_set("snli.test", ROWS), replace(entry, sha256=found.sha256)).warning is None


def test_a_sample_is_the_same_for_the_same_seed_and_keeps_the_order(write_set: WriteSet) -> None:
    path = write_set("made.test", ROWS)
    one, again, other = (read_set(path, limit=5, seed=seed).pairs for seed in (1, 1, 2))
    assert one == again != other
    places = [int(pair.premise.split()[1].rstrip(".")) for pair in one]
    assert len(places) == 5
    assert places == sorted(places)


def test_known_sets_come_first_and_a_star_stands_for_anything(data: Path, write_set: WriteSet) -> None:
    for name in ("a.dev", "b.dev", "b.test"):
        write_set(name, ROWS)
    assert [path.name for path in find_sets(data, known=["b.test"])] == [
        f"{n}.jsonl.gz" for n in ("b.test", "a.dev", "b.dev")
    ]
    assert [path.name for path in find_sets(data, ["b.*"])] == ["b.dev.jsonl.gz", "b.test.jsonl.gz"]


def test_a_missing_folder_and_a_missing_set_say_the_way_out(data: Path, write_set: WriteSet) -> None:
    with pytest.raises(InputError, match="--data DIR or set RASHOMON_DATA"):
        find_sets(data / "nowhere")
    write_set("a.dev", ROWS)
    with pytest.raises(InputError, match=r"no set 'c'.*there are a\.dev"):
        find_sets(data, ["c"])


def test_a_damaged_row_is_named(data: Path) -> None:
    path = data / "bad.test.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"premise": "A.", "hypothesis": "B.", "label": "neutral"}\n{"premise": "A."}\n'))
    with pytest.raises(InputError, match=r"bad\.test\.jsonl\.gz, row 2"):
        read_set(path)


def test_an_unknown_label_is_named_with_its_row(write_set: WriteSet) -> None:
    with pytest.raises(InputError, match="row 1: unknown label 'maybe'"):
        read_set(write_set("bad.test", [("A.", "B.", "maybe")]))


def test_a_file_that_is_no_gzip_is_named(data: Path) -> None:
    path = data / "bad.test.jsonl.gz"
    path.write_bytes(b"plain")
    with pytest.raises(InputError, match="fetch the file again"):
        read_set(path)


def test_the_environment_names_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RASHOMON_DATA", str(tmp_path))
    assert default_data() == tmp_path
