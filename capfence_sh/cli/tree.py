"""The tree of a script -> lines for people, indented two blanks per level.

A word whose text the parser knows is shown as the command would receive it, any other as the source has it; what is nested in words (substitutions,
here-documents) stands below its command.  Every line is printable ASCII, whatever the script holds.
"""

from collections.abc import Callable, Iterable, Iterator

from capfence_sh.messages import elided, quoted, visible
from capfence_sh.syntax import tree

_WIDTH = 400
_ACTIVE = frozenset("*?[]{}~!^,")  # unquoted, they may mean more than themselves


def lines(script: tree.Script) -> list[str]:
    """The lines of a script."""
    if script.body is None:
        return ["no command"]
    return _node(script.source, script.body)


def _node(source: str, node: "tree.Node") -> list[str]:
    return _NODES[type(node)](source, node)


def _below(label: str, *children: list[str]) -> list[str]:
    return [label, *("  " + line for child in children for line in child)]


def _before(mark: str, child: list[str]) -> list[str]:
    return [f"{mark} {child[0]}", *child[1:]] if mark else child


def _slice(source: str, start: int, end: int) -> str:
    return elided(visible(source[start:end]), _WIDTH)


# ---- words ---------------------------------------------------------------------------------------------------------------


def _word(source: str, word: tree.Word) -> str:
    """The decoded text where that is all there is to it; else the word as written."""
    texts = [part for part in word.parts if isinstance(part, tree.Text)]
    plain = all(part.quoted or not _ACTIVE.intersection(part.value) for part in texts)
    if len(texts) < len(word.parts) or not plain:
        return _slice(source, word.start, word.end)
    return elided(quoted("".join(part.value for part in texts)), _WIDTH)


def _words(source: str, words: Iterable[tree.Word]) -> str:
    return " ".join(_word(source, word) for word in words)


def _nested(source: str, words: "Iterable[tree.Word | None]") -> list[str]:
    """The scripts in these words, at any depth."""
    return [line for word in words if word is not None for part in word.parts for line in _part(source, part)]


def _part(source: str, part: "tree.WordPart") -> list[str]:
    if isinstance(part, tree.CommandSub):
        return _below("in backticks" if part.backtick else "in $( )", lines(part.script))
    if isinstance(part, tree.ProcessSub):
        return _below(f"in {part.direction}( )", lines(part.script))
    if isinstance(part, tree.Param):
        return _nested(source, (part.subscript, part.operand, part.replacement))
    if isinstance(part, tree.Arith):
        return _nested(source, (part.expression,))
    if isinstance(part, tree.ExtGlob):
        return _nested(source, (part.body,))
    if isinstance(part, tree.Array):
        return _nested(source, (word for item in part.items for word in (item.subscript, item.value)))
    return []


# ---- redirections and assignments ----------------------------------------------------------------------------------------


def _redirection(source: str, each: tree.Redirection) -> str:
    left = f"{{{visible(each.fd_name)}}}" if each.fd_name else "" if each.fd is None else str(each.fd)
    if each.here is not None:
        return f"{left}{each.op} {quoted(each.here.delimiter)}"
    return f"{left}{each.op} {_word(source, each.target)}" if each.target is not None else f"{left}{each.op}"


def _opened(source: str, redirections: tuple[tree.Redirection, ...]) -> Iterator[str]:
    """What is nested in redirections: the bodies of here-documents and the scripts in targets."""
    for each in redirections:
        if each.here is not None:
            body = each.here.body
            yield f"here-document {_slice(source, body.start, body.end)}"
            yield from ("  " + line for line in _nested(source, (body,)))
        yield from _nested(source, (each.target,))


def _around(source: str, shown: list[str], redirections: tuple[tree.Redirection, ...]) -> list[str]:
    """A compound command with its redirections."""
    if not redirections:
        return shown
    files = " ".join(_redirection(source, each) for each in redirections)
    return [*shown, *_below(f"  with {files}", ["  " + line for line in _opened(source, redirections)])]


def _assignment(source: str, each: tree.Assignment) -> list[str]:
    values = () if each.array is None else tuple(word for item in each.array.items for word in (item.subscript, item.value))
    return _nested(source, (each.subscript, each.value, *values))


# ---- commands ------------------------------------------------------------------------------------------------------------


def _simple(source: str, node: tree.Simple) -> list[str]:
    settings = [_slice(source, each.start, each.end) for each in node.assignments]
    words = [_word(source, word) for word in node.words]
    files = [_redirection(source, each) for each in node.redirections]
    inside = [line for each in node.assignments for line in _assignment(source, each)]
    inside += _nested(source, node.words)
    label = "command" if words else "assign" if settings else "open"
    return _below(" ".join((label, *settings, *words, *files)), inside, list(_opened(source, node.redirections)))


