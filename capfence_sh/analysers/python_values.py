"""Constant text that a Python expression decodes, cuts or puts together: base64, hexadecimal digits, codecs, slices, joins.  Bytes are latin-1 text.

Modules that decode are imported where they are needed: most code decodes nothing.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.analysers.python_scope import Node, Scope

_LIMIT = 1 << 16


def _bytes(text: str) -> bytes:
    return text.encode("latin-1", "ignore")


def _from_base(name: str) -> "Callable[[str], str]":
    def decoded(text: str) -> str:
        import base64

        function: Callable[[bytes], bytes] = getattr(base64, name)
        return function(_bytes(text)).decode("latin-1")

    return decoded


def _from_hex(text: str) -> str:
    return bytes.fromhex(text).decode("latin-1")


def _inflated(text: str) -> str:
    import zlib

    return zlib.decompressobj(47).decompress(_bytes(text), _LIMIT).decode("latin-1")


def _inflated_raw(text: str) -> str:
    import zlib

    return zlib.decompressobj().decompress(_bytes(text), _LIMIT).decode("latin-1")


def _rot13(text: str) -> str:
    return "".join(_turned(letter) for letter in text)


def _turned(letter: str) -> str:
    if not letter.isalpha() or not letter.isascii():
        return letter
    base = 65 if letter.isupper() else 97
    return chr((ord(letter) - base + 13) % 26 + base)


def _unquoted(text: str) -> str:
    parts = text.split("%")
    return parts[0] + "".join(chr(int(part[:2], 16)) + part[2:] for part in parts[1:])


_FUNCTIONS: "dict[str, Callable[[str], str]]" = {
    **{"base64." + name: _from_base(name) for name in ("b64decode", "b32decode", "b16decode", "b85decode", "a85decode", "decodebytes")},
    "base64.standard_b64decode": _from_base("b64decode"),
    "base64.urlsafe_b64decode": _from_base("urlsafe_b64decode"),
    "binascii.a2b_base64": _from_base("b64decode"),
    "binascii.unhexlify": _from_hex,
    "binascii.a2b_hex": _from_hex,
    "gzip.decompress": _inflated,
    "zlib.decompress": _inflated_raw,
    "urllib.parse.unquote": _unquoted,
}
_CODECS: "dict[str, Callable[[str], str]]" = {
    "rot13": _rot13,
    "rot_13": _rot13,
    "hex": _from_hex,
    "hex_codec": _from_hex,
    "base64": _from_base("b64decode"),
    "base64_codec": _from_base("b64decode"),
    "zlib": _inflated_raw,
}
_AS_IT_IS = frozenset(("decode", "encode", "tobytes", "__str__"))
_METHODS: "dict[str, Callable[[str], str]]" = {
    "strip": str.strip,
    "lstrip": str.lstrip,
    "rstrip": str.rstrip,
    "lower": str.lower,
    "upper": str.upper,
    "swapcase": str.swapcase,
    "title": str.title,
}


def folded(scope: "Scope", node: "Node", depth: int) -> str | None:
    """The text of a call, a slice or a repetition of constants; None when it is not one."""
    try:
        found = _call(scope, node, depth) if node.kind == "Call" else _part(scope, node, depth)
    except (ValueError, OverflowError, ImportError):
        return None
    except Exception as problem:  # zlib.error, which is not imported here
        if type(problem).__name__ != "error":
            raise
        return None
    return found if found is None or len(found) <= _LIMIT else None


def _call(scope: "Scope", node: "Node", depth: int) -> str | None:
    function, arguments = node.node("func"), node.nodes("args")
    name = scope.dotted(function)
    first = scope.folded(arguments[0], depth + 1) if arguments else None
    if name == "codecs.decode" and len(arguments) > 1:
        codec = _CODECS.get((scope.folded(arguments[1], depth + 1) or "").lower().replace("-", ""))
        return codec(first) if codec is not None and first is not None else first
    if name in _FUNCTIONS:
        return None if first is None else _FUNCTIONS[name](first)
    if function.kind == "Name" and not name:
        return _builtin(scope, function.text("id"), arguments, first, depth)
    if function.kind != "Attribute":
        return None
    return _method(scope, function.text("attr"), function.node("value"), arguments, depth)


def _builtin(scope: "Scope", name: str, arguments: "list[Node]", first: str | None, depth: int) -> str | None:
    if name == "chr" and arguments:
        number = getattr(arguments[0].raw, "value", None)
        return chr(number) if isinstance(number, int) else None
    if name in ("bytes", "bytearray") and arguments:
        return first if first is not None else _numbers(arguments[0])
    if name == "reversed" and first is not None:
        return first[::-1]
    return first if name == "str" else None


def _method(scope: "Scope", name: str, base: "Node", arguments: "list[Node]", depth: int) -> str | None:
    if name == "fromhex" and base.text("id") in ("bytes", "bytearray") and arguments:
        text = scope.folded(arguments[0], depth + 1)
        return None if text is None else _from_hex(text)
    owner = scope.folded(base, depth + 1)
    if owner is None:
        return None
    given = [scope.folded(each, depth + 1) for each in arguments]
    if name == "join" and arguments:
        return _joined(scope, owner, arguments[0], depth)
    if name == "decode" and given and given[0] is not None and given[0].lower().replace("-", "") in _CODECS:
        return _CODECS[given[0].lower().replace("-", "")](owner)
    if name in _AS_IT_IS:
        return owner
    if name in _METHODS and not given:
        return _METHODS[name](owner)
    if name == "replace" and len(given) == 2 and given[0] and given[1] is not None:
        return owner.replace(given[0], given[1])
    return None


def _joined(scope: "Scope", owner: str, node: "Node", depth: int) -> str | None:
    """`"".join(…)` of a list, of the characters of a text, of chr over numbers."""
    if node.kind in ("List", "Tuple"):
        parts = [scope.folded(each, depth + 1) for each in node.nodes("elts")]
        return owner.join(part for part in parts if part is not None) if None not in parts else None
    if node.kind == "Call" and node.node("func").text("id") == "map" and len(node.nodes("args")) == 2:
        return _numbers(node.nodes("args")[1]) if node.nodes("args")[0].text("id") == "chr" and not owner else None
    if node.kind in ("GeneratorExp", "ListComp"):
        element, over = node.node("elt"), node.nodes("generators")[0].node("iter")
        return _numbers(over) if element.kind == "Call" and element.node("func").text("id") == "chr" and not owner else None
    text = scope.folded(node, depth + 1)
    return None if text is None else owner.join(text)


def _numbers(node: "Node") -> str | None:
    values = [getattr(each.raw, "value", None) for each in node.nodes("elts")] if node.kind in ("List", "Tuple") else []
    numbers = [value for value in values if isinstance(value, int) and 0 <= value < 0x110000]
    return "".join(map(chr, numbers)) if numbers and len(numbers) == len(values) else None


def _part(scope: "Scope", node: "Node", depth: int) -> str | None:
    """text[a:b:c] and text[n]"""
    if node.kind != "Subscript":
        return None
    text = scope.folded(node.node("value"), depth + 1)
    index = node.node("slice")
    if text is None:
        return None
    if index.kind != "Slice":
        number = _number(index)
        return text[number] if number is not None and -len(text) <= number < len(text) else None
    bounds = [None if each.raw is None else _number(each) for each in (index.node("lower"), index.node("upper"), index.node("step"))]
    known = all(bound is not None or each.raw is None for bound, each in zip(bounds, map(index.node, ("lower", "upper", "step"))))
    return text[slice(*bounds)] if known and bounds[2] != 0 else None


def _number(node: "Node") -> int | None:
    if node.kind == "UnaryOp" and node.node("op").kind == "USub":
        number = _number(node.node("operand"))
        return None if number is None else -number
    value = getattr(node.raw, "value", None)
    return value if isinstance(value, int) and node.kind == "Constant" else None
