"""One-liners in R, Julia, Lua, Elixir and Erlang that only calculate, print, or ask a well-known library for one thing.

In: the program and its code.  Out: what the code does, or None when a single word of it is not known.  Every name must be listed here or be a variable
that was assigned before and is never called; a text is data, except as the file of a function that reads one.
"""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.analysers.plain_names import LANGUAGES
from capfence_sh.capabilities import PACKAGE, PROJECT_CODE
from capfence_sh.catalog.vocabulary import READ
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers.plain_names import Language

_NAME, _TEXT, _SIGN, _NUMBER = "name", "text", "sign", "number"
_LONGEST = 4000
_SIGNS = frozenset("()[]{}<>=+-*/^,;:!|&.$?~\n")
_CALLED = frozenset((")", "]", "}"))
_ASSIGNS = frozenset(("=", "<-", "<<-"))
_OUTSIDE = ("/", "~")


def read(program: str, text: str) -> Findings | None:
    """What the code does; None when it is not known."""
    language = LANGUAGES.get(program)
    if language is None or len(text) > _LONGEST or not text.isascii():
        return None
    tokens = _tokens(text, language)
    if not tokens:
        return None
    return _followed(tokens, language)


def _tokens(text: str, language: "Language") -> "list[tuple[str, str]] | None":
    """(kind, text) of each word of the code; None when there is something else."""
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(text):
        letter = text[at]
        start = at
        if language.comment and letter == language.comment:
            at = (text + "\n").index("\n", at)
        elif letter in " \t\r":
            at += 1
        elif letter in language.quotes:
            at = _end_of_text(text, at)
            inner = text[start + 1 : at - 1]
            joined = bool(found) and found[-1][0] == _NAME and text[start - 1] not in " \t\n([{,=<>+"
            if (
                not at
                or joined
                or "\\" in inner.replace("\\n", "").replace("\\t", "").replace('\\"', "")
                or any(mark in inner for mark in language.marks)
            ):
                return None
            found.append((_TEXT, inner))
        elif letter.isdigit():
            while at < len(text) and (text[at].isalnum() or (text[at] == "." and text[at + 1 : at + 2].isdigit())):
                at += 1
            found.append((_NUMBER, text[start:at]))
        elif letter.isalpha() or letter in language.starts:
            at = _end_of_name(text, at, language)
            found.append((_NAME, text[start:at]))
        elif letter in _SIGNS and letter not in language.refused:
            sign = next((each for each in language.joined if text.startswith(each, at)), letter)
            at += len(sign)
            found.append((_SIGN, sign))
        else:
            return None
    return found


def _end_of_text(text: str, at: int) -> int:
    """Behind the closing quote; 0 when there is none, or the quote is a triple one."""
    end = at + 1
    while end < len(text) and text[end] != text[at]:
        end += 2 if text[end] == "\\" else 1
    return 0 if end >= len(text) or text[end + 1 : end + 2] == text[at] else end + 1


def _end_of_name(text: str, at: int, language: "Language") -> int:
    end = at + 1
    while end < len(text):
        if text[end].isalnum() or text[end] in language.inside:
            end += 1
        elif (
            language.between
            and text.startswith(language.between, end)
            and text[end + len(language.between) : end + len(language.between) + 1].isalpha()
        ):
            end += len(language.between)
        else:
            break
    return end


