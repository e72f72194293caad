"""Faults seeded into trees: what a defect of the parser could look like, to measure how many of them confirmation catches.

In: a Script.  Out: for every fault, each copy of the script that has it in one place.  The originals are never changed.
"""

from collections.abc import Callable, Iterator
from typing import Any

from capfence_sh.syntax import tree
from tests.oracle.trees import nodes

Change = Callable[[Any], object]  # a node -> its faulty version, or None where the fault does not apply


def changed(node: Any, **fields: object) -> Any:
    """A copy of a node with other values in some fields."""
    copy = type(node).__new__(type(node))
    for name in type(node).__slots__:
        setattr(copy, name, fields.get(name, getattr(node, name)))
    return copy


def replaced(value: Any, old: object, new: object) -> Any:
    """A copy of a tree in which one node is another."""
    if value is old:
        return new
    if isinstance(value, tuple):
        return tuple(replaced(item, old, new) for item in value)
    if type(value).__module__ == tree.__name__:
        return changed(value, **{name: replaced(getattr(value, name), old, new) for name in type(value).__slots__})
    return value


def seeded(script: tree.Script, kind: type, change: Change) -> Iterator[tree.Script]:
    """The script with the fault in one place, for every place where it fits."""
    for node in list(nodes(script)):
        if isinstance(node, kind):
            faulty = change(node)
            if faulty is not None:
                yield replaced(script, node, faulty)


def without(items: "tuple[Any, ...]", position: int) -> "tuple[Any, ...]":
    return items[:position] + items[position + 1 :]


# ---- lists and pipelines


def merged_commands(node: Any) -> object:
    """`a; b` read as one command with the words of both."""
    for position, (first, second) in enumerate(zip(node.items, node.items[1:])):
        if isinstance(first, tree.Simple) and isinstance(second, tree.Simple):
            one = changed(first, words=first.words + second.words, redirections=first.redirections + second.redirections, end=second.end)
            return changed(
                node,
                items=(*node.items[:position], one, *node.items[position + 2 :]),
                separators=without(node.separators, position),
            )
    return None


def dropped_command(node: Any) -> object:
    return changed(node, items=node.items[:-1], separators=node.separators[:-1]) if len(node.items) > 1 else None


def background_lost(node: Any) -> object:
    if "&" not in node.separators:
        return None
    return changed(node, separators=tuple(";" if text == "&" else text for text in node.separators))


def dropped_stage(node: Any) -> object:
    return changed(node, commands=node.commands[:-1], stderr=node.stderr[:-1]) if len(node.commands) > 1 else None


def merged_stages(node: Any) -> object:
    if len(node.commands) != 2 or not all(isinstance(command, tree.Simple) for command in node.commands):
        return None
    first, second = node.commands
    return changed(first, words=first.words + second.words, redirections=first.redirections + second.redirections, end=second.end)


def pipeline_as_list(node: Any) -> object:
    if len(node.commands) < 2:
        return None
    return tree.Sequence(node.commands, (";",) * (len(node.commands) - 1) + ("",), node.start, node.end)


def pipe_without_stderr(node: Any) -> object:
    return changed(node, stderr=(False,) * len(node.stderr)) if True in node.stderr else None


def negation_lost(node: Any) -> object:
    return changed(node, negated=False) if node.negated else None


def time_lost(node: Any) -> object:
    return changed(node, timed=False) if node.timed and node.commands else None


def dropped_alternative(node: Any) -> object:
    return changed(node, items=node.items[:-1], operators=node.operators[:-1]) if len(node.items) > 2 else node.items[0]


def swapped_operator(node: Any) -> object:
    return changed(node, operators=("||" if node.operators[0] == "&&" else "&&", *node.operators[1:]))


# ---- compound commands


def lost_elif(node: Any) -> object:
    return changed(node, branches=node.branches[:1] + node.branches[2:]) if len(node.branches) > 1 else None


def lost_else(node: Any) -> object:
    return changed(node, otherwise=None) if node.otherwise is not None else None