def _pipeline(source: str, node: tree.Pipeline) -> list[str]:
    label = " ".join(["not"] * node.negated + ["time"] * node.timed)
    shown = [_node(source, command) for command in node.commands]
    if len(shown) < 2:
        return _before(label, shown[0]) if shown else [label]
    marks = ("", *("|& " if both else "| " for both in node.stderr))
    return _below(f"{label} pipeline".strip(), *(_before(mark.strip(), child) for mark, child in zip(marks, shown)))


def _and_or(source: str, node: tree.AndOr) -> list[str]:
    shown = [_node(source, item) for item in node.items]
    return _below("chain", *(_before(operator, child) for operator, child in zip(("", *node.operators), shown)))


def _sequence(source: str, node: tree.Sequence) -> list[str]:
    marks = ["in the background:" if separator == "&" else "" for separator in node.separators]
    shown = [_before(mark, _node(source, item)) for item, mark in zip(node.items, marks)]
    return shown[0] if len(shown) == 1 else _below("sequence", *shown)


def _subshell(source: str, node: tree.Subshell) -> list[str]:
    return _around(source, _below("subshell ( )", _node(source, node.body)), node.redirections)


def _group(source: str, node: tree.Group) -> list[str]:
    return _around(source, _below("group { }", _node(source, node.body)), node.redirections)


def _if(source: str, node: tree.If) -> list[str]:
    shown: list[str] = []
    for condition, body in node.branches:
        shown += _below("elif" if shown else "if", _node(source, condition)) + _below("then", _node(source, body))
    if node.otherwise is not None:
        shown += _below("else", _node(source, node.otherwise))
    return _around(source, shown, node.redirections)


def _loop(source: str, node: tree.Loop) -> list[str]:
    shown = _below("until" if node.until else "while", _node(source, node.condition)) + _below("do", _node(source, node.body))
    return _around(source, shown, node.redirections)


def _for(source: str, node: tree.For) -> list[str]:
    words = ' in "$@"' if node.words is None else f" in {_words(source, node.words)}".rstrip()
    head = _below(f"{'select' if node.select else 'for'} {visible(node.name)}{words}", _nested(source, node.words or ()))
    return _around(source, head + _below("do", _node(source, node.body)), node.redirections)


def _for_arith(source: str, node: tree.ForArith) -> list[str]:
    head = _below(f"for (({_slice(source, node.header.start, node.header.end)}))", _nested(source, (node.header,)))
    return _around(source, head + _below("do", _node(source, node.body)), node.redirections)


def _case(source: str, node: tree.Case) -> list[str]:
    shown = _below(f"case {_word(source, node.subject)}", _nested(source, (node.subject,)))
    for patterns, body, terminator in node.clauses:
        label = " | ".join(_word(source, pattern) for pattern in patterns) + ")"
        ends = [terminator] if terminator in (";&", ";;&") else []
        shown += ["  " + line for line in _below(label, _nested(source, patterns), [] if body is None else _node(source, body), ends)]
    return _around(source, shown, node.redirections)


def _function(source: str, node: tree.Function) -> list[str]:
    return _below(f"function {visible(node.name)}", _node(source, node.body))


def _coproc(source: str, node: tree.Coproc) -> list[str]:
    return _below(f"coprocess {visible(node.name)}".rstrip(), _node(source, node.command))


def _test(source: str, node: tree.Test) -> list[str]:
    shown = " ".join(_slice(source, word.start, word.end) for word in node.words)
    return _around(source, _below(f"[[ {shown} ]]", _nested(source, node.words)), node.redirections)


def _arithmetic(source: str, node: tree.Arithmetic) -> list[str]:
    shown = f"(({_slice(source, node.expression.start, node.expression.end)}))"
    return _around(source, _below(shown, _nested(source, (node.expression,))), node.redirections)


_NODES: "dict[type, Callable[..., list[str]]]" = {
    tree.Simple: _simple,
    tree.Pipeline: _pipeline,
    tree.AndOr: _and_or,
    tree.Sequence: _sequence,
    tree.Subshell: _subshell,
    tree.Group: _group,
    tree.If: _if,
    tree.Loop: _loop,
    tree.For: _for,
    tree.ForArith: _for_arith,
    tree.Case: _case,
    tree.Function: _function,
    tree.Coproc: _coproc,
    tree.Test: _test,
    tree.Arithmetic: _arithmetic,
}
