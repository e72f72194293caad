"""A limit of time and memory on judging: seconds and bytes -> OverBudget raised in whatever is running too long or growing too big.

The seconds are those of the processor, so that a busy machine, or a container with a small share of one, refuses nothing that a quiet one judges;
what waits for something else is stopped after a while, too.

A timer ticks every 20 ms; its handler looks at the clocks and at the resident set.  Not one shot: an exception raised inside a destructor or a
bare `except:` of a library is lost, the next tick raises it again.  Not RLIMIT_AS: it counts address space, not memory; it makes an arbitrary
allocation fail, which a parser may take for a syntax error; and the command inherits it when anything goes wrong before it is lifted.
Timers survive execve, so `stop` gives the caller's own back with what was left of it.
"""

import posix
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    import signal as _signal
    from collections.abc import Callable
    from types import FrameType
else:
    import _signal

SECONDS = 2.0
BYTES = 512 << 20

_TICK = 0.02
_AGAIN = 0.5  # a lost exception is raised again after this long
_PATIENCE = 15  # so many times the seconds may pass meanwhile
_PAGE = posix.sysconf("SC_PAGESIZE")


class OverBudget(BaseException):
    """Judging took too long or too much memory; not an Exception, so that nothing on the way takes it for an ordinary failure."""


class Budget:
    """A running budget: what it allows until when, and what stood in the process before it.

    deadline: on the clock of this thread's processor time; latest: on the clock on the wall.
    armed: False lets ticks do nothing.  ticked: since the clocks and memory were last looked at; without a tick there was no time to move or to grow.
    """

    __slots__ = (
        "allowed_bytes",
        "armed",
        "bytes",
        "deadline",
        "handler",
        "latest",
        "mask",
        "seconds",
        "started",
        "statm",
        "ticked",
        "timer",
    )

    def __init__(self, seconds: float, allowed: int) -> None:
        self.seconds = seconds
        self.bytes = allowed
        self.armed = False
        self.ticked = True
        self.deadline = 0.0
        self.latest = 0.0
        self.allowed_bytes = 0
        self.statm = -1
        self.started = time.monotonic()
        self.timer = (0.0, 0.0)
        self.handler: Callable[[int, FrameType | None], object] | int | None = _signal.SIG_DFL
        self.mask: set[int] = set()


def start(seconds: float = SECONDS, allowed: int = BYTES) -> Budget:
    """Start a budget for what follows; end it with `stop` whatever happens.  Signals arrive in the main thread: elsewhere it is a ValueError."""
    budget = Budget(seconds, allowed)

    def tick(signum: int, frame: "FrameType | None") -> None:
        budget.ticked = True
        if budget.armed and (
            time.thread_time() > budget.deadline or time.monotonic() > budget.latest or _resident(budget.statm) > budget.allowed_bytes
        ):
            budget.deadline = time.thread_time() + _AGAIN
            budget.latest = time.monotonic() + _AGAIN
            budget.allowed_bytes += budget.bytes >> 2
            raise OverBudget

    budget.handler = _signal.signal(_signal.SIGALRM, tick)
    budget.statm = posix.open("/proc/self/statm", posix.O_RDONLY | posix.O_CLOEXEC)
    budget.timer = _signal.setitimer(_signal.ITIMER_REAL, _TICK, _TICK)
    budget.mask = _signal.pthread_sigmask(_signal.SIG_UNBLOCK, {_signal.SIGALRM})
    renew(budget)
    return budget


def renew(budget: Budget) -> None:
    """The whole budget again, less a tick, for the next record of a batch; the timer just goes on."""
    if budget.ticked:
        budget.ticked = False
        budget.deadline = time.thread_time() + budget.seconds
        budget.latest = time.monotonic() + budget.seconds * _PATIENCE
        budget.allowed_bytes = _resident(budget.statm) + budget.bytes
    budget.armed = True


def pause(budget: Budget) -> None:
    """Between two records: ticks do nothing until `renew`."""
    budget.armed = False


def stop(budget: Budget) -> None:
    """End the budget; timer, handler and signal mask are again what they were."""
    budget.armed = False
    _signal.setitimer(_signal.ITIMER_REAL, 0)
    _signal.signal(_signal.SIGALRM, _signal.SIG_IGN)  # where signals come late (an emulated kernel), the last tick must not end the process
    _signal.signal(_signal.SIGALRM, _signal.SIG_DFL if budget.handler is None else budget.handler)
    _signal.pthread_sigmask(_signal.SIG_SETMASK, budget.mask)
    posix.close(budget.statm)
    remaining, interval = budget.timer
    if remaining:
        elapsed = time.monotonic() - budget.started
        _signal.setitimer(_signal.ITIMER_REAL, max(remaining - elapsed, 1e-6), interval)


def _resident(statm: int) -> int:
    """Bytes of memory in use: the second number of /proc/self/statm, in pages."""
    return int(posix.pread(statm, 64, 0).split()[1]) * _PAGE
