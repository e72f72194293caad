"""The grammar: lists, pipelines, compound commands, functions and simple commands (bash(1), SHELL GRAMMAR; parse.y of bash 5.2)."""

from capfence_sh.reading.conditional import conditional
from capfence_sh.reading.cursor import META, Cursor
from capfence_sh.reading.expansion import arithmetic, arithmetic_bounds
from capfence_sh.reading.redirection import redirection
from capfence_sh.syntax.tree import (
    AndOr,
    Arithmetic,
    Case,
    Coproc,
    For,
    ForArith,
    Function,
    Group,
    If,
    Loop,
    Note,
    Pipeline,
    Redirection,
    Script,
    Sequence,
    Simple,
    Subshell,
    Test,
    Text,
    Word,
)
from capfence_sh.reading.word import assignment, word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.syntax.tree import Assignment, Node

_DECLARATIONS = frozenset(("declare", "typeset", "local", "export", "readonly", "alias", "eval", "let"))
_STRAY = ("then", "else", "elif", "fi", "do", "done", "esac", "}")
_COMPOUND = ("{", "if", "while", "until", "for", "select", "case", "[[")


def script(cursor: Cursor, closer: str) -> Script:
    """The script from the cursor to `closer` (")", consumed) or to the end of the text ("")."""
    cursor.deeper()
    start, noted = cursor.place, len(cursor.notes)
    waiting, cursor.waiting = cursor.waiting, []
    body = _list(cursor, ())
    if cursor.blanks() != closer:
        raise cursor.unexpected()
    if cursor.waiting:
        raise cursor.refuse("here-document without a body")
    end = cursor.place
    cursor.place += len(closer)
    cursor.waiting = waiting
    cursor.depth -= 1
    notes = tuple(cursor.notes[noted:])
    del cursor.notes[noted:]
    if closer and body is not None:
        notes += _tail_notes(body)
    return Script(cursor.source, body, notes, start, end)


def _tail_notes(body: "Node") -> "tuple[Note, ...]":
    """bash 5.2 re-prints a substitution and loses the `;` behind a here-document: only the last command may have one."""
    last: Node = body
    while isinstance(last, (Sequence, AndOr)):
        last = last.items[-1]
    early = [each for each in _here_documents(body) if each.start < last.start]
    return tuple(Note("heredoc-tail", each.start, each.end, ()) for each in early)


def _here_documents(node: "Node") -> "list[Redirection]":
    if isinstance(node, (Sequence, AndOr)):
        return [found for item in node.items for found in _here_documents(item)]
    if isinstance(node, Pipeline):
        return [found for item in node.commands for found in _here_documents(item)]
    own = [] if isinstance(node, (Function, Coproc)) else [each for each in node.redirections if each.here is not None]
    if isinstance(node, (Subshell, Group)):
        own += _here_documents(node.body)
    return own


# ---- lists ---------------------------------------------------------------------------------------------------------------


def _list(cursor: Cursor, closers: tuple[str, ...]) -> "Node | None":
    """Commands up to a closing word of `closers`, `)`, `;;` or the end; None when there is none."""
    cursor.newlines()
    start = cursor.place
    items: list[Node] = []
    separators: list[str] = []
    while True:
        cursor.blanks()
        if _at_end(cursor, closers):
            break
        items.append(_and_or(cursor))
        separator = _separator(cursor)
        separators.append(separator)
        if not separator:
            break
    if not items:
        return None
    if len(items) == 1 and separators[0] != "&":
        return items[0]
    return Sequence(tuple(items), tuple(separators), start, items[-1].end)


def _required(cursor: Cursor, closers: tuple[str, ...]) -> "Node":
    body = _list(cursor, closers)
    if body is None:
        raise cursor.unexpected()
    return body


def _separator(cursor: Cursor) -> str:
    """The separator behind a command, consumed with the newlines that follow; "" when the list ends here."""
    character = cursor.blanks()
    if character == "\n":
        cursor.newline()
    elif (character == ";" and cursor.after() not in (";", "&")) or (character == "&" and cursor.after() != "&"):
        cursor.step()
    else:
        return ""
    cursor.newlines()
    return character


def _at_end(cursor: Cursor, closers: tuple[str, ...]) -> bool:
    character = cursor.here()
    if not character or character == ")" or (character == ";" and cursor.after() in (";", "&")):
        return True
    return any(character == closer[0] and _reserved_here(cursor, closer) for closer in closers)


