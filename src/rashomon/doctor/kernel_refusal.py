"""Linux itself refuses every socket of a process and of all it starts, and tells another process of each attempt.

In the watched process `refuse_sockets` gives a descriptor, which the watching process hands to `SocketWatch`.  Method:
a seccomp filter with user notification (Linux 5.0, seccomp_unotify(2)); it needs no privilege, cannot be taken off, and
sees calls that compiled code makes past Python.  io_uring, which could open sockets by itself, is refused too.

It does not see sockets that were open before; the caller starts a process that inherits none.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import platform
import select
import struct
import sys
import threading
from collections.abc import Callable

# By machine: what the kernel calls the architecture, and the numbers of socket, io_uring_setup and seccomp.
_CALLS = {"x86_64": (0xC000003E, 41, 425, 317), "aarch64": (0xC00000B7, 198, 425, 277)}
_X32 = 0x40000000  # x86-64 calls with short pointers: another numbering, refused as a whole
_FAMILIES = {1: "Unix", 2: "IPv4", 10: "IPv6", 16: "netlink", 17: "packet"}

_NO_NEW_PRIVILEGES = 38
_FILTER, _NEW_LISTENER = 1, 8
_ALLOW, _ERROR, _ASK = 0x7FFF0000, 0x00050000, 0x7FC00000
_LOAD, _EQUALS, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06  # BPF: load a word, two jumps, return
_NUMBER, _ARCHITECTURE = 0, 4  # offsets in struct seccomp_data

# struct seccomp_notif { u64 id; u32 pid, flags; struct seccomp_data { int nr; u32 arch; u64 ip, args[6]; } } and
# struct seccomp_notif_resp { u64 id; s64 value; s32 error; u32 flags; }
_ATTEMPT = struct.Struct("=QIIiIQ6Q")
_ANSWER = struct.Struct("=QqiI")
_RECEIVE = 0xC0000000 | _ATTEMPT.size << 16 | ord("!") << 8
_SEND = 0xC0000000 | _ANSWER.size << 16 | ord("!") << 8 | 1


def can_refuse() -> bool:
    """Whether this is a system whose kernel may be able to; `refuse_sockets` finds out."""
    return sys.platform == "linux" and platform.machine() in _CALLS and sys.maxsize > 1 << 32


def refuse_sockets() -> int:
    """From now on no socket can be opened here; returns the descriptor of the notices.  Raises OSError if it can't be.

    Threads that run already are not covered: call it first.  Until somebody answers, an attempt waits.
    """
    architecture, socket_call, ring_call, seccomp_call = _CALLS[platform.machine()]
    steps = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUALS, 0, 3, architecture),  # else to the first refusal
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 1, 0, _X32),
        (_EQUALS, 0, 1, ring_call),
        (_RETURN, 0, 0, _ERROR | errno.ENOSYS),
        (_EQUALS, 0, 1, socket_call),
        (_RETURN, 0, 0, _ASK),
        (_RETURN, 0, 0, _ALLOW),
    ]
    code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    program = ctypes.create_string_buffer(struct.pack("@HP", len(steps), ctypes.addressof(code)))
    system = ctypes.CDLL(None, use_errno=True)
    if system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "the kernel grants no filter")
    listener = system.syscall(seccomp_call, _FILTER, _NEW_LISTENER, program)
    if listener < 0:
        raise OSError(ctypes.get_errno(), "the kernel tells of no refused calls")
    return int(listener)


class SocketWatch:
    """Refuses and tells of each socket that the watched processes ask for, until the last of them has ended.

    `on_attempt` is called with the kind of socket and the id of the thread, which waits meanwhile.
    """

    def __init__(self, listener: int, on_attempt: Callable[[str, int], None]) -> None:
        self._listener = listener
        self._on_attempt = on_attempt
        self._thread = threading.Thread(target=self._serve, name="socket watch", daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> None:
        """Return when the watched processes have ended and every attempt was told, or after so many seconds."""
        self._thread.join(seconds)

    def _serve(self) -> None:
        waiting = select.poll()
        waiting.register(self._listener, select.POLLIN)
        try:
            while not any(event & select.POLLHUP for _, event in waiting.poll()):
                self._answer()
        finally:
            os.close(self._listener)

    def _answer(self) -> None:
        notice = bytearray(_ATTEMPT.size)
        try:
            fcntl.ioctl(self._listener, _RECEIVE, notice)
            number, thread, _, _, _, _, family, *_ = _ATTEMPT.unpack(notice)
            self._on_attempt(f"{_FAMILIES.get(family & 0xFFFFFFFF, f'family {family}')} socket", thread)
            fcntl.ioctl(self._listener, _SEND, bytearray(_ANSWER.pack(number, 0, -errno.EACCES, 0)))
        except FileNotFoundError:  # the process was ended while it waited
            return