def condition_as_body(node: Any) -> object:
    (condition, body), *rest = node.branches
    return changed(node, branches=((body, condition), *rest))


def loop_without_condition(node: Any) -> object:
    return changed(node, condition=node.body)


def until_as_while(node: Any) -> object:
    return changed(node, until=not node.until)


def lost_clause(node: Any) -> object:
    return changed(node, clauses=node.clauses[:-1]) if len(node.clauses) > 1 else None


def other_terminator(node: Any) -> object:
    patterns, body, terminator = node.clauses[0]
    other = {";;": ";&", ";&": ";;", ";;&": ";;"}.get(terminator)
    return changed(node, clauses=((patterns, body, other), *node.clauses[1:])) if other else None


def lost_pattern(node: Any) -> object:
    patterns, body, terminator = node.clauses[0]
    return changed(node, clauses=((patterns[:-1], body, terminator), *node.clauses[1:])) if len(patterns) > 1 else None


def empty_clause(node: Any) -> object:
    patterns, body, terminator = node.clauses[0]
    return changed(node, clauses=((patterns, None, terminator), *node.clauses[1:])) if body is not None else None


def subshell_as_group(node: Any) -> object:
    return tree.Group(node.body, node.redirections, node.start, node.end)


def group_as_subshell(node: Any) -> object:
    return tree.Subshell(node.body, node.redirections, node.start, node.end)


def definition_as_call(node: Any) -> object:
    return node.body


def coproc_lost(node: Any) -> object:
    return node.command


def lost_list_words(node: Any) -> object:
    return changed(node, words=None) if node.words else None


def select_as_for(node: Any) -> object:
    return changed(node, select=not node.select)


def longer_test(node: Any) -> object:
    """`[[ a ]]; c1; [[ b ]]` read as one test."""
    for first, second in zip(node.items, node.items[2:]):
        if isinstance(first, tree.Test) and isinstance(second, tree.Test):
            return changed(first, words=first.words + second.words, end=second.end)
    return None


def longer_arithmetic(node: Any) -> object:
    """`((a)); c1; ((b))` read as one expression."""
    for first, second in zip(node.items, node.items[2:]):
        if isinstance(first, tree.Arithmetic) and isinstance(second, tree.Arithmetic):
            expression = changed(first.expression, end=second.expression.end, parts=first.expression.parts + second.expression.parts)
            return changed(first, expression=expression, end=second.end)
    return None


def lost_test_word(node: Any) -> object:
    return changed(node, words=node.words[:-1]) if len(node.words) > 1 else None


# ---- words


def first_words(node: Any, change: "Callable[[Any], object]") -> object:
    """The command with its first longer word changed."""
    for word in node.words:
        if word.end - word.start > 1:
            faulty = change(word)
            return replaced(node, word, faulty) if faulty is not None else None
    return None


def word_too_short(node: Any) -> object:
    return first_words(node, lambda word: changed(word, end=word.end - 1))


def word_too_long(node: Any) -> object:
    return first_words(node, lambda word: changed(word, end=word.end + 1))


def word_starts_late(node: Any) -> object:
    return first_words(node, lambda word: changed(word, start=word.start + 1))


def words_merged(node: Any) -> object:
    if len(node.words) < 2:
        return None
    first, second = node.words[:2]
    return changed(node, words=(changed(first, end=second.end, parts=first.parts + second.parts), *node.words[2:]))


def word_split(node: Any) -> object:
    for word in node.words:
        if len(word.parts) > 1:
            middle = word.parts[1].start
            position = node.words.index(word)
            halves = (changed(word, end=middle, parts=word.parts[:1]), changed(word, start=middle, parts=word.parts[1:]))
            return changed(node, words=node.words[:position] + halves + node.words[position + 1 :])
    return None


def word_dropped(node: Any) -> object:
    return changed(node, words=node.words[:-1]) if len(node.words) > 1 else None


