"""PHP given with -r: functions it calls; anything that is called by a computed name, and what is not known, is opaque."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use, constant_payload, file_modes, shown_variables
from capfence_sh.analysers import php_names as known
from capfence_sh.analysers.tokens import COMMAND, COMPUTED, CONSTANT, MARK, WORD, Rules, Token, tokens
from capfence_sh.capabilities import (
    DYNAMIC_TARGET,
    EGRESS,
    ENVIRONMENT,
    EVALUATED_DATA,
    OPAQUE,
    REMOTE_CODE,
    ROOT_ACCESS,
    SECRET_READ,
)
from capfence_sh.catalog.vocabulary import READ, SHELL, WRITE
from capfence_sh.hosts import of_url, split_scheme
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

RULES = Rules(("//", "#"), True, "'", {'"': ("$", "{$")}, "`", "$", False, {})


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """What the text calls."""
    if code is None:  # the page has the environment, too
        return Findings(claims=(Claim(SECRET_READ, kind=ENVIRONMENT, evidence="-i"),)) if reading.has("-i", "--info") else NOTHING
    text = word_text(code) or ""
    found = tokens(text, RULES)
    if found is None:
        return Findings(claims=(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=text[:60]),))
    uses: list[Use] = []
    claims: list[Claim] = []
    acting = known.SHELLS | known.CONNECTS | frozenset().union(*(names for names, _ in known.BY_NAME)) | frozenset(("eval", "assert"))
    for position, token in enumerate(found):
        before = found[position - 1] if position else None
        after = found[position + 1] if position + 1 < len(found) else None
        called = after is not None and after.is_mark("(")
        if token.kind == COMPUTED and ("{$" in token.text or "${" in token.text) and "(" in token.text:
            claims.append(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=token.text))
        elif token.kind == COMMAND:
            uses.append(Use(SHELL, (literal(token.text),)))
        elif token.kind == WORD:
            _word(token.text, found, position, called, before, uses, claims)
        elif called and token.kind not in (MARK,):
            claims.append(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=token.text))
        elif called and token.text in (")", "]", "}"):
            claims.append(Claim(OPAQUE, kind=EVALUATED_DATA, evidence="call of a result"))
        elif token.kind == CONSTANT and token.text.lower() in acting:
            claims.append(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=token.text))
    uses += constant_payload.uses(found, "php")
    if any(token.kind == WORD and token.text.lower() == "phpinfo" for token in found):
        claims.append(Claim(SECRET_READ, kind=ENVIRONMENT, evidence="phpinfo"))
    return Findings(tuple(uses), tuple(claims + shown_variables.claims(found)))


def _word(name: str, found: list[Token], position: int, called: bool, before: "Token | None", uses: list[Use], claims: list[Claim]) -> None:
    member = before is not None and before.kind == MARK and before.text in ("->", "::")
    lower = name.lower()
    constant = _argument(found, position + 2) if called else _argument(found, position + 1)
    if member and called and before is not None and before.text == "->" and name in known.METHODS:
        return
    if called and lower in known.CALLBACKS and _inline(found, position + 1, known.CALLBACKS[lower]):
        return
    if member and (called or (before is not None and before.text == "::")):
        claims.append(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=name))
    elif member or (not called and name in known.KEYWORDS) or (called and (lower in known.PURE or name in known.KEYWORDS)):
        return
    elif called and lower in known.SHELLS and constant is not None:
        uses.append(Use(SHELL, (literal(constant),)))
    elif called and lower in known.CONNECTS:
        claims.append(Claim(EGRESS, target=of_url(constant or "?") or "?", evidence=name))
    elif lower in ("include", "require", "include_once", "require_once") and constant is not None and "://" in constant:
        claims.append(Claim(REMOTE_CODE, target=of_url(constant) or "?", evidence=name))
    elif called and constant is None and (away := _address(found, position + 2)):
        claims += [Claim(EGRESS, target=away, evidence=name), Claim(OPAQUE, kind=DYNAMIC_TARGET, evidence=name)]
    elif called and lower == "fopen" and constant is not None:
        mode = _argument(found, position + 4) or "?"
        _file(READ if mode[:1] == "r" and "+" not in mode else WRITE, constant, uses, claims)
    elif called and any(lower in names for names, _ in known.BY_NAME):
        _file(next(role for names, role in known.BY_NAME if lower in names), constant, uses, claims)
        if lower in known.LINKS:
            _file(WRITE, _argument(found, position + 4), uses, claims)
        elif lower == "chmod" and position + 4 < len(found) and file_modes.gives_away(found[position + 4].text):
            claims.append(Claim(ROOT_ACCESS, evidence=name))
    else:
        claims.append(Claim(OPAQUE, kind=EVALUATED_DATA, evidence=name))


def _inline(found: list[Token], start: int, wanted: int) -> bool:
    """Whether the argument with that number is a function that is written there, or there is none."""
    depth = number = 0
    for at in range(start, len(found)):
        token = found[at]
        depth += (token.text in ("(", "[", "{")) - (token.text in (")", "]", "}")) if token.kind == MARK else 0
        if depth == 0:
            return True
        begins = depth == 1 and token.kind == MARK and token.text in ("(", ",")
        number += begins and token.text == ","
        if begins and number == wanted:
            words = [each.text for each in found[at + 1 : at + 3]]
            callback = found[at + 1] if at + 2 < len(found) else None
            if callback is not None and callback.kind == CONSTANT and callback.text.lower() in known.PURE - set(known.CALLBACKS):
                return found[at + 2].text in (",", ")")
            return words[:1] in (["fn"], ["function"]) or words in (["static", "fn"], ["static", "function"])
    return False


def _file(role: str, text: str | None, uses: list[Use], claims: list[Claim]) -> None:
    """A file, or a URL that PHP opens like one; php://stdin and the like are streams."""
    scheme = split_scheme(text or "")[0]
    if text is None:
        claims.append(Claim(OPAQUE, kind=DYNAMIC_TARGET, evidence="file"))
    elif scheme == "php" and text in ("php://stdin", "php://stdout", "php://stderr", "php://input", "php://memory"):
        return
    elif scheme in ("http", "https", "ftp", "ftps"):
        claims.append(Claim(EGRESS, target=of_url(text) or "?", evidence=text))
    elif scheme:
        claims.append(Claim(OPAQUE, kind=DYNAMIC_TARGET, evidence=text))
    else:
        uses.append(Use(role, (literal(text),)))


def _address(found: list[Token], position: int) -> str:
    """The host of an address that an argument begins with, when the rest of it is computed."""
    token = found[position] if position < len(found) else None
    if token is None or token.kind not in (CONSTANT, COMPUTED) or split_scheme(token.text)[0] not in ("http", "https", "ftp", "ftps"):
        return ""
    return of_url(token.text) or "?"


def _argument(found: list[Token], position: int) -> str | None:
    """The constant text at `position`, when it is a whole argument."""
    if position + 1 >= len(found) or found[position].kind != CONSTANT:
        return None
    return found[position].text if found[position + 1].text in (",", ")", ";") else None
