#!python
"""capfence-exec as pip installs it: runs from the image that `capfence-sh setup` made at its usual place, if it was made of this package.

It is the launcher of setup that nothing in the environment reaches; this one is for the shell of a person.  It stands here and not in
[project.scripts], because the script that older versions of pip write for an entry point imports `re`, which takes as long as a decision.
"""

import os
import posix
import pwd

from capfence_sh import image

TYPE_CHECKING = False
if TYPE_CHECKING:
    import signal as _signal
    from collections.abc import Callable
    from typing import NoReturn
else:
    import _signal


def main() -> None:
    """Run the command line of this process."""
    try:
        program = _program()
    except KeyboardInterrupt:
        _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
        posix.kill(posix.getpid(), _signal.SIGINT)
    except BaseException as error:  # noqa: BLE001 - whatever it is: one line, and nothing runs
        why = " ".join(f"{type(error).__name__}: {error}".split())
        posix.write(2, f"capfence: the guard does not start, nothing was run: {why}\n".encode("ascii", "backslashreplace"))
        posix._exit(125)
    program()


def _program() -> "Callable[[], NoReturn]":
    """What runs the command line: of the first image that can be used, or of the modules."""
    for path in _places():
        descriptor, _ = image.examined(path)
        program = image.take(path, descriptor, image) if descriptor >= 0 else None
        taken = image.used()
        if program is not None and taken is not None:
            if taken.folders["capfence_sh"] == os.path.dirname(os.path.realpath(image.__file__)):
                return program
            image.leave()  # it was made of another installation of this package
    from capfence_sh import launcher

    return launcher.main


def _places() -> list[str]:
    """Where setup writes an image; the home is the account's, because the environment must not say what code runs."""
    try:
        homes = [pwd.getpwuid(posix.getuid()).pw_dir + "/.local"]
    except KeyError:
        homes = []
    return [prefix + "/lib/capfence/image" for prefix in (*homes, "/usr/local")]


if __name__ == "__main__":
    main()