def _reserved_here(cursor: Cursor, name: str) -> bool:
    start = cursor.place
    found = _reserved(cursor, name)
    cursor.place = start
    return found


def _reserved(cursor: Cursor, name: str) -> bool:
    """Over a reserved word if it stands here as a word of its own."""
    start = cursor.place
    if cursor.take(name) and (not cursor.here() or cursor.here() in META):
        return True
    cursor.place = start
    return False


def _need(cursor: Cursor, name: str) -> None:
    cursor.blanks()
    if not _reserved(cursor, name):
        raise cursor.refuse(f"expected {name!r}")


def _and_or(cursor: Cursor) -> "Node":
    start = cursor.place
    items = [_pipeline(cursor)]
    operators: list[str] = []
    while True:
        cursor.blanks()
        operator = "&&" if cursor.take("&&") else "||" if cursor.take("||") else ""
        if not operator:
            break
        operators.append(operator)
        cursor.newlines()
        items.append(_pipeline(cursor))
    return items[0] if len(items) == 1 else AndOr(tuple(items), tuple(operators), start, items[-1].end)


def _pipeline(cursor: Cursor) -> "Node":
    cursor.blanks()
    start = cursor.place
    negated, timed = _prefixes(cursor)
    prefixed = negated or timed
    if prefixed and (not cursor.blanks() or cursor.here() in "\n;)&|"):
        return Pipeline((), (), negated, timed, start, cursor.place)
    commands = [_command(cursor)]
    stderr: list[bool] = []
    while cursor.blanks() == "|" and cursor.after() != "|":
        cursor.step()
        both = cursor.here() == "&"
        cursor.place += both
        stderr.append(both)
        cursor.newlines()
        if _reserved(cursor, "!"):
            raise cursor.refuse("! inside a pipeline")
        commands.append(_command(cursor))
    if len(commands) == 1 and not prefixed:
        return commands[0]
    return Pipeline(tuple(commands), tuple(stderr), negated, timed, start, commands[-1].end)


def _prefixes(cursor: Cursor) -> tuple[bool, bool]:
    """(negated, timed) from the `!` and `time [-p] [--]` in front of a pipeline."""
    negated = timed = False
    while True:
        cursor.blanks()
        if _reserved(cursor, "!"):
            negated = not negated
        elif _reserved(cursor, "time"):
            timed = True
            cursor.blanks()
            if _reserved(cursor, "-p"):
                cursor.blanks()
            _reserved(cursor, "--")
        else:
            return negated, timed


# ---- commands ------------------------------------------------------------------------------------------------------------


def _command(cursor: Cursor) -> "Node":
    character = cursor.blanks()
    if character == "(":
        return _parenthesised(cursor)
    reader = _READERS.get(character)
    if reader is not None:
        cursor.deeper()
        found = reader(cursor)
        cursor.depth -= 1
        if found is not None:
            return found
    if character and character in "tefd}" and any(_reserved_here(cursor, stray) for stray in _STRAY):
        raise cursor.unexpected()
    return _simple(cursor)


def _redirections(cursor: Cursor) -> "tuple[Redirection, ...]":
    found: list[Redirection] = []
    while True:
        cursor.blanks()
        each = redirection(cursor)
        if each is None:
            return tuple(found)
        found.append(each)


def _end(cursor: Cursor, redirections: "tuple[Redirection, ...]", end: int) -> int:
    return redirections[-1].end if redirections else end


def _parenthesised(cursor: Cursor) -> "Node":
    start = cursor.place
    cursor.deeper()
    if cursor.after() == "(":
        bounds = arithmetic_bounds(cursor)
        if bounds is not None:
            first, last, after = bounds
            expression = arithmetic(cursor, first, last)
            cursor.place = after
            cursor.depth -= 1
            more = _redirections(cursor)
            return Arithmetic(expression, more, start, _end(cursor, more, after))
    cursor.here()
    cursor.place += 1
    body = _required(cursor, ())
    if cursor.blanks() != ")":
        raise cursor.unexpected()
    cursor.place += 1
    end = cursor.place
    cursor.depth -= 1
    more = _redirections(cursor)
    return Subshell(body, more, start, _end(cursor, more, end))


