from rashomon.doctor.findings import is_well
from rashomon.doctor.trial_scan import examine_network


def examined(name, environment, options=()):
    found = list(examine_network(options, environment, command=f"tests.doctor.planted:{name}"))
    return {finding.name: finding for finding in found}


def test_a_scan_that_keeps_to_itself_gives_the_same_bytes_offline(environment):
    found = examined("scan_quietly", environment)

    assert is_well(list(found.values())), found
    assert "none" in found["calls"].told
    assert "the same bytes with and without a network" in found["results"].told


def test_an_encoder_that_calls_home_is_caught_and_named(environment):
    calls = examined("scan_with_a_chatty_encoder", environment)["calls"]

    assert calls.state == "wrong"
    assert "127.0.0.1:9 by tests.doctor.planted.ChattyEncoder.embed" in calls.told
    assert calls.way_out
    assert calls.figures["attempts"][-1]["event"] == "socket.getaddrinfo"


def test_results_that_depend_on_the_network_are_told(environment):
    results = examined("scan_that_needs_a_network", environment)["results"]

    assert results.state == "wrong"
    assert "differ with and without a network" in results.told


def test_a_scan_that_fails_is_told_with_its_last_words(environment):
    results = examined("fail", environment)["results"]

    assert (results.state, results.told) == ("wrong", "the scan fails: no disk left")


def test_the_options_of_the_user_reach_the_scan(environment):
    results = examined("scan_quietly", environment, ["--across", "nobody"])["results"]

    assert "across = 'nobody' is not possible" in results.told


def test_the_environment_of_the_caller_is_left_alone(environment):
    before = dict(environment)
    examined("fail", environment)

    assert environment == before
