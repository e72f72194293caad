"""The text of a JSON file -> its value, without the package `json`, which costs more to load than a decision."""

from _json import make_scanner

TYPE_CHECKING = False
if TYPE_CHECKING:
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


def parsed(text: str) -> "Json":
    """The value; None for a text that is not JSON."""
    try:
        value: Json = make_scanner(_Context)(text.lstrip(), 0)[0]  # type: ignore[arg-type]
    except (StopIteration, ValueError, RecursionError):
        return None
    return value


def texts(value: "Json", *path: str) -> dict[str, "Json"]:
    """The object at a path of keys, {} when there is none."""
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}
