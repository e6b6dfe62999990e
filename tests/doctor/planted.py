"""Commands to run in place of `rashomon`: some reach out, in each way there is; the models are stand-ins."""

import ctypes
import socket
import subprocess
import sys
import time
from contextlib import suppress
from functools import partial

from rashomon import pipeline
from rashomon.cli import main
from tests.fakes import FakeEncoder, FakeScorer

say = partial(print, flush=True)
# Nothing listens there, so that even a call that was let through would reach nobody.
NOBODY = ("127.0.0.1", 9)


class ChattyEncoder(FakeEncoder):
    """Reports home before it embeds, and goes on when nobody answers."""

    def embed(self, texts, *, on_progress=None):
        with suppress(OSError):
            socket.create_connection(NOBODY, timeout=1).close()
        return super().embed(texts, on_progress=on_progress)


def scan_quietly():
    """The command with stand-ins that keep to themselves."""
    pipeline.load_nli = lambda _: FakeScorer()
    pipeline.load_encoder = lambda *_, **__: FakeEncoder()
    main()


def scan_with_a_chatty_encoder():
    """The command with an encoder that calls home."""
    pipeline.load_nli = lambda _: FakeScorer()
    pipeline.load_encoder = lambda *_, **__: ChattyEncoder()
    main()


def scan_that_needs_a_network():
    """The command with an encoder whose vectors depend on whether there is a network."""

    class Wavering(ChattyEncoder):
        def embed(self, texts, *, on_progress=None):
            try:
                socket.socket().close()
                return super().embed(texts, on_progress=on_progress)
            except OSError:
                return super().embed([text[::-1] for text in texts], on_progress=on_progress)

    pipeline.load_nli = lambda _: FakeScorer()
    pipeline.load_encoder = lambda *_, **__: Wavering()
    main()


def ask_for_a_name():
    """Looks a name up, as Python code does."""
    try:
        socket.getaddrinfo("news.example.org", 443)
    except socket.gaierror as error:
        say("no name:", error)


def open_a_socket_in_c():
    """Opens a socket without Python's knowledge."""
    say("socket:", ctypes.CDLL(None).socket(socket.AF_INET, socket.SOCK_STREAM, 0))


def start_a_program_that_does():
    """Another program opens one; no audit hook goes with it."""
    subprocess.run([sys.executable, "-c", "import socket; socket.socket(socket.AF_INET6)"], check=False)


def ask_as_urllib3_does():
    """Imports what asks whether there is IPv6."""
    import urllib3.util.connection

    say("IPv6:", urllib3.util.connection.HAS_IPV6)


def talk_within_the_process():
    """A pair of ends that never leaves the process."""
    one, other = socket.socketpair()
    one.send(b"x")
    say(other.recv(1))


def sleep_on():
    """Never ends by itself."""
    time.sleep(600)


def fail():
    """Ends with an exit code of its own."""
    say("no disk left")
    sys.exit(3)
