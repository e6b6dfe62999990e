"""Texts to tokens for the torch scorer, in the background: in this process, or in processes of its own.

In: texts.  Out: a future of `TextTokens`.  The tokenizers library works on all cores inside one process, but what it
found becomes Python lists under one lock; with a graphics card, which judges faster than that, `ProcessTokeniser` lets
processes make the lists and hands arrays on.  They are started as commands, not by multiprocessing, which would run a
caller's script again that has no `if __name__ == "__main__"`.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import weakref
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from itertools import chain
from queue import SimpleQueue
from typing import Any, Protocol

import numpy as np

from rashomon.errors import ModelError
from rashomon.onnx import whole_characters
from rashomon.scores.torch_tokens import TextTokens

TEXTS_A_PART = 1024  # what a process is given at once: some 50 ms of work


class Tokeniser(Protocol):
    """Tokenises in the background."""

    def start(self, texts: Sequence[str]) -> Future[TextTokens]: ...

    def close(self) -> None: ...


class ThreadTokeniser:
    """A thread of this process, in which the tokenizers library starts its own."""

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer  # of the tokenizers library
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="tokenise")

    def start(self, texts: Sequence[str]) -> Future[TextTokens]:
        """Begin; the future holds the tokens of the texts, in their order."""
        return self._pool.submit(encode, self._tokenizer, texts)

    def close(self) -> None:
        """Let the thread end."""
        self._pool.shutdown()


class ProcessTokeniser:
    """So many processes; they end with this object, or when this process ends however it does."""

    def __init__(self, tokenizer: Any, processes: int) -> None:
        self._idle: SimpleQueue[subprocess.Popen[bytes]] = SimpleQueue()
        started = [_start_process() for _ in range(processes)]  # all, before the first is waited for
        for process in started:
            _tell_process(process, tokenizer)
            self._idle.put(process)
        self._parts = ThreadPoolExecutor(processes, thread_name_prefix="tokenise")
        self._jobs = ThreadPoolExecutor(1, thread_name_prefix="tokenise")
        self._end = weakref.finalize(self, _end_processes, started)

    def start(self, texts: Sequence[str]) -> Future[TextTokens]:
        """Begin; the future holds the tokens of the texts, in their order, or ModelError when a process has ended."""
        parts = [texts[start : start + TEXTS_A_PART] for start in range(0, len(texts), TEXTS_A_PART)]
        begun = [self._parts.submit(self._ask, part) for part in parts]
        return self._jobs.submit(_join, begun)

    def close(self) -> None:
        """End the processes and the threads that ask them."""
        self._parts.shutdown()
        self._jobs.shutdown()
        self._end()

    def _ask(self, texts: Sequence[str]) -> TextTokens:
        process = self._idle.get()
        try:
            return _ask_process(process, texts)
        finally:
            self._idle.put(process)


def encode(tokenizer: Any, texts: Sequence[str]) -> TextTokens:
    """Tokens of texts without special tokens, nothing cut."""
    found = tokenizer.encode_batch_fast([whole_characters(text) for text in texts], add_special_tokens=False)
    ids = [coded.ids for coded in found]
    lengths = np.fromiter(map(len, ids), dtype=np.int32, count=len(ids))
    flat = np.fromiter(chain.from_iterable(ids), dtype=np.int32, count=int(lengths.sum()))
    return TextTokens(flat=flat, lengths=lengths)


def serve() -> None:
    """What a process does: a tokenizer from stdin, then lists of texts, each answered on stdout, until stdin ends."""
    tokenizer = pickle.load(sys.stdin.buffer)  # noqa: S301 - from the process that started this one
    while True:
        try:
            texts = pickle.load(sys.stdin.buffer)  # noqa: S301
        except EOFError:
            return
        found = encode(tokenizer, texts)
        pickle.dump((found.flat, found.lengths), sys.stdout.buffer, protocol=pickle.HIGHEST_PROTOCOL)
        sys.stdout.buffer.flush()


def _start_process() -> subprocess.Popen[bytes]:
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        "TOKENIZERS_PARALLELISM": "false",  # one core each
        "OMP_NUM_THREADS": "1",
    }
    return subprocess.Popen(  # noqa: S603 - this interpreter and this module
        [sys.executable, "-c", f"from {__name__} import serve; serve()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
    )


def _ask_process(process: subprocess.Popen[bytes], texts: Sequence[str]) -> TextTokens:
    _tell_process(process, [whole_characters(text) for text in texts])
    assert process.stdout is not None  # noqa: S101 - asked for when it was started
    try:
        flat, lengths = pickle.load(process.stdout)  # noqa: S301
    except (OSError, EOFError, pickle.UnpicklingError) as error:
        raise _ended(process) from error
    return TextTokens(flat=flat, lengths=lengths)


def _tell_process(process: subprocess.Popen[bytes], what: Any) -> None:
    assert process.stdin is not None  # noqa: S101 - asked for when it was started
    try:
        pickle.dump(what, process.stdin, protocol=pickle.HIGHEST_PROTOCOL)
        process.stdin.flush()
    except OSError as error:
        raise _ended(process) from error


def _ended(process: subprocess.Popen[bytes]) -> ModelError:
    return ModelError(
        f"a process that turned texts into tokens ended (exit code {process.poll()}); start the job again, and look "
        "whether the machine ran out of memory"
    )


def _join(begun: Sequence[Future[TextTokens]]) -> TextTokens:
    parts = [future.result() for future in begun]
    nothing = np.zeros(0, dtype=np.int32)
    return TextTokens(
        flat=np.concatenate([nothing, *(part.flat for part in parts)]),
        lengths=np.concatenate([nothing, *(part.lengths for part in parts)]),
    )


def _end_processes(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(OSError):  # it has ended already
                    stream.close()
    for process in processes:
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
