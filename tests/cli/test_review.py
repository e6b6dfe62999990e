"""`rashomon review`: one command from a scan to a queue on a port, and a stop that loses nothing."""

import re
import signal
import subprocess
import sys
import urllib.request
from contextlib import contextmanager

import pytest

from rashomon.review.serve import listen
from rashomon.store import open_store
from rashomon.store.people import list_people
from rashomon.store.queue_settings import read_queue_settings
from tests.harbour import Maker, harbour_scan
from tests.scans import write_records


@pytest.fixture
def run_folder(tmp_path):
    write_records(tmp_path / "harbour", harbour_scan(Maker()))
    return tmp_path / "harbour"


@pytest.fixture
def served(monkeypatch):
    """What would be served: the application is made and not run."""
    apps = []
    monkeypatch.setattr("rashomon.review.serve.run", lambda app, _: apps.append(app))
    monkeypatch.setattr("rashomon.review.serve.webbrowser.open", lambda url: apps.append(url))
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return apps


@pytest.mark.usefixtures("served")
def test_a_scan_is_imported_once_however_often_it_is_given(rashomon, run_folder, tmp_path):
    words = ("review", run_folder, "--db", tmp_path / "queue.db", "--port", 0)

    first, second = rashomon(*words), rashomon(*words)

    assert first.stdout.startswith("“The harbour”: 1 conflict imported, 1 new.\n")
    assert second.stdout.startswith("“The harbour” was imported before; nothing changed.\n")
    assert first.stdout.endswith("Ctrl-C stops it; what was saved stays saved.\n\nStopped.\n")


def test_alone_a_link_is_printed_and_each_start_prints_another(rashomon, served, tmp_path):
    words = ("review", "--db", tmp_path / "queue.db", "--port", 0)
    links = [re.search(r"http://127\.0\.0\.1:\d+/open\?link=[\w-]{43}", rashomon(*words).stdout)[0] for _ in range(2)]

    assert links[0].partition("link=")[2] != links[1].partition("link=")[2]
    assert served[0].state.options.is_single_user
    assert served[0].state.options.session_hours == 7 * 24


@pytest.mark.usefixtures("served")
def test_without_a_scan_it_says_what_to_give(rashomon, tmp_path):
    assert "Nothing is imported yet" in rashomon("review", "--db", tmp_path / "queue.db", "--port", 0).stdout


def test_with_a_team_people_sign_in(rashomon, served, tmp_path):
    rashomon("users", "add", "ada", "--role", "admin", "--link", "--db", tmp_path / "queue.db")
    rashomon("users", "add", "bo", "--link", "--db", tmp_path / "queue.db")

    everywhere = ("--host", "0.0.0.0", "--name", "review.example")  # noqa: S104
    ran = rashomon("review", "--db", tmp_path / "queue.db", "--port", 0, *everywhere)

    assert "open?link=" not in ran.stdout
    assert served[0].state.options.names == ("review.example",)
    assert not served[0].state.options.is_single_user


@pytest.mark.usefixtures("served")
def test_the_number_of_judgements_is_set_and_kept(rashomon, run_folder, tmp_path):
    rashomon("review", run_folder, "--db", tmp_path / "queue.db", "--port", 0, "--judgements", 2)
    rashomon("review", "--db", tmp_path / "queue.db", "--port", 0)

    with open_store(tmp_path / "queue.db") as store, store.read() as connection:
        assert read_queue_settings(connection).judgements == 2


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--host", "0.0.0.0"], "nobody could sign in yet"),  # noqa: S104
        (["--behind-proxy"], "nobody could sign in yet"),
        (["--judgements", "0"], "judgements"),
    ],
)
def test_what_cannot_be_is_told_before_anything_is_served(rashomon, served, tmp_path, words, why):
    ran = rashomon("review", *words, "--db", tmp_path / "queue.db", "--port", 0)

    assert ran.exit_code == 2
    assert why in ran.stderr
    assert served == []
    with open_store(tmp_path / "queue.db") as store, store.read() as connection:
        assert list_people(connection) == ()


def test_a_folder_that_holds_no_scan_is_told_and_leaves_no_database_behind(rashomon, served, tmp_path):
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "run.json").write_text("{}", encoding="utf-8")
    for folder, why in (("no-such-run", "no such folder"), ("old", "scan again")):
        ran = rashomon("review", tmp_path / folder, "--db", tmp_path / "queue.db", "--port", 0)
        assert ran.exit_code == 2
        assert folder in ran.stderr
        assert why in ran.stderr
    assert served == []
    assert not (tmp_path / "queue.db").exists()


@pytest.mark.usefixtures("served")
def test_a_port_that_is_taken_is_told_before_anything_is_imported(rashomon, run_folder, tmp_path):
    with listen("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        ran = rashomon("review", run_folder, "--db", tmp_path / "queue.db", "--port", port)

    assert ran.exit_code == 2
    assert f"port {port} is taken" in ran.stderr
    assert "imported" not in ran.stdout


@contextmanager
def running(*words):
    command = [sys.executable, "-c", "from rashomon.cli import main; main()", "review", "--port", "0", *map(str, words)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_the_real_server_answers_and_stops_when_told(run_folder, tmp_path, how):
    with running(run_folder, "--db", tmp_path / "queue.db", "--no-open") as process:
        lines = iter(process.stdout.readline, "")
        link = next(line.strip() for line in lines if "/open?link=" in line)
        base = link.partition("/open")[0]
        with urllib.request.urlopen(f"{base}/healthz", timeout=20) as answer:  # noqa: S310 - our own server
            assert answer.read() == b"ok\n"
        process.send_signal(how)
        _, told = process.communicate(timeout=20)

    assert "Traceback" not in told
    assert process.returncode == (0 if how == signal.SIGINT else -signal.SIGTERM)
