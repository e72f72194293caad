"""The entry point of capfence-exec: the process -> the pipeline -> another program, or an exit status.  Never returns.

Whatever goes wrong here or below is one line on standard error and status 125, and nothing was run.  There is no interpreter shutdown: the
process becomes the command or ends.
"""

import gc
import posix

from capfence_sh.errors import EXIT_FAILED, CapfenceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import signal as _signal
    from typing import NoReturn
else:
    import _signal


def main() -> "NoReturn":
    """Run the command line of this process."""
    gc.disable()  # nothing here lives long enough to be worth collecting
    try:
        posix._exit(_status())
    except KeyboardInterrupt:
        _interrupted()
    except BaseException as error:  # noqa: BLE001 - whatever it is: one line, and nothing runs
        _fail(error)
    posix._exit(EXIT_FAILED)  # fail safe


def _status() -> int:
    from capfence_sh import execution, pipeline

    execution.hold_standard_descriptors()
    called, words = execution.original_words()
    return pipeline.run(called, words, execution.original_environment())


def _interrupted() -> None:
    """Ctrl-C before anything ran: die of it, so that the caller sees what it would see of a shell."""
    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
    posix.kill(posix.getpid(), _signal.SIGINT)


def _fail(error: BaseException) -> None:
    from capfence_sh.standard_error import say

    if isinstance(error, CapfenceError):
        text, status = error.message, error.status
    else:
        text, status = f"the guard failed, nothing was run: {type(error).__name__}: {error}", EXIT_FAILED
    try:
        from capfence_sh import messages

        say(messages.failure(text))
    except Exception:  # noqa: BLE001 - the failure may be that modules cannot be loaded
        say(f"capfence: {text!a}\n")
    posix._exit(status)


if __name__ == "__main__":
    main()
