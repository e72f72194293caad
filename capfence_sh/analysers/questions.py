"""Command lines that only show a help text or a version, told where the words after a verb may be anything: names, values."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS = ("help", "version")
_FLAGS = ("--help", "-h")


def asks(texts: "Sequence[str | None]", dry: "Sequence[str]" = ()) -> bool:
    """Whether nothing is done: `help` leads, `--help` is no value of the option before it, `--version` stands alone, or an option of `dry` is there."""
    if len(texts) == 1:
        return texts[0] in (*_WORDS, *_FLAGS, "--version")
    if texts[:1] == ["help"] or texts[:1] == ("help",):
        return True
    own = list(texts[: texts.index("--")] if "--" in texts else texts)
    for position, text in enumerate(own):
        before = own[position - 1] if position else ""
        if text in _FLAGS and not ((before or "-").startswith("-") and "=" not in (before or "")):
            return True
        if text is not None and text.partition("=")[0] in dry and text.partition("=")[2] not in ("false", "none", "0"):
            return True
    return False
