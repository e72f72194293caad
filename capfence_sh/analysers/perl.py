"""Perl given with -e: every bare word must be known; processes and files are followed, the rest is opaque (perlop(1), perlfunc(1))."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use, constant_payload, foreign, shown_variables
from capfence_sh.analysers import perl_names as known
from capfence_sh.analysers.tokens import COMMAND as SHELL_TEXT
from capfence_sh.analysers.tokens import COMPUTED, CONSTANT, MARK, PATTERN, WORD, Rules, Token, tokens
from capfence_sh.capabilities import DYNAMIC_TARGET, EGRESS, EVALUATED_DATA, MUTATION, OPAQUE
from capfence_sh.catalog.vocabulary import COMMAND, READ, SHELL, WRITE
from capfence_sh.hosts import UNKNOWN_HOST, of_url
from capfence_sh.options import word_text
from capfence_sh.words import Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_QUOTING = {
    "q": CONSTANT,
    "qq": COMPUTED,
    "qw": CONSTANT,
    "qx": SHELL_TEXT,
    "m": PATTERN,
    "qr": PATTERN,
    "s": PATTERN,
    "tr": PATTERN,
    "y": PATTERN,
}
RULES = Rules(("#",), False, "'", {'"': ("$", "@")}, "`", "$@%&", True, _QUOTING)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What the text does, with the modules that -M loads."""
    if code is None:
        return NOTHING
    text = word_text(code) or ""
    found = tokens(text, RULES)
    modules = [_module(word_text(value) or "?") for value in reading.values("-M", "-m")]
    if found is None or any(module not in known.MODULES for module in modules) or "\n=" in text or "<<" in text or "__END__" in text:
        proved = foreign.constants(text)
        return Findings(proved.uses, (*_opaque(text, _connects(found or [], modules)).claims, *proved.claims))
    reader = _Reader(found)
    reader.run()
    reader.claims += shown_variables.claims(found)
    reader.claims += [
        Claim(OPAQUE, kind=EVALUATED_DATA, evidence="-F") for value in reading.values("-F") if "(?" in (word_text(value) or "(?")
    ]
    reader.uses += constant_payload.uses(found, "perl")
    reader.claims += [claim for _, field, _ in reading.operands for claim in _piped(field)]
    reader.claims += _connects(found, modules)
    return Findings(tuple(reader.uses), tuple(reader.claims))


def _module(value: str) -> str:
    """The module that the value of -M names; "?" where more code stands behind it than a list of plain words (perlrun(1))."""
    name, equals, listed = value.lstrip("-").partition("=")
    if name == "O":
        return name if listed.split(",")[0] in ("Deparse", "Concise", "Terse") else "?"
    name, _blank, rest = (name, "", "") if equals and " " not in name else value.lstrip("-").partition(" ")
    rest = rest.strip()
    plain = rest in ("", "()") or (rest[:3] == "qw(" and rest[-1:] == ")" and rest[3:-1].replace("_", "").replace(" ", "").isalnum())
    return name if plain else "?"


def _opaque(text: str, more: list[Claim]) -> Findings:
    return Findings(claims=(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=text[:60]), *more))


def _connects(found: list[Token], modules: list[str]) -> list[Claim]:
    """Modules that open connections: to the hosts that stand in the text, else to one that is not known."""
    words = [token.text for token in found if token.kind == WORD]
    if not any(module.split("::")[0] in known.NETWORK or "Socket" in module for module in modules) and not any(
        word in known.NETWORK_WORDS for word in words
    ):
        return []
    texts = [token.text for token in found if token.kind in (CONSTANT, COMPUTED)]
    named = [text for text in texts if "://" in text or text.count(".") == 3 or text in ("localhost", "127.0.0.1", "::1")]
    targets = [of_url(text) if "://" in text else text.partition(":")[0] for text in named] or [UNKNOWN_HOST]
    return [Claim(EGRESS, target, evidence=target) for target in dict.fromkeys(targets)]


def _piped(field: "Field") -> list[Claim]:
    """<> opens `cmd |` as a command (perlopentut)."""
    text = field.text if isinstance(field, Literal) else "".join(field.values)
    return [Claim(OPAQUE, kind=EVALUATED_DATA, evidence=text)] if text.strip()[-1:] == "|" or text.strip()[:1] in ("|", ">") else []


# what stands before a call, not before the bits of a second number
_BEGINS = ("", ";", "{", "}", "=", "(", ",", "return", "and", "or", "not", "!", "&&", "||", "print", "say", "if", "unless")


