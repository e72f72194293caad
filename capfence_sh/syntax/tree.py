"""The tree that `syntax.parse` builds: immutable values with exact spans.

Every `start`/`end` is a code-point offset into the `source` of the nearest enclosing Script.  A `$( )` or
`<( )` Script shares the source text (and so the offsets) of the script around it; a backtick Script has a source of its own
(the unescaped text).  Nothing here decides anything.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    WordPart: TypeAlias = "Text | Param | CommandSub | ProcessSub | Arith | ExtGlob | Array"
    Node: TypeAlias = "Simple | Pipeline | AndOr | Sequence | Subshell | Group | If | Loop | For | ForArith | Case | Function | Coproc | Test | Arithmetic"


class Unparsed:
    """The text is not understood whole: `reason` says why, `at` where (offset)."""

    __slots__ = ("at", "reason")

    def __init__(self, reason: str, at: int) -> None:
        self.reason = reason
        self.at = at


class Note:
    """Something no parser can settle (see `kind`), found at start..end; `names`: the variables that the evaluation reads.

    kinds: "arithmetic-name" (a variable that arithmetic or a subscript evaluates), "arithmetic-text" (quoted text with an expansion in such a
    place: bash expands it again), "indirect" (`${!x}`), "prompt" (`${x@P}`), "dup-word" (`>&` with a target bash expands twice), "alias"
    (defined where aliases are expanded), "heredoc-tail" (commands after a here-document in a substitution), "translation" (`$".."`),
    "heredoc-join" (a separator there that bash leaves out), "bad-substitution" (`${x:}`, which ends the line).
    """

    __slots__ = ("end", "kind", "names", "start")

    def __init__(self, kind: str, start: int, end: int, names: tuple[str, ...] = ()) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.names = names


class Script:
    """A whole program: `body` is None when it holds no command (empty or comments only)."""

    __slots__ = ("body", "end", "notes", "source", "start")

    def __init__(self, source: str, body: "Node | None", notes: "tuple[Note, ...]", start: int, end: int) -> None:
        self.source = source
        self.body = body
        self.notes = notes  # notes of this script and, for $( ) / <( ), not those of scripts nested in it
        self.start = start
        self.end = end


# ---- words ---------------------------------------------------------------------------------------------------------------


class Word:
    """One shell word as written; its text is source[start:end]."""

    __slots__ = ("end", "parts", "start")

    def __init__(self, parts: "tuple[WordPart, ...]", start: int, end: int) -> None:
        self.parts = parts
        self.start = start
        self.end = end


class Text:
    """Decoded characters.  `quoted`: no splitting, globbing, brace or tilde expansion happens to them.

    A quoted empty string ('' or "") is a Text with value "" and quoted True.  `$'..'` is decoded; `$".."` is quoted text.
    Unquoted text keeps its glob, brace and tilde characters as they are: `words` interprets them.
    """

    __slots__ = ("end", "quoted", "start", "value")

    def __init__(self, value: str, quoted: bool, start: int, end: int) -> None:
        self.value = value
        self.quoted = quoted
        self.start = start
        self.end = end


class Param:
    """`$name`, `${name}`, `${#name}`, `${!name}`, `${name[sub]}`, `${name OP operand}`.

    name: variable name, digits, or one of @ * # ? - $ ! ; op: "" or the operator (":-", "-", ":=", "=", ":+", "+", ":?", "?", "#", "##", "%", "%%",
    "/", "//", "/#", "/%", ":", "^", "^^", ",", ",,", "@Q", "@P" ...).  operand: the word after the operator (for "/" the pattern and, after the
    first unquoted "/", `replacement`; for ":" offset and, after the second ":", `replacement` = length).
    """

    __slots__ = ("end", "indirect", "length", "name", "op", "operand", "quoted", "replacement", "start", "subscript")

    def __init__(
        self,
        name: str,
        op: str,
        operand: "Word | None",
        replacement: "Word | None",
        subscript: "Word | None",
        length: bool,
        indirect: bool,
        quoted: bool,
        start: int,
        end: int,
    ) -> None:
        self.name = name
        self.op = op
        self.operand = operand
        self.replacement = replacement
        self.subscript = subscript
        self.length = length
        self.indirect = indirect
        self.quoted = quoted
        self.start = start
        self.end = end


class CommandSub:
    """`$( )` or backticks."""

    __slots__ = ("backtick", "end", "quoted", "script", "start")

    def __init__(self, script: Script, backtick: bool, quoted: bool, start: int, end: int) -> None:
        self.script = script
        self.backtick = backtick
        self.quoted = quoted
        self.start = start
        self.end = end


class ProcessSub:
    """`<( )` (direction "<") or `>( )`."""

    __slots__ = ("direction", "end", "script", "start")

    def __init__(self, script: Script, direction: str, start: int, end: int) -> None:
        self.script = script
        self.direction = direction
        self.start = start
        self.end = end


class Arith:
    """`$(( ))` or `$[ ]`: the expression as a word (its Text parts are quoted text; names in it are variables that bash evaluates)."""

    __slots__ = ("end", "expression", "quoted", "start")

    def __init__(self, expression: Word, quoted: bool, start: int, end: int) -> None:
        self.expression = expression
        self.quoted = quoted
        self.start = start
        self.end = end


class ExtGlob:
    """`?(..)`, `*(..)`, `+(..)`, `@(..)`, `!(..)` where the grammar knows it; `body` is everything between the parentheses."""

    __slots__ = ("body", "end", "operator", "start")

    def __init__(self, operator: str, body: Word, start: int, end: int) -> None:
        self.operator = operator
        self.body = body
        self.start = start
        self.end = end


class Array:
    """`( … )` of a compound assignment."""

    __slots__ = ("end", "items", "start")

    def __init__(self, items: "tuple[ArrayItem, ...]", start: int, end: int) -> None:
        self.items = items
        self.start = start
        self.end = end


class ArrayItem:
    __slots__ = ("append", "subscript", "value")

    def __init__(self, subscript: "Word | None", append: bool, value: "Word | None") -> None:
        self.subscript = subscript
        self.append = append
        self.value = value


# ---- commands ------------------------------------------------------------------------------------------------------------


class Assignment:
    """`name=value`, `name+=value`, `name[sub]=value`, `name=(…)`; value None is the empty string."""

    __slots__ = ("append", "array", "end", "name", "start", "subscript", "value")

    def __init__(
        self, name: str, subscript: "Word | None", append: bool, value: "Word | None", array: "Array | None", start: int, end: int
    ) -> None:
        self.name = name
        self.subscript = subscript
        self.append = append
        self.value = value
        self.array = array
        self.start = start
        self.end = end


class HereDoc:
    """A quoted body is one quoted Text.  body_start..body_end spans the lines including the delimiter line."""

    __slots__ = ("body", "body_end", "body_start", "delimiter", "quoted", "strip")

    def __init__(self, delimiter: str, quoted: bool, strip: bool, body: Word, body_start: int, body_end: int) -> None:
        self.delimiter = delimiter
        self.quoted = quoted
        self.strip = strip
        self.body = body
        self.body_start = body_start
        self.body_end = body_end


class Redirection:
    """op is one of < > >> >| <> <& >& &> &>> << <<- <<<.

    fd: the number written before it or None; fd_name: NAME of `{NAME}>`; target: None for here-documents (see `here`).
    """

    __slots__ = ("end", "fd", "fd_name", "here", "op", "start", "target")

    def __init__(
        self, op: str, fd: "int | None", fd_name: str, target: "Word | None", here: "HereDoc | None", start: int, end: int
    ) -> None:
        self.op = op
        self.fd = fd
        self.fd_name = fd_name
        self.target = target
        self.here = here
        self.start = start
        self.end = end


class Simple:
    """A simple command.  Declaration builtins may carry words of the form NAME=(…), whose last part is an Array."""

    __slots__ = ("assignments", "end", "redirections", "start", "words")

    def __init__(
        self,
        assignments: "tuple[Assignment, ...]",
        words: "tuple[Word, ...]",
        redirections: "tuple[Redirection, ...]",
        start: int,
        end: int,
    ) -> None:
        self.assignments = assignments
        self.words = words
        self.redirections = redirections
        self.start = start
        self.end = end


class Pipeline:
    """Two or more commands joined by | or |&, or one with `!` or `time`.  stderr[i]: the i-th joint is |&.  commands is empty for a bare `time`."""

    __slots__ = ("commands", "end", "negated", "start", "stderr", "timed")

    def __init__(self, commands: "tuple[Node, ...]", stderr: tuple[bool, ...], negated: bool, timed: bool, start: int, end: int) -> None:
        self.commands = commands
        self.stderr = stderr
        self.negated = negated
        self.timed = timed
        self.start = start
        self.end = end


class AndOr:
    """`a && b || c`: two or more items, operators[i] ("&&" or "||") stands between items i and i+1."""

    __slots__ = ("end", "items", "operators", "start")

    def __init__(self, items: "tuple[Node, ...]", operators: tuple[str, ...], start: int, end: int) -> None:
        self.items = items
        self.operators = operators
        self.start = start
        self.end = end


class Sequence:
    """Commands one after another; separators[i] (";", "&" or "\\n") follows item i, "" after an unterminated last one."""

    __slots__ = ("end", "items", "separators", "start")

    def __init__(self, items: "tuple[Node, ...]", separators: tuple[str, ...], start: int, end: int) -> None:
        self.items = items
        self.separators = separators
        self.start = start
        self.end = end


class Subshell:
    __slots__ = ("body", "end", "redirections", "start")

    def __init__(self, body: "Node", redirections: "tuple[Redirection, ...]", start: int, end: int) -> None:
        self.body = body
        self.redirections = redirections
        self.start = start
        self.end = end


class Group:
    """`{ …; }`"""

    __slots__ = ("body", "end", "redirections", "start")

    def __init__(self, body: "Node", redirections: "tuple[Redirection, ...]", start: int, end: int) -> None:
        self.body = body
        self.redirections = redirections
        self.start = start
        self.end = end


class If:
    """branches: (condition, body) for `if` and each `elif`; otherwise: the else body or None."""

    __slots__ = ("branches", "end", "otherwise", "redirections", "start")

    def __init__(
        self,
        branches: "tuple[tuple[Node, Node], ...]",
        otherwise: "Node | None",
        redirections: "tuple[Redirection, ...]",
        start: int,
        end: int,
    ) -> None:
        self.branches = branches
        self.otherwise = otherwise
        self.redirections = redirections
        self.start = start
        self.end = end


class Loop:
    """while / until"""

    __slots__ = ("body", "condition", "end", "redirections", "start", "until")

    def __init__(self, until: bool, condition: "Node", body: "Node", redirections: "tuple[Redirection, ...]", start: int, end: int) -> None:
        self.until = until
        self.condition = condition
        self.body = body
        self.redirections = redirections
        self.start = start
        self.end = end


class For:
    """`for NAME in WORDS` and `select NAME in WORDS`; words None means "$@"."""

    __slots__ = ("body", "end", "name", "redirections", "select", "start", "words")

    def __init__(
        self,
        name: str,
        words: "tuple[Word, ...] | None",
        body: "Node",
        select: bool,
        redirections: "tuple[Redirection, ...]",
        start: int,
        end: int,
    ) -> None:
        self.name = name
        self.words = words
        self.body = body
        self.select = select
        self.redirections = redirections
        self.start = start
        self.end = end


class ForArith:
    """`for ((a; b; c))`: the header as one expression word."""

    __slots__ = ("body", "end", "header", "redirections", "start")

    def __init__(self, header: Word, body: "Node", redirections: "tuple[Redirection, ...]", start: int, end: int) -> None:
        self.header = header
        self.body = body
        self.redirections = redirections
        self.start = start
        self.end = end


class Case:
    """clauses: (patterns, body or None, terminator ";;" ";&" ";;&" or "" for the last)."""

    __slots__ = ("clauses", "end", "redirections", "start", "subject")

    def __init__(
        self,
        subject: Word,
        clauses: "tuple[tuple[tuple[Word, ...], Node | None, str], ...]",
        redirections: "tuple[Redirection, ...]",
        start: int,
        end: int,
    ) -> None:
        self.subject = subject
        self.clauses = clauses
        self.redirections = redirections
        self.start = start
        self.end = end


class Function:
    """A definition; `body` is the compound command (which carries its own redirections)."""

    __slots__ = ("body", "end", "name", "start")

    def __init__(self, name: str, body: "Node", start: int, end: int) -> None:
        self.name = name
        self.body = body
        self.start = start
        self.end = end


class Coproc:
    __slots__ = ("command", "end", "name", "start")

    def __init__(self, name: str, command: "Node", start: int, end: int) -> None:
        self.name = name
        self.command = command
        self.start = start
        self.end = end


class Test:
    """`[[ … ]]`: every word and operator between the brackets, in order (operators and parentheses as unquoted Text words)."""

    __slots__ = ("end", "redirections", "start", "words")

    def __init__(self, words: "tuple[Word, ...]", redirections: "tuple[Redirection, ...]", start: int, end: int) -> None:
        self.words = words
        self.redirections = redirections
        self.start = start
        self.end = end


class Arithmetic:
    """`(( … ))`"""

    __slots__ = ("end", "expression", "redirections", "start")

    def __init__(self, expression: Word, redirections: "tuple[Redirection, ...]", start: int, end: int) -> None:
        self.expression = expression
        self.redirections = redirections
        self.start = start
        self.end = end
