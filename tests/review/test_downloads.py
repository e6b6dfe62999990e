"""Files sent while they are made: what happens when the making fails, the client leaves, or too many are asked for."""

import socket
import threading
import time

import pytest
import uvicorn

from rashomon.review import downloads
from rashomon.review.exports import export as export_module
from tests.scans import fleet_scan, imported

PATH = "/api/export/conflicts"


@pytest.fixture
def many(store):
    return imported(store, fleet_scan(600))


@pytest.fixture
def broken(monkeypatch):
    """An export that fails after 300 rows."""
    whole = export_module.Asked.rows

    def rows(self, connection):
        for number, row in enumerate(whole(self, connection)):
            if number == 300:
                raise OSError("the disk is gone")
            yield row

    monkeypatch.setattr(export_module.Asked, "rows", rows)


@pytest.fixture
def server(app):
    """The application listening on a free port of this machine."""
    listening = socket.create_server(("127.0.0.1", 0))
    running = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off"))
    thread = threading.Thread(target=running.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    yield listening.getsockname()
    running.should_exit = True
    thread.join(10)
    listening.close()


def connections_out(store):
    return store.engine.pool.checkedout()


def ask(address, token, path=PATH):
    """The whole answer as it comes over the wire, until the other side closes."""
    with socket.create_connection(address) as connection:
        request = f"GET {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: {token}\r\nConnection: close\r\n\r\n"
        connection.sendall(request.encode())
        answer = b""
        while piece := connection.recv(65_536):
            answer += piece
    return answer


@pytest.mark.usefixtures("many")
def test_a_whole_file_ends_as_one(server, programs, store):
    answer = ask(server, programs("vic").client.headers["authorization"])

    assert b"transfer-encoding: chunked" in answer.lower()
    assert answer.endswith(b"0\r\n\r\n")
    assert connections_out(store) == 0


@pytest.mark.usefixtures("many", "broken")
@pytest.mark.parametrize("kind", ["csv", "jsonl"])
def test_a_failure_in_the_middle_breaks_the_connection_off(server, programs, store, kind):
    answer = ask(server, programs("vic").client.headers["authorization"], f"{PATH}?format={kind}")

    assert answer.startswith(b"HTTP/1.1 200")
    assert len(answer) > 10_000  # 250 rows had come
    assert not answer.endswith(b"0\r\n\r\n")  # so no client takes it for the whole
    assert connections_out(store) == 0


@pytest.mark.usefixtures("many", "broken")
def test_a_parquet_file_that_fails_is_an_error_from_the_start(server, programs, store):
    answer = ask(server, programs("vic").client.headers["authorization"], f"{PATH}?format=parquet")

    assert answer.startswith(b"HTTP/1.1 500")
    assert b"application/problem+json" in answer
    assert connections_out(store) == 0


@pytest.mark.usefixtures("many")
def test_a_client_that_leaves_gives_its_connection_back(server, programs, store):
    token = programs("vic").client.headers["authorization"]
    with socket.create_connection(server) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        connection.sendall(f"GET {PATH} HTTP/1.1\r\nHost: localhost\r\nAuthorization: {token}\r\n\r\n".encode())
        assert connection.recv(1_024).startswith(b"HTTP/1.1 200")

    until = time.monotonic() + 20
    while connections_out(store) and time.monotonic() < until:
        time.sleep(0.05)

    assert connections_out(store) == 0


@pytest.mark.usefixtures("many")
def test_too_many_at_once_are_asked_to_come_again(programs, monkeypatch):
    monkeypatch.setattr(downloads, "_running", threading.BoundedSemaphore(1))
    downloads._running.acquire()

    answer = programs("vic").get(PATH)

    assert (answer.status_code, answer.headers["retry-after"]) == (503, "20")
    downloads._running.release()
    for _ in range(3):  # each gives its place back
        assert programs("vic").get(PATH).status_code == 200
    assert programs("vic").get(f"{PATH}?status=done").status_code == 422
    assert programs("vic").get(PATH).status_code == 200


@pytest.mark.usefixtures("many")
def test_reviewers_write_while_a_file_is_sent(store, people):
    from rashomon.review.exports.export import Asked, export_pieces
    from rashomon.store.leases import claim_next
    from tests.review.conftest import NOW

    with store.read() as connection:
        pieces = export_pieces(connection, Asked(what="conflicts"), "csv")
        next(pieces), next(pieces)
        with store.write() as other:
            taken = claim_next(other, people["rae"].id, now=NOW, minutes=15)
        rest = b"".join(pieces)

    assert taken.conflict_id == "c0"
    assert rest.count(b"\n") >= 350
