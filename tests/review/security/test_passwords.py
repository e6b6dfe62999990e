"""Which passwords are good enough, and that checking one tells nothing of who has it."""

import threading

import pytest
from argon2 import PasswordHasher
from starlette.exceptions import HTTPException

from rashomon.errors import InputError
from rashomon.review.security.passwords import Passwords, checked_password

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("short 123", "too short; take at least 10"),
        ("x" * 257, "too long"),
        ("aaaaaaaaaaaa", "among the first"),
        ("Password123", "among the first"),
        ("ada moor 12345", "little more than the name"),
        ("ADAMOOR2031", "little more than the name"),
    ],
)
def test_a_password_that_is_soon_guessed_is_refused(password, why):
    with pytest.raises(InputError, match=why):
        checked_password(password, "Ada Moor")


@pytest.mark.parametrize(
    "password", ["correct horse battery", "only-lower-case", "длинный пароль", "ada moor likes boats"]
)
def test_length_is_what_counts(password):
    assert checked_password(password, "Ada Moor") == password


def test_a_password_is_right_or_wrong():
    passwords = Passwords(QUICK)
    hashed = passwords.hash("correct horse battery")

    assert passwords.is_right(hashed, "correct horse battery")
    assert not passwords.is_right(hashed, "Correct horse battery")
    assert not passwords.is_right(hashed, "correct horse battery" + "x" * 10_000)
    assert not passwords.is_right("no hash at all", "correct horse battery")
    assert hashed.startswith("$argon2id$")


def test_the_same_letters_typed_on_another_keyboard_are_the_same_password():
    passwords = Passwords(QUICK)
    composed, decomposed = "caf\u00e9 caf\u00e9 caf\u00e9", "cafe\u0301 cafe\u0301 cafe\u0301"

    assert passwords.is_right(passwords.hash(composed), decomposed)


def test_without_a_hash_the_work_is_done_all_the_same():
    verified = []

    class Counting(PasswordHasher):
        def verify(self, hashed, password):
            verified.append(hashed)
            return super().verify(hashed, password)

    passwords = Passwords(Counting(time_cost=1, memory_cost=8, parallelism=1))

    assert not passwords.is_right(None, "correct horse battery")
    assert not passwords.is_right(None, "a password that nobody has")
    assert len(verified) == 2


def test_a_hash_of_other_parameters_is_told():
    weaker = Passwords(QUICK).hash("correct horse battery")

    assert Passwords(PasswordHasher(time_cost=2, memory_cost=8, parallelism=1)).is_weak(weaker)
    assert not Passwords(QUICK).is_weak(weaker)


def test_two_are_checked_at_a_time_and_a_crowd_is_sent_away():
    inside, let_go = threading.Semaphore(0), threading.Event()
    most, now, lock = 0, 0, threading.Lock()

    class Slow(PasswordHasher):
        def verify(self, *_):
            nonlocal most, now
            with lock:
                now += 1
                most = max(most, now)
            inside.release()
            let_go.wait(10)
            with lock:
                now -= 1
            return True

    passwords = Passwords(Slow(time_cost=1, memory_cost=8, parallelism=1))
    threads = [threading.Thread(target=passwords.is_right, args=("hash", "x")) for _ in range(10)]
    for thread in threads:
        thread.start()
    inside.acquire(timeout=10)
    inside.acquire(timeout=10)
    while passwords._turns._line._value:  # until all ten are inside or in line
        pass

    with pytest.raises(HTTPException) as refused:
        passwords.is_right("hash", "x")
    let_go.set()
    for thread in threads:
        thread.join()

    assert (refused.value.status_code, refused.value.headers["Retry-After"]) == (503, "5")
    assert most == 2
