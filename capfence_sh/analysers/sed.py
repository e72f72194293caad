"""sed scripts: the commands that run a shell (e, s///e) and those that read or write files (r, R, w, W, s///w); sed(1), GNU dialect."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

_BLANK = " \t"
_BETWEEN = " \t\n;"
_PLAIN = "{}=dDgGhHnNpPxzF"  # commands without anything behind them
_NUMBERED = "lLqQ"  # an optional number
_NAMED = "btTv"  # a label or a version, up to a semicolon or the end of the line
_FILES = {"r": v.READ, "R": v.READ, "w": v.WRITE, "W": v.WRITE}
_SUBSTITUTION_FLAGS = "gpiIMm0123456789"


class _NotUnderstood(Exception):
    """The script is not what this module can read."""


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The shell commands and files of one script; a script that is not understood whole is opaque."""
    text = word_text(code) if code is not None else ""
    return alone(text) if text else NOTHING


def alone(text: str) -> Findings:
    """The same of its text."""
    script = _Script(text)
    try:
        script.run()
    except _NotUnderstood:
        return Findings(claims=(Claim(cap.OPAQUE, kind=cap.EVALUATED_DATA, evidence=text),))
    return Findings(tuple(script.uses), tuple(script.claims))


def put_in(text: str) -> list[str]:
    """The texts that a script puts into what it edits: replacements, and lines that are inserted; as far as it is understood."""
    script = _Script(text)
    try:
        script.run()
    except _NotUnderstood:
        pass
    return [_written_out(each) for each in script.texts]


def _written_out(text: str) -> str:
    """What escapes of a replacement stand for; what was matched is left out."""
    found: list[str] = []
    letters = iter(text)
    for letter in letters:
        if letter == "\\":
            following = next(letters, "")
            found.append({"n": "\n", "t": "\t"}.get(following, "" if following.isdigit() else following))
        elif letter != "&":
            found.append(letter)
    return "".join(found)


class _Script:
    """One reading of a script; `at` is the position to look at."""

    __slots__ = ("at", "claims", "text", "texts", "uses")

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.uses: list[Use] = []
        self.claims: list[Claim] = []
        self.texts: list[str] = []

    def run(self) -> None:
        while True:
            self._skip(_BETWEEN)
            if self.at >= len(self.text):
                return
            self._addresses()
            self._command()

    def _peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def _take(self) -> str:
        letter = self._peek()
        if not letter:
            raise _NotUnderstood
        self.at += 1
        return letter

    def _skip(self, letters: str) -> None:
        while self._peek() and self._peek() in letters:
            self.at += 1

    def _line(self) -> str:
        """The rest of the line."""
        end = self.text.find("\n", self.at)
        end = len(self.text) if end < 0 else end
        line = self.text[self.at : end]
        self.at = end
        return line

    # -- addresses

    def _addresses(self) -> None:
        if self._address():
            self._skip(_BLANK)
            if self._peek() == ",":
                self.at += 1
                self._skip(_BLANK)
                self._skip("+~")
                if not self._address():
                    raise _NotUnderstood
        self._skip(_BLANK)
        self._skip("!")
        self._skip(_BLANK)

    def _address(self) -> bool:
        letter = self._peek()
        if letter.isdigit():
            self._skip("0123456789")
            if self._peek() == "~":
                self.at += 1
                self._skip("0123456789")
            return True
        if letter == "$":
            self.at += 1
            return True
        if letter not in ("/", "\\"):
            return False
        self.at += 1
        self._delimited(self._take() if letter == "\\" else "/", True)
        self._skip("IM")
        return True

    def _delimited(self, delimiter: str, pattern: bool) -> str:
        """The text up to the next delimiter that is neither escaped nor inside a bracket expression of a pattern."""
        if delimiter in ("\n", "\\") or delimiter.isalnum():  # a number that is put in could hold it
            raise _NotUnderstood
        start = self.at
        while True:
            letter = self._take()
            if letter == delimiter:
                return self.text[start : self.at - 1]
            if letter == "\\":
                self._take()
            elif letter == "[" and pattern:
                self._bracket()
            elif letter == "\n" and pattern:
                raise _NotUnderstood

    def _bracket(self) -> None:
        """The rest of a bracket expression: a `]` that comes first stands for itself, [:class:] is read whole."""
        if self._peek() == "^":
            self.at += 1
        if self._peek() == "]":
            self.at += 1
        while (letter := self._take()) != "]":
            if letter == "[" and self._peek() in (":", ".", "="):
                end = self.text.find(self._take() + "]", self.at)
                if end < 0:
                    raise _NotUnderstood
                self.at = end + 2

    # -- commands

    def _command(self) -> None:
        name = self._take()
        if name in _PLAIN:
            return
        if name == "#":
            self._line()
        elif name in _NUMBERED:
            self._skip(_BLANK)
            self._skip("0123456789")
        elif name in _NAMED:
            self._label()
        elif name == ":":
            self._skip(_BLANK)
            self._label()
        elif name in "aic":
            self._inserted()
        elif name in _FILES:
            self._file(_FILES[name])
        elif name == "e":
            self._execute(self._line().strip())
        elif name == "y":
            delimiter = self._take()
            self._delimited(delimiter, False)
            self._delimited(delimiter, False)
        elif name == "s":
            self._substitute()
        else:
            raise _NotUnderstood

    def _label(self) -> None:
        while self._peek() and self._peek() not in ";\n}":
            self.at += 1

    def _inserted(self) -> None:
        """Text goes on over lines that end in a backslash."""
        start = self.at
        while True:
            line = self._line()
            backslashes = len(line) - len(line.rstrip("\\"))
            if backslashes % 2 == 0 or not self._peek():
                self.texts.append(self.text[start : self.at].lstrip().removeprefix("\\").lstrip().replace("&", "\\&"))
                return
            self.at += 1

    def _file(self, role: str) -> None:
        self._skip(_BLANK)
        name = self._line()
        if not name:
            raise _NotUnderstood
        self.uses.append(Use(role, (literal(name),)))

    def _execute(self, command: str) -> None:
        if command:
            self.uses.append(Use(v.SHELL, (literal(command),)))
        else:
            self.claims.append(Claim(cap.OPAQUE, kind=cap.EVALUATED_DATA, evidence="e"))

    def _substitute(self) -> None:
        delimiter = self._take()
        self._delimited(delimiter, True)
        replacement = self._delimited(delimiter, False)
        self.texts.append(replacement)
        while self._peek() and self._peek() not in ";\n}# \t":
            flag = self._take()
            if flag == "w":
                self._file(v.WRITE)
                return
            if flag == "e":
                self._evaluate(replacement, delimiter)
            elif flag not in _SUBSTITUTION_FLAGS:
                raise _NotUnderstood

    def _evaluate(self, replacement: str, delimiter: str) -> None:
        """s///e runs what the line has become: the replacement, and whatever stands around it."""
        text = replacement.replace("\\" + delimiter, delimiter)
        self.claims.append(Claim(cap.OPAQUE, kind=cap.EVALUATED_DATA, evidence=text or "e"))
        if text.strip() and "\\" not in text and "&" not in text:
            self.uses.append(Use(v.SHELL, (literal(text),)))
