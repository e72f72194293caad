"""Ruby given with -e: every name must be known; processes, files and hosts are followed, the rest is opaque."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use, constant_payload, ruby_listed, shown_variables
from capfence_sh.analysers import ruby_names as known
from capfence_sh.analysers.tokens import COMMAND as SHELL_TEXT
from capfence_sh.analysers.tokens import CONSTANT, MARK, WORD, Rules, Token, tokens
from capfence_sh.capabilities import DYNAMIC_TARGET, EGRESS, EVALUATED_DATA, OPAQUE
from capfence_sh.catalog.vocabulary import COMMAND, MOVE, READ, SHELL, WRITE
from capfence_sh.hosts import of_url
from capfence_sh.options import word_text
from capfence_sh.words import Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

RULES = Rules(("#",), False, "'", {'"': ("#{",)}, "`", "@$", True, {})


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What the text does."""
    if code is None:
        return NOTHING
    text = _listed(word_text(code) or "")
    found = tokens(text, RULES)
    libraries = [word_text(value) for value in reading.values("-r")]
    if found is None or any(mark in text for mark in known.PERCENT) or any(library not in known.LIBRARIES for library in libraries):
        return Findings(claims=(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=text[:60]),))
    reader = _Reader(found, "open-uri" in libraries)
    reader.run()
    reader.claims += shown_variables.claims(found)
    reader.uses += constant_payload.uses(found, "ruby")
    return Findings(tuple(reader.uses), tuple(reader.claims))


def _listed(text: str) -> str:
    """`%w[a b]` of plain words as the list of texts that it is."""
    parts = text.split("%w[")
    done = parts[0]
    for part in parts[1:]:
        inside, close, rest = part.partition("]")
        plain = bool(close) and all(letter.isalnum() or letter in " _-./:\n" for letter in inside)
        done += "[" + ", ".join(f"'{word}'" for word in inside.split()) + "]" + rest if plain else "%w[" + part
    return done


class _Reader:
    __slots__ = ("claims", "listed", "locals", "opens", "tokens", "uses")

    def __init__(self, found: list[Token], opens: bool) -> None:
        self.tokens = found
        self.opens = opens  # addresses are opened like files
        self.locals = _locals(found) - known.ACTING  # eval("…") calls the method, whatever a variable is called
        self.listed = ruby_listed.patterns(found)
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
            elif token.kind == WORD:
                self._word(token.text, position)

    def _word(self, name: str, position: int) -> None:
        member = self.at(position - 1) in (".", "::") and position > 0
        owner = self.at(position - 2) if member else ""
        if owner == "URI" and name in known.ADDRESSES:
            return
        if name in known.PROCESSES:
            self._process(name, position)
        elif owner in known.FILES:
            self._file(name, position)
        elif owner in known.DATA and name in known.DATA_FILES:
            self._read_first(name, position)
        elif (name == "require" and self._library(position)) or (name == "URI" and self._addressed(position)):
            return
        elif name in known.NETWORK:
            hosts = [of_url(token.text) for token in self.tokens if token.kind == CONSTANT and "://" in token.text]
            self.claims.append(Claim(EGRESS, target=(hosts or ["?"])[0] or "?", evidence=name))
        elif (
            owner in known.NETWORK
            or (owner and name in ("get", "body", "get_response", "code") and any(t.text in known.NETWORK for t in self.tokens))
            or (member and name in known.ADDRESS_PARTS and any(token.text == "URI" for token in self.tokens))
            or (name in known.FILES and self.at(position + 1) in (".", "::"))
            or (name == "Dir" and self.at(position + 1) == "[")
        ):
            return
        elif (self.at(position - 1) == ":" and self.at(position - 2) in ("&", "(") and name not in known.KNOWN) or (
            name not in known.KNOWN and name not in self.locals and not self._key(position)
        ):
            self.unclear(name)

    def _addressed(self, position: int) -> bool:
        """Whether an address is only taken apart or put together, by a program that can connect nowhere."""
        member = self.at(position + 2) if self.at(position + 1) in (".", "::") else ""
        others = any((token.text in known.NETWORK and token.text != "URI") or "open-uri" in token.text for token in self.tokens)
        return (member in known.ADDRESSES or self.at(position + 1) == "(") and not self.opens and not others

    def _library(self, position: int) -> bool:
        """Whether `require` loads a part of the library that is known, by a constant name."""
        position += 2 if self.at(position + 1) == "(" else 1
        constant = position < len(self.tokens) and self.tokens[position].kind == CONSTANT
        return constant and self.at(position) in known.LIBRARIES and self.at(position + 1) not in (".", "+", "%", "<<", "*", "[", "&")

    def _key(self, position: int) -> bool:
        """A hash key or symbol: `name:` and `:name`."""
        return self.at(position + 1) == ":" or self.at(position - 1) == ":"

    def _constants(self, position: int) -> list[str]:
        """Constant arguments after the word at `position`; [] when there is another argument too."""
        found: list[str] = []
        position += 2 if self.at(position + 1) == "(" else 1
        while position < len(self.tokens) and self.tokens[position].kind == CONSTANT:
            found.append(self.tokens[position].text)
            following = self.at(position + 1)
            if following in (")", ";", "", "}", "end", "if", "unless", "do", "{", ".", "and", "or", "|", "&"):
                return found
            if following != ",":
                return []
            position += 2
        return []

    def _read_first(self, name: str, position: int) -> None:
        """The first argument is a file that is read: `YAML.load_file("a.yml")`."""
        first = position + (2 if self.at(position + 1) == "(" else 1)
        if first < len(self.tokens) and self.tokens[first].kind == CONSTANT and self.at(first + 1) in (",", ")", ";", ".", ""):
            self.uses.append(Use(READ, (literal(self.tokens[first].text),)))
        else:
            self.unclear(name, DYNAMIC_TARGET)

    def _pattern(self, position: int) -> str:
        """The pattern whose files the only argument stands for; "" for any other."""
        position += 2 if self.at(position + 1) == "(" else 1
        alone = self.at(position + 1) in (")", ";", "", "}", "end", "do", "{", ".")
        return (
            self.listed.get(self.at(position), "") if alone and position < len(self.tokens) and self.tokens[position].kind == WORD else ""
        )

    def _process(self, name: str, position: int) -> None:
        words = self._constants(position)
        if not words:
            self.unclear(name)
        elif len(words) == 1:
            self.uses.append(Use(SHELL, (literal(words[0]),)))
        else:
            self.uses.append(Use(COMMAND, tuple(literal(word) for word in words)))

    def _written(self, position: int) -> list[str]:
        """The file of `File.write("a.txt", …)`, whatever is written to it."""
        first = position + 2
        known = (
            self.at(position + 1) == "(" and first < len(self.tokens) and self.tokens[first].kind == CONSTANT and self.at(first + 1) == ","
        )
        return [self.tokens[first].text] if known else []

    def _file(self, name: str, position: int) -> None:
        role = next((role for names, role in known.METHODS if name in names), None)
        words = self._constants(position) or (self._written(position) if name in ("write", "binwrite") else [])
        if role is None:
            self.unclear(name)
        elif role == READ and not words and self._pattern(position):
            self.uses.append(Use(READ, (Literal(self._pattern(position), True, 0, 0),)))
        elif role and not words:
            self.unclear(name, DYNAMIC_TARGET)
        elif role:
            if words[0].startswith("|"):
                role = SHELL
            elif role == READ and len(words) > 1 and words[1][:1] in ("w", "a"):
                role = WRITE
            self.uses.append(Use(role, (literal(words[0].lstrip("|")),)))
            if role == MOVE:
                self.uses += [Use(WRITE, (literal(word),)) for word in words[1:2]]


