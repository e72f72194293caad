"""python -c, perl -e, ruby -e, node -e, php -r and awk that print a constant: words -> text, None when not modelled.

What is decoded on the way is decoded as `analysers.python_values` and `analysers.constant_payload` do.
"""

from capfence_sh.output.octets import encode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from capfence_sh.analysers.tokens import Rules

_EXECUTES = {
    "python": ("-c",),
    "perl": ("-e", "-E", "-le"),
    "ruby": ("-e",),
    "node": ("-e", "-p", "-pe", "--eval", "--print"),
    "php": ("-r",),
}


def _code(words: tuple[str, ...], options: tuple[str, ...]) -> str | None:
    return next((words[at + 1] for at, word in enumerate(words[:-1]) if word in options), None)


def python(words: tuple[str, ...]) -> bytes | None:
    """print and sys.stdout.write of constant texts, and nothing else that could matter."""
    from capfence_sh.analysers.python_scope import Node, Scope

    code = _code(words, _EXECUTES["python"])
    if code is None:
        return None
    try:
        tree = Node(compile(code, "<code>", "exec", 1024, dont_inherit=True))  # ast.PyCF_ONLY_AST
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return None
    scope = Scope(())
    scope.bind(tree)
    out = ""
    for statement in tree.nodes("body"):
        if statement.kind in ("Import", "ImportFrom", "Assign"):
            continue
        call = statement.node("value") if statement.kind == "Expr" else statement
        function = call.node("func") if call.kind == "Call" else call
        if function.text("id") != "print" and scope.dotted(function) not in ("sys.stdout.write", "sys.stdout.buffer.write"):
            return None
        texts = [scope.folded(each) for each in call.nodes("args")]
        if None in texts:
            return None
        out += " ".join(text for text in texts if text is not None) + ("\n" if function.text("id") == "print" else "")
    return encode(out)


def _tokens(language: str, words: tuple[str, ...], rules: "Rules") -> bytes | None:
    from capfence_sh.analysers import constant_payload
    from capfence_sh.analysers.tokens import tokens

    code = _code(words, _EXECUTES[language])
    found = None if code is None else tokens(code, rules)
    text = None if found is None else constant_payload.printed(found)
    return None if text is None else encode(text + "\n")


def perl(words: tuple[str, ...]) -> bytes | None:
    """perl -e 'print …'"""
    from capfence_sh.analysers.perl import RULES

    return _tokens("perl", words, RULES)


def ruby(words: tuple[str, ...]) -> bytes | None:
    """ruby -e 'puts …'"""
    from capfence_sh.analysers.ruby import RULES

    return _tokens("ruby", words, RULES)


def node(words: tuple[str, ...]) -> bytes | None:
    """node -e 'console.log(…)'"""
    from capfence_sh.analysers.node import RULES

    return _tokens("node", words, RULES)


def php(words: tuple[str, ...]) -> bytes | None:
    """php -r 'echo …;'"""
    from capfence_sh.analysers.php import RULES

    return _tokens("php", words, RULES)


def awk(words: tuple[str, ...]) -> bytes | None:
    """awk 'BEGIN { print "…" }': one statement with constants, joined as awk joins them."""
    from capfence_sh.analysers.awk import tokens
    from capfence_sh.output.printing import printf

    found = [token for token in tokens(words[0]) if token.text not in ("\n", ";", "(", ")", "")] if len(words) == 1 else []
    shape = [token.text for token in found[:3]]
    if shape[:2] != ["BEGIN", "{"] or shape[2:] not in (["print"], ["printf"]) or found[-1].text != "}":
        return None
    arguments: list[str] = [""]
    for token in found[3:-1]:
        if token.kind == "string" or token.text.isdigit():
            arguments[-1] += token.text
        elif token.text == ",":
            arguments.append("")
        else:
            return None
    if shape[2] == "print":
        return encode(" ".join(arguments) + "\n")
    letters = arguments[0].count("%c")
    values = [chr(int(value)) if letters and value.isdigit() and int(value) < 256 else value for value in arguments[1:]]
    return printf((arguments[0], *values))


PRINTERS: "dict[str, Callable[[tuple[str, ...]], bytes | None]]" = {
    "python": python,
    "python2": python,
    "python3": python,
    "perl": perl,
    "ruby": ruby,
    "node": node,
    "nodejs": node,
    "php": php,
    "awk": awk,
    "gawk": awk,
    "mawk": awk,
}
