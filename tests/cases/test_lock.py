"""One process at a time in a case, and no lock that outlives its process."""

import os
import signal
import subprocess
import sys

import pytest

from rashomon.cases.lock import Lock
from rashomon.errors import OutputError, StoreError

HOLDER = """
import sys, time
from pathlib import Path
from rashomon.cases.lock import Lock
lock = Lock(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


def test_the_second_is_refused_and_told_who_is_there(tmp_path):
    lock = Lock(tmp_path)

    with pytest.raises(StoreError, match=rf"another rashomon \(process {os.getpid()}\) is at work in this case; wait"):
        Lock(tmp_path)

    lock.release()


def test_it_can_be_taken_again_when_it_was_released(tmp_path):
    Lock(tmp_path).release()

    again = Lock(tmp_path)
    with pytest.raises(StoreError, match="is at work in this case"):  # held by `again`, and by nobody before it
        Lock(tmp_path)
    again.release()


def test_it_ends_with_the_process_however_that_ends(tmp_path):
    with subprocess.Popen([sys.executable, "-c", HOLDER, tmp_path], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(StoreError, match=f"process {holder.pid}"):
            Lock(tmp_path)

        os.kill(holder.pid, signal.SIGKILL)
        holder.wait(30)

    Lock(tmp_path).release()


def test_a_folder_that_is_not_there_is_an_error_with_a_way_out(tmp_path):
    with pytest.raises(OutputError, match=r"the case cannot be written .*; choose another --case"):
        Lock(tmp_path / "nowhere")
