"""Programs, lists, pipelines and commands: what joins commands, and which kind of command begins here.

In: the cursor where a list may begin.  Out: nodes of the tree.
"""

from capfence_sh.syntax import compound, heredoc, options
from capfence_sh.syntax.assignment import is_name
from capfence_sh.syntax.cursor import Cursor
from capfence_sh.syntax.simple import simple
from capfence_sh.syntax.tree import AndOr, Pipeline, Script, Sequence, Simple, Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.tree import Node

NONE: frozenset[str] = frozenset()  # no word ends the list
# Keywords that begin no command.
MISPLACED = frozenset(("then", "do", "done", "fi", "elif", "else", "esac", "in", "}", "]]"))


def program(cur: Cursor) -> Script:
    """The whole text of the cursor; bash runs each line of it before it reads the next."""
    start = cur.at
    body = _list(cur, NONE, True)
    if cur.at < cur.end:
        raise cur.refuse(f"unexpected {cur.peek()!r}")
    if cur.program.awaited:
        if not heredoc.ends_with_text(cur):
            raise cur.refuse("a here-document without its end")
        heredoc.finish(cur)
    options.finish(cur, start if body is None else body.start)
    return Script(cur.source, body, cur.program.sorted_notes(), start, cur.end)


def commands(cur: Cursor, stops: frozenset[str]) -> "Node | None":
    """The list up to a closing parenthesis, a `;;` or one of the words `stops`, where the position is then; None when it is empty."""
    return _list(cur, stops, False)


def _list(cur: Cursor, stops: frozenset[str], lines: bool) -> "Node | None":
    items: list[Node] = []
    separators: list[str] = []
    tails: list[int] = []
    char = heredoc.newlines(cur)
    while not _ends(cur, char, stops):
        if items and cur.program.substitution and cur.program.document_at >= 0:
            tails.append(cur.at)
        items.append(_and_or(cur))
        char = cur.blanks()
        end = cur.at
        if char not in ("\n", ";", "&") or (char == ";" and cur.second() in (";", "&")):
            separators.append("")
            break
        separators.append(char)
        if char != "\n":
            cur.at += 1
            char = cur.blanks()
            end = cur.at
        if char == "\n":
            char = heredoc.newlines(cur)
            if lines:
                options.next_line(cur)
    if tails:
        _note_tails(cur, items, separators, tails)
    if len(items) > 1 or (items and separators[0] == "&"):
        return Sequence(tuple(items), tuple(separators), items[0].start, end)
    return items[0] if items else None


def _note_tails(cur: Cursor, items: "list[Node]", separators: list[str], tails: list[int]) -> None:
    """Note commands behind a here-document: bash prints a substitution from its tree, and leaves out a separator when it has printed the document.

    tails: where they stand.  It prints the document at the next operator; where that is the separator of a list, it leaves out the next one.
    """
    first = len(items) - len(tails) - 1
    held, others = _documents(items[first]), [_documents(item) for item in items[first + 1 :]]
    known = not cur.program.compounds and "&" not in separators and all(others)
    printed = first + (len(held) > 0 and bool(held[-1]))
    start, end = (items[printed].end, items[printed + 1].start) if printed + 1 < len(items) else (0, 0)
    between = any(start <= body < end for bodies in (held, *others) for each in bodies for body in each)
    if not known or sum(map(bool, held)) != 1 or any(map(any, others[:-1])) or between:
        for at in tails:
            cur.program.note("heredoc-tail", at, cur.end)
    elif end:
        cur.program.note("heredoc-join", start, end)


def _documents(node: "Node") -> list[list[int]]:
    """Where the here-documents of each of the simple commands begin that make up a command; none for a command that is made of others."""
    if isinstance(node, Simple):
        return [[each.here.body_start for each in node.redirections if each.here is not None]]
    parts = node.commands if isinstance(node, Pipeline) else node.items if isinstance(node, AndOr) else ()
    found = [_documents(part) for part in parts]
    return [each for part in found for each in part] if all(found) else []


def _ends(cur: Cursor, char: str, stops: frozenset[str]) -> bool:
    if char == "" or char == ")":
        return True
    if char == ";":
        return cur.second() in (";", "&")
    return bool(stops) and cur.plain_word()[0] in stops


def _and_or(cur: Cursor) -> "Node":
    first = _pipeline(cur)
    items: list[Node] = [first]
    operators: list[str] = []
    while True:
        char = cur.peek()
        if char == "&" and cur.take("&&"):
            operators.append("&&")
        elif char == "|" and cur.take("||"):
            operators.append("||")
        else:
            break
        heredoc.newlines(cur)
        items.append(_pipeline(cur))
    if not operators:
        return first
    return AndOr(tuple(items), tuple(operators), first.start, items[-1].end)


def _pipeline(cur: Cursor) -> "Node":
    """Commands joined by |, with `!` and `time` before them; the position is on the character after it."""
    start = cur.at
    negated, timed = _prefix(cur)
    char = cur.peek()
    if (negated or timed) and (char in ("", "\n") or (char == ";" and cur.second() not in (";", "&"))):
        return Pipeline((), (), negated, timed, start, cur.at)
    stages = [_command(cur)]
    stderr: list[bool] = []
    while cur.blanks() == "|" and cur.second() != "|":
        cur.take("|")
        stderr.append(cur.peek() == "&")
        if stderr[-1]:
            cur.at += 1
        heredoc.newlines(cur)
        if cur.plain_word()[0] == "!":
            raise cur.refuse("unexpected ! in a pipeline")
        stages.append(_command(cur))
    if len(stages) == 1 and not negated and not timed:
        return stages[0]
    return Pipeline(tuple(stages), tuple(stderr), negated, timed, start, stages[-1].end)


def _prefix(cur: Cursor) -> tuple[bool, bool]:
    """Move past `!`, `time`, `time -p` and `time --`."""
    negated = timed = False
    while True:
        word, stop = cur.plain_word()
        if word == "!":
            if cur.source.startswith("(", stop, cur.end):
                options.refuse_ambiguous(cur, word)
            negated = not negated
        elif word == "time":
            timed = True
        else:
            break
        cur.at = stop
        cur.blanks()
        if word == "time":
            _time_options(cur)
    return negated, timed


def _time_options(cur: Cursor) -> None:
    for option in ("-p", "--"):
        word, stop = cur.plain_word()
        if cur.posix and word.startswith("-"):
            raise cur.refuse("time with an option in posix mode")
        if word == "--" and cur.program.substitution:
            # bash prints substitutions from its tree, and leaves this out
            raise cur.refuse("time -- in a substitution")
        if word == option:
            cur.at = stop
            cur.blanks()


def _command(cur: Cursor) -> "Node":
    word, stop = cur.plain_word()
    if word in compound.READERS:
        return compound.command(cur, word, stop)
    if word in MISPLACED:
        raise cur.refuse(f"unexpected {word}")
    if not word and cur.peek() == "(":
        return compound.parentheses(cur)
    node = simple(cur)
    if cur.peek() == "(":
        return compound.function(cur, _function_name(cur, node), node.start)
    return node


def _function_name(cur: Cursor, node: Simple) -> str:
    """The name before `()`; a quoted or expanded one is refused, as bash does when it runs."""
    parts = node.words[0].parts if len(node.words) == 1 and not node.assignments and not node.redirections else ()
    part = parts[0] if len(parts) == 1 else None
    if not isinstance(part, Text) or part.quoted:
        raise cur.refuse("unexpected '('")
    if not is_name(part.value):
        options.refuse_ambiguous(cur, part.value)
    return part.value