def _brace(cursor: Cursor) -> "Node | None":
    start = cursor.place
    if not _reserved(cursor, "{"):
        return None
    body = _required(cursor, ("}",))
    _need(cursor, "}")
    end = cursor.place
    more = _redirections(cursor)
    return Group(body, more, start, _end(cursor, more, end))


def _if(cursor: Cursor) -> "Node | None":
    start = cursor.place
    if not _reserved(cursor, "if"):
        return None
    branches: list[tuple[Node, Node]] = []
    otherwise: Node | None = None
    while True:
        condition = _required(cursor, ("then",))
        _need(cursor, "then")
        branches.append((condition, _required(cursor, ("elif", "else", "fi"))))
        cursor.blanks()
        if not _reserved(cursor, "elif"):
            break
    if _reserved(cursor, "else"):
        otherwise = _required(cursor, ("fi",))
    _need(cursor, "fi")
    end = cursor.place
    more = _redirections(cursor)
    return If(tuple(branches), otherwise, more, start, _end(cursor, more, end))


def _loop(cursor: Cursor) -> "Node | None":
    start = cursor.place
    until = _reserved(cursor, "until")
    if not until and not _reserved(cursor, "while"):
        return None
    condition = _required(cursor, ("do",))
    body = _do_group(cursor)
    end = cursor.place
    more = _redirections(cursor)
    return Loop(until, condition, body, more, start, _end(cursor, more, end))


def _do_group(cursor: Cursor) -> "Node":
    cursor.newlines()
    _need(cursor, "do")
    body = _required(cursor, ("done",))
    _need(cursor, "done")
    return body


def _loop_body(cursor: Cursor) -> "Node":
    """`do … done`, or the `{ … }` that for and select also take."""
    cursor.newlines()
    if not _reserved(cursor, "{"):
        return _do_group(cursor)
    body = _required(cursor, ("}",))
    _need(cursor, "}")
    return body


def _for(cursor: Cursor) -> "Node | None":
    start = cursor.place
    select = _reserved(cursor, "select")
    if not select and not _reserved(cursor, "for"):
        return None
    if cursor.blanks() == "(" and not select:
        return _for_arithmetic(cursor, start)
    name = _literal_name(cursor)
    cursor.newlines()
    words: tuple[Word, ...] | None = None
    if _reserved(cursor, "in"):
        words = _items(cursor)
    elif cursor.blanks() == ";":
        cursor.place += 1
    body = _loop_body(cursor)
    end = cursor.place
    more = _redirections(cursor)
    return For(name, words, body, select, more, start, _end(cursor, more, end))


def _literal_name(cursor: Cursor) -> str:
    each = word(cursor)
    text = "".join(part.value if isinstance(part, Text) and not part.quoted else "$" for part in each.parts)
    if "$" in text or not text:
        raise cursor.refuse("a name is expected")
    return text


def _items(cursor: Cursor) -> tuple[Word, ...]:
    found: list[Word] = []
    while (character := cursor.blanks()) and character not in "\n;":
        found.append(word(cursor))
    if not character:
        raise cursor.unexpected()
    if character == ";":
        cursor.place += 1
    return tuple(found)


def _for_arithmetic(cursor: Cursor, start: int) -> "Node":
    bounds = arithmetic_bounds(cursor) if cursor.after() == "(" else None
    if bounds is None:
        raise cursor.unexpected()
    first, last, after = bounds
    header = arithmetic(cursor, first, last)
    cursor.place = after
    if cursor.blanks() == ";":
        cursor.place += 1
    body = _loop_body(cursor)
    end = cursor.place
    more = _redirections(cursor)
    return ForArith(header, body, more, start, _end(cursor, more, end))


def _case(cursor: Cursor) -> "Node | None":
    start = cursor.place
    if not _reserved(cursor, "case"):
        return None
    cursor.blanks()
    subject = word(cursor)
    cursor.newlines()
    _need(cursor, "in")
    clauses: list[tuple[tuple[Word, ...], Node | None, str]] = []
    while True:
        cursor.newlines()
        if _reserved(cursor, "esac"):
            break
        patterns = _patterns(cursor)
        body = _list(cursor, ("esac",))
        cursor.newlines()
        terminator = next((each for each in (";;&", ";;", ";&") if cursor.take(each)), "")
        clauses.append((patterns, body, terminator))
        if not terminator:
            _need(cursor, "esac")
            break
    end = cursor.place
    more = _redirections(cursor)
    return Case(subject, tuple(clauses), more, start, _end(cursor, more, end))


