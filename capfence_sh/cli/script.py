#!python
"""capfence-exec as pip installs it: runs from an image of this package, made beside an earlier command (`image_order`) or by `capfence-sh setup` at
its usual place.

It is the launcher of setup that nothing in the environment reaches; this one is for the shell of a person.  It stands here and not in
[project.scripts], because the script that older versions of pip write for an entry point imports `re`, which takes as long as a decision.
"""

import os
import posix
import pwd

from capfence_sh import image

SYSTEM_POLICY = "/etc/capfence/policy.yaml"
SHARED = "/usr/local/lib/capfence/image"

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
    """What runs the command line: of the first image that can be used, or of the modules; then an image is ordered for the next starts."""
    package = os.path.dirname(os.path.realpath(image.__file__))
    own, others = places(package)
    for path in filter(None, (own, *others)):
        descriptor, _ = image.examined(path)
        program = image.take(path, descriptor, image, package) if descriptor >= 0 else None
        if program is not None:
            return program
    from capfence_sh import image_order, launcher

    if own:
        image_order.order(own, [os.path.dirname(package)], image.first_line())
    return launcher.main


def places(package: str) -> tuple[str, list[str]]:
    """(where the image of this package is that was made beside a command, where `setup` writes images of any).

    package: its folder.  The first is "" without a home, and with a system policy, because nothing that a user can change may run then.
    The home is the account's, because the environment must not say what code runs.
    """
    try:
        home = "" if os.path.lexists(SYSTEM_POLICY) else pwd.getpwuid(posix.getuid()).pw_dir
    except KeyError:
        home = ""
    if not home:
        return "", [SHARED]
    facts = posix.stat(package)
    return f"{home}/.cache/capfence/image-{facts.st_dev:x}-{facts.st_ino:x}", [home + "/.local/lib/capfence/image", SHARED]


if __name__ == "__main__":
    main()
