"""Expressions that show names, kinds and times of Kubernetes objects and nothing that they hold: paths, jsonpath, columns and programs of jq.

What is not one of the few forms known here may show more.
"""

_ITEMS = (".items[*]", ".items[]")
_LEAVES = frozenset(
    (
        *(".metadata.name", ".metadata.namespace", ".metadata.creationTimestamp", ".metadata.uid", ".metadata.resourceVersion"),
        *(".type", ".kind", ".apiVersion"),
    )
)
_OBJECTS = frozenset((".", ".items", *_ITEMS))
_DATA = frozenset((".data", ".stringData", *(item + ".data" for item in _ITEMS)))
_NAMES_OF = frozenset(("keys", "keys[]", "keys_unsorted", "keys_unsorted[]", "length"))
_BEHIND = frozenset(("length", "sort", "unique", "sort[]", ".[]", "@tsv", "@csv", 'join(",")', 'join(", ")', 'join(" ")', 'join("/")'))


def is_name(path: str) -> bool:
    """Whether a path leads to a name, a kind or a time of an object or of each on a list."""
    for items in _ITEMS:
        path = path.removeprefix(items)
    return path in _LEAVES


def in_jsonpath(text: str) -> bool:
    """Whether a jsonpath template of kubectl shows names and texts of its own only."""
    shown = False
    while text:
        before, opened, rest = text.partition("{")
        inner, closed, text = rest.partition("}")
        if not opened:
            return shown and "}" not in before
        inner = inner.strip()
        quoted = len(inner) > 1 and inner[0] in "\"'" and inner[-1] == inner[0] and inner[0] not in inner[1:-1]
        if not closed or not (quoted or inner == "end" or inner == "range .items[*]" or is_name(inner)):
            return False
        shown = shown or is_name(inner)
    return shown


def in_columns(text: str) -> bool:
    """Whether custom-columns of kubectl show names only: HEADER:PATH,…"""
    return all(is_name("." + path.lstrip(".")) for _, _, path in (column.partition(":") for column in text.split(",")))


def in_jq(program: str) -> bool:
    """Whether a program of jq prints names, kinds, times and numbers of objects, or the keys of what they hold."""
    stages = [stage.strip() for stage in _split(program, "|")]
    for position, stage in enumerate(stages):
        if stage in _OBJECTS or (stage.startswith("select(") and _selects(stage)):
            continue
        behind = stages[position + 1 :]
        if stage in _DATA:
            return behind[:1] != [] and behind[0] in _NAMES_OF and all(each in _BEHIND for each in behind[1:])
        counts = stage == "length" and position > 0
        return (counts or _shows(stage)) and all(each in _BEHIND for each in behind)
    return False


def _shows(stage: str) -> bool:
    """A path to a name, a list of such, or a text that they stand in."""
    if is_name(stage):
        return True
    if stage[:1] == "[" and stage[-1:] == "]":
        return all(is_name(each.strip()) for each in _split(stage[1:-1], ","))
    if len(stage) > 1 and stage[0] == stage[-1] == '"':
        first, *parts = stage[1:-1].split("\\(")
        return '"' not in first and all('"' not in part and is_name(part.partition(")")[0].strip()) for part in parts)
    return False


def _selects(stage: str) -> bool:
    """`select(PATH == "TEXT")` of a name or a kind."""
    path, sign, text = stage[len("select(") : -1].partition("==")
    if not sign:
        path, sign, text = stage[len("select(") : -1].partition("!=")
    text = text.strip()
    plain = len(text) > 1 and text[0] == text[-1] == '"' and '"' not in text[1:-1] and "\\" not in text
    return bool(sign) and stage[-1:] == ")" and is_name(path.strip()) and plain


def _split(text: str, mark: str) -> list[str]:
    """The parts of a program between marks that stand in no text and no bracket."""
    parts, depth, quoted, start = [], 0, False, 0
    for at, character in enumerate(text):
        if character == '"' and text[at - 1 : at] != "\\":
            quoted = not quoted
        elif not quoted and character in "([{":
            depth += 1
        elif not quoted and character in ")]}":
            depth -= 1
        elif character == mark and not quoted and depth == 0:
            parts.append(text[start:at])
            start = at + 1
    return [*parts, text[start:]]
