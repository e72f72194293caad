"""Text for people -> descriptor 2, never anything else: standard output belongs to the command."""

import posix


def say(text: str) -> None:
    """Write it; when nobody listens there is nobody to tell, and the exit status still says it."""
    data = text.encode("utf-8", "backslashreplace")
    while data:
        try:
            data = data[posix.write(2, data) :]
        except OSError:
            return
