"""The constant that code in Perl, Ruby, JavaScript or PHP decodes: what it would print, or hand to a shell, as far as it can be told from the tokens.

Evidence of what runs, never of what does not: the code stays as opaque as it is.
"""

from capfence_sh.analysers import Use
from capfence_sh.analysers.tokens import CONSTANT, Token
from capfence_sh.catalog.vocabulary import CODE, SHELL
from capfence_sh.output import decoding
from capfence_sh.output.octets import decode, encode
from capfence_sh.words import literal

TYPE_CHECKING = False

_BASE64 = frozenset(("decode_base64", "b64decode", "decode64", "strict_decode64", "base64_decode", "atob", "base64"))
_HEX = frozenset(("H*", "hex2bin", "hex", "unhexlify"))
_REVERSE = frozenset(("reverse", "strrev"))
_ROT13 = frozenset(("str_rot13",))
_RUNS = frozenset(("system", "exec", "execSync", "spawn", "popen", "passthru", "shell_exec", "proc_open", "qx", "syscall", "spawnSync"))
_EVALUATES = frozenset(("eval", "assert", "instance_eval", "class_eval", "Function", "runInThisContext"))
_PRINTS = frozenset(("print", "say", "puts", "echo", "log", "write", "p", "printf", "putc"))


def payload(found: list[Token]) -> str | None:
    """The longest constant of the code, decoded the way its words say; None when nothing is decoded."""
    words = {token.text for token in found}
    constants = [token.text for token in found if token.kind == CONSTANT and token.text not in _BASE64 | _HEX | {"utf8", "utf-8", "ascii"}]
    text = max(constants, key=len, default="")
    if not text:
        return None
    if words & _HEX:
        digits = text if len(text) % 2 == 0 and all(letter in "0123456789abcdefABCDEF" for letter in text) else ""
        return decode(bytes.fromhex(digits)) or None
    if words & _BASE64:
        return decode(decoding.base64_text(encode(text))) or None
    if words & _REVERSE:
        return text[::-1]
    if words & _ROT13:
        return decoding.rot13(text)
    return None


def uses(found: list[Token], language: str) -> list[Use]:
    """What is decoded from a constant and handed to a shell, or evaluated as code of the language."""
    words = {token.text for token in found}
    if words.isdisjoint(_RUNS) and words.isdisjoint(_EVALUATES):
        return []
    text = payload(found)
    if text is None:
        return []
    return [Use(SHELL, (literal(text),)) if words & _RUNS else Use(CODE, (literal(text),), language)]


def printed(found: list[Token]) -> str | None:
    """What code that prints one constant, decoded or not, prints."""
    if {token.text for token in found}.isdisjoint(_PRINTS):
        return None
    text = payload(found)
    constants = [token.text for token in found if token.kind == CONSTANT]
    return text if text is not None else constants[0] if len(constants) == 1 else None