def assignment_as_word(node: Any) -> object:
    if not node.assignments:
        return None
    first = node.assignments[0]
    word = tree.Word((tree.Text("x", False, first.start, first.end),), first.start, first.end)
    return changed(node, assignments=node.assignments[1:], words=(word, *node.words))


def word_as_assignment(node: Any) -> object:
    """The command word taken for the value of an assignment before it, or for an assignment."""
    if len(node.words) < 2:
        return None
    first = node.words[0]
    return changed(
        node, assignments=(*node.assignments, tree.Assignment("x", None, False, None, None, first.start, first.end)), words=node.words[1:]
    )


def assignment_dropped(node: Any) -> object:
    return changed(node, assignments=node.assignments[1:]) if node.assignments and (node.words or len(node.assignments) > 1) else None


def value_too_short(node: Any) -> object:
    if node.value is None or node.value.end - node.value.start < 2:
        return None
    return changed(node, value=changed(node.value, end=node.value.end - 1), end=node.end - 1)


# ---- quotes and values


def quote_slips(node: Any) -> object:
    """A quoted word runs on to the end of the next quoted one."""
    quoted = [word for word in node.words if any(isinstance(part, tree.Text) and part.quoted for part in word.parts)]
    if len(quoted) < 2:
        return None
    first, second = quoted[:2]
    at, to = node.words.index(first), node.words.index(second)
    long = changed(first, end=second.end, parts=first.parts)
    return changed(node, words=(*node.words[:at], long, *node.words[to + 1 :]))


def quote_ends_early(node: Any) -> object:
    """A quoted word with a blank inside ends at the blank."""
    for position, word in enumerate(node.words):
        for part in word.parts:
            if isinstance(part, tree.Text) and part.quoted and " " in part.value and part.end - part.start > 3:
                middle = part.start + 2
                halves = (changed(word, end=middle), changed(word, start=middle))
                return changed(node, words=node.words[:position] + halves + node.words[position + 1 :])
    return None


def wrong_value(node: Any) -> object:
    return changed(node, value=node.value + "x")


def quoting_flipped(node: Any) -> object:
    return changed(node, quoted=not node.quoted)


def wrong_parameter(node: Any) -> object:
    return changed(node, name="other")


def lost_operator(node: Any) -> object:
    return changed(node, op="") if node.op else None


def lost_note(node: Any) -> object:
    return changed(node, notes=()) if node.notes else None


# ---- redirections and here-documents


def redirection_dropped(node: Any) -> object:
    return changed(node, redirections=node.redirections[1:]) if node.redirections and (node.words or len(node.redirections) > 1) else None


def other_operator(node: Any) -> object:
    return changed(node, op={">": ">>", ">>": ">", "<": ">", "&>": ">"}.get(node.op)) if node.op in (">", ">>", "<", "&>") else None


def descriptor_lost(node: Any) -> object:
    return changed(node, fd=None) if node.fd is not None else None


def named_descriptor_lost(node: Any) -> object:
    return changed(node, fd_name="") if node.fd_name else None


def target_as_word(node: Any) -> object:
    """`> file` read as a redirection without its target."""
    for item in node.redirections:
        if item.target is not None:
            return changed(
                node, redirections=tuple(other for other in node.redirections if other is not item), words=(*node.words, item.target)
            )
    return None


def document_ends_early(node: Any) -> object:
    return changed(node, body_end=node.body_start + 2) if node.body_end - node.body_start > 4 else None


def document_ends_late(node: Any) -> object:
    return changed(node, body_end=node.body_end + 3)


def document_dropped(node: Any) -> object:
    return (
        changed(node, redirections=tuple(item for item in node.redirections if item.here is None))
        if any(item.here for item in node.redirections)
        else None
    )


def document_taken_literally(node: Any) -> object:
    return changed(node, quoted=True, body=text_only(node.body)) if not node.quoted else None


def text_only(word: Any) -> Any:
    return changed(word, parts=(tree.Text("x", True, word.start, word.end),)) if word.parts else word


# ---- what stands inside words