def _followed(tokens: "list[tuple[str, str]]", language: "Language") -> Findings | None:
    claims: list[Claim] = []
    uses: list[Use] = []
    own: set[str] = set()
    padded = [*tokens, (_SIGN, "\n"), (_SIGN, "\n")]
    if any(kind == _TEXT and "://" in text for kind, text in tokens):
        return None
    outside, sources = _leads([text for kind, text in tokens if kind == _TEXT])
    parameters, at = False, 0
    while at < len(tokens):
        kind, text = tokens[at]
        following = padded[at + 1]
        before = padded[at - 1] if at else (_SIGN, "\n")
        called = following == (_SIGN, "(")
        at += 1
        if kind == _TEXT or text in _CALLED or text == ".":
            if called:  # the result of something, or a name in quotes, is called
                return None
        elif kind == _SIGN:
            parameters = parameters and text != "->"
            if text == "|>" and (following[0] != _NAME or not _does_nothing(following[1], language)):
                return None
        elif kind == _NUMBER:
            continue
        elif text in language.loads:
            if outside or not (at := _loaded(tokens, at, language, claims)):
                return None
        elif text in language.runs:
            if not _runs(text, language, outside, sources, claims):
                return None
        elif text in language.reads:
            if not called or not _reads(padded, at, uses):
                return None
        elif language.atoms and text == "fn":
            parameters = True
        elif parameters and not called and text.islower() and text.isalpha():
            own.add(text)
        elif not _is_known(text, following, before, called, own, language):
            return None
    return Findings(tuple(uses), tuple(claims))


def _leads(data: list[str]) -> tuple[bool, bool]:
    """Whether texts of the program lead out of the folder; whether one of them may say where a package comes from."""
    outside = any(text.startswith(_OUTSIDE) or ".." in text for text in data)
    return outside, outside or any("/" in text or ":" in text or ".tar" in text or ".zip" in text for text in data)


def _runs(text: str, language: "Language", outside: bool, sources: bool, claims: list[Claim]) -> bool:
    """A function that runs code of the project or installs a package; whether that is no code from elsewhere."""
    kind = language.runs[text]
    claims.append(Claim(PACKAGE, evidence=text) if kind == PACKAGE else Claim(PROJECT_CODE, text, kind=kind, evidence=text))
    return not (sources if kind == PACKAGE else outside)


def _reads(tokens: "list[tuple[str, str]]", at: int, uses: list[Use]) -> bool:
    """A function that reads a file; whether that is named by a text, which is given first.  at: where its parenthesis opens."""
    kind, text = tokens[at + 1]
    uses.append(Use(READ, (literal(text),)))
    return kind == _TEXT and ":" not in text and "|" not in text and tokens[at + 2][1] in (",", ")")


def _does_nothing(text: str, language: "Language") -> bool:
    return text in language.names or (bool(language.pure) and text.startswith(language.pure))


def _is_known(
    text: str, following: "tuple[str, str]", before: "tuple[str, str]", called: bool, own: set[str], language: "Language"
) -> bool:
    """Whether a name does nothing: one of the language, or a variable from its assignment on."""
    if _does_nothing(text, language) or (language.atoms and following == (_SIGN, ":")):
        return True
    if called or text in language.never or not text.replace("_", "a").replace(".", "a").isalnum():
        return False
    if language.variables_are_upper:
        return text[:1].isupper() and following != (_SIGN, ":")
    if before == (_SIGN, language.member) and language.member:
        return True
    if following[0] == _SIGN and following[1] in _ASSIGNS:
        own.add(text)
    return text in own or (language.atoms and text.startswith(":") and "." not in text)


def _loaded(tokens: "list[tuple[str, str]]", at: int, language: "Language", claims: list[Claim]) -> int:
    """Behind `library(NAME)` or `using NAME, NAME`; 0 for any other form.  What is no part of the language is code of the project's environment."""
    bracket = tokens[at : at + 1] == [(_SIGN, "(")]
    if bracket:
        form = [kind for kind, _ in tokens[at : at + 3]] == [_SIGN, _NAME, _SIGN] and tokens[at + 2][1] == ")"
        return at + 3 if form else 0
    while at < len(tokens) and tokens[at][0] == _NAME:
        if tokens[at][1] not in language.standard:
            claims.append(Claim(PROJECT_CODE, tokens[at][1], evidence=tokens[at][1]))
        at += 1
        if tokens[at : at + 1] != [(_SIGN, ",")]:
            return at if at == len(tokens) or tokens[at][1] in (";", "\n") else 0
        at += 1
    return 0
