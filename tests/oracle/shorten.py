"""A failing text -> a shorter one that still fails."""

from collections.abc import Callable

ATTEMPTS = 400


def shortened(text: str, fails: "Callable[[str], bool]") -> str:
    """Drop lines, then ever smaller runs of characters, as long as the text keeps failing (a bounded number of attempts)."""
    attempts = ATTEMPTS
    size = max(1, len(text) // 2)
    while size:
        at = 0
        while at < len(text) and attempts:
            candidate = text[:at] + text[at + size :]
            attempts -= 1
            if fails(candidate):
                text = candidate
            else:
                at += size
        size //= 2
    return text
