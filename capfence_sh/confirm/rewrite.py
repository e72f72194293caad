"""Commands that bashlex 0.18 cannot parse, rewritten in place to ones that it can.

In: a node and the Masker of its program.  Out: skeleton text of the same length, and the reading that bashlex must give of it.
"""

from capfence_sh.confirm.quoting import BREAKS, STRING, WORD, Mismatch
from capfence_sh.errors import Unreachable
from capfence_sh.syntax.tree import Arithmetic, Case, Coproc, For, ForArith, Function, Test, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.confirm.canvas import Canvas
    from capfence_sh.confirm.mask import Masker
    from capfence_sh.syntax.tree import Node


def rewrite(masker: "Masker", node: "Node") -> None:
    """Mask one of the commands that need another form; any other node is a defect."""
    if isinstance(node, For):
        _for_words(masker, node)
    elif isinstance(node, ForArith):
        _for_arithmetic(masker, node)
    elif isinstance(node, Case):
        _case(masker, node)
    elif isinstance(node, Function):
        _function(masker, node)
    elif isinstance(node, Coproc):
        _coproc(masker, node)
    elif isinstance(node, Test):
        _test(masker, node)
    elif isinstance(node, Arithmetic):
        _arithmetic(masker, node)
    else:
        raise Unreachable(node)


def _for_words(masker: "Masker", node: For) -> None:
    """`select NAME …` -> `for NAME …`."""
    canvas = masker.canvas
    at = canvas.skip(canvas.rewrite(node.start, "select" if node.select else "for", "for"))
    end = canvas.rewrite(at, node.name, "w" * len(node.name))
    masker.reading.append("for")
    if node.words is None:
        _semicolon_before_brace(canvas, end)
    else:
        masker.reading.append("in")
        masker.words(node.words)
    masker.body(node.body, node.redirections)


def _for_arithmetic(masker: "Masker", node: ForArith) -> None:
    """`for ((…))` -> `for  www `."""
    canvas = masker.canvas
    start = canvas.skip(canvas.expect(node.start, "for"))
    end = _expression(masker, start, node.header)
    canvas.cover(start, end, " " + "w" * (end - start - 2) + " ")
    masker.reading.append("for")
    _semicolon_before_brace(canvas, end)
    masker.body(node.body, node.redirections)


def _semicolon_before_brace(canvas: "Canvas", at: int) -> None:
    """bashlex knows `for NAME { … }` only as `for NAME; { … }`."""
    following = canvas.skip(at, lines=False)
    if canvas.at(following) == "{":
        canvas.put(following - 1, ";")


def _arithmetic(masker: "Masker", node: Arithmetic) -> None:
    _subshell_of_word(masker, node.start, _expression(masker, node.start, node.expression))
    masker.close(node.redirections)


def _expression(masker: "Masker", start: int, expression: Word) -> int:
    """Check that `(( … ))` stands at `start` and visit what is inside; returns its end."""
    canvas = masker.canvas
    if canvas.source[canvas.expect(start, "((") : expression.start].strip():
        raise Mismatch("an expression that starts elsewhere")
    depth = 0
    for char in masker.elements.inner(expression, STRING):
        depth += (char == "(") - (char == ")")
        if depth < 0:
            raise Mismatch("an expression that ends elsewhere")
    at = expression.end
    while canvas.at(at).isspace():
        at += 1
    return canvas.expect(at, "))")


def _test(masker: "Masker", node: Test) -> None:
    canvas = masker.canvas
    at = canvas.expect(node.start, "[[")
    for word in node.words:
        if canvas.skip(at) != word.start or canvas.source[word.start : word.end] == "]]":
            raise Mismatch("a test with other words")
        masker.elements.inner(word, WORD)
        at = word.end
    _subshell_of_word(masker, node.start, canvas.expect(canvas.skip(at), "]]"))
    masker.close(node.redirections)


def _subshell_of_word(masker: "Masker", start: int, end: int) -> None:
    """`(wwwww)`; the reading is left open behind the word."""
    masker.canvas.cover(start, start + 1, "(")
    masker.reading.append("(")
    masker.single_word(start + 1, end - 1)
    masker.canvas.cover(end - 1, end, ")")


def _function(masker: "Masker", node: Function) -> None:
    """`function NAME () BODY` -> `w() BODY`; `NAME () BODY` stays."""
    canvas = masker.canvas
    masker.reading.append("function")
    if canvas.source.startswith("function", node.start) and canvas.at(node.start + 8) in BREAKS:
        at = canvas.skip(canvas.name_end(canvas.skip(node.start + 8)))
        if at < node.body.start:
            at = canvas.skip(canvas.expect(canvas.skip(canvas.expect(at, "(")), ")"))
        if at != node.body.start:
            raise Mismatch("a function that starts elsewhere")
        canvas.cover(node.start, at, "w()".ljust(at - node.start))
    else:
        canvas.fill(node.start, canvas.name_end(node.start), "w")
    masker.command(node.body)


def _coproc(masker: "Masker", node: Coproc) -> None:
    """`coproc NAME COMMAND` -> COMMAND."""
    canvas = masker.canvas
    at = canvas.skip(canvas.rewrite(node.start, "coproc", ""))
    if at < node.command.start:
        at = canvas.skip(canvas.rewrite(at, node.name, ""))
    if at != node.command.start:
        raise Mismatch("a coprocess that starts elsewhere")
    masker.command(node.command)


def _case(masker: "Masker", node: Case) -> None:
    """`case W in P|Q) LIST;; esac` -> `{    w  ; p q; LIST;  }   `."""
    canvas = masker.canvas
    at = canvas.skip(canvas.rewrite(node.start, "case", "{"))
    masker.reading.append("{")
    at = _pattern(masker, (node.subject,), at)
    canvas.cover(node.subject.end, at, " " * (at - node.subject.end))
    end = canvas.rewrite(at, "in", ";")
    for patterns, body, terminator in node.clauses:
        masker.separate()
        at = canvas.skip(end)
        if canvas.at(at) == "(":
            at = canvas.skip(canvas.rewrite(at, "(", ""))
        end = canvas.rewrite(_pattern(masker, patterns, at), ")", ";")
        if body is not None:
            masker.separate()
            end = masker.sequence(body).end
        end = _terminator(canvas, end, terminator, body is None)
    canvas.rewrite(canvas.skip(end), "esac", "}")
    masker.close(node.redirections)


def _pattern(masker: "Masker", words: "tuple[Word, ...]", at: int) -> int:
    """Read `P|Q`, which must start at `at`, as a command of its own; returns the offset of what follows."""
    canvas = masker.canvas
    masker.reading.append("cmd")
    masker.words(words)
    for position, word in enumerate(words):
        if position:
            at = canvas.skip(canvas.rewrite(at, "|", ""))
        if at != word.start:
            raise Mismatch("a pattern that starts elsewhere")
        at = canvas.skip(word.end)
    masker.reading.append("end")
    return at


def _terminator(canvas: "Canvas", end: int, terminator: str, separated: bool) -> int:
    """Make `;;` a semicolon, or blanks where a separator stands before it; returns the offset behind it."""
    at = canvas.skip(end, lines=False)
    if canvas.at(at) in (";", "&") and not (terminator and canvas.source.startswith(terminator, at)):
        separated = True
        at = canvas.skip(at + 1, lines=False)
    if canvas.at(at) == "\n":
        separated = True
        at = canvas.skip(at)
    return canvas.rewrite(at, terminator, "" if separated else ";") if terminator else at
