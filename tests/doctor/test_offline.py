import platform
import sys

import pytest

from rashomon.doctor import offline
from rashomon.doctor.offline import NEVER_ENDED, run_offline

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the kernel refuses on Linux")


def planted(name, environment, **options):
    return run_offline(f"tests.doctor.planted:{name}", [], environment=environment, **options)


def test_a_name_that_python_looks_up_is_refused_and_told_with_who_asked(environment):
    ran = planted("ask_for_a_name", environment)

    assert ran.code == 0
    assert [(one.what, one.where) for one in ran.reaching_out] == [
        ("news.example.org:443", "tests.doctor.planted.ask_for_a_name")
    ]
    assert "no name:" in ran.said


@linux_only
def test_a_socket_that_compiled_code_opens_is_refused_by_the_kernel_and_told(environment):
    ran = planted("open_a_socket_in_c", environment)

    if ran.level == "python":
        pytest.skip(f"no refusal by the kernel here: {ran.why_python}")
    assert [one.what for one in ran.reaching_out] == ["IPv4 socket"]
    assert "socket: -1" in ran.said


@linux_only
def test_a_program_that_is_started_is_refused_too(environment):
    ran = planted("start_a_program_that_does", environment)

    assert len(ran.reaching_out) == 1
    assert ran.reaching_out[0].what == ("IPv6 socket" if ran.level == "kernel" else sys.executable)


def test_where_the_kernel_does_not_refuse_python_does_and_the_reason_is_told(environment, monkeypatch):
    monkeypatch.setattr(sys, "platform", "plan9")

    asked, started = planted("ask_for_a_name", environment), planted("start_a_program_that_does", environment)

    assert (asked.level, asked.why_python) == ("python", f"plan9 on {platform.machine()} has no such refusal")
    assert [one.what for one in asked.reaching_out] == ["news.example.org:443"]
    assert [one.event for one in started.reaching_out] == ["subprocess.Popen"]  # nobody watches that program


def test_the_probe_of_urllib3_is_no_call(environment):
    ran = planted("ask_as_urllib3_does", environment)

    assert ran.reaching_out == ()
    assert all("IPv6" in (one.harmless or "") for one in ran.attempts)
    assert "IPv6: False" in ran.said


def test_what_stays_within_the_process_is_let_through(environment):
    ran = planted("talk_within_the_process", environment)

    assert (ran.attempts, ran.code, ran.said) == ((), 0, "b'x'")


def test_the_exit_code_and_the_last_words_are_kept(environment):
    ran = planted("fail", environment)

    assert (ran.code, ran.said) == (3, "no disk left")


def test_what_does_not_exist_is_no_clean_run(environment):
    assert planted("nothing_of_that_name", environment).code != 0


@linux_only
def test_a_command_that_does_not_end_is_ended(environment):
    assert planted("sleep_on", environment, seconds=2).code == NEVER_ENDED


def test_a_kernel_that_grants_no_filter_is_told(environment, monkeypatch):
    monkeypatch.setattr(offline, "_receive", lambda *_: (b"no: not here", []))

    ran = planted("ask_for_a_name", environment)

    if sys.platform == "linux":
        assert (ran.level, ran.why_python) == ("python", "not here")