class _Reader:
    __slots__ = ("claims", "defined", "finding", "tokens", "uses")

    def __init__(self, found: list[Token]) -> None:
        self.tokens = found
        self.defined = {found[i + 1].text for i in range(len(found) - 1) if found[i].text == "sub" and found[i + 1].kind == WORD}
        self.defined |= {handle for i, token in enumerate(found) if token.text == "open" and (handle := _handle(found[i + 1 : i + 4]))}
        self.finding = any(token.text in ("find", "finddepth") and token.kind == WORD for token in found)  # File::Find changes the folder
        self.uses: list[Use] = []
        self.claims: list[Claim] = []

    def unclear(self, evidence: str, kind: str = EVALUATED_DATA) -> None:
        self.claims.append(Claim(OPAQUE, kind=kind, evidence=evidence))

    def at(self, position: int) -> str:
        return self.tokens[position].text if 0 <= position < len(self.tokens) else ""

    def run(self) -> None:
        for position, token in enumerate(self.tokens):
            if token.kind == SHELL_TEXT:
                self.uses.append(Use(SHELL, (literal(token.text),)))
            elif (
                (token.kind == COMPUTED and _evaluates(token.text))
                or (token.kind == PATTERN and any(mark in _without_names(token.text) for mark in ("@{", "${")))
                or (token.kind == CONSTANT and token.text.strip()[-1:] == "|")
            ):
                self.unclear(token.text)
            elif token.kind == "variable":
                self._variable(token.text, position)
            elif token.text in ("&", "*") and self.at(position + 1) == "{":
                self.unclear(token.text + "{")
            elif token.text == "&" and self.at(position + 1)[:1] == "$" and self.at(position - 1) in _BEGINS:
                self.unclear("&" + self.at(position + 1))
            elif token.kind == WORD:
                self._word(token.text, position)

    def _variable(self, name: str, position: int) -> None:
        """Assigning to @ARGV or %SIG, and calling through a reference, reaches what is not seen here."""
        following = self.at(position + 1)
        changes = name in ("@ARGV", "%SIG", "%ENV", "@INC") and (following == "=" or self.at(position - 1) in ("push", "unshift", "(", ","))
        environment = name == "$ENV" and self.at(position + 4) == "="
        called = following == "->" and self.at(position + 2) == "("
        made = self.at(position - 1) == "\\" and name[1:] in self.defined and following != "("
        if changes or environment or called or (name.startswith("&") and not made) or self.at(position - 1) == "->":
            self.unclear(name)

    def _word(self, name: str, position: int) -> None:
        before, following = self.at(position - 1), self.at(position + 1)
        if (
            following == "=>"
            or (before == "{" and following == "}" and self._is_key(name, position - 2))
            or (name[0] == "x" and name[1:].isdigit() and before == ")")  # what stands in front, so many times
        ):
            return
        if self.finding and (name in ("system", "exec", "open", "opendir", "glob") or name in known.FILES):
            self.unclear(name, DYNAMIC_TARGET)
        elif name in ("system", "exec"):
            self._process(name, position)
        elif name in known.FILES:
            self._file(name, position)
        elif name == "open":
            self._open(position)
        elif (name in ("eval", "do") and following == "{") or (name in ("use", "require") and self._module(position)):
            return
        elif name == "kill":
            self.claims.append(Claim(MUTATION, target="process", evidence=name))
        elif before in ("->", "::") and self._of_module(name, position):
            return
        elif before in ("->", "::") or following == "::":
            if not any(module.startswith(name + "::") or module.endswith("::" + name) for module in known.MODULES):
                self.unclear(name)
        elif name not in known.KNOWN and name not in self.defined:
            self.unclear(name)

    def _is_key(self, name: str, position: int) -> bool:
        """Whether `{name}` is a subscript; a block of one word calls it: `sub { unlink }`."""
        subscripted = position >= 0 and (self.tokens[position].kind == "variable" or self.at(position) in ("->", "]", "}"))
        acts = name in known.FILES or name in ("system", "exec", "open", "kill", "eval", "do", "require")
        return not acts or (subscripted and self.at(position) != "}")

    def _of_module(self, name: str, position: int) -> bool:
        """Whether the word is a method or a function of a module that is known, or a setting of one."""
        if self.at(position - 1) == "->" and name != "new":
            return name in known.METHODS
        parts: list[str] = []
        position -= 2
        while position >= 0 and self.tokens[position].kind in (WORD, "variable"):
            parts.insert(0, self.at(position))
            if self.at(position - 1) != "::":
                break
            position -= 2
        module = "::".join(parts)
        if name == "new":
            return module in known.CLASSES
        return name in known.SETTINGS.get(module, ()) or (module in known.MODULES and name in known.KNOWN)

    def _module(self, position: int) -> bool:
        name = ""
        position += 1
        while position < len(self.tokens) and (self.tokens[position].kind in (WORD, "number") or self.at(position) in ("::", ".")):
            name += self.at(position)
            position += 1
        return name in known.MODULES

    def _constants(self, position: int) -> list[str]:
        """Constant arguments after the word at `position`; [] when there is another kind of argument."""
        found: list[str] = []
        position += 1
        while position < len(self.tokens) and self.at(position) in ("(", "glob") and self.tokens[position].kind != CONSTANT:
            position += 1
        while position < len(self.tokens) and self.tokens[position].kind == CONSTANT:
            found.append(self.tokens[position].text)
            following = self.at(position + 1)
            if following != ",":
                return found if following in (")", ";", "", "}", "if", "unless", "or", "and", "|", "&") else []
            position += 2
        return []

    def _process(self, name: str, position: int) -> None:
        words = self._constants(position)
        if not words:
            self.unclear(name)
        elif len(words) == 1:
            self.uses.append(Use(SHELL, (literal(words[0]),)))
        else:
            self.uses.append(Use(COMMAND, tuple(literal(word) for word in words)))

    def _file(self, name: str, position: int) -> None:
        words = self._constants(position)
        if not words:
            self.unclear(name, DYNAMIC_TARGET)
        globbed = self.at(position + 1) == "glob" or self.at(position + 2) == "glob"
        for number, word in enumerate(words):
            role = WRITE if name == "rename" and number else known.FILES[name]
            if not (name in ("chmod", "utime", "chown") and word.isdigit()):
                self.uses.append(Use(role, (Literal(word, globbed, 0, 0),)))

    def _open(self, position: int) -> None:
        """open(HANDLE, MODE, PATH) and open(HANDLE, "PATH") with constant texts; pipes and computed names are opaque."""
        start = position + (2 if self.at(position + 1) == "(" else 1)
        while start < len(self.tokens) and self.at(start) != ",":
            start += 1
        words = [token.text for token in self.tokens[start : start + 4] if token.kind == CONSTANT]
        mode = words[0].split(":")[0].strip() if len(words) == 2 else ""
        if len(words) == 1 and words[0][:1] not in ("|", ">", "+", "<", " ") and "|" not in words[0] and self.at(start + 2) != ",":
            self.uses.append(Use(READ, (literal(words[0]),)))
        elif len(words) == 1 and words[0].strip()[:1] == "|":
            self.uses.append(Use(SHELL, (literal(words[0].strip()[1:]),)))
        elif len(words) == 1 and words[0].strip()[-1:] == "|":
            self.uses.append(Use(SHELL, (literal(words[0].strip()[:-1]),)))
        elif len(words) == 1 and words[0][:1] == ">" and "|" not in words[0] and self.at(start + 2) != ",":
            self.uses.append(Use(WRITE, (literal(words[0].lstrip("> ")),)))
        elif mode in ("<", ">", ">>", "+<", "+>"):
            self.uses.append(Use(READ if mode == "<" else WRITE, (literal(words[1]),)))
        else:
            self.unclear("open", DYNAMIC_TARGET)


