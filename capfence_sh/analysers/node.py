"""JavaScript given to node on the command line: files, processes and hosts it reaches; code that is not understood is opaque."""

from capfence_sh.analysers import (
    NOTHING,
    Claim,
    Findings,
    Use,
    constant_payload,
    file_modes,
    node_declared,
    node_hosts,
    node_listed,
    node_modules,
    shown_variables,
)
from capfence_sh.analysers import node_names as known
from capfence_sh.analysers.recursive import secrets_below
from capfence_sh.analysers.tokens import COMPUTED, CONSTANT, MARK, NUMBER, PATTERN, WORD, Rules, Token, tokens
from capfence_sh.capabilities import DYNAMIC_TARGET, EGRESS, EVALUATED_DATA, OPAQUE, PROJECT_CODE, REMOTE_CODE, ROOT_ACCESS
from capfence_sh.catalog.vocabulary import COMMAND, MODULE, MOVE, OVERWRITE, PERMISSION, READ, REMOVE, SCRIPT, SHELL, WRITE
from capfence_sh.elsewhere import PLACES
from capfence_sh.hosts import of_url
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

RULES = Rules(("//",), True, "", {"'": (), '"': (), "`": ("${",)}, "", "", True, {})
_BY_NAME = (
    (known.READS, READ),
    (known.WRITES, WRITE),
    (known.REMOVES, REMOVE),
    (known.OVERWRITES, OVERWRITE),
    (known.PERMISSIONS, PERMISSION),
)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What the text does; `process.argv` stands for the words after it."""
    if code is None:
        return NOTHING
    text = word_text(code) or ""
    found = tokens(text, RULES)
    if found is None or len(text) > 1 << 16:
        return Findings(claims=(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=text[:60]),))
    reader = _Reader(found, tuple(field for _, field, _ in reading.operands))
    reader.run()
    reader.claims += shown_variables.claims(found, node_modules.prints(reading, text))
    reader.uses += constant_payload.uses(found, "node")
    return Findings(tuple(reader.uses), tuple(reader.claims))


class _Reader:
    __slots__ = (
        "arguments",
        "choices",
        "claims",
        "constants",
        "entries",
        "functions",
        "imports",
        "listing",
        "locals",
        "methods",
        "modules",
        "own",
        "patterns",
        "project",
        "taken",
        "tokens",
        "uses",
    )

    def __init__(self, found: list[Token], arguments: "tuple[Field, ...]") -> None:
        self.tokens = found
        self.arguments = arguments
        self.locals, self.functions = node_declared.declared(found)
        self.imports = node_modules.imports(found)
        self.locals |= {name for _, _, names in self.imports for name in names}
        self.constants = node_modules.constants(found)
        self.taken = node_modules.taken(found, known.FILE_MODULES | known.PURE_MODULES)
        self.project = node_modules.own(found)
        self.listing = node_listed.Listing(found)
        self.entries, self.choices = self.listing.entries, self.listing.choices
        self.patterns = node_modules.patterns(found)
        self.methods, parameters = node_modules.methods(found)
        self.own = node_modules.instances(found)
        self.locals |= parameters
        self.modules = {token.text.removeprefix("node:") for token in found if token.kind == CONSTANT}
        self.uses: list[Use] = []
        self.claims: list[Claim] = []

    def unclear(self, evidence: str, kind: str = EVALUATED_DATA) -> None:
        self.claims.append(Claim(OPAQUE, kind=kind, evidence=evidence))

    def text(self, position: int) -> str:
        return self.tokens[position].text if position < len(self.tokens) else ""

    def mark(self, position: int) -> str:
        token = self.tokens[position] if 0 <= position < len(self.tokens) else None
        return token.text if token is not None and token.kind == MARK else ""

    def run(self) -> None:
        for _, end, _ in self.imports:
            self._imported(self.tokens[end].text)
        inside = {position for start, end, _ in self.imports for position in range(start, end + 1)}
        for position, token in enumerate(self.tokens):
            if position in inside:
                continue
            if position in self.methods:
                continue
            if token.kind == WORD:
                self._tagged(token.text, position)
                self._word(token.text, position)
            elif token.is_mark("(") and self.mark(position - 1) == "]":
                self.unclear("computed call")
            elif token.is_mark("(") and self.mark(position - 1) == ")" and not node_declared.immediate(self.tokens, position - 1):
                self.unclear("call of a result")
            elif token.kind == CONSTANT and self.mark(position - 1) == "[" and token.text in known.ACTING:
                self.unclear(token.text)

    def _tagged(self, word: str, position: int) -> None:
        """A name in front of a text is called with it: Bun.$`ls`."""
        following = self.tokens[position + 1].kind if position + 1 < len(self.tokens) else MARK
        if following in (CONSTANT, COMPUTED) and word not in known.KEYWORDS and word not in ("from", "raw"):
            self.unclear(word)

    def _word(self, word: str, position: int) -> None:
        called = self.mark(position + 1) == "("
        if self.mark(position - 1) == ".":
            self._member(word, position, called)
        elif self._names_only(position, called):
            return
        elif word == "require" and called:
            self._module(position + 2)
        elif word == "fetch" and called:
            self.claims.append(Claim(EGRESS, target=self._host(position + 2), evidence="fetch"))
        elif word in ("process", "module", "require"):
            if self.mark(position + 1) != ".":
                self.unclear(word)
        elif called and word in self.locals and (word in known.ACTING or word in self.taken):
            self._method(word, position)
        elif word in self.locals:
            if called and word not in self.functions and word not in self.project:
                self.unclear(word)
        elif word not in known.KEYWORDS and word not in known.GLOBALS:
            self.unclear(word)

    def _names_only(self, position: int, called: bool) -> bool:
        """A private name, a label, the key of an object, and what `typeof` is asked about."""
        key = self.mark(position + 1) == ":" and self.mark(position - 1) in ("{", ",")
        asked = not called and position > 0 and self.text(position - 1) == "typeof"
        return key or asked or self.mark(position - 1) == "#" or node_declared.label(self.tokens, position)

    def _member(self, word: str, position: int, called: bool) -> None:
        if called:
            self._method(word, position)
        elif word in known.ACTING and word not in ("watch", "link", "exec", "rm", "cp", "fork"):
            self.unclear(word)

    def _method(self, name: str, position: int) -> None:
        start = position + 2
        if name == "write" and self.tokens[position - 2].text == "Bun":
            self._path(WRITE, start, name)
        elif name in known.SHELLS:
            self._shell(name, start)
        elif name in known.PROCESSES:
            self._process(name, start)
        elif name in known.MOVES:
            self._path(MOVE if name.startswith("rename") else READ, start, name)
            self._path(WRITE, self._second(start), name)
        elif name in known.LINKS:
            self._path(WRITE, start, name)
            self._path(WRITE, self._second(start), name)
        elif name == "openSync" and self.mark(self._second(start) - 1) == "," and (self._constant(self._second(start)) or "?")[:2] != "r":
            self._path(WRITE, start, name)
        elif any(name in names for names, _ in _BY_NAME):
            if name == "cpSync" and (source := self._constant(start)) is not None:
                self.uses += secrets_below(literal(source))
                self._path(WRITE, self._second(start), name)
            if name in known.PERMISSIONS and file_modes.gives_away(self.text(self._second(start))):
                self.claims.append(Claim(ROOT_ACCESS, evidence=name))
            self._path(next(role for names, role in _BY_NAME if name in names), start, name)
        elif name in known.FORBIDDEN or (name not in known.METHODS and name not in self.functions and not self._of_class(name, position)):
            self.unclear(name)

    def _of_class(self, name: str, position: int) -> bool:
        """Whether it is a method of a class of this text, called on `this`, on the class or on what it made, or of a module of the project."""
        if self.mark(position - 1) != ".":
            return False
        return (name in self.methods.values() and self.text(position - 2) in self.own) or self.text(position - 2) in self.project

    def _module(self, position: int) -> None:
        token = self.tokens[position] if position < len(self.tokens) else None
        if token is None or token.kind != CONSTANT or self.mark(position + 1) != ")":
            self.unclear("require")
            return
        self._imported(token.text)

    def _imported(self, text: str) -> None:
        name = text.removeprefix("node:")
        scheme = name.partition(":")[0] if ":" in name else ""
        if scheme in ("http", "https", "npm", "jsr"):
            self.claims.append(Claim(REMOTE_CODE, target=of_url(name) if "://" in name else scheme, evidence=name))
        elif scheme in ("bun", "data", "blob"):
            self.unclear(name)
        elif name in known.NETWORK_MODULES:
            hosts = [of_url(each.text) for each in self.tokens if each.kind == CONSTANT and "://" in each.text]
            hosts = hosts or (node_hosts.asked(self.tokens) if name in ("http", "https") else [])
            self.claims += [Claim(EGRESS, target=host or "?", evidence=name) for host in hosts or ["?"]]
        elif name.endswith(".json"):
            self.uses.append(Use(READ, (literal(name),)))
        elif name.startswith(PLACES):
            self.uses.append(Use(SCRIPT, (literal(name),), "node"))
        elif name not in known.PURE_MODULES and name not in known.FILE_MODULES and name not in known.PROCESS_MODULES:
            self.claims.append(Claim(PROJECT_CODE, evidence=name))
            self.uses.append(Use(MODULE, (literal(name if name[:1] in (".", "/") else "./node_modules/" + name),), "node"))

    # -- arguments -----------------------------------------------------------------------------------------------------------

    def _constant(self, position: int) -> str | None:
        """The argument at `position` when it is one constant text."""
        token = self.tokens[position] if position < len(self.tokens) else None
        if token is None or self.mark(position + 1) not in (",", ")"):
            return None
        return token.text if token.kind == CONSTANT else self.constants.get(token.text) if token.kind == WORD else None

    def _second(self, position: int) -> int:
        depth = 0
        while position < len(self.tokens):
            text = self.mark(position)
            if text in ("(", "[", "{"):
                depth += 1
            elif text in (")", "]", "}"):
                depth -= 1
            elif text == "," and depth == 0:
                return position + 1
            position += 1
        return position

    def _path(self, role: str, position: int, evidence: str) -> None:
        text = self._constant(position)
        words = [token.text for token in self.tokens[position : position + 5]]
        if text is not None:
            self.uses.append(Use(role, (literal(text),)))
        elif joined := self.listing.choosing.paths(position, self.constants):
            self.uses += [Use(role, (literal(each),)) for each in joined]
        elif words[:1] and words[0] in self.choices and self.mark(position + 1) in (",", ")"):
            self.uses += [Use(role, (literal(each),)) for each in self.choices[words[0]]]
        elif role == READ and (listed := self.listing.paths(position, self.constants)):
            self.uses += [Use(role, (field,)) for field in listed]
        elif words[:3] == ["process", ".", "argv"]:
            self.uses += [Use(role, (field,)) for field in self.arguments]
        elif (role == READ and position < len(self.tokens) and self.tokens[position].kind == NUMBER) or evidence in known.LISTS:
            return
        else:
            self.unclear(evidence, DYNAMIC_TARGET)

    def _shell(self, name: str, position: int) -> None:
        of = self.tokens[position - 4] if position > 3 and self.mark(position - 3) == "." else None
        if name == "exec" and "child_process" not in self.modules and of is not None and (of.kind == PATTERN or of.text in self.patterns):
            return  # of a regular expression
        text = self._constant(position)
        if text is not None:
            self.uses.append(Use(SHELL, (literal(text),)))
        else:
            self.unclear(name)

    def _process(self, name: str, position: int) -> None:
        whole = self.mark(position) == "["  # Bun.spawn(["ls", "-la"])
        program = "" if whole else self._constant(position)
        words: list[str] = []
        second = position if whole else self._second(position)
        if self.mark(second) == "[":
            second += 1
            while second < len(self.tokens) and self.mark(second) != "]":
                if self.tokens[second].kind == CONSTANT:
                    words.append(self.tokens[second].text)
                elif self.mark(second) != ",":
                    program = None
                second += 1
        if program is None or (whole and not words) or "shell" in (token.text for token in self.tokens) or name == "fork":
            self.unclear(name)
        else:
            argv = words if whole else [program, *words]
            self.uses.append(Use(COMMAND, tuple(literal(word) for word in argv)))
            if any(token.text == "input" for token in self.tokens):  # it reads what the program gives it
                quoted = ("'" + word.replace("'", "'\\''") + "'" for word in argv)
                self.uses.append(Use(SHELL, (literal("cat | " + " ".join(quoted)),)))

    def _host(self, position: int) -> str:
        text = self._constant(position)
        token = self.tokens[position] if position < len(self.tokens) else None
        if token is not None and token.kind == COMPUTED:  # `http://localhost:3000/items/${i}`
            start = token.text.partition("${")[0]
            text = start if "/" in start.partition("://")[2] and "\\" not in start else None
        return of_url(text) or "?" if text else "?"
