from rashomon.doctor.settings_origins import examine_settings
from rashomon.settings import Settings


def examined(config=None, environment=None, **named):
    settings, found = examine_settings(config, environment or {}, named)
    return settings, {finding.name: finding for finding in found}


def test_each_setting_is_told_with_the_place_it_comes_from(tmp_path):
    config = tmp_path / "rashomon.toml"
    config.write_text("neighbours = 9\nmax_days = 7\nlist_below = 20\n", encoding="utf-8")

    settings, found = examined(config, {"RASHOMON_MAX_DAYS": "3", "RASHOMON_THREADS": ""}, threads=2)

    assert (settings.neighbours, settings.max_days, settings.threads) == (9, 3.0, 2)
    assert found["neighbours"].told == f"9, from {config}"
    assert found["max_days"].told == "3, from RASHOMON_MAX_DAYS"
    assert found["threads"].told == "2, from --threads"
    assert found["list_below"].figures["origin"] == str(config)  # though it is the default's value
    assert "across speakers" in found["defaults"].told
    assert "across" not in found


def test_a_precision_in_the_environment_drops_the_threshold_of_the_file(tmp_path):
    config = tmp_path / "pyproject.toml"
    config.write_text("[tool.rashomon]\nthreshold = 0.9\n", encoding="utf-8")

    settings, found = examined(config, {"RASHOMON_PRECISION": "0.8"})

    assert (settings.threshold, settings.precision) == (None, 0.8)
    assert "threshold" not in found
    assert found["precision"].told == "0.8, from RASHOMON_PRECISION"


def test_a_setting_that_does_not_exist_is_a_finding_and_the_defaults_are_in_force():
    settings, found = examined(None, {"RASHOMON_NEIGHBORS": "3"})

    assert settings == Settings()
    assert found["settings"].state == "wrong"
    assert "did you mean neighbours?" in found["settings"].told
