"""The controlling terminal, for one question: cleared of what was typed before, read for one line, given back as it was.

In: the text to show and how long to wait.  Out: what was typed, or how it ended.  Only a pending approval loads this module, so it may
import what the hot path may not.
"""

import posix
import select
import signal
import termios
import time
from contextlib import ExitStack

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType
    from typing import Final, Literal, TypeAlias

    Ending: TypeAlias = Literal[0, 1, 2, 3, 4]
    Mode: TypeAlias = list[int | list[bytes | int]]

# how a question ends
TYPED: "Final" = 0
SILENCE: "Final" = 1
INTERRUPTED: "Final" = 2
CLOSED: "Final" = 3
NO_TERMINAL: "Final" = 4

_CHARACTER_DEVICE, _FILE_TYPE = 0o020000, 0o170000
_SIGNALS = (signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGHUP, signal.SIGTSTP)
_KEYS = (
    (termios.VINTR, b"\x03"),
    (termios.VQUIT, b"\x1c"),
    (termios.VEOF, b"\x04"),
    (termios.VSUSP, b"\x1a"),
    (termios.VEOL, b"\0"),
    (termios.VEOL2, b"\0"),
)
_MAX_ANSWER = 256


class Reply:
    """`ending`: TYPED and so on; `text`: the line without its end, "" unless TYPED."""

    __slots__ = ("ending", "text")

    def __init__(self, ending: "Ending", text: str = "") -> None:
        self.ending = ending
        self.text = text


def streams_are_ours() -> bool:
    """Whether the three standard streams are the controlling terminal itself: no pipe, no file, no other terminal."""
    device = _standing()[1]
    for descriptor in (0, 1, 2):
        try:
            facts = posix.fstat(descriptor)
        except OSError:
            return False
        if facts.st_mode & _FILE_TYPE != _CHARACTER_DEVICE or facts.st_rdev != device:
            return False
    return device != 0


def in_foreground() -> bool:
    """Whether there is a controlling terminal and our process group is the one that it listens to."""
    group, device, foreground = _standing()
    return device != 0 and group == foreground


def _standing() -> tuple[int, int, int]:
    """Process group, device number of the controlling terminal (0: none), and that terminal's foreground process group."""
    try:
        descriptor = posix.open("/proc/self/stat", posix.O_RDONLY | posix.O_CLOEXEC)
    except OSError:
        return 0, 0, -1  # without /proc nothing is known about the terminal: no prompt
    try:
        fields = posix.read(descriptor, 4096).rpartition(b")")[2].split()
    finally:
        posix.close(descriptor)
    return int(fields[2]), int(fields[4]), int(fields[5])


def width() -> int:
    """Columns of the terminal, within reason: whatever runs on it chooses the number."""
    try:
        descriptor = _open()
    except OSError:
        return 80
    try:
        return max(40, min(160, posix.get_terminal_size(descriptor).columns or 80))
    except OSError:
        return 80
    finally:
        posix.close(descriptor)


def question(text: str, seconds: float) -> Reply:
    """Show `text` and read one line; typing before it appeared does not count, terminal and signal handlers are as before afterwards."""
    with ExitStack() as undo:
        try:
            descriptor = _open()
        except OSError:
            return Reply(NO_TERMINAL)
        undo.callback(posix.close, descriptor)
        try:
            before = termios.tcgetattr(descriptor)
            signals = _Signals()
            undo.callback(signals.restore)
            undo.callback(_give_back, descriptor, before)
            _prepare(descriptor, before)
            _show(descriptor, text)
            return _line(descriptor, signals.arrival, seconds)
        except (OSError, termios.error):
            return Reply(CLOSED)  # the terminal went away


def _open() -> int:
    return posix.open("/dev/tty", posix.O_RDWR | posix.O_NOCTTY | posix.O_CLOEXEC)


class _Signals:
    """Signals while a question is open: none acts by itself, each makes `arrival` readable.

    Nothing is raised, so nothing can keep the terminal from being given back.
    """

    __slots__ = ("_handlers", "_wakeup", "_writer", "arrival")

    def __init__(self) -> None:
        self.arrival, self._writer = posix.pipe2(posix.O_CLOEXEC | posix.O_NONBLOCK)
        self._wakeup = signal.set_wakeup_fd(self._writer)
        self._handlers = [(number, signal.signal(number, _noted)) for number in _SIGNALS]
        # A background process that sets the terminal's mode is stopped: it could not give the terminal back.
        self._handlers.append((signal.SIGTTOU, signal.signal(signal.SIGTTOU, signal.SIG_IGN)))

    def restore(self) -> None:
        for number, handler in self._handlers:
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup)
        posix.close(self.arrival)
        posix.close(self._writer)


def _noted(number: int, frame: "FrameType | None") -> None:
    """The wakeup descriptor has told already."""


def _prepare(descriptor: int, before: "Mode") -> None:
    """A plain line mode whatever ran before us left behind, output that flows, and nothing typed yet."""
    *_, special = before
    keys = list(special) if isinstance(special, list) else []
    for place, key in _KEYS:
        keys[place] = key
    local = termios.ICANON | termios.ISIG | termios.ECHO | termios.ECHOE | termios.ECHOK | termios.ECHOCTL
    mode: Mode = [termios.ICRNL | termios.BRKINT, termios.OPOST | termios.ONLCR, before[2], local, before[4], before[5], keys]
    termios.tcflow(descriptor, termios.TCOON)
    termios.tcsetattr(descriptor, termios.TCSANOW, mode)
    termios.tcflush(descriptor, termios.TCIFLUSH)


def _give_back(descriptor: int, before: "Mode") -> None:
    try:
        termios.tcflush(descriptor, termios.TCIFLUSH)  # what was typed after the answer is not for the command
        termios.tcsetattr(descriptor, termios.TCSANOW, before)
    except termios.error:
        return  # the terminal went away: there is nothing to give back


def _show(descriptor: int, text: str) -> None:
    data = text.encode("ascii")
    while data:
        data = data[posix.write(descriptor, data) :]


def _line(descriptor: int, arrival: int, seconds: float) -> Reply:
    ready = select.poll()
    ready.register(descriptor, select.POLLIN)
    ready.register(arrival, select.POLLIN)
    deadline = time.monotonic() + seconds
    events = dict(ready.poll(seconds * 1000))
    if arrival in events:
        return Reply(INTERRUPTED)
    if not events or time.monotonic() > deadline:
        return Reply(SILENCE)  # or stopped until the time was over
    data = posix.read(descriptor, _MAX_ANSWER)
    if arrival in dict(ready.poll(0)):
        return Reply(INTERRUPTED)
    if data[-1:] != b"\n":
        return Reply(CLOSED)  # end of input, or a line too long to be an answer
    return Reply(TYPED, data[:-1].decode("ascii", "backslashreplace"))
