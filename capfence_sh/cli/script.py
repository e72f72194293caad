#!python
"""capfence-exec as pip installs it: runs from the image that `capfence-sh setup` made at its usual place, if it was made of this package.

It is the launcher of setup that nothing in the environment reaches; this one is for the shell of a person.  It stands here and not in
[project.scripts], because the script that older versions of pip write for an entry point imports `re`, which takes as long as a decision.
"""

import posix
import pwd

from capfence_sh import image


def main() -> None:
    """Run the command line of this process."""
    for path in _places():
        descriptor, _ = image.examined(path)
        program = image.take(path, descriptor, image) if descriptor >= 0 else None
        if program is not None:
            program()
    from capfence_sh import launcher

    launcher.main()


def _places() -> list[str]:
    """Where setup writes an image; the home is the account's, because the environment must not say what code runs."""
    try:
        homes = [pwd.getpwuid(posix.getuid()).pw_dir + "/.local"]
    except KeyError:
        homes = []
    return [prefix + "/lib/capfence/image" for prefix in (*homes, "/usr/local")]


if __name__ == "__main__":
    main()
