"""Aliases of a file that is sourced (a snapshot of somebody's shell, ~/.bashrc): what they stand for is judged where they are used.

Bash replaces the first word of a command by the text of the alias while it reads the line.  A text that is a whole script by itself cannot
change how the words behind it are read, so `NAME WORDS` is `TEXT WORDS`; any other text makes the command opaque.  That aliases are never
forgotten, and count in shells that do not expand any, can only add to what is found.
"""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh import syntax
from capfence_sh.analysers import Use
from capfence_sh.bare import bare
from capfence_sh.catalog import vocabulary as v
from capfence_sh.options import word_text
from capfence_sh.shell_names import KEYWORDS
from capfence_sh.syntax import tree
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.call import Call
    from capfence_sh.options import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk

_EXPANDING = frozenset("*?[]{}~!")
_SOURCING = frozenset(("source", "."))
# a comment would hide what follows, a here-document takes it for its text
_REACHING = ("#", "<<", "$1", "$@", "$*", "$#", "${@", "${*", "${#", "${1")


def of_its_own(note: "tree.Note", script: "tree.Script") -> bool:
    """Whether a command that defines aliases is a line of the script that says which, so that they can be judged where they are used."""
    body = script.body
    items = body.items if isinstance(body, tree.Sequence) else (body,)
    found = [item for item in items if item is not None and item.start == note.start and item.end == note.end]
    if len(found) != 1 or not isinstance(found[0], tree.Simple) or found[0].assignments:
        return False
    texts = [_text(word) for word in found[0].words]
    return texts[0] == "alias" and None not in texts and all(map(_plain, texts[1:]))


def _text(word: "tree.Word") -> str | None:
    """The text of a word in which nothing expands."""
    text = ""
    for part in word.parts:
        if not isinstance(part, tree.Text) or (not part.quoted and not _EXPANDING.isdisjoint(part.value)):
            return None
        text += part.value
    return text


def _plain(operand: "str | None") -> bool:
    name, equals, text = (operand or "").partition("=")
    return (
        bool(equals) and name not in KEYWORDS and name.replace("-", "a").replace(".", "a").isidentifier() and text[-1:] not in (" ", "\t")
    )


def sourced(frame: "Frame") -> bool:
    """Whether the command stands in a file that is sourced."""
    return not _SOURCING.isdisjoint(frame.via)


def remember(walk: "Walk", reading: "Reading", frame: "Frame") -> None:
    """`alias NAME=TEXT`: the name stands for one more text.  What stands for a word of the grammar changes how everything behind it is read."""
    for _, field, _ in reading.operands:
        name, equals, text = (word_text(field) or "").partition("=")
        if equals and name in KEYWORDS:
            walk.commands.append(bare((fx.opaque(cap.EVALUATED_DATA, f"alias {name}={text}"),), frame, frame.script.source))
        if equals and text not in walk.aliases.get(name, ()):
            walk.aliases[name] = (*walk.aliases.get(name, ()), text)


def alone(reading: "Reading", uses: "tuple[Use, ...]", frame: "Frame") -> "tuple[Use, ...]":
    """The texts as they are, where the script is nothing but the definition: nobody puts words behind them."""
    if frame.via or not isinstance(frame.script.body, tree.Simple) or not uses:
        return uses
    texts = [word_text(field) or "" for _, field, _ in reading.operands]
    return tuple(Use(v.SHELL, (literal(text.partition("=")[2]),)) for text in texts if "=" in text)


def follow(walk: "Walk", name: str, call: "Call", shell: "Shell", frame: "Frame") -> None:
    """Follow a command whose first word is an alias as what that stands for."""
    texts = walk.aliases.pop(name)
    behind = (word_text(call.argv[1]) or "") if len(call.argv) > 1 else ""
    for text in texts:
        walk.steps += 14  # it is read twice
        # behind a blank the next word is replaced, too, wherever it goes then
        if not _whole(text) or (text[-1:] in (" ", "\t") and behind in walk.aliases):
            walk.commands.append(bare((fx.opaque(cap.EVALUATED_DATA, f"alias {name}={text}"),), frame, frame.script.source))
            continue
        positional = shell.scope.positional
        own = shell.copy()
        own.scope = own.scope.call(call.argv[1:])
        walk.follow_text(walk, text + ' "$@"', own, frame)
        shell.join(own)
        shell.scope = shell.scope.call(positional)
    walk.aliases[name] = texts


def _whole(text: str) -> bool:
    if text[-1:] == "\\" or any(mark in text for mark in _REACHING):
        return False
    script = syntax.parse(text)
    return not isinstance(script, tree.Unparsed) and script.body is not None


def defines_only(text: str) -> bool:
    """Whether a script does nothing but define functions: to read it changes nothing yet."""
    script = syntax.parse(text)
    if isinstance(script, tree.Unparsed) or script.body is None:
        return False
    parts = script.body.items if isinstance(script.body, tree.Sequence) else (script.body,)
    return all(isinstance(part, tree.Function) for part in parts)
