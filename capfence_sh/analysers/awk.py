"""awk programs: what they run (system, pipes), read (getline), write (print >) and where they connect (/inet); gawk(1), mawk(1)."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Quiet, Use, shown_variables
from capfence_sh.analysers import tokens as tokens_of
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# kinds of tokens
_STRING, _NAME, _OTHER = "string", "name", "other"
_KINDS = {_STRING: tokens_of.CONSTANT, _NAME: tokens_of.WORD, _OTHER: tokens_of.MARK}
_OPERATORS = ("|&", "||", ">>", ">=", "==", "&&", "<=", "!=", "!~", "++", "--")
_ENDS = frozenset((";", "\n", "}", ")", ",", ""))
_STARTS = frozenset(("", ";", "\n", "{", "}", "(", "&&", "||", "!", "while", "if", "do", "else", "=", "return", ","))
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_SETTINGS = frozenset(
    ("version", "help", "usage", "interactive", "posix", "posix_space", "sprintf", "random", "traditional", "compat", "lint")
)
QUIET = {"awk": Quiet("-v", "--assign", "-i", "--include", "-W")}
_SINKS = ("/dev/stdout", "/dev/stderr", "/dev/tty", "-")


class Token:
    """A piece of the program: its kind and, for a string, the text it stands for."""

    __slots__ = ("kind", "text")

    def __init__(self, kind: str, text: str) -> None:
        self.kind = kind
        self.text = text


_END = Token(_OTHER, "")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """With code: what that program does.  Without: the libraries that gawk -i loads."""
    if code is None:
        return _options(reading)
    return _of_text(word_text(code) or "", _assignments(reading))


def alone(text: str) -> Findings:
    """What a program does for which the command line sets no variables."""
    return _of_text(text, {})


def _of_text(text: str, variables: dict[str, str]) -> Findings:
    program = _Program(tokens(text), variables)
    program.run()
    if "ENVIRON" in text:
        program.claims += shown_variables.claims([tokens_of.Token(_KINDS[token.kind], token.text) for token in program.tokens])
    return Findings(tuple(program.uses), tuple(program.claims))


def _options(reading: "Reading") -> Findings:
    """Libraries of gawk -i, and words behind -W (mawk exec, gawk source=) that bring a program of their own."""
    libraries = tuple(field for field in reading.values("-i") if word_text(field) != "inplace")
    words = [word_text(field) or "" for field in reading.values("-W")]
    claims = tuple(Claim(cap.OPAQUE, kind=cap.UNREAD_SCRIPT, evidence=word) for word in words if word.partition("=")[0] not in _SETTINGS)
    return Findings(tuple(Use(v.SCRIPT, (field,), "awk") for field in libraries), claims)


def _assignments(reading: "Reading") -> dict[str, str]:
    """Variables that the command line sets: awk -v NAME=VALUE."""
    texts = [word_text(field) or "" for field in reading.values("-v")]
    return {text.partition("=")[0]: text.partition("=")[2] for text in texts}


class _Program:
    """One pass over the tokens; `at` is the position of the token looked at."""

    __slots__ = ("at", "claims", "tokens", "uses", "variables")

    def __init__(self, found: list[Token], variables: dict[str, str]) -> None:
        self.tokens = found
        self.variables = variables
        self.at = 0
        self.uses: list[Use] = []
        self.claims: list[Claim] = []

    def run(self) -> None:
        depth, printing = 0, -1  # depth of the print statement being read, -1 outside
        for at, token in enumerate(self.tokens):
            self.at = at
            if token.kind == _STRING:
                self._network(token.text)
                continue
            text = token.text
            if text in ("(", "["):
                depth += 1
            elif text in (")", "]"):
                depth -= 1
            elif text in (";", "\n", "{", "}"):
                printing = -1
            elif text in ("print", "printf"):
                printing = depth
            elif text in (">", ">>") and printing == depth:
                self._output()
            elif text in ("|", "|&"):
                self._pipe()
            elif token.kind == _NAME:
                self._name(text)
            elif text == "@":
                self._opaque(cap.UNREAD_SCRIPT, "@" + self._near(1).text)

    def _near(self, distance: int) -> Token:
        place = self.at + distance
        return self.tokens[place] if 0 <= place < len(self.tokens) else _END

    def _opaque(self, kind: str, evidence: str) -> None:
        self.claims.append(Claim(cap.OPAQUE, kind=kind, evidence=evidence))

    def _network(self, text: str) -> None:
        if text.startswith(("/inet", "/dev/tcp", "/dev/udp")):
            parts = text.split("/")
            self.claims.append(Claim(cap.EGRESS, parts[4] if len(parts) > 4 and parts[4] else "?", evidence=text))

    def _single(self, distance: int) -> str | None:
        """The text of the expression that begins there when it is one string (or a variable the command line sets) and nothing else."""
        token = self._near(distance)
        if self._near(distance + 1).text not in _ENDS or self._near(distance + 1).kind == _STRING:
            return None
        if token.kind == _STRING:
            return token.text
        return self.variables.get(token.text) if token.kind == _NAME else None

    def _output(self) -> None:
        target = self._single(1)
        if target is None:
            self._opaque(cap.DYNAMIC_TARGET, "> " + self._near(1).text)
        elif target not in _SINKS and not target.startswith("/inet"):
            self.uses.append(Use(v.WRITE, (literal(target),)))

    def _pipe(self) -> None:
        """`print | "cmd"` and `"cmd" | getline` run cmd; with |& it may be a network file."""
        if self._near(1).text == "getline" and self._near(1).kind == _NAME:
            before, first = self._near(-1), self._near(-2)
            known = before.kind == _STRING and first.kind != _STRING and first.text in _STARTS
            command = before.text if known else None
            text = command
        else:
            command = self._single(1)
            text = f"cat | {{ {command}\n}}"  # it reads what is printed
        if command is None:
            self._opaque(cap.DYNAMIC_COMMAND, "|")
        elif not command.startswith("/inet"):
            self.uses.append(Use(v.SHELL, (literal(text or ""),)))

    def _name(self, text: str) -> None:
        if text == "system":
            self._system()
        elif text == "getline":
            self._getline()
        elif text == "ARGV" and self._near(1).text == "[":
            self._argument()

    def _system(self) -> None:
        command = self._single(2) if self._near(1).text == "(" else None
        if command is None or self._near(3).text != ")":
            self._opaque(cap.DYNAMIC_COMMAND, "system")
        else:
            self.uses.append(Use(v.SHELL, (literal(command),)))

    def _getline(self) -> None:
        """getline [variable] < FILE"""
        distance = 1
        while self._near(distance).kind == _NAME or self._near(distance).text in ("$", "[", "]"):
            distance += 1
        if self._near(distance).text != "<":
            return
        file = self._single(distance + 1)
        if file is None:
            self._opaque(cap.DYNAMIC_TARGET, "getline <")
        elif file != "-" and not file.startswith("/inet"):
            self.uses.append(Use(v.READ, (literal(file),)))

    def _argument(self) -> None:
        """A program that rewrites its own list of files."""
        distance = 2
        while self._near(distance).text not in ("]", ""):
            distance += 1
        if self._near(distance + 1).text == "=":
            self._opaque(cap.DYNAMIC_TARGET, "ARGV")


# ---- tokens --------------------------------------------------------------------------------------------------------------


def tokens(text: str) -> list[Token]:
    """The program as tokens; comments and regular expressions are left out (a regular expression as an empty name)."""
    found: list[Token] = []
    at = 0
    while at < len(text):
        letter = text[at]
        if letter == "#":
            at = (text + "\n").index("\n", at)
        elif letter == "\\" and text[at + 1 : at + 2] == "\n":
            at += 2
        elif letter in " \t\r":
            at += 1
        elif letter == '"':
            at, value = _string(text, at + 1)
            found.append(Token(_STRING, value))
        elif letter == "/" and _expects_operand(found):
            at = _regular_expression(text, at + 1)
            found.append(Token(_OTHER, "//"))
        elif letter.isalpha() or letter == "_":
            end = at
            while end < len(text) and (text[end].isalnum() or text[end] == "_"):
                end += 1
            found.append(Token(_NAME, text[at:end]))
            at = end
        else:
            width = 2 if text[at : at + 2] in _OPERATORS else 1
            found.append(Token(_OTHER, text[at : at + width]))
            at += width
    return found


def _expects_operand(found: list[Token]) -> bool:
    """Whether a slash here begins a regular expression (it is a division after a value)."""
    if not found:
        return True
    last = found[-1]
    if last.kind == _STRING or last.text in (")", "]", "$", "//", "++", "--"):
        return False
    if last.kind == _NAME:
        return last.text in ("print", "printf", "return", "in", "case", "getline")
    return not last.text.isalnum() and last.text != "."


def _string(text: str, at: int) -> tuple[int, str]:
    value = ""
    while at < len(text) and text[at] != '"':
        if text[at] != "\\":
            value += text[at]
            at += 1
            continue
        at, decoded = _escape(text, at + 1)
        value += decoded
    return at + 1, value


def _escape(text: str, at: int) -> tuple[int, str]:
    """The character after a backslash: a letter, up to three octal digits, x and hexadecimal digits, or itself."""
    letter = text[at : at + 1]
    if letter == "x":
        end = at + 1
        while text[end : end + 1] and text[end] in "0123456789abcdefABCDEF" and end < at + 3:
            end += 1
        return end, chr(int(text[at + 1 : end], 16)) if end > at + 1 else "x"
    end = at
    while text[end : end + 1] and text[end] in "01234567" and end < at + 3:
        end += 1
    if end > at:
        return end, chr(int(text[at:end], 8))
    return at + 1, "" if letter == "\n" else _ESCAPES.get(letter, letter)


def _regular_expression(text: str, at: int) -> int:
    """The position after the closing slash; a slash in brackets does not close it."""
    bracket = False
    while at < len(text) and (text[at] != "/" or bracket) and text[at] != "\n":
        if text[at] == "\\":
            at += 1
        elif text[at] == "[" and not bracket:
            bracket = True
            at += text[at + 1 : at + 2] == "^"
            at += text[at + 1 : at + 2] == "]"
        elif text[at] == "]":
            bracket = False
        at += 1
    return at + 1