def _locals(found: list[Token]) -> set[str]:
    """Names that are assigned, or are parameters of blocks and methods."""
    names: set[str] = set()
    inside = False
    for position, token in enumerate(found):
        following = found[position + 1] if position + 1 < len(found) else None
        before = found[position - 1].text if position else ""
        if token.kind == MARK and token.text == "|" and (before in ("{", "do") or inside):
            inside = not inside
        elif token.kind == WORD and (
            inside or before == "def" or (following is not None and following.is_mark("=") and before not in (".", "::"))
        ):
            names.add(token.text)
        if token.kind == WORD and token.text in ("class", "module") and before not in (".", "::") and following is not None:
            names.add(following.text)
        elif token.kind == WORD and token.text == "def":
            names |= _parameters(found, position)
        elif token.kind == WORD and token.text == "rescue":
            names |= _rescued(found, position)
        elif token.kind == WORD and token.text in ("attr_reader", "attr_accessor", "attr_writer"):
            names |= _attributes(found, position)
    return names


def _parameters(found: list[Token], position: int) -> set[str]:
    """The names between the parentheses of `def name(a, b = 1)` and `def self.name(a)`."""
    start = next((at for at in range(position + 2, min(position + 5, len(found))) if found[at].is_mark("(")), len(found))
    names: set[str] = set()
    for token in found[start:]:
        if token.is_mark(")"):
            break
        names |= {token.text} if token.kind == WORD else set()
    return names


def _rescued(found: list[Token], position: int) -> set[str]:
    """The name in `rescue A, B::C => e`."""
    position += 1
    while position + 1 < len(found) and (found[position].text in (",", "::") or found[position].text[:1].isupper()):
        position += 1
    return {found[position + 1].text} if position + 1 < len(found) and found[position].is_mark("=>") else set()


def _attributes(found: list[Token], position: int) -> set[str]:
    """The names behind attr_reader and the like: `attr_reader :a, :b`."""
    names: set[str] = set()
    while position + 2 < len(found) and found[position + 1].is_mark(":") and found[position + 2].kind == WORD:
        names.add(found[position + 2].text)
        position += 3 if position + 3 < len(found) and found[position + 3].is_mark(",") else len(found)
    return names
