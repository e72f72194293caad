"""Where the log is, for the sub-commands that read it."""

import os

from capfence_sh import situation
from capfence_sh.invocation import OwnOptions


def directory(given: str | None) -> str:
    """The directory that was given, else the one that capfence-exec would write to."""
    return given or situation.take(OwnOptions(), dict(os.environ)).settings.log
