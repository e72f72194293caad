"""Paths of Python programs, put together and taken apart as `pathlib` and `os.path` do: texts in, texts out."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


def joined(parts: "list[str]") -> str:
    """A path put together: what begins with a slash stands alone, and what is empty adds nothing."""
    start = max((at for at, part in enumerate(parts) if part[:1] == "/"), default=0)
    given = [part for part in parts[start:] if part]
    return "/".join([part.rstrip("/") for part in given[:-1]] + given[-1:]) or "."


def _parent(parts: "list[str]") -> str:
    head, slash, _ = parts[0].rstrip("/").rpartition("/")
    return head or (slash or ".")


def _name(parts: "list[str]") -> str:
    return parts[0].rstrip("/").rpartition("/")[2]


def _stem(parts: "list[str]") -> str:
    name = _name(parts)
    return name.rpartition(".")[0] or name


def _with_suffix(parts: "list[str]") -> str:
    return joined([_parent(parts), _stem(parts) + parts[1]])


def _with_name(parts: "list[str]") -> str:
    return joined([_parent(parts), parts[1]])


def _replaced(parts: "list[str]") -> str:
    return parts[0].replace(parts[1], parts[2]) if len(parts) == 3 and parts[1] else parts[0]


PARTS: "dict[str, Callable[[list[str]], str]]" = {"parent": _parent, "name": _name, "stem": _stem}
METHODS: "dict[str, Callable[[list[str]], str]]" = {
    "with_suffix": _with_suffix,
    "with_name": _with_name,
    "joinpath": joined,
    "replace": _replaced,
}
