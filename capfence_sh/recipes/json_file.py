"""The text of a JSON file -> its value, without the package `json`, which costs more to load than a decision."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"


class _Context:
    """What the scanner asks of json.JSONDecoder."""

    strict = False
    object_hook = None
    object_pairs_hook = None
    array_hook = None  # from Python 3.15 on
    parse_float = float
    parse_int = int
    parse_constant = float
    memo: "dict[str, str]" = {}


try:
    from _json import make_scanner

    _scan: "Callable[[str, int], tuple[Json, int]]" = make_scanner(_Context)  # type: ignore[arg-type]
except ImportError:  # PyPy has no such module
    from json import JSONDecoder

    _scan = JSONDecoder(strict=False).raw_decode


def parsed(text: str) -> "Json":
    """The value; None for a text that is not JSON."""
    try:
        value = _scan(text.lstrip(), 0)[0]
    except (
        StopIteration,
        ValueError,
        RecursionError,
        SystemError,
    ):  # the last: up to 3.12 it has no error to raise unless `json` is loaded
        return None
    return value


def texts(value: "Json", *path: str) -> dict[str, "Json"]:
    """The object at a path of keys, {} when there is none."""
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}
