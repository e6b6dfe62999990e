import pytest

from rashomon.errors import SettingsError
from rashomon.settings import Settings, read_settings


def read(config=None, environment=None, **named):
    return read_settings(config, environment=environment or {}, **named)


def test_nothing_given_is_the_defaults():
    assert read() == Settings()


def test_the_file_gives_way_to_a_variable_and_that_to_the_caller(tmp_path):
    config = tmp_path / "rashomon.toml"
    config.write_text("threshold = 0.1\nneighbours = 3\nmax_days = 7\n")

    settings = read(config, {"RASHOMON_THRESHOLD": "0.2", "RASHOMON_NEIGHBOURS": "4"}, threshold=0.3, neighbours=None)

    assert (settings.threshold, settings.neighbours, settings.max_days) == (0.3, 4, 7.0)


def test_values_take_the_type_of_the_setting(tmp_path):
    config = tmp_path / "rashomon.toml"
    config.write_text('labels = ["c", " n", "e"]\ntemperature = 2\n')

    settings = read(config, {"RASHOMON_BATCH_SIZE": "16"}, model="m")

    assert (settings.labels, settings.temperature, settings.batch_size) == (("c", "n", "e"), 2.0, 16)
    assert isinstance(settings.temperature, float)
    assert read(labels="contradiction, entailment,neutral").labels == ("contradiction", "entailment", "neutral")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("rashomon.toml", "threshold = 0.25"),
        ("rashomon.toml", "[rashomon]\nthreshold = 0.25"),
        ("pyproject.toml", '[project]\nname = "x"\n[tool.rashomon]\nthreshold = 0.25'),
    ],
)
def test_a_file_is_a_flat_table_or_has_one_of_ours(tmp_path, name, text):
    (tmp_path / name).write_text(text)

    assert read(tmp_path / name).threshold == 0.25


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("rashomon.toml", "treshold = 0.2", "rashomon.toml: unknown setting 'treshold'; did you mean threshold"),
        ("rashomon.toml", "threshold = ", "rashomon.toml: not valid TOML"),
        ("rashomon.toml", "rashomon = 3", r"rashomon.toml: has no table \[rashomon\]"),
        ("pyproject.toml", "[project]", r"pyproject.toml: has no table \[tool.rashomon\]"),
        ("rashomon.toml", "neighbours = 2.5", "rashomon.toml: neighbours = 2.5 is not a whole number"),
        ("rashomon.toml", "threads = true", "rashomon.toml: threads = True is not a whole number"),
        ("rashomon.toml", 'max_days = "soon"', "rashomon.toml: max_days = 'soon' is not a number"),
        ("rashomon.toml", "labels = 3", "rashomon.toml: labels = 3 is not a list"),
        (
            "rashomon.toml",
            'exhaustive = "perhaps"',
            "exhaustive = 'perhaps' is neither yes nor no; write true or false",
        ),
    ],
)
def test_a_wrong_file_is_told_with_its_name_and_key(tmp_path, name, text, sentence):
    (tmp_path / name).write_text(text)

    with pytest.raises(SettingsError, match=sentence):
        read(tmp_path / name)


def test_a_file_that_is_not_there_or_is_a_folder_is_told(tmp_path):
    with pytest.raises(SettingsError, match="no such settings file"):
        read(tmp_path / "none.toml")
    with pytest.raises(SettingsError, match="cannot be read"):
        read(tmp_path)


def test_an_unknown_variable_is_named_with_the_nearest_one():
    with pytest.raises(SettingsError, match=r"RASHOMON_TRESHOLD: unknown setting 'treshold'; did you mean threshold\?"):
        read(environment={"RASHOMON_TRESHOLD": "0.5"})
    with pytest.raises(SettingsError, match="RASHOMON_XYZ: unknown setting 'xyz'; known: model, backend"):
        read(environment={"RASHOMON_XYZ": "1"})


def test_variables_of_others_empty_ones_and_the_data_folder_are_passed_over():
    environment = {
        "PATH": "x",
        "RASHOMON_DATA": "/somewhere",
        "RASHOMON_DB": "queue.db",
        "RASHOMON_TOKEN": "x",
        "RASHOMON_MODEL": "",
    }

    assert read(environment=environment) == Settings()


@pytest.mark.parametrize(
    ("name", "value", "way_out"),
    [
        ("backend", "cuda", "auto, onnx, openvino or torch"),
        ("engine", "spark", "local or ray"),
        ("temperature", 0.0, "a number above 0"),
        ("temperature", float("inf"), "a number above 0"),
        ("threshold", 1.01, "between 0 and 1"),
        ("threshold", float("nan"), "between 0 and 1"),
        ("precision", 0.0, "above 0 and at most 1"),
        ("precision", 1.2, "above 0 and at most 1"),
        ("neighbours", 0, "at least 1"),
        ("min_similarity", -2.0, "between -1 and 1"),
        ("across", "voices", "speakers, sources or documents"),
        ("min_same_matter", 1.5, "between 0 and 1"),
        ("max_days", -1.0, "at least 0"),
        ("batch_size", 0, "at least 1"),
        ("threads", 0, "at least 1"),
        ("list_below", -1, "at least 0"),
    ],
)
def test_an_impossible_value_is_told_with_the_possible_ones(name, value, way_out):
    with pytest.raises(SettingsError, match=f"{name} = .* is not possible; it is {way_out}"):
        Settings(**{name: value})


def test_as_dict_has_every_setting():
    assert Settings(threshold=0.5).as_dict()["threshold"] == 0.5
    assert len(Settings().as_dict()) == 17


def test_yes_and_no_are_read_in_the_usual_ways(tmp_path):
    config = tmp_path / "rashomon.toml"
    config.write_text("exhaustive = true\n")

    assert read(config).exhaustive
    assert not read(config, {"RASHOMON_EXHAUSTIVE": "no"}).exhaustive
    assert read(None, {"RASHOMON_EXHAUSTIVE": "1"}).exhaustive
    assert not read().exhaustive


def test_a_threshold_and_a_precision_are_not_given_together():
    with pytest.raises(SettingsError, match="threshold and precision both say when to flag; give one of them"):
        Settings(threshold=0.5, precision=0.8)
    with pytest.raises(SettingsError, match="give one of them"):
        read(threshold=0.5, precision=0.8)


def test_a_later_precision_wins_over_an_earlier_threshold_and_a_threshold_over_a_precision(tmp_path):
    config = tmp_path / "rashomon.toml"
    config.write_text("threshold = 0.6\n")

    asked = read(config, precision=0.9)
    assert (asked.threshold, asked.precision) == (None, 0.9)
    asked = read(config, {"RASHOMON_PRECISION": "0.9"}, threshold=0.3)
    assert (asked.threshold, asked.precision) == (0.3, None)
