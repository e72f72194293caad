"""The source files of this package -> a text that identifies them: what a compiled policy was made with."""

import posix

from capfence_sh import __version__, image
from capfence_sh.audit_chain import hexdigest

_FOLDERS = ("", "/analysers", "/catalog", "/confirm", "/output", "/recipes", "/syntax", "/words")


def fingerprint() -> str:
    """Name, size and time of every module; a change of any of them makes every compiled policy stale."""
    taken = image.used()
    if taken is not None:
        return taken.fingerprint  # the image is as old as the sources, or it would not be used
    package = __file__.rpartition("/")[0]
    found = [__version__]
    for folder in _FOLDERS:
        try:
            entries = posix.scandir(package + folder)
        except (NotADirectoryError, FileNotFoundError):
            continue
        with entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    facts = entry.stat()
                    found.append(f"{folder}/{entry.name} {facts.st_size} {facts.st_mtime_ns}")
    return hexdigest("\n".join(sorted(found)).encode("utf-8", "surrogateescape")).decode()
