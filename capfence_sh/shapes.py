"""What the output of well-known commands looks like: a stand-in for `$(docker ps -q)` or `$(date +%F)` that is like every real one.

Only for programs whose output cannot hold a slash, a leading dash or blanks that the caller chose; anything else has no shape (None).
"""

from capfence_sh.effects import reads_only
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command

# program -> what one line of its output looks like
_SHAPES = {
    "docker": "0123456789ab",
    "podman": "0123456789ab",
    "nerdctl": "0123456789ab",
    "crictl": "0123456789ab",
    "kubectl": "name-0",
    "oc": "name-0",
    "helm": "name-0",
    "hostname": "host",
    "whoami": "user",
    "id": "1000",
    "nproc": "1",
    "arch": "x86_64",
    "uname": "Linux",
    "uuidgen": "00000000-0000-0000-0000-000000000000",
    "pgrep": "1",
    "pidof": "1",
    "wc": "1",
    "seq": "1",
    "mktemp": "/tmp/tmp.0000000000",
    "lsb_release": "bookworm",
    "systemctl": "name.service",
    "which": "/usr/bin/name",
    "nvidia-smi": "1",
    "getconf": "1",
    "tput": "1",
}
_FILTERS = frozenset(("head", "tail", "sort", "uniq", "grep", "egrep", "fgrep"))
_GIT = {
    "rev-parse": "0123456789ab",
    "rev-list": "0123456789ab",
    "merge-base": "0123456789ab",
    "describe": "v1.0.0",
    "branch": "main",
    "symbolic-ref": "main",
    "write-tree": "0123456789ab",
}


def of_output(commands: "tuple[Command, ...]") -> str | None:
    """A line like those the commands print, when every one of them is known, only reads, and chooses no text of its own."""
    if not commands or any(not reads_only(command.effects) for command in commands):
        return None
    if any(word_text(field) is None or ".." in (word_text(field) or "") for command in commands for field in command.argv):
        return None
    if commands[-1].program == "wc":
        return "1"
    if any(command.program not in _FILTERS for command in commands[1:]):
        return None
    return _line(commands[0])


def _line(command: "Command") -> str | None:
    texts = [word_text(field) or "" for field in command.argv]
    if command.program == "date":
        return _date(texts)
    if command.program == "git":
        return next((_GIT[text] for text in texts if text in _GIT), None) if not _formats(texts) else None
    if command.program == "pwd":
        return command.cwds[0] if command.cwds and command.cwds[0] else None
    return None if _formats(texts) and command.program == "mktemp" else _SHAPES.get(command.program)


def _formats(texts: list[str]) -> bool:
    """Whether the caller words the output (--format=…, a template)."""
    return any("/" in text or text.startswith(("--format", "--pretty", "--sort")) for text in texts[1:])


def _date(texts: list[str]) -> str | None:
    """The format with every conversion (date(1)) as a digit."""
    format_text = next((text[1:] for text in texts[1:] if text.startswith("+")), "date")
    shape, percent = "", False
    for letter in format_text:
        if percent:
            shape += "0/0" if letter in "Dx" else "0" if letter.isalpha() else ("%" if letter == "%" else "")
            percent = letter in "-_0^#:" or letter.isdigit()
        elif letter == "%":
            percent = True
        else:
            shape += letter
    return shape
