"""Finders and file managers that are told what to do as if it were typed: the commands that stand in it run in a shell.

fzf --bind 'enter:execute(CMD)', lf -command '!CMD', vifm -c '!CMD', ranger --cmd 'shell CMD'.
"""

from capfence_sh.analysers import NOTHING, Findings, Use
from capfence_sh.catalog.vocabulary import SHELL
from capfence_sh.reading import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# actions of fzf that run a command (fzf(1), "ACTION COMPOSITION"): NAME(CMD) or another pair of marks, NAME:CMD up to the end
_ACTIONS = ("execute", "execute-silent", "become", "reload", "reload-sync", "transform", "preview")
_PAIRS = dict(zip("([{<~!@#$%^&*/;|", ")]}>~!@#$%^&*/;|"))
_TYPED = ("-command", "-remote", "-c", "--cmd")
_SHELLS = ("!", "$", "&", "%")  # lf; vifm knows the first


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The commands of the keys that are bound, or of what is typed at the start."""
    del code
    commands = [each for field in reading.values("--bind") for each in _bound(word_text(field) or "")]
    for field in reading.values(*_TYPED) if reading.path[0] != "fzf" else ():
        text = (word_text(field) or "").lstrip(": ")
        if text[:1] in _SHELLS:
            commands.append(text.lstrip("!$&%"))
        elif text.startswith(("shell ", "terminal ")):
            words = text.split(" ")[1:]
            commands.append(" ".join(words[1:] if words[0][:1] == "-" else words))
    return Findings(tuple(Use(SHELL, (literal(each),)) for each in commands if each.strip())) if commands else NOTHING


def _bound(text: str) -> list[str]:
    """KEY:ACTION[+ACTION…],…: the commands of the actions."""
    found: list[str] = []
    for action in _ACTIONS:
        at = text.find(action)
        while at >= 0 and len(found) < 20:
            mark = text[at + len(action) : at + len(action) + 1]
            start = at + len(action) + 1
            end = text.rfind(_PAIRS[mark], start) if mark in _PAIRS else len(text) if mark == ":" else -1
            if end >= start:
                found.append(text[start:end])
            at = text.find(action, start)
    return found
