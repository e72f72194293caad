"""Program text -> tokens, for the analysers of languages that have no parser here: words, constant texts, computed texts, numbers, marks.

In: the text and the lexical rules of its language.  Out: the tokens, or None when the text is not understood whole.
"""

TYPE_CHECKING = False

WORD, CONSTANT, COMPUTED, NUMBER, MARK, PATTERN, COMMAND = "word", "constant", "computed", "number", "mark", "pattern", "command"
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "e": "\x1b", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "\n": ""}
FILE_TESTS = frozenset("efdszrwxlpSbctuogkTBMACRWXO")  # of Perl
_PAIRS = {"(": ")", "[": "]", "{": "}", "<": ">"}


class Token:
    """kind: one of the constants above; text: the word, the mark, or the content of a text."""

    __slots__ = ("kind", "text")

    def __init__(self, kind: str, text: str) -> None:
        self.kind = kind
        self.text = text

    def is_mark(self, text: str) -> bool:
        """Whether it is this mark."""
        return self.kind == MARK and self.text == text


class Rules:
    """The lexical rules of a language.

    comments: marks that begin one to the end of the line; blocks: /* */ comments; raw: quotes without interpolation; interpolating: quote -> mark
    that begins an interpolation inside it; commands: quotes whose content a shell runs; sigils: characters that begin a variable;
    patterns: a slash can begin a regular expression; quoting: words after which a delimited text follows (q, qq, %w ...), with what it is;
    operands: words after which a slash divides.
    """

    __slots__ = ("blocks", "commands", "comments", "interpolating", "patterns", "quoting", "raw", "sigils")

    def __init__(
        self,
        comments: tuple[str, ...],
        blocks: bool,
        raw: str,
        interpolating: "dict[str, tuple[str, ...]]",
        commands: str,
        sigils: str,
        patterns: bool,
        quoting: "dict[str, str]",
    ) -> None:
        self.comments = comments
        self.blocks = blocks
        self.raw = raw
        self.interpolating = interpolating
        self.commands = commands
        self.sigils = sigils
        self.patterns = patterns
        self.quoting = quoting


def tokens(text: str, rules: Rules) -> list[Token] | None:
    """The tokens of `text`; None when a quote does not end or a construct is not known."""
    lexer = _Lexer(text, rules)
    return lexer.tokens if lexer.run() else None


