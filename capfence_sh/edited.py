"""What a command puts into a file whose other content stays: `sed -i 's/A/TEXT/'`, `npm pkg set scripts.NAME=TEXT`, `composer config scripts.NAME TEXT`.

In: the command, the files that its words name, and what they held.  Out: what they may hold then.
"""

from capfence_sh import output, places
from capfence_sh.options import word_text
from capfence_sh.written import Made, something

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.command import Command
    from capfence_sh.effect import Setting
    from capfence_sh.shell import Shell
    from capfence_sh.written import Contents

# programs that edit files in place, and their options that hold the script; substitutions of Perl are written as those of sed
_EDITING = {"sed": ("-e", "--expression"), "gsed": ("-e", "--expression"), "perl": ("-e", "-E")}
# fields of package.json that are read by people
_DESCRIBING = frozenset(("name", "description", "version", "author", "license", "homepage", "repository", "bugs", "keywords", "funding"))
_NESTING = 6  # parts of a key of package.json


def files(command: "Command", written: list[str], fetched: bool, shell: "Shell", setting: "Setting") -> "dict[str, Contents]":
    """The files that keep the rest of what they hold, with what they may hold now.  written: those that its words name."""
    added = _put_in(command)
    if not added:
        return {}
    name = "composer.json" if command.program == "composer" else "package.json"
    paths = written if command.program in _EDITING else [places.absolute(name, cwd) for cwd in setting.cwds if cwd]
    return {path: _changed(command, shell.made.get(path), added, fetched) for path in paths}


def _changed(command: "Command", before: "Contents", added: str, fetched: bool) -> "Contents":
    """What a file holds after a command put something into it.  before: what it held."""
    texts = [each.content for each in before if each is not None and each.content is not None]
    words = [word_text(field) for field in command.argv[1:]]
    script = tuple(word for word in words if word is not None and word[:2] != "-i" and word[:3] != "--i")
    known = output.known_output(("sed", *script[:1]), texts[0]) if len(texts) == len(before) == 1 and len(script) == 2 else None
    if command.program == "sed" and known is not None and not (before[0] is not None and before[0].part):
        return (Made(known, fetched),)
    return (something(fetched), *(Made(text, fetched, part=True) for text in texts[:4]), Made(added, False, part=True))


def _put_in(command: "Command") -> str:
    """The text that it puts in; "" for a command that edits nothing."""
    reading = command.reading
    if reading is None:
        return ""
    texts = [text or "" for text in reading.texts()]
    if command.program in _EDITING:
        from capfence_sh.analysers import sed

        scripts = [word_text(field) or "" for field in reading.values(*_EDITING[command.program])]
        return "\n".join(text for script in scripts or texts[:1] for text in sed.put_in(script))
    if reading.path[1:] == ("pkg", "set") and reading.path[0] in ("npm", "pnpm", "yarn"):
        pairs = [text.partition("=")[::2] for text in texts if "=" in text and text.partition("=")[0].partition(".")[0] not in _DESCRIBING]
        return "{" + ", ".join([_member(key, value, reading.has("--json")) for key, value in pairs]) + "}" if pairs else ""
    if reading.path == ("composer", "config") and len(texts) > 1 and texts[0].startswith("scripts."):
        return "{" + _member(texts[0], texts[1], False) + "}"
    return ""


def _member(key: str, value: str, as_json: bool) -> str:
    """`scripts.test=TEXT` as a member of an object; with --json the value is one already."""
    names = key.replace("[", ".").replace("]", "").split(".")[:_NESTING]
    text = value if as_json else '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    return ": {".join([f'"{name}"' for name in names]) + ": " + text + "}" * (len(names) - 1)
