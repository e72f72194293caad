"""Modes of files as programs write them: octal numbers."""


def gives_away(text: str) -> bool:
    """Whether a mode lets everybody write, or gives the file's user or group to whoever runs it; in doubt about the base, either counts."""
    digits = text.strip("'\"").lower().removeprefix("0o")
    if not digits.isdigit():
        return False
    octal = int(digits, 8) if not set(digits) - set("01234567") else 0
    decimal = int(digits) if not text.startswith(("0", "'", '"')) else 0
    return bool((octal | decimal) & 0o6002) if octal == 0 or decimal == 0 else bool(octal & 0o6002)
