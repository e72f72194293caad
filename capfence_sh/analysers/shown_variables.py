"""Environment variables that code prints: in the tokens of a language, those by whose name a credential can be told.

That a program uses a credential is its business; printing one shows it.  Asking whether one is set, or how long it is, does not.
What is assigned from one is followed by its name.
"""

from capfence_sh.analysers import Claim
from capfence_sh.analysers.tokens import COMPUTED, CONSTANT, MARK, WORD, Token
from capfence_sh.capabilities import ENVIRONMENT, SECRET_READ
from capfence_sh.places import secret_variable

TYPE_CHECKING = False

_VARIABLE = "variable"  # kind of a token with a sigil
_PRINTERS = frozenset(
    (
        *("print", "println", "printf", "say", "puts", "p", "pp", "warn", "die", "echo", "var_dump", "print_r", "var_export"),
        *("log", "error", "info", "debug", "dir", "table", "write", "putc", "display", "throw", "raise", "abort", "fputs"),
        *("fwrite", "syswrite", "binwrite", "writeFile", "writeFileSync", "appendFile", "appendFileSync", "file_put_contents"),
        *("writeTextFile", "writeTextFileSync"),
    )
)
_HOLDERS = frozenset(("env", "$ENV", "ENV", "getenv", "$_ENV", "$_SERVER", "ENVIRON", "environ", "%ENV"))
# before or behind the environment as a whole: its values in turn, and its names only
_TURNS = frozenset(("entries", "values", "each", "foreach", "map"))
_METHODS = frozenset(
    (
        *("to_h", "to_hash", "to_a", "to_s", "inspect", "each", "each_pair", "map", "collect", "sort", "sort_by", "values", "select"),
        *("reject", "filter", "flat_map", "slice", "to_json"),
    )
)
_NAMES_ONLY = frozenset(
    (
        "keys",
        "array_keys",
        "count",
        "sizeof",
        "getOwnPropertyNames",
        "exists",
        "delete",
        "spawn",
        "exec",
        "execSync",
        "spawnSync",
        "execFile",
    )
)
_ASKS = frozenset(
    (
        *("defined", "exists", "isset", "empty", "Boolean", "typeof", "nil", "length", "size", "strlen", "bool", "boolean", "is_null"),
        *("is_string", "hasOwnProperty", "key", "has_key", "has", "include", "delete", "byteLength", "bytesize"),
    )
)
_COMPARES = frozenset(("?", "==", "=", "!", "&", "=~", "!~", "eq", "ne"))
_AFTER = frozenset(("if", "unless", "while", "until", "and", "or", "do", "then"))  # no operand stands behind them
_CONTINUES = frozenset((".", "+", "%", "*", "?", "->"))  # behind `print(…)`: the call was only the first operand
# calls whose result still holds what they are given
_CARRIES = frozenset(
    (
        *("String", "from", "stringify", "btoa", "atob", "encodeURIComponent", "escape", "concat", "getenv", "get", "fetch", "toString"),
        *("base64_encode", "base64_decode", "strrev", "trim", "urlencode", "sprintf", "substr", "join", "uc", "lc", "reverse", "format"),
        *("strict_encode64", "encode64", "json_encode", "implode", "strtoupper", "strtolower", "toupper", "tolower", "str", "return"),
    )
)
_ENDS = frozenset((",", ";", "+", "=", ")", "]", "}", "\n"))
_OPENING = {"(": ")", "[": "]", "{": "}"}


def claims(found: list[Token], result: bool = False) -> list[Claim]:
    """shell.secret_read for each variable that a printing word is given, or for all; result: the value of the last statement is printed, too."""
    reader = _Reader(found)
    reader.run(_last_statement(found) if result else len(found))
    every = [Claim(SECRET_READ, kind=ENVIRONMENT, evidence=reader.every)] if reader.every else []
    return every + [Claim(SECRET_READ, name, evidence=name) for name in dict.fromkeys(reader.shown)]


def _last_statement(found: list[Token]) -> int:
    depth, start = 0, 0
    for at, token in enumerate(found[:-1]):
        depth += (token.text in _OPENING) - (token.text in _OPENING.values()) if token.kind == MARK else 0
        start = at + 1 if depth == 0 and token.is_mark(";") else start
    return start


