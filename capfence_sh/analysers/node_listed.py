"""JavaScript that goes through the entries of a folder: names that only `readdirSync` gives, and paths put together from them.

In: the words of the code.  Out: the names that stand for an entry, which is one name without a slash; the patterns of the paths made of a folder and one.
"""

from capfence_sh.analysers.node_choices import Choices
from capfence_sh.analysers.tokens import CONSTANT, WORD
from capfence_sh.words import Literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from capfence_sh.analysers.tokens import Token

_SAME = frozenset(("filter", "sort", "reverse", "slice"))  # what they give is a list of the same entries
_EACH = frozenset(("forEach", "map", "flatMap", "some", "every", "find", "filter"))
_OPENING, _CLOSING = ("(", "[", "{"), (")", "]", "}")
_MOST = 64  # words of an argument, or of a list of names
_DECLARES = frozenset(("const", "let", "var", "function", "class"))


class Listing:
    """The code, with what is asked about it again and again looked up once.

    entries: names that are given entries of a folder and nothing else.  choices: names that a loop over a list of constant texts gives
    (`for (const f of ['a', 'b'])`, `['a', 'b'].forEach(f => …)`), with the texts.
    """

    __slots__ = ("_around", "_closing", "_known", "_places", "_texts", "_typed", "choices", "choosing", "entries", "found")

    def __init__(self, found: "list[Token]") -> None:
        self.found = found
        self._closing: dict[int, int] = {}  # where a bracket is closed
        self._around: list[int] = []  # the innermost bracket around each token, -1 for none
        self._places: dict[str, list[int]] = {}  # of words
        self._texts: dict[str, str] | None = None
        self._typed: list[int] = []  # how often `withFileTypes` stands before each token
        self._known: dict[tuple[str, str], bool] = {}  # whether names are modules
        opened: list[int] = []
        typed = 0
        for at, token in enumerate(found):
            self._around.append(opened[-1] if opened else -1)
            self._typed.append(typed)
            if token.kind == WORD:
                self._places.setdefault(token.text, []).append(at)
                typed += token.text == "withFileTypes"
            elif token.kind != CONSTANT and token.text in _OPENING:
                opened.append(at)
            elif token.kind != CONSTANT and token.text in _CLOSING and opened:
                self._closing[opened.pop()] = at
        self.entries = self._entries()
        self.choosing = Choices(found, self._closing, self._places, self._declared)
        self.choices = self._choices() | self.choosing.loops()
        self.choosing.known = self.choices

    def paths(self, position: int, constants: "Mapping[str, str]") -> "tuple[Literal, ...]":
        """Patterns for `path.join(DIR, f)`, `DIR + "/" + f` and `"dir/" + f` as one argument, f an entry; () for anything else."""
        found, end = self.found, position
        while end < len(found) and (found[end].kind == CONSTANT or found[end].text not in (",", ")")):
            end = self._end(end) + 1 if found[end].kind != CONSTANT and found[end].text in _OPENING else end + 1
        if end > position + _MOST:
            return ()
        inside = found[position:end]
        joined = (
            [each.text for each in inside[:4]] == ["path", ".", "join", "("]
            and inside[-1].is_mark(")")
            and self._of_module(position + 2, "path")
        )
        parts = inside[4:-1] if joined else inside
        mark = "," if joined else "+"
        if (
            len(parts) < 3
            or len(parts) % 2 == 0
            or any(not each.is_mark(mark) for each in parts[1::2])
            or parts[-1].text not in self.entries
            or parts[-1].kind != WORD
        ):
            return ()
        texts = [each.text if each.kind == CONSTANT else constants.get(each.text) or self._text(each.text) for each in parts[:-1:2]]
        folder = ("/" if joined else "").join(text or "" for text in texts)
        if None in texts or (not joined and not folder.endswith("/")):
            return ()
        folder = folder.rstrip("/") or "/"
        hidden = (Literal(folder + "/.*", True, 0, 0),) if folder[:1] in (".", "/", "~") else ()
        return (Literal(folder + "/*", True, 0, 0), *hidden)

    # -- names

    def _entries(self) -> set[str]:
        found = self.found
        given: dict[str, int] = {}
        if any(not self._marks(at + 1, "(") for at in self._places.get("readdirSync", ())):
            return set()  # another function of that name
        for name in ("readdirSync", "readdir"):
            for at in self._places.get(name, ()):
                if at + 1 < len(found) and self._marks(at + 1, "("):
                    if self._of_module(at, "fs") if name == "readdirSync" else self._of_promises(at):
                        for each in self._received(at):
                            given[each] = given.get(each, 0) + 1
        return {name for name, count in given.items() if count == self._declared(name)}

    def _choices(self) -> "dict[str, tuple[str, ...]]":
        found = self.found
        known: dict[str, tuple[str, ...]] = {}
        for at, end in self._closing.items():
            if found[at].text != "[" or end + 1 >= len(found):
                continue
            texts = self._constants(at + 1, end)
            name = ""
            if not texts:
                continue
            if at > 3 and [each.text for each in found[at - 4 : at : 3]] == ["(", "of"] and found[at - 3].text == "const":
                name = found[at - 2].text if found[at - 2].kind == WORD and self._marks(end + 1, ")") else ""
            elif end + 5 < len(found) and self._marks(end + 1, ".") and found[end + 2].text in _EACH and self._marks(end + 3, "("):
                first = found[end + 5] if self._marks(end + 4, "(") else found[end + 4]
                name = first.text if first.kind == WORD else ""
            if name and self._declared(name) == 1:
                known[name] = texts
        return known

    def _constants(self, at: int, end: int) -> tuple[str, ...]:
        """The texts of a list that holds nothing else; () for any other."""
        texts: list[str] = []
        for number in range(at, end):
            token = self.found[number]
            if (number - at) % 2 == 0 and token.kind == CONSTANT:
                texts.append(token.text)
            elif (number - at) % 2 == 0 or not token.is_mark(","):
                return ()
        return tuple(texts)

    def _received(self, at: int) -> list[str]:
        """`for (const f of fs.readdirSync(d))`, and the parameters of `.filter(f => …).forEach(f => …)` behind the call."""
        found = self.found
        names: list[str] = []
        start = at - 2 if at > 1 and self._marks(at - 1, ".") else at
        start -= found[start - 1].text == "await" and start > 0
        end = self._end(at + 1)
        if self._typed[at] < self._typed[min(end, len(found) - 1)]:
            return names
        looped = start > 2 and found[start - 1].text == "of" and found[start - 2].kind == WORD and found[start - 3].text in ("const", "let")
        own = found[start - 2].text if looped else ""
        while end + 3 < len(found) and self._marks(end + 1, ".") and self._marks(end + 3, "("):
            verb, inside = found[end + 2].text, end + 4
            if verb in _EACH and inside < len(found):
                first = found[inside + 1] if self._marks(inside, "(") and inside + 1 < len(found) else found[inside]
                names += [first.text] if first.kind == WORD else []
            if verb not in _SAME:
                return names
            end = self._end(end + 3)
        return [*names, own] if own else names

    def _declared(self, name: str) -> int:
        """How often the name is declared, or is a parameter."""
        found = self.found
        count = 0
        for at in self._places.get(name, ()):
            if not at:
                continue
            before, after = found[at - 1], found[at + 1] if at + 1 < len(found) else found[at]
            assigned = after.is_mark("=") and not self._marks(at + 2, "=")
            parameter = before.text in ("(", ",", "{", "[", "...") and self._is_parameter(at)
            count += before.text in _DECLARES or after.is_mark("=>") or assigned or parameter
        return count

    def _is_parameter(self, at: int) -> bool:
        """Whether the bracket around a word ends in front of `=>`, a body, a value or a list."""
        end = self._closing.get(self._around[at], len(self.found))
        return end + 1 < len(self.found) and self.found[end + 1].text in ("=>", "{", "=", "of")

    # -- where they come from

    def _of_module(self, at: int, module: str) -> bool:
        """Whether a function is taken from a name that is the module and nothing else: `const fs = require('fs')`, `import fs from 'fs'`."""
        name = self.found[at - 2].text if at > 1 and self._marks(at - 1, ".") else ""
        if not name or (at > 2 and self._marks(at - 3, ".")):
            return False
        if (name, module) not in self._known:
            self._known[name, module] = self._declared(name) <= 1 and any(
                self._imports(each, module) for each in self._places.get(name, ())
            )
        return self._known[name, module]

    def _imports(self, start: int, module: str) -> bool:
        after = [each.text.removeprefix("node:") for each in self.found[start + 1 : start + 6]]
        if after[:4] == ["=", "require", "(", module]:
            return not self._marks(start + 6, ".")
        return after[:2] == ["from", module] and start > 0 and self.found[start - 1].text in ("import", "as")

    def _of_promises(self, at: int) -> bool:
        """Whether `readdir` is the function of fs/promises that is awaited: of the module, or taken from it by its name."""
        if at > 1 and self._marks(at - 1, "."):
            return at > 2 and self.found[at - 3].text == "await" and self._of_module(at, "fs/promises")
        if not at or self.found[at - 1].text != "await":
            return False
        key = "readdir", ""
        if key not in self._known:
            taken = any(map(self._taken, self._places.get("readdir", ())))
            self._known[key] = taken and self._declared("readdir") <= 1
        return self._known[key]

    def _taken(self, start: int) -> bool:
        """Whether the word stands among names that are taken from fs/promises."""
        found, opened = self.found, self._around[start]
        end = self._closing.get(opened, len(found))
        if start < 1 or found[start - 1].text not in ("{", ",") or opened < 0 or found[opened].text != "{" or end > opened + _MOST:
            return False
        plain = all(each.kind == WORD or each.text == "," for each in found[opened + 1 : end])
        after = [each.text.removeprefix("node:") for each in found[end + 1 : end + 5]]
        return plain and (after[:2] == ["from", "fs/promises"] or after[:4] == ["=", "require", "(", "fs/promises"])

    def _text(self, name: str) -> str | None:
        """The text that `const NAME = 'text'` gives a name, declared once."""
        if self._texts is None:
            self._texts = {}
            for at in self._places.get("const", ()):
                four = self.found[at + 1 : at + 5]
                if len(four) == 4 and four[1].is_mark("=") and four[2].kind == CONSTANT and four[3].text in (";", ","):
                    self._texts.setdefault(four[0].text, four[2].text)
        return self._texts[name] if name in self._texts and self._declared(name) == 1 else None

    # -- tokens

    def _marks(self, at: int, text: str) -> bool:
        return 0 <= at < len(self.found) and self.found[at].is_mark(text)

    def _end(self, opened: int) -> int:
        """Where the bracket is closed, or the end of the code."""
        return self._closing.get(opened, len(self.found))