class _Lexer:
    __slots__ = ("at", "rules", "text", "tokens")

    def __init__(self, text: str, rules: Rules) -> None:
        self.text = text
        self.rules = rules
        self.at = 0
        self.tokens: list[Token] = []

    def run(self) -> bool:
        while self.at < len(self.text):
            if not self._next():
                return False
        return True

    def _next(self) -> bool:
        text, rules = self.text, self.rules
        character = text[self.at]
        if character.isspace():
            self.at += 1
        elif any(text.startswith(mark, self.at) for mark in rules.comments):
            end = text.find("\n", self.at)
            self.at = len(text) if end < 0 else end
        elif rules.blocks and text.startswith("/*", self.at):
            end = text.find("*/", self.at + 2)
            self.at = end + 2
            return end >= 0
        elif character in rules.raw or character in rules.interpolating or character in rules.commands:
            return self._quoted(character)
        elif character.isdigit():
            self._number()
        elif character.isalpha() or character == "_" or (character == "$" and "$" not in rules.sigils):
            return self._word()
        elif character in rules.sigils and self._variable():
            return True
        elif character == "/" and rules.patterns and self._pattern_expected():
            return self._delimited("/", PATTERN) and self._flags()
        elif character == "\\":
            return False
        else:
            self._mark()
        return True

    def _mark(self) -> None:
        for mark in ("=>", "->", "::", "...", "?.", "&.", "..", "==", "=~", "!~", "<<"):
            if self.text.startswith(mark, self.at):
                self.tokens.append(Token(MARK, "." if mark in ("?.", "&.") else mark))
                self.at += len(mark)
                return
        self.tokens.append(Token(MARK, self.text[self.at]))
        self.at += 1

    def _number(self) -> None:
        start = self.at
        while self.at < len(self.text) and (self.text[self.at].isalnum() or self.text[self.at] in "._"):
            if self.text.startswith("..", self.at):
                break
            self.at += 1
        self.tokens.append(Token(NUMBER, self.text[start : self.at]))

    def _name(self) -> str:
        start = self.at
        while self.at < len(self.text) and (self.text[self.at].isalnum() or self.text[self.at] in "_$"[: 1 if self.rules.sigils else 2]):
            self.at += 1
        return self.text[start : self.at]

    def _word(self) -> bool:
        start = self.at
        name = self._name()
        if len(name) == 1 and "s" in self.rules.quoting and name in FILE_TESTS and self._tests(start):
            self.tokens.append(Token(MARK, name))
            return True
        kind = self.rules.quoting.get(name)
        after = self.text[self.at :].lstrip()
        is_key = after.startswith(("=>", ",", ";", ")")) or (
            self.tokens and self.tokens[-1].text in ("->", ".", "{") and after.startswith("}")
        )
        if kind is not None and after and not is_key and not after[0].isalnum() and not (after[0] == "=" and name in ("y", "s", "m", "q")):
            while self.text[self.at].isspace():
                self.at += 1
            return self._delimited(self.text[self.at], kind) and (kind != PATTERN or self._replacement(name))
        self.tokens.append(Token(WORD, name))
        return True

    def _tests(self, start: int) -> bool:
        """Whether a letter is a test of a file: -s FILE.  Perl takes every letter behind a minus for one (perlfunc(1), -X)."""
        return self.text[start - 1 : start] == "-" and not self.text[self.at :].lstrip().startswith("=>")

    def _replacement(self, name: str) -> bool:
        """The second half of s/// and tr///, and the flags; code in a replacement (flag e) is a computed text."""
        if name in ("s", "tr", "y"):
            opened = self.text[self.at - 1]
            if opened in _PAIRS.values():
                while self.at < len(self.text) and self.text[self.at].isspace():
                    self.at += 1
                opened = self.text[self.at : self.at + 1]
            else:
                self.at -= 1
            if not opened or not self._delimited(opened, PATTERN):
                return False
        return self._flags()

    def _flags(self) -> bool:
        flags = self._name()
        if "e" in flags:
            self.tokens.append(Token(COMPUTED, "code in a replacement"))
        return True

    def _variable(self) -> bool:
        """A sigil and the name behind it; special variables such as $_ and $1."""
        start = self.at
        self.at += 1
        if self.text[self.at : self.at + 1] == "#" and self.text[start] == "$":
            self.at += 1
        name = self._name()
        behind = self.text[self.at + 1 : self.at + 2]
        if not name and self.text[start] in "$@%" and self.text[self.at : self.at + 1] == "$" and (behind.isalpha() or behind == "_"):
            self.at += 1  # what a reference leads to: @$list, $$text
            name = self._name()
        if (
            not name
            and self.text[start] in "$@"
            and self.text[self.at : self.at + 1] in ("_", "!", "@", "&", "/", "\\", ",", ";", "0", "$", ".")
        ):
            self.at += 1
        if self.at == start + 1:
            self.at = start
            return False
        self.tokens.append(Token("variable", self.text[start : self.at]))
        return True

    def _pattern_expected(self) -> bool:
        """A slash divides after a value and begins a regular expression elsewhere."""
        if not self.tokens:
            return True
        last = self.tokens[-1]
        if last.kind in (NUMBER, CONSTANT, COMPUTED, "variable"):
            return False
        if last.kind == MARK:
            return last.text not in (")", "]", "}")
        return last.kind == WORD and last.text in (
            "return",
            "typeof",
            "case",
            "in",
            "of",
            "if",
            "unless",
            "for",
            "foreach",
            "and",
            "or",
            "not",
            "split",
            "grep",
            "when",
            "while",
            "until",
            "elsif",
            "xor",
            "print",
        )

    def _delimited(self, opening: str, kind: str) -> bool:
        closing = _PAIRS.get(opening, opening)
        start = self.at + 1
        depth, position, bracket = 1, start, False
        while position < len(self.text):
            character = self.text[position]
            if character == "\\":
                position += 1
            elif kind == PATTERN and opening == "/" and character in "[]":
                bracket = character == "["
            elif character == closing and not bracket:
                depth -= 1
                if depth == 0:
                    break
            elif character == opening and closing != opening:
                depth += 1
            position += 1
        if position >= len(self.text):
            return False
        self.at = position + 1
        content = self.text[start:position]
        if kind == PATTERN and ("(?{" in content or "(??{" in content):
            kind = COMPUTED
        self.tokens.append(Token(kind, content))
        return True

    def _quoted(self, quote: str) -> bool:
        content: list[str] = []
        position = self.at + 1
        raw = quote in self.rules.raw
        computed = False
        while position < len(self.text) and self.text[position] != quote:
            if self.text[position] == "\\" and position + 1 < len(self.text):
                position += 1
                escaped = self.text[position]
                if escaped in "xuU" and not raw:
                    computed = True
                content.append(escaped if escaped in (quote, "\\") else "\\" + escaped if raw else _ESCAPES.get(escaped, escaped))
            else:
                computed = computed or any(self.text.startswith(mark, position) for mark in self.rules.interpolating.get(quote, ()))
                content.append(self.text[position])
            position += 1
        if position >= len(self.text):
            return False
        kind = COMPUTED if computed else COMMAND if quote in self.rules.commands else CONSTANT
        if computed and quote in self.rules.commands:
            return False
        self.tokens.append(Token(kind, "".join(content)))
        inner = "".join(content)
        self.at = position + 1
        return not computed or self._interpolated(inner)

    def _interpolated(self, content: str) -> bool:
        """Expressions inside a computed text are tokens too (JavaScript ${…}, Ruby #{…}); other computed texts hold variables only."""
        for mark in ("${", "#{"):
            if mark not in content:
                continue
            for part in content.split(mark)[1:]:
                expression, close, _ = part.partition("}")
                inner = tokens(expression, self.rules) if close else None
                if inner is None:
                    return False
                self.tokens += [Token(MARK, "+"), Token(MARK, "("), *inner, Token(MARK, ")")]
        return True
