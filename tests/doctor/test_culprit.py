import os
import threading

from rashomon.doctor.culprit import UNKNOWN, _code, name_culprit

MAPS = """\
00400000-00500000 r-xp 00000000 fe:00 12 /usr/bin/python3.11
7f0000000000-7f0000010000 r-xp 00000000 fe:00 13 /usr/lib/libc.so.6
7f0000020000-7f0000030000 r--p 00000000 fe:00 14 /opt/models/libspeaker.so
7f0000030000-7f0000040000 r-xp 00010000 fe:00 14 /opt/models/libspeaker.so
7f0000050000-7f0000060000 r-xp 00000000 00:00 0
"""


def test_only_code_of_other_libraries_than_the_systems_counts():
    assert _code(MAPS) == [(0x7F0000030000, 0x7F0000040000, "libspeaker.so")]


def test_a_thread_that_has_ended_is_unknown():
    ended = threading.Thread(target=lambda: None)
    ended.start()
    ended.join()

    assert name_culprit(ended.native_id or 0) == UNKNOWN


def test_a_process_of_nobody_is_unknown():
    assert name_culprit(2**31 - 1) == UNKNOWN
    assert os.getpid() != 2**31 - 1
