"""Where the log is, for the sub-commands that read it."""

import os
import posix

from capfence_sh import settings, subject
from capfence_sh.invocation import OwnOptions


def directory(given: str | None) -> str:
    """The directory that was given, else the one that capfence-exec would write to."""
    if given:
        return given
    account = subject.account(posix.getuid())
    return settings.load(
        OwnOptions(), account, os.uname().nodename, os.getcwd(), dict(os.environ), lambda path: settings.Configuration()
    ).log