class _Reader:
    """One pass over the tokens.

    bound: name -> (the secret variable it holds, the member that holds it or ""); holders: names of the environment; target: the name that is being
    assigned, at the depth `within`; carried: for each open bracket, whether what stands inside is still in its value; printing: depth of the printing word or -1; every: the word by which all variables are shown.
    """

    __slots__ = ("bound", "carried", "depth", "every", "found", "holders", "member", "named", "printing", "shown", "target", "within")

    def __init__(self, found: list[Token]) -> None:
        self.found = found
        self.shown: list[str] = []
        self.bound: dict[str, tuple[str, str]] = {}
        self.holders = set(_HOLDERS)
        self.depth, self.printing, self.within = 0, -1, 0
        self.target, self.member = "", ""
        self.carried: list[bool] = []
        self.named: list[str] | None = None
        self.every = ""

    def text(self, at: int) -> str:
        return self.found[at].text if 0 <= at < len(self.found) else ""

    def mark(self, at: int) -> str:
        return self.found[at].text if 0 <= at < len(self.found) and self.found[at].kind == MARK else ""

    def run(self, result: int) -> None:
        for at, token in enumerate(self.found):
            if at == result and token.text not in ("const", "let", "var"):
                self.printing = self.depth
            if token.kind == MARK:
                self._mark(token.text, at)
            elif token.kind == COMPUTED:
                self._computed(token.text)
            elif token.kind in (WORD, _VARIABLE):
                self._name(token, at)
        last = self.found[-1] if self.found else None
        if result < len(self.found) and last is not None and last.text in self.bound:
            self.shown.append(self.bound[last.text][0])

    def _mark(self, text: str, at: int) -> None:
        if text in _OPENING:
            before = self.found[at - 1] if at else None
            called = before is not None and before.kind == WORD
            record = text == "{" and self.mark(at - 1) == "="
            self.carried.append(
                (not called or before.text in _CARRIES or before.text in _PRINTERS) if text != "{" and before is not None else record
            )
            self.depth += 1
        elif text in _OPENING.values():
            self.carried[-1:] = []
            self.depth -= 1
            if self.depth == self.printing and text == ")" and self._call(at) and self.text(at + 1) not in _CONTINUES:
                self.printing = -1
        elif text in (";", "\n") or (text == "," and self.depth == self.within):
            self.target = ""
        if text in (";", "\n") or self.depth < self.printing:
            self.printing = -1
        if self.depth < self.within:
            self.target = ""

    def _call(self, closing: int) -> bool:
        """Whether the bracket that ends here holds the operands of a printing word."""
        depth = 0
        for at in range(closing, 0, -1):
            depth += (self.mark(at) == ")") - (self.mark(at) == "(")
            if depth == 0:
                return self.text(at - 1) in _PRINTERS
        return False

    def _name(self, token: Token, at: int) -> None:
        if self._assigned(at):
            self.target, self.member = token.text.lstrip("$@%"), ""
            self.within = self.depth - (self.mark(at + 1) == ")")
            self.printing = -1 if self.depth == self.printing else self.printing
        elif self._is_key(at):
            self.member = token.text
        elif token.text.lstrip("$@") in self.bound and self.mark(at - 1) != ".":
            name, member = self.bound[token.text.lstrip("$@")]
            if not member or self.mark(at + 1) not in (".", "[", "{", "->") or self.text(at + 2) == member:
                self._reach([name], at, at + 1)
        elif token.text in _PRINTERS and token.kind == WORD:
            self.printing = self.depth
        elif token.text in _AFTER and token.kind == WORD and self.depth == self.printing:
            self.printing = -1
        elif token.text in self.holders:
            self._holder(at)

    def _assigned(self, at: int) -> bool:
        """`name = …`, `(name) = …`, `name .= …`"""
        operator = self.mark(at + 1) in (")", ".", "+", "|", "&", "?")
        return self.mark(at - 1) != "." and self.mark(at + 1 + operator) == "=" and self.mark(at + 2 + operator) != "="

    def _is_key(self, at: int) -> bool:
        return self.mark(at + 1) == ":" and self.mark(at - 1) in ("{", ",")

    def _computed(self, text: str) -> None:
        names = [*names_in(text), *(name for held, (name, _) in self.bound.items() if _mentions(text, held))]
        if "$ENV{$" in text:
            names += self._by_key(text)
        if self.printing >= 0:
            self.shown += names
        if names and self.target and all(self.carried[self.within :]):
            self.bound[self.target] = (names[0], "")

    # -- the environment -----------------------------------------------------------------------------------------------------

    def _holder(self, at: int) -> None:
        """`process.env.NAME`, `ENV["NAME"]`, `getenv("NAME")`, and the environment as a whole under another name."""
        following = self.mark(at + 1)
        if following not in (".", "[", "{", "("):
            self._whole(at)
            self._all(at)
            return
        opened = at + 1
        method = ""
        if following == ".":
            method = self.text(at + 2)
            opened = at + 3 if self.mark(at + 3) == "(" else at + 2 if self.mark(at + 2) == "[" else -1
        if self.text(at) == "ENV" and method in _METHODS:
            self.every = self.every or self._printed(at)
            return
        if opened < 0:
            names, end = [method] if secret_variable(method) else [], at + 3
        elif method in _ASKS:
            return
        else:
            end = self._closing(opened) + 1
            names = self._keys(opened, end - 1)
            if end - 1 == opened + 1 and self.text(at) == "getenv":
                self._all(at)
        self._reach(names, at, end)

    def _keys(self, opened: int, closed: int) -> list[str]:
        """The secret names between brackets; when a name is computed, those that stand anywhere in the text."""
        inside = self.found[opened + 1 : closed]
        if any(token.kind == CONSTANT or (token.kind == WORD and len(inside) == 1 and secret_variable(token.text)) for token in inside):
            return [token.text for token in inside if secret_variable(token.text)]
        if len(inside) == 1 and inside[0].kind == WORD and self.mark(opened) == "{":
            return []  # $ENV{HOME}
        return self._by_key(self.text(opened - 1)) if inside else []

    def _by_key(self, evidence: str) -> list[str]:
        """A variable by a name that is computed: those that the text names, or each of them in turn where it names none."""
        names = self._named()
        named = any(
            word.isidentifier() and word.isupper() and len(word) > 1
            for token in self.found
            if token.kind == CONSTANT
            for word in token.text.split()
        )
        if not names and not named and self.printing >= 0:
            self.every = self.every or evidence
        return names

    def _all(self, at: int) -> None:
        """The environment without a name: where it is printed, or its values are gone through and something is."""
        words = {self.text(before) for before in range(max(at - 5, 0), at)}
        if self.text(at - 3) == "in" or any(
            each.kind == CONSTANT and self.text(at - 1) == "in" for each in self.found[max(at - 2, 0) : at]
        ):
            return  # whether it has a name
        if not words & _NAMES_ONLY and (self.printing >= 0 or words & _TURNS) and not self._asked(at, at + 1):
            self.every = self.every or self._printed(at)

    def _printed(self, at: int) -> str:
        """The word at this place, if there is one that prints."""
        prints = self.printing >= 0 or any(token.kind == WORD and token.text in _PRINTERS for token in self.found)
        return self.text(at) if prints else ""

    def _named(self) -> list[str]:
        """The names of secret variables that stand in the text by themselves."""
        if self.named is None:
            words = (word for token in self.found if token.kind == CONSTANT for word in token.text.split())
            self.named = [word for word in words if word.isidentifier() and secret_variable(word)]
        return self.named

    def _whole(self, at: int) -> None:
        if self.target and self.text(at - 1) in ("=", ".") and all(self.carried[self.within :]):
            self.holders |= {self.target, "$" + self.target}
        start = at
        while start > 0 and self.text(start) in (self.text(at), "process", ".", "Bun", "="):
            start -= 1
        if self.mark(start) != "}" or self.mark(start + 1) != "=":
            return
        while start > 0 and self.mark(start) != "{":  # names that are taken out of it: const {NAME: other} = process.env
            if self.mark(start - 1) in ("{", ",") and secret_variable(self.text(start)):
                held = self.text(start + 2) if self.mark(start + 1) == ":" else self.text(start)
                self.bound[held] = (self.text(start), "")
            start -= 1

    def _closing(self, at: int) -> int:
        depth = 0
        for position in range(at, len(self.found)):
            depth += (self.mark(position) in _OPENING) - (self.mark(position) in _OPENING.values())
            if depth == 0:
                return position
        return len(self.found)

    # -- what happens to it --------------------------------------------------------------------------------------------------

    def _reach(self, names: list[str], start: int, end: int) -> None:
        """An expression from `start` to `end` holds these variables: printed, assigned or only asked about."""
        if not names or self._asked(start, end):
            return
        if self.printing >= 0:
            self.shown += names
        elif self.target and all(self.carried[self.within :]):
            record = self.depth > self.within and self.member
            self.bound[self.target] = (names[0], self.member if record else "")

    def _asked(self, start: int, end: int) -> bool:
        for at in range(start - 1, max(start - 6, -1), -1):
            word = self.text(at)
            if (
                word in ("!", "==", "=~", "eq", "ne")
                or word in _ASKS
                or (word == ")" and self.text(at - 1) in _ASKS and self.mark(at - 2) == "(")
            ):
                return True
            if self.found[at].kind in (CONSTANT, COMPUTED) or word in _ENDS or (word in _PRINTERS and word not in self.bound):
                if word == "=" and self.mark(at - 1) in ("==", "!"):
                    return True
                break
        depth = self.depth
        while end < len(self.found):
            following = self.mark(end)
            if following in (".", "->", "::") and self.found[end + 1 : end + 2]:
                if self.text(end + 1) in _ASKS:
                    return True
                end += 2
            elif following in ("(", "["):
                end = self._closing(end) + 1
            elif following == ")" and depth > max(self.printing, self.within) + 1:
                depth -= 1
                end += 1
            else:
                break
        return self.text(end) in _COMPARES and not (self.mark(end) == "?" and self.mark(end + 1) in ("?", ":"))


def _mentions(text: str, name: str) -> bool:
    """Whether a text that interpolates names the variable: "$name", "{$name}"."""
    parts = text.split("$" + name)
    return any(not (part[:1].isalnum() or part[:1] == "_") for part in parts[1:])


def names_in(text: str) -> list[str]:
    """The secret variables that an interpolating text, or a program that is read as text, names."""
    found: list[str] = []
    for holder in ("$ENV{", "ENV[", "env.", "env[", "$ENV.", "$ENV[", "getenv(", "ENVIRON["):
        for rest in text.split(holder)[1:]:
            start = rest.lstrip("'\"")
            end = next((i for i, letter in enumerate(start) if not (letter.isalnum() or letter == "_")), len(start))
            if secret_variable(start[:end]):
                found.append(start[:end])
    return list(dict.fromkeys(found))
