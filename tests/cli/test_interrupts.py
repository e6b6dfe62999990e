"""A signal that asks a long verb to end is met as Ctrl-C is, and only while that verb is at work."""

import os
import signal
import threading

import pytest

from rashomon.cli.interrupts import signals_as_interrupts


@pytest.fixture(autouse=True)
def as_the_system_has_it():
    """Whatever whoever runs the tests ignores."""
    before = {number: signal.signal(number, signal.SIG_DFL) for number in (signal.SIGTERM, signal.SIGHUP)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_inside_the_block_it_interrupts_and_after_it_it_is_as_before(number):
    with pytest.raises(KeyboardInterrupt), signals_as_interrupts():
        os.kill(os.getpid(), number)
    assert signal.getsignal(number) is signal.SIG_DFL


def test_under_nohup_the_end_of_a_terminal_is_still_ignored():
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    with signals_as_interrupts():
        os.kill(os.getpid(), signal.SIGHUP)
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN


def test_in_another_thread_signals_are_left_alone():
    seen = []

    def look():
        with signals_as_interrupts():
            seen.append(signal.getsignal(signal.SIGTERM))

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert seen == [signal.SIG_DFL]
