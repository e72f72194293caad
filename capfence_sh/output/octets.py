"""Text of words and files <-> the bytes that programs see."""

LIMIT = 65536  # bytes of one output


def encode(text: str) -> bytes:
    """The bytes of the text; a byte that was no UTF-8 comes back as it was."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # other lone surrogates, which only a batch record can hold
        return text.encode("utf-8", "surrogatepass")


def decode(octets: bytes) -> str:
    """The text of the bytes."""
    return octets.decode("utf-8", "surrogateescape")