def _patterns(cursor: Cursor) -> tuple[Word, ...]:
    if cursor.here() == "(":
        cursor.place += 1
    found: list[Word] = []
    while True:
        cursor.blanks()
        found.append(word(cursor))
        character = cursor.blanks()
        if character not in ("|", ")"):
            raise cursor.unexpected()
        cursor.place += 1
        if character == ")":
            return tuple(found)


def _conditional(cursor: Cursor) -> "Node | None":
    start = cursor.place
    if not _reserved(cursor, "[["):
        return None
    words = conditional(cursor)
    end = cursor.place
    more = _redirections(cursor)
    return Test(words, more, start, _end(cursor, more, end))


def _function_word(cursor: Cursor) -> "Node | None":
    start = cursor.place
    if not _reserved(cursor, "function"):
        return None
    cursor.blanks()
    name = _literal_name(cursor)
    if cursor.blanks() == "(":
        opened = cursor.place
        cursor.place += 1
        if cursor.blanks() == ")":
            cursor.place += 1
        else:
            cursor.place = opened  # `function NAME ( list )`: the parenthesis is the body
    return _function_body(cursor, name, start)


def _function_body(cursor: Cursor, name: str, start: int) -> Function:
    character = cursor.newlines()
    if character != "(" and not any(_reserved_here(cursor, each) for each in _COMPOUND):
        raise cursor.refuse("a function body is expected")
    body = _command(cursor)
    return Function(name, body, start, body.end)


def _coproc(cursor: Cursor) -> "Node | None":
    start = cursor.place
    if not _reserved(cursor, "coproc"):
        return None
    cursor.blanks()
    before, noted = cursor.place, len(cursor.notes)
    name = ""
    if cursor.here() not in META and not any(_reserved_here(cursor, each) for each in _COMPOUND):
        each = word(cursor)
        cursor.blanks()
        if cursor.here() == "(" or any(_reserved_here(cursor, each) for each in _COMPOUND):
            name = cursor.source[each.start : each.end]
        else:
            cursor.place = before
            del cursor.notes[noted:]
    command = _command(cursor)
    return Coproc(name or "COPROC", command, start, command.end)


def _case_or_coproc(cursor: Cursor) -> "Node | None":
    return _case(cursor) or _coproc(cursor)


def _for_or_function(cursor: Cursor) -> "Node | None":
    return _for(cursor) or _function_word(cursor)


_READERS = {
    "{": _brace,
    "i": _if,
    "w": _loop,
    "u": _loop,
    "f": _for_or_function,
    "s": _for,
    "c": _case_or_coproc,
    "[": _conditional,
}


# ---- simple commands -----------------------------------------------------------------------------------------------------


def _simple(cursor: Cursor) -> "Node":
    start = end = cursor.place
    assignments: list[Assignment] = []
    words: list[Word] = []
    redirections: list[Redirection] = []
    declaration = False
    while True:
        character = cursor.blanks()
        if not character or character in "\n;|)" or (character == "&" and cursor.after() != ">"):
            break
        found = redirection(cursor)
        if found is not None:
            redirections.append(found)
        elif character == "(":
            if len(words) != 1 or assignments or redirections:
                raise cursor.unexpected()
            return _function(cursor, words[0], start)
        else:
            each = None if words else assignment(cursor)
            if each is not None:
                assignments.append(each)
            else:
                words.append(word(cursor, declaration=declaration))
                declaration = declaration or (len(words) == 1 and _declares(words[0]))
        end = cursor.place
    if end == start:
        raise cursor.unexpected()
    return Simple(tuple(assignments), tuple(words), tuple(redirections), start, end)


def _declares(first: Word) -> bool:
    part = first.parts[0] if len(first.parts) == 1 else None
    return isinstance(part, Text) and not part.quoted and part.value in _DECLARATIONS


def _function(cursor: Cursor, name: Word, start: int) -> Function:
    """`NAME ( ) body` with the cursor on the parenthesis."""
    cursor.place += 1
    if cursor.blanks() != ")":
        raise cursor.unexpected()
    cursor.place += 1
    if not all(isinstance(part, Text) for part in name.parts):
        raise cursor.refuse("a function name is expected")
    text = "".join(part.value for part in name.parts if isinstance(part, Text))
    return _function_body(cursor, text, start)
