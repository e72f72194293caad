"""Value of a constant arithmetic expression, as bash computes it in 64 bits; None for everything that assigns, divides by zero or is not known."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Lookup = Callable[[str], str | None]

_DEEPEST = 40
_LONGEST = 4096
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@_"
_LEVELS: tuple[tuple[str, ...], ...] = (
    ("||",),
    ("&&",),
    ("|",),
    ("^",),
    ("&",),
    ("==", "!="),
    ("<=", ">=", "<", ">"),
    ("<<", ">>"),
    ("+", "-"),
    ("*", "/", "%"),
)
_OPERATORS = (
    "**",
    "<<",
    ">>",
    "<=",
    ">=",
    "==",
    "!=",
    "&&",
    "||",
    "+",
    "-",
    "*",
    "/",
    "%",
    "<",
    ">",
    "&",
    "|",
    "^",
    "!",
    "~",
    "?",
    ":",
    "(",
    ")",
    ",",
)


_COUNTING = ("++", "--")
_ASSIGNING = (*_COUNTING, "+=", "-=", "*=", "/=", "%=", "&=", "^=", "|=", "<<=", ">>=")
_DIVIDING = frozenset("/%")
_DECIMAL = frozenset("0123456789")
_NAME = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
# what stands in an expression that is written out whole
_PLAIN = frozenset(_NAME + "+-*/%<>=!&|^~?:(), \t\n#@")
_COMPARING = frozenset("=!<>")
_BEFORE = frozenset(("", "(", ",", "?", ":", "="))  # what an assignment may stand behind
_NO_VARIABLE = "="
_NEAR = 40  # characters behind an operator in which its operand begins
_BLANKS = " \t\n"


def assigned(text: str) -> list[tuple[str, bool]]:
    """The variables that an expression may assign, and whether a subscript follows the name."""
    if "=" not in text and "++" not in text and "--" not in text:
        return []
    found: list[tuple[str, bool]] = []
    position = 0
    while position < len(text):
        start = position
        while position < len(text) and (text[position] == "_" or text[position].isalnum()):
            position += 1
        name = text[start:position]
        if name.isidentifier():
            element = text[position : position + 1] == "["
            if element or _is_assigned(text, start, position):  # what stands behind a subscript is not looked at
                found.append((name, element))
        position += not name
    return found


def _is_assigned(text: str, start: int, end: int) -> bool:
    """Whether an operator that assigns stands behind the name, or one that counts in front of it."""
    while start and text[start - 1] in _BLANKS:
        start -= 1
    while end < len(text) and text[end] in _BLANKS:
        end += 1
    plain = text[end : end + 1] == "=" and text[end + 1 : end + 2] != "="
    return plain or text.startswith(_ASSIGNING, end) or text[max(start - 2, 0) : start] in ("++", "--")


class _Undecided(Exception):
    """The value is not known; never leaves this module."""


def evaluate(text: str, lookup: "Lookup") -> int | None:
    """The value of `text`; `lookup` gives the known value of a variable, "" when it is not set, None when it is not known."""
    if len(text) > _LONGEST:
        return None
    try:
        tokens = _tokens(text)
        if not tokens:
            return 0
        reader = _Reader(tokens, lookup)
        value = reader.sequence()
        return value if reader.next == len(tokens) else None
    except _Undecided:
        return None


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    position = 0
    while position < len(text):
        char = text[position]
        if char in " \t\n":
            position += 1
            continue
        end = position
        while end < len(text) and (text[end] in _DIGITS or text[end] == "#") and text.isascii():
            end += 1
        if end > position:
            tokens.append(text[position:end])
        else:
            operator = next((o for o in _OPERATORS if text.startswith(o, position)), "")
            assigns = text[position + len(operator) : position + len(operator) + 1] == "=" and operator not in ("<", ">", "!", "(", ")")
            if not operator or assigns or text[position : position + 2] in ("++", "--"):
                raise _Undecided
            tokens.append(operator)
            end = position + len(operator)
        position = end
    return tokens


def _wrapped(value: int) -> int:
    return (value + 2**63) % 2**64 - 2**63


class _Reader:
    __slots__ = ("depth", "lookup", "next", "tokens")

    def __init__(self, tokens: list[str], lookup: "Lookup") -> None:
        self.tokens = tokens
        self.lookup = lookup
        self.next = 0
        self.depth = 0

    def take(self, *operators: str) -> str:
        token = self.tokens[self.next] if self.next < len(self.tokens) else ""
        if token not in operators:
            return ""
        self.next += 1
        return token

    def sequence(self) -> int:
        value = self.conditional()
        while self.take(","):
            value = self.conditional()
        return value

    def conditional(self) -> int:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise _Undecided
        value = self.binary(0)
        if self.take("?"):
            yes = self.sequence()
            if not self.take(":"):
                raise _Undecided
            no = self.conditional()
            value = yes if value else no
        self.depth -= 1
        return value

    def binary(self, level: int) -> int:
        if level == len(_LEVELS):
            return self.power()
        value = self.binary(level + 1)
        while operator := self.take(*_LEVELS[level]):
            value = _wrapped(_apply(operator, value, self.binary(level + 1)))
        return value

    def power(self) -> int:
        value = self.unary()
        if not self.take("**"):
            return value
        self.depth += 1
        exponent = self.power() if self.depth <= _DEEPEST else -1
        self.depth -= 1
        if exponent < 0:
            raise _Undecided
        return _wrapped(pow(value, exponent, 2**64))

    def unary(self) -> int:
        negations: list[str] = []
        while operator := self.take("!", "~", "+", "-"):
            negations.append(operator)
        value = self.primary()
        for operator in reversed(negations):
            value = {"!": int(not value), "~": ~value, "-": -value, "+": value}[operator]
        return _wrapped(value)

    def primary(self) -> int:
        if self.take("("):
            value = self.sequence()
            if not self.take(")"):
                raise _Undecided
            return value
        token = self.tokens[self.next] if self.next < len(self.tokens) else "("
        if token in _OPERATORS:
            raise _Undecided
        self.next += 1
        return _number(token) if token[0].isdigit() else self.variable(token)

    def variable(self, name: str) -> int:
        if "@" in name or "#" in name:
            raise _Undecided
        value = self.lookup(name)
        if value is None:
            raise _Undecided
        bare = value.strip(" \t\n")
        sign, digits = (-1, bare[1:]) if bare[:1] == "-" else (1, bare)
        if not bare:
            return 0
        if not (digits.isascii() and digits.isalnum() and digits[0].isdigit()):
            raise _Undecided
        return sign * _number(digits)


def _number(token: str) -> int:
    base, hash_sign, digits = token.partition("#")
    if hash_sign:
        radix = int(base) if base.isdigit() and len(base) < 3 else 0
    elif token[:2] in ("0x", "0X"):
        radix, digits = 16, token[2:]
    else:
        radix, digits = (8, token) if token[0] == "0" else (10, token)
    if not 2 <= radix <= 64 or not digits or len(digits) > 64:
        raise _Undecided
    value = 0
    for char in digits.lower() if radix <= 36 else digits:
        digit = _DIGITS.index(char) if char in _DIGITS else 64
        if digit >= radix:
            raise _Undecided
        value = value * radix + digit
    return _wrapped(value)


def _apply(operator: str, left: int, right: int) -> int:
    if operator in ("/", "%"):
        if right == 0:
            raise _Undecided
        quotient = abs(left) // abs(right) * (1 if (left < 0) == (right < 0) else -1)
        return quotient if operator == "/" else left - quotient * right
    if operator in ("<<", ">>"):
        if not 0 <= right < 64:
            raise _Undecided
        return left << right if operator == "<<" else left >> right
    return _compared(operator, left, right)


def _compared(operator: str, left: int, right: int) -> int:
    if operator in ("+", "-", "*"):
        return left + right if operator == "+" else left - right if operator == "-" else left * right
    if operator in ("&", "|", "^"):
        return left & right if operator == "&" else left | right if operator == "|" else left ^ right
    if operator in ("==", "!="):
        return int((left == right) == (operator == "=="))
    if operator in ("<", ">="):
        return int((left < right) == (operator == "<"))
    if operator in (">", "<="):
        return int((left > right) == (operator == ">"))
    return int(bool(left and right)) if operator == "&&" else int(bool(left or right))


def fails(expression: str) -> bool:
    """Whether an expression divides by what is not surely another number than zero, raises to what may be negative, or is no expression at all (`08`, `1 1`)."""
    text = expression.replace("\\\n", "").replace('"', "").replace("'", "")
    for at, char in enumerate(text):
        if char in _DIVIDING or text.startswith("**", at):
            if not _digits(text[at + 1 : at + _NEAR].lstrip("*= \t\n")).strip("0"):
                return True
    plain = _without_assignments(text) if _PLAIN.issuperset(text) else None
    return plain == _NO_VARIABLE or bool(plain and evaluate(plain, lambda name: "1") is None)


def _without_assignments(text: str) -> str:
    """`x += 1` and `x++` as `x + 1` and `x`; _NO_VARIABLE where what is assigned to is none."""
    for operator in _ASSIGNING:
        text = text.replace(operator, "" if operator in _COUNTING else "=")
    parts: list[str] = []
    start = 0
    for at, char in enumerate(text):
        if char != "=" or "=" in text[at + 1 : at + 2] or text[at - 1 : at] in _COMPARING:
            continue
        name = text[start:at].rstrip()
        before = name.rstrip(_NAME)
        if not name[len(before) :].isidentifier() or before.rstrip()[-1:] not in _BEFORE:
            return _NO_VARIABLE
        parts.append(text[start:at])
        start = at + 1
    return "+".join((*parts, text[start:]))


def _digits(text: str) -> str:
    end = 0
    while end < len(text) and text[end] in _DECIMAL:
        end += 1
    return text[:end]