def expansion_as_text(kind: type) -> Change:
    """Any word that holds such a part loses it to plain text."""

    def change(word: Any) -> object:
        for part in word.parts:
            if isinstance(part, kind):
                return replaced(word, part, tree.Text("x", True, part.start, part.end))
        return None

    return change


def operand_as_text(node: Any) -> object:
    return changed(node, operand=text_only(node.operand)) if node.operand is not None and has_expansion(node.operand) else None


def expression_as_text(node: Any) -> object:
    return changed(node, expression=text_only(node.expression)) if has_expansion(node.expression) else None


def has_expansion(word: Any) -> bool:
    return any(not isinstance(part, tree.Text) for part in word.parts)


def last_line_lost(node: Any) -> object:
    """A substitution that ends after its first command."""
    body = node.script.body
    if not isinstance(body, tree.Sequence) or len(body.items) < 2:
        return None
    first = changed(body, items=body.items[:1], separators=("",))
    return changed(node, script=changed(node.script, body=first, end=body.items[0].end))


def commands_lost(node: Any) -> object:
    """A substitution whose commands are not in the tree."""
    body = node.script.body
    if not isinstance(body, tree.Sequence) or len(body.items) < 2:
        return None
    return changed(node, script=changed(node.script, body=body.items[0]))


def empty_substitution(node: Any) -> object:
    return changed(node, script=changed(node.script, body=None)) if node.script.body is not None else None


def backticks_not_unescaped(node: Any) -> object:
    """The text between backticks taken as it stands."""
    if not node.backtick:
        return None
    return changed(node, script=changed(node.script, source="x" * len(node.script.source)))


def item_lost(node: Any) -> object:
    return changed(node, items=node.items[:-1]) if node.items else None


FAULTS: dict[str, tuple[type, Change]] = {
    "two commands read as one": (tree.Sequence, merged_commands),
    "last command of a list lost": (tree.Sequence, dropped_command),
    "& read as ;": (tree.Sequence, background_lost),
    "pipeline stage lost": (tree.Pipeline, dropped_stage),
    "two stages read as one": (tree.Pipeline, merged_stages),
    "| read as ;": (tree.Pipeline, pipeline_as_list),
    "|& read as |": (tree.Pipeline, pipe_without_stderr),
    "! lost": (tree.Pipeline, negation_lost),
    "time lost": (tree.Pipeline, time_lost),
    "command behind && or || lost": (tree.AndOr, dropped_alternative),
    "&& and || swapped": (tree.AndOr, swapped_operator),
    "elif lost": (tree.If, lost_elif),
    "else lost": (tree.If, lost_else),
    "condition and body swapped": (tree.If, condition_as_body),
    "loop without its condition": (tree.Loop, loop_without_condition),
    "until and while swapped": (tree.Loop, until_as_while),
    "case clause lost": (tree.Case, lost_clause),
    "other case terminator": (tree.Case, other_terminator),
    "case pattern lost": (tree.Case, lost_pattern),
    "case clause without its commands": (tree.Case, empty_clause),
    "subshell read as group": (tree.Subshell, subshell_as_group),
    "group read as subshell": (tree.Group, group_as_subshell),
    "definition read as call": (tree.Function, definition_as_call),
    "coproc lost": (tree.Coproc, coproc_lost),
    "words of for lost": (tree.For, lost_list_words),
    "select and for swapped": (tree.For, select_as_for),
    "[[ ]] that ends at a later ]]": (tree.Sequence, longer_test),
    "(( )) that ends at a later ))": (tree.Sequence, longer_arithmetic),
    "word of [[ ]] lost": (tree.Test, lost_test_word),
    "word one character short": (tree.Simple, word_too_short),
    "word one character long": (tree.Simple, word_too_long),
    "word that starts late": (tree.Simple, word_starts_late),
    "two words read as one": (tree.Simple, words_merged),
    "word split in two": (tree.Simple, word_split),
    "last word lost": (tree.Simple, word_dropped),
    "assignment read as command word": (tree.Simple, assignment_as_word),
    "command word read as assignment": (tree.Simple, word_as_assignment),
    "assignment lost": (tree.Simple, assignment_dropped),
    "value one character short": (tree.Assignment, value_too_short),
    "quote that runs into the next": (tree.Simple, quote_slips),
    "quote that ends early": (tree.Simple, quote_ends_early),
    "redirection lost": (tree.Simple, redirection_dropped),
    "other redirection operator": (tree.Redirection, other_operator),
    "descriptor number lost": (tree.Redirection, descriptor_lost),
    "descriptor name lost": (tree.Redirection, named_descriptor_lost),
    "target read as word": (tree.Simple, target_as_word),
    "here-document that ends early": (tree.HereDoc, document_ends_early),
    "here-document that ends late": (tree.HereDoc, document_ends_late),
    "here-document lost": (tree.Simple, document_dropped),
    "here-document taken literally": (tree.HereDoc, document_taken_literally),
    "command substitution read as text": (tree.Word, expansion_as_text(tree.CommandSub)),
    "process substitution read as text": (tree.Word, expansion_as_text(tree.ProcessSub)),
    "arithmetic read as text": (tree.Word, expansion_as_text(tree.Arith)),
    "parameter read as text": (tree.Word, expansion_as_text(tree.Param)),
    "operand read as text": (tree.Param, operand_as_text),
    "expression read as text": (tree.Arithmetic, expression_as_text),
    "substitution that ends at its first line": (tree.CommandSub, last_line_lost),
    "commands of a substitution lost": (tree.CommandSub, commands_lost),
    "substitution read as empty": (tree.CommandSub, empty_substitution),
    "backticks with another text": (tree.CommandSub, backticks_not_unescaped),
    "array item lost": (tree.Array, item_lost),
    "wrong text of a part": (tree.Text, wrong_value),
    "quoting of a part flipped": (tree.Text, quoting_flipped),
    "another parameter": (tree.Param, wrong_parameter),
    "parameter operator lost": (tree.Param, lost_operator),
    "note lost": (tree.Script, lost_note),
}

