"""Environment variables that code prints: in the tokens of a language, those by whose name a credential can be told.

That a program uses a credential is its business; printing one shows it.  Asking whether one is set, or how long it is, does not.
"""

from capfence_sh.analysers import Claim
from capfence_sh.analysers.tokens import COMPUTED, CONSTANT, MARK, WORD, Token
from capfence_sh.capabilities import SECRET_READ
from capfence_sh.places import secret_variable

TYPE_CHECKING = False

_PRINTERS = frozenset(
    (
        *("print", "println", "printf", "say", "puts", "p", "pp", "warn", "die", "echo", "var_dump", "print_r", "var_export"),
        *("log", "error", "info", "debug", "dir", "table", "write", "putc", "display"),
    )
)
_HOLDERS = frozenset(("env", "$ENV", "ENV", "getenv", "$_ENV", "$_SERVER", "ENVIRON", "environ"))
_ASKS = frozenset(("defined", "exists", "isset", "empty", "Boolean", "typeof", "nil?", "length", "size", "strlen", "!"))
_COMPARES = frozenset(("?", "==", "=", "!", "&", "=~", "!~"))


def claims(found: list[Token]) -> list[Claim]:
    """shell.secret_read for each variable that a printing word is given."""
    shown: list[Claim] = []
    printing = -1  # depth of brackets at the printing word, -1 outside
    depth = 0
    for at, token in enumerate(found):
        if token.kind == MARK:
            depth += (token.text in "([{") - (token.text in ")]}")
            printing = -1 if token.text == ";" or depth < printing else printing
        elif token.kind == WORD and token.text in _PRINTERS:
            printing = depth
        if printing >= 0 and token.kind == COMPUTED:
            shown += [_claim(name) for name in names_in(token.text)]
        elif printing >= 0 and token.text in _HOLDERS:
            name = _name(found, at)
            if name and not _asked(found, at):
                shown.append(_claim(name))
    return shown


def _claim(name: str) -> Claim:
    return Claim(SECRET_READ, name, evidence=name)


def _name(found: list[Token], at: int) -> str:
    """The variable behind `process.env.`, `ENV[`, `getenv(` and the like, when it is a secret one."""
    names = [token.text for token in found[at + 1 : at + 5] if token.kind in (WORD, CONSTANT)]
    name = next((each for each in names if each not in ("fetch", "get")), "")
    return name if secret_variable(name) else ""


def _asked(found: list[Token], at: int) -> bool:
    before = [token.text for token in found[max(at - 4, 0) : at]]
    end = at + 1
    while end < len(found) and end < at + 6 and found[end].text not in (")", "]", "}", ",", ";") and found[end].text not in _COMPARES:
        end += 1
    end += (end < len(found) and found[end].text in ("]", "}")) or (
        end < len(found) and found[end].text == ")" and found[at].text == "getenv"
    )
    after = found[end].text if end < len(found) else ""
    return any(word in _ASKS for word in before) or after in _COMPARES or any(token.text in _ASKS for token in found[at + 1 : end + 2])


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