def _handle(found: list[Token]) -> str:
    """The name that `open(OUT, …)` or `open OUT, …` gives a file."""
    name, *behind = found[1:] if found and found[0].text == "(" else found or [Token(MARK, "")]
    plain = name.kind == WORD and name.text.isupper() and behind and behind[0].text == ","
    return name.text if plain else ""


def _without_names(text: str) -> str:
    """A text in which `${1}` and `${name}` are `$1` and `$name`."""
    first, *rest = text.split("${")
    for part in rest:
        name, closed, after = part.partition("}")
        plain = closed and name.isascii() and name.replace("_", "a").isalnum() and after[:1] not in ("[", "{", "-", "(")
        first += "$" + name + " " + after if plain else "${" + part
    return first


def _evaluates(text: str) -> bool:
    """Whether an interpolating text holds code: @{[ … ]}, ${\\ … }, or a call in a subscript."""
    text = _without_names(text)
    if any(mark in text for mark in ("@{", "${", "(?{", "(??{")) or text == "code in a replacement":
        return True
    depth, after_name = 0, False
    for character in text:
        if character in "[{" and (after_name or depth):
            depth += 1
        elif character in "]}" and depth:
            depth -= 1
        elif depth and character in "(`":
            return True
        after_name = character.isalnum() or character in "_>$@]}" or (character == "-" and after_name)
    return False