SAMPLES = (
    "c1 a b; c2 'c d' \"e f\"; c3",
    "c1 -x \"$(c2 y)\" 'q'x \\; | c3 > out 2>&1 |& c4 & c5",
    "! c1 && c2 || c3; time -p c4 | c5",
    "x=1 y='a b' c1 $x \"${y:-$(c2)}\" ${z[1]} $((1 + $(c3)))",
    "if c1; then c2; elif c3; then c4; elif c5; then c6; else c7; fi > log",
    "while c1\ndo c2 || break; done; until c3; do c4; done",
    "for i in a 'b c' $(c1); do c2 \"$i\"; done; for ((i=0; i<3; i++)); do c3; done; for k; { c4; }",
    "case $x in a|b) c1;; (c) c2 & ;; 'd e') ;; *) c3; c4\nesac",
    "f() { c1; c2; }; function g { (c3); }; f; g",
    "coproc N { c1; c2; }; select i in a b; do c3; done",
    "c1 <<E | c2\nline $(c3 a) `c4`\nE\nc5 <<'F'\n$(c6)\nF\nc7",
    "c1 {fd}>log <in 3>>x &> both; exec 3<&-",
    "[[ -n $a && b == c* ]]; c1; [[ $(c2) ]]; ((a + 1)); c3; ((b > $(c4)))",
    "c1 <(c2; c3) >(c4) $(c5\nc6 a\nc7) `c8 \\`c9\\` x`",
    "a=(x 'y z' $(c1)) b[0]=v c+=w; declare -a d=(1 2); c2",
    "(c1; c2) 2>/dev/null && { c3; c4; } | c5",
    "echo $'a\\'b' \"a\\\"b\" x'y z'w ~/p {a,b} *.c; # comment\nc1",
    "[[ a ]]; c1; [[ b ]]\n((1)); c2; ((2))",
    "echo ${!x} ${x@P} $((y)); c1",
)
