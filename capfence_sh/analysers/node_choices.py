"""JavaScript that goes through lists and objects of constant texts: the loop variables that are given them and nothing else.

In: the words of the code, where brackets close, how often a name is declared.  Out: names with the texts they stand for.
"""

from capfence_sh.analysers.tokens import COMPUTED, CONSTANT, WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from capfence_sh.analysers.tokens import Token

# what may be asked of a list or an object without changing it
_LOOKING = frozenset(
    (
        *("length", "map", "forEach", "filter", "join", "includes", "entries", "some", "every", "find", "indexOf", "reduce", "slice"),
        *("flatMap", "keys", "values", "findIndex", "concat"),
    )
)
_ASKING = frozenset(("entries", "keys"))
_MOST = 64


class Choices:
    """Lists and objects that a name is given once, and the loops over them."""

    __slots__ = ("_closing", "_declared", "_found", "_places", "known")

    def __init__(
        self, found: "list[Token]", closing: "Mapping[int, int]", places: "Mapping[str, list[int]]", declared: "Callable[[str], int]"
    ) -> None:
        self._found = found
        self._closing = closing
        self._places = places
        self._declared = declared
        self.known: Mapping[str, tuple[str, ...]] = {}

    def loops(self) -> "dict[str, tuple[str, ...]]":
        """`for (const f of names)`, `names.forEach(f => …)`, `for (const [f, x] of Object.entries(edits))`."""
        found: dict[str, tuple[str, ...]] = {}
        for at in (*self._places.get("of", ()), *self._places.get("in", ())):
            name, entry = self._variable(at)
            texts = self._source(at + 1, entry) if self._text(at) == "of" else self._of_object(at + 1) if not entry else ()
            if name and texts and self._declared(name) == 1:
                found[name] = texts
        for at in self._places.get("forEach", ()):
            name, entry = self._parameter(at)
            texts = self._before(at - 2, entry)
            if name and texts and self._declared(name) == 1:
                found[name] = texts
        return found

    def paths(self, at: int, constants: "Mapping[str, str]", depth: int = 0) -> tuple[str, ...]:
        """The texts of `path.join("src", f)`, `"src/" + f + ".ts"` and a name that is given one of these once, as one argument or value."""
        end = at
        last = min(len(self._found), at + _MOST + 1)  # longer ones are not looked at
        while end < last and (self._found[end].kind == CONSTANT or self._text(end) not in (",", ")", ";")):
            end = self._closing.get(end, end) + 1 if self._found[end].kind != CONSTANT else end + 1
        if depth > 3 or end - at > _MOST:
            return ()
        join = 3 if [self._text(at), self._text(at + 1), self._text(at + 2)] == ["path", ".", "join"] else int(self._text(at) == "join")
        if join and self._text(at + join) == "(" and self._closing.get(at + join) == end - 1:
            return self._joined(at, join, end - 1, constants, depth)
        if end == at + 1 and self._found[at].kind == WORD and self._text(at) not in self.known:
            starts = [
                place for place in self._places.get(self._text(at), ()) if self._text(place - 1) == "const" and self._text(place + 1) == "="
            ]
            once = len(starts) == 1 and self._declared(self._text(at)) == 1
            return self.paths(starts[0] + 2, constants, depth + 1) if once and starts[0] + 2 != at else ()
        if at < len(self._found) and self._found[at].kind == COMPUTED:
            return self._template(at, constants)
        rows = [""]
        for place in range(at, end):
            if (place - at) % 2:
                if not self._found[place].is_mark("+"):
                    return ()
                continue
            token = self._found[place]
            texts = (token.text,) if token.kind == CONSTANT else self.known.get(token.text, ()) if token.kind == WORD else ()
            texts = texts or ((constants[token.text],) if token.kind == WORD and token.text in constants else ())
            rows = [row + text for row in rows for text in texts][:_MOST]
        return tuple(rows) if (end - at) % 2 and len(rows) < _MOST else ()

    def _template(self, at: int, constants: "Mapping[str, str]") -> tuple[str, ...]:
        """The texts of `src/${name}.ts` as the whole argument, when names of known texts alone are put in."""
        start, *parts = self._found[at].text.split("${")
        rows = [start]
        for number, part in enumerate(parts, 1):
            name, closed, rest = part.partition("}")
            place = at + 4 * number - 1  # each is put in as `+ ( name )`
            alone = bool(closed) and self._text(place) == name and self._found[place].kind == WORD and self._text(place + 1) == ")"
            texts = self.known.get(name, ()) or ((constants[name],) if name in constants else ())
            rows = [row + text + rest for row in rows for text in texts][:_MOST] if alone else []
        behind = at + 4 * len(parts) + 1
        ends = self._text(behind) in (",", ")", ";") and self._found[behind].kind != CONSTANT
        return tuple(rows) if ends and parts and len(rows) < _MOST and not any("\\" in row for row in rows) else ()

    def _joined(self, at: int, join: int, end: int, constants: "Mapping[str, str]", depth: int) -> tuple[str, ...]:
        name = self._text(at)
        taken = [place for place in self._places.get(name, ()) if self._is_taken(place, name)]
        if len(taken) != 1 or self._declared(name) > 1:
            return ()
        rows: list[list[str]] = [[]]
        start = at + join + 1
        while start < end:
            texts = self.paths(start, constants, depth + 1)
            rows = [[*row, text] for row in rows for text in texts][:_MOST]
            while start < end and not self._found[start].is_mark(","):
                start = self._closing.get(start, start) + 1 if self._found[start].kind != CONSTANT else start + 1
            start += 1
        return tuple("/".join(part for part in row if part) for row in rows if row) if rows and len(rows) < _MOST else ()

    def _is_taken(self, at: int, name: str) -> bool:
        """Whether the word is bound to the module `path` there, or to its function `join`."""
        if name == "path":
            after = [self._text(at + more).removeprefix("node:") for more in range(1, 5)]
            return after == ["=", "require", "(", "path"] or (after[:2] == ["from", "path"] and self._text(at - 1) in ("import", "as"))
        opened = next((back for back in range(at - 1, max(at - _MOST, -1), -1) if self._text(back) == "{"), -1)
        closed = self._closing.get(opened, -1)
        after = [self._text(closed + more).removeprefix("node:") for more in range(1, 5)]
        return at < closed and (after == ["=", "require", "(", "path"] or after[:2] == ["from", "path"])

    def _text(self, at: int) -> str:
        return self._found[at].text if 0 <= at < len(self._found) else ""

    def _variable(self, at: int) -> tuple[str, bool]:
        """(name, whether it is the first of a pair) of `const f` and `const [f, x]` before `of`."""
        if self._text(at - 2) in ("const", "let") and self._found[at - 1].kind == WORD:
            return self._text(at - 1), False
        opened = next((back for back in range(at - 2, max(at - 16, 0), -1) if self._closing.get(back) == at - 1), -1)
        pair = opened > 0 and self._text(opened) == "[" and self._text(opened - 1) in ("const", "let")
        return (self._text(opened + 1), True) if pair and self._found[opened + 1].kind == WORD else ("", False)

    def _parameter(self, at: int) -> tuple[str, bool]:
        """The same of `.forEach(f => …)`, `.forEach((f) => …)` and `.forEach(([f, x]) => …)`."""
        first = at + 2
        first += self._text(first) == "("
        entry = self._text(first) == "["
        first += entry
        known = first < len(self._found) and self._found[first].kind == WORD and self._text(at + 1) == "("
        return (self._text(first), entry) if known else ("", False)

    def _source(self, at: int, entry: bool) -> tuple[str, ...]:
        """The texts that a loop over what begins at `at` yields."""
        if [self._text(at), self._text(at + 1)] == ["Object", "."] and self._text(at + 2) in _ASKING and self._text(at + 3) == "(":
            return self._of_object(at + 4) if entry == (self._text(at + 2) == "entries") else ()
        alone = self._text(at + 1) == ")" and self._found[at].kind == WORD
        return self._named(self._text(at), "[") if alone and not entry else ()

    def _of_object(self, at: int) -> tuple[str, ...]:
        """The keys of an object that stands there, or that a name is given."""
        if self._text(at) == "{" and self._found[at].kind not in (WORD, CONSTANT):
            return self._keys(at)
        return self._named(self._text(at), "{") if self._text(at + 1) == ")" and self._found[at].kind == WORD else ()

    def _before(self, at: int, entry: bool) -> tuple[str, ...]:
        """The texts of `NAME.forEach` and `Object.entries(NAME).forEach`; at: the last word in front of the point."""
        if at > 0 and self._found[at].kind == WORD and self._text(at - 1) != ".":
            return self._named(self._text(at), "[") if not entry else ()
        opened = next((back for back in range(at - 1, max(at - _MOST, 0), -1) if self._closing.get(back) == at), -1)
        asked = opened > 3 and [self._text(opened - 3), self._text(opened - 2)] == ["Object", "."] and self._text(opened - 1) in _ASKING
        return self._of_object(opened + 1) if asked and entry == (self._text(opened - 1) == "entries") else ()

    def _named(self, name: str, opening: str) -> tuple[str, ...]:
        """What `const NAME = [ … ]` or `{ … }` gives a name that nothing changes."""
        starts = [at for at in self._places.get(name, ()) if self._text(at - 1) == "const" and self._text(at + 1) == "="]
        if len(starts) != 1 or self._declared(name) != 1 or self._text(starts[0] + 2) != opening:
            return ()
        uses = [at for at in self._places[name] if at != starts[0]]
        if not all(map(self._looks, uses)):
            return ()
        at = starts[0] + 2
        return self._keys(at) if opening == "{" else self._items(self._found[at + 1 : self._closing.get(at, at)])

    def _looks(self, at: int) -> bool:
        """Whether a use of a list or object only looks at it."""
        if self._text(at + 1) == ".":
            return self._text(at + 2) in _LOOKING and self._text(at - 1) != "."
        given = self._text(at - 1) == "(" and self._text(at - 3) == "." and self._text(at - 4) == "Object"
        return (self._text(at - 1) in ("of", "in") or given) and self._text(at + 1) == ")"

    def _items(self, inside: "Sequence[Token]") -> tuple[str, ...]:
        items = [each.text for each in inside[::2] if each.kind == CONSTANT]
        commas = all(each.is_mark(",") for each in inside[1::2])
        return tuple(items) if commas and len(items) == len(inside[::2]) <= _MOST else ()

    def _keys(self, opened: int) -> tuple[str, ...]:
        """The keys of an object, when all of them are written out."""
        keys: list[str] = []
        at, end = opened + 1, self._closing.get(opened, 0)
        while at < end:
            if self._found[at].kind not in (WORD, CONSTANT) or not self._found[at + 1].is_mark(":"):
                return ()
            keys.append(self._text(at))
            at += 2
            while at < end and not self._found[at].is_mark(","):
                at = self._closing.get(at, at) + 1 if self._found[at].kind != CONSTANT else at + 1
            at += 1
        return tuple(keys) if len(keys) <= _MOST else ()
