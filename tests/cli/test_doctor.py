import json

import pytest

from rashomon.doctor import Finding


def finding(state="ok", name="cores", told="2 threads", way_out=None, section="machine"):
    return Finding(section=section, name=name, state=state, told=told, way_out=way_out, figures={"cores": 2})


@pytest.fixture
def examined(monkeypatch):
    """An examination with the findings that a test wants; gives what it was asked."""
    asked = {}

    def given(*found):
        def examine(config, *, named, on_part):
            asked.update(config=config, named=named)
            on_part("machine")
            return iter(found)

        monkeypatch.setattr("rashomon.doctor.examine", examine)
        return asked

    return given


def test_a_sound_installation_ends_with_all_is_well(rashomon, examined):
    examined(finding(), finding("note", "memory", "little"))

    ran = rashomon("doctor")

    assert ran.exit_code == 0
    assert ran.stdout.splitlines()[0] == "Machine"
    assert "  ok     cores           2 threads" in ran.stdout
    assert ran.stdout.endswith("All is well; 1 note.\n")


def test_what_is_wrong_is_told_with_the_way_out_and_exit_code_one(rashomon, examined):
    examined(finding("wrong", "nli", "it is damaged", "install it again"), finding())

    ran = rashomon("doctor")

    assert ran.exit_code == 1
    assert "  wrong  nli             it is damaged\n" in ran.stdout
    assert "Way out: install it again" in ran.stdout
    assert ran.stdout.endswith("1 thing is wrong.\n")


def test_json_holds_every_finding_by_section_and_nothing_else_is_printed(rashomon, examined):
    examined(finding(), finding("wrong", "calls", "it called", "stop it", "network"))

    ran = rashomon("doctor", "--json")
    record = json.loads(ran.stdout)

    assert ran.exit_code == 1
    assert record["is_well"] is False
    assert record["sections"] == {
        "machine": [
            {"name": "cores", "state": "ok", "told": "2 threads", "way_out": None, "figures": {"cores": 2}},
        ],
        "network": [
            {"name": "calls", "state": "wrong", "told": "it called", "way_out": "stop it", "figures": {"cores": 2}},
        ],
    }


def test_options_reach_the_examination(rashomon, examined, tmp_path):
    asked = examined(finding())

    rashomon("doctor", "--model", "owner/model", "--labels", "c,e,n", "--threads", "2", "--config", tmp_path / "x.toml")

    assert asked["config"] == tmp_path / "x.toml"
    assert asked["named"]["model"] == "owner/model"
    assert (asked["named"]["labels"], asked["named"]["threads"]) == ("c,e,n", 2)


@pytest.mark.parametrize("columns", [80, 120])
def test_no_line_is_wider_than_the_terminal(rashomon, examined, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    examined(finding("wrong", "min_same_matter", "word " * 60, "way " * 60))

    lines = rashomon("doctor").stdout.splitlines()

    assert max(map(len, lines)) <= columns
    assert max(map(len, lines)) > columns / 2


def test_the_real_doctor_finds_this_installation_well(real_rashomon):
    ran = real_rashomon("doctor", "--json")
    record = json.loads(ran.stdout)

    wrong = [one for section in record["sections"].values() for one in section if one["state"] == "wrong"]
    assert (wrong, ran.exit_code) == ([], 0)
    assert list(record["sections"]) == ["installation", "machine", "models", "settings", "self-test", "network"]
