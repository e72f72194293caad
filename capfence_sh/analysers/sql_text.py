"""SQL text -> statements: comments and quoted text taken apart, commands of the client's shell told from SQL."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_SQLITE = ("sqlite3", "sqlite", "litecli", "duckdb")
MYSQL = ("mysql", "mariadb", "mycli")
_MOST_FILES = 8  # places looked at for the one that a statement writes
_MOST_PATH = 1 << 12
_MYSQL_COMMANDS = ("system", "source", "tee", "pager", "edit", "notee", "nopager")


class Statement:
    """One statement: `words` in lower case outside of quotes, `strings` the quoted texts, `squeezed` the text without blanks and quoted texts.

    command: it is a command of the client's shell (\\!, .shell, source), and `text` its whole line.
    """

    __slots__ = ("command", "squeezed", "strings", "text", "words")

    def __init__(self, text: str, bare: str, strings: tuple[str, ...], command: bool) -> None:
        self.text = text
        self.strings = strings
        self.command = command
        self.words = _words(bare)
        self.squeezed = "".join(bare.lower().split())


def _words(bare: str) -> tuple[str, ...]:
    text = "".join(character if character.isalnum() or character == "_" else " " for character in bare.lower())
    return tuple(text.split())


def statements(text: str, program: str) -> "Iterator[Statement]":
    """The statements and shell commands of `text`, in order."""
    reader = _Reader(text, program)
    while reader.at < len(text):
        found = reader.next()
        if found is not None:
            yield found


class _Reader:
    __slots__ = ("at", "program", "text")

    def __init__(self, text: str, program: str) -> None:
        self.text = text
        self.program = program
        self.at = 0

    def next(self) -> Statement | None:
        """The statement that begins here; None for blanks and comments alone."""
        start = self.at
        bare: list[str] = []
        strings: list[str] = []
        looked = 0  # so many pieces are known to be blank
        while self.at < len(self.text):
            while looked < len(bare) and not bare[looked].strip():
                looked += 1
            character = self.text[self.at]
            rest = self.text[self.at : self.at + 2]
            if looked == len(bare) and self._begins_command():
                return self._line(self.at)
            if character == "\\" and self.program not in _SQLITE and bare and self.program not in MYSQL:
                break
            if rest == "--" or (character == "#" and self.program in MYSQL):
                self._skip_to("\n")
            elif rest == "/*":
                self._comment(bare)
            elif character in "'\"`":
                strings.append(self._quoted(character))
                bare.append(" ")
            elif character == "$" and self._dollar():
                strings.append("")
                bare.append(" ")
            elif character == ";":
                self.at += 1
                break
            else:
                bare.append(character)
                self.at += 1
        plain = "".join(bare)
        return Statement(self.text[start : self.at], plain, tuple(strings), False) if plain.strip() or strings else None

    def _begins_command(self) -> bool:
        character = self.text[self.at]
        if self.program in _SQLITE:
            return character == "." and self.text[self.at - 1 : self.at] in ("", "\n", ";", " ")
        if character == "\\":
            return True
        word = self.text[self.at :].split(None, 1)[0].lower().rstrip(";") if self.text[self.at :].strip() else ""
        return self.program in MYSQL and word in _MYSQL_COMMANDS

    def _line(self, start: int) -> Statement:
        """A shell command runs to the end of its line."""
        self._skip_to("\n")
        line = self.text[start : self.at].strip()
        for verb in ("\\!", "\\o", "\\w", "\\i", "\\."):
            if line.startswith(verb) and line[len(verb) : len(verb) + 1] not in ("", " ") and not line[len(verb)].isalpha():
                line = f"{verb} {line[len(verb) :]}"
        return Statement(line, line, (), True)

    def _skip_to(self, mark: str) -> None:
        end = self.text.find(mark, self.at)
        self.at = len(self.text) if end < 0 else end + len(mark)

    def _comment(self, bare: list[str]) -> None:
        """/* … */; the text of /*! … */ and /*M! … */ is run by MySQL and MariaDB."""
        opening = self.text[self.at + 2 : self.at + 4]
        executable = opening[:1] == "!" or opening == "M!"
        start = self.at + (3 if opening[:1] == "!" else 4)
        self._skip_to("*/")
        bare.append(" " + self.text[start : self.at - 2].lstrip("0123456789") + " " if executable else " ")

    def _quoted(self, quote: str) -> str:
        end = self.at + 1
        while end < len(self.text):
            if self.text[end] == "\\" and self.program in MYSQL:
                end += 1
            elif self.text[end] == quote:
                if self.text[end + 1 : end + 2] != quote:
                    break
                end += 1
            end += 1
        content = self.text[self.at + 1 : end]
        self.at = end + 1
        return content.replace(quote * 2, quote)

    def _dollar(self) -> bool:
        """$tag$ … $tag$ (PostgreSQL)."""
        end = self.text.find("$", self.at + 1)
        tag = self.text[self.at : end + 1] if end > 0 else ""
        if not tag or not all(character.isalnum() or character == "_" for character in tag[1:-1]):
            return False
        close = self.text.find(tag, end + 1)
        self.at = len(self.text) if close < 0 else close + len(tag)
        return True


def written_out(statement: Statement) -> list[str]:
    """The file that INTO OUTFILE or DUMPFILE names: the text in quotes right behind the word; every text, where that is not found."""
    for word in ("outfile", "dumpfile"):
        at = 0
        for before in statement.text.lower().split(word)[:_MOST_FILES]:
            at += len(before) + len(word)
            behind = statement.text[at : at + _MOST_PATH].lstrip()
            named = [text for text in statement.strings if text and behind[1:].startswith(text)] if behind[:1] in ("'", '"') else []
            if named:
                return [max(named, key=len)]
    return list(statement.strings)
