"""One column of a table that a well-known command prints: `kubectl get pods | grep web | awk '{print $1}'`, `docker ps | cut -d' ' -f1`.

In: the command that prints and the filter that takes a column of each line.  Out: a text like every real one (see `shapes`), None when the
column may be anything.
"""

from capfence_sh.reading import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command

_NAME, _HASH = "name-0", "0123456789ab"
_CONDITION = frozenset(" =><!~/\"$^._-*&:'")
_FIRST_FIELD = (["-d", " ", "-f", "1"], ["-d", " ", "-f1"], ["-d ", "-f1"], ["-f1", "-d "], ["-f1", "-d", " "], ["-f", "1", "-d", " "])
# options of kubectl get that add a column at the end, choose rows, or where to look (kubectl get --help)
_KUBECTL = (
    *("-n", "--namespace", "-l", "--selector", "--context", "--cluster", "--field-selector", "--sort-by", "--no-headers", "-A"),
    *(
        "--all-namespaces",
        "-o",
        "--output",
        "--show-labels",
        "-L",
        "--label-columns",
        "--ignore-not-found",
        "--chunk-size",
        "--request-timeout",
    ),
)
_DOCKER = ("-a", "--all", "-f", "--filter", "--no-trunc", "-n", "--last", "-l", "--latest", "-s", "--size")


def taken(first: "Command", cutter: "Command", names: tuple[str, ...], oneline: bool) -> str | None:
    """What is left of a line.  names: ends of paths to names in what kubectl gives as JSON; oneline: git log prints a hash and a title."""
    words = [word_text(field) or "" for field in first.argv[1:]]
    kubernetes = first.program in ("kubectl", "oc")
    if cutter.program == "jq":
        return _NAME if kubernetes and _of_json(first, cutter, words, names) else None
    column = _column([word_text(field) or "" for field in cutter.argv[1:]], cutter.program)
    if kubernetes:
        return _NAME if 0 < column <= _names_of(first, words) else None
    if first.program in ("docker", "podman", "nerdctl"):
        return _HASH if 0 < column == _id_of(first, words) else None
    return _HASH if oneline and column == 1 else None


def _column(words: list[str], program: str) -> int:
    """The number of the column that is printed and nothing else; 0 for anything else."""
    if program == "cut":
        return 1 if words in _FIRST_FIELD else 0
    return printed(words[0]) if len(words) == 1 else 0


def printed(code: str) -> int:
    """The same of a program for awk: `CONDITION { print $1 }`."""
    condition, opened, action = code.partition("{")
    action = action.strip()
    if not opened or action[-1:] != "}" or "getline" in condition or "&" in condition.replace("&&", ""):
        return 0
    if not all(letter.isalnum() or letter in _CONDITION for letter in condition):
        return 0
    action = action[:-1].strip(" ;").removesuffix("exit").strip(" ;")
    field = action.removeprefix("print").strip(" ()")
    number = field.removeprefix("$")
    return int(number) if action.startswith("print") and number != field and number.isdecimal() and len(number) == 1 else 0


def _names_of(command: "Command", words: list[str]) -> int:
    """In how many columns names stand at the beginning of what kubectl get and top show."""
    reading = command.reading
    if reading is None or reading.path[-1] not in ("get", "top") or any("/" in word for word in words):
        return 0
    operands = [word_text(field) or "all" for _, field, _ in reading.operands]
    asked = operands[0] if operands else "all"
    if "," in asked or asked == "all" or any(given.name not in _KUBECTL for given in reading.given):
        return 0
    if any(word_text(field) != "wide" for field in reading.values("-o", "--output")):
        return 0
    return 2 if reading.has("-A", "--all-namespaces") else 1


def _id_of(command: "Command", words: list[str]) -> int:
    """The column of the identifier in a list of containers or images."""
    reading = command.reading
    if reading is None or any(given.name not in _DOCKER for given in reading.given):
        return 0
    if words[:1] == ["ps"] or words[:2] in (["container", "ls"], ["container", "ps"]):
        return 1
    return 3 if words[:1] == ["images"] or words[:2] == ["image", "ls"] else 0


def _of_json(command: "Command", cutter: "Command", words: list[str], names: tuple[str, ...]) -> bool:
    reading = command.reading
    if reading is None or reading.path[-1] != "get" or {word_text(field) for field in reading.values("-o", "--output")} != {"json"}:
        return False
    given = [word_text(field) or "" for field in cutter.argv[1:]]
    path = given[1] if len(given) == 2 and given[0] in ("-r", "--raw-output") else ""
    item, closed, rest = path.partition("]")
    if item.startswith(".items[") and closed and (item[7:].isdecimal() or item[7:] == ""):
        path = rest
    return path[:1] == "." and path[1:] in names and not any("/" in word for word in words)
