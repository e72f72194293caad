"""What a command leaves behind for later ones: the text it prints, and the files it writes, copies and fetches."""

from capfence_sh import capabilities as cap
from capfence_sh import carried, edited, glimpsed, output, own_files, places, products, word_forms
from capfence_sh import effects as fx
from capfence_sh.catalog import vocabulary as v
from capfence_sh.fetched import brings_files
from capfence_sh.options import word_text
from capfence_sh.words import Literal, literal
from capfence_sh.written import NO_FILES, Made, contents, few, names, something

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.analysers import Use
    from capfence_sh.call import Call
    from capfence_sh.command import Command
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.written import Contents

_COPYING = frozenset(("cp", "mv", "install", "ln", "rsync"))
_TAKEN = (v.READ, v.MOVE, v.REMOTE_SOURCE)
_PATCHING = (("patch",), ("git", "apply"), ("git", "am"))
# without them nothing is left behind, but by a compiler
_LEAVING = frozenset((cap.EGRESS, cap.REMOTE_READ, cap.WRITE, cap.PROJECT_CODE))
# what they write to a folder may replace any file in it
_CHANGING_FOLDERS = frozenset(("git", "tar", "unzip", "rsync", "cp", "mv", "patch", "svn", "hg", "7z", "cpio", "bsdtar", "aws", "gsutil"))
_KEEPING = frozenset(
    (verb,) for verb in ("add", "stage", "tag", "branch", "fetch", "push", "config", "remote", "hash-object", "update-index", "update-ref")
)
_WRITING = frozenset((v.WRITE, v.FOLDER, v.APPEND, v.REMOTE_TARGET))
# they write lists of names: what they found, or what they were given
_LISTING = frozenset(("find", "tee", "sponge"))
_MOST_LINKS = 4  # to links
# they change how a file may be used, not what it holds
_MODES = frozenset(("chmod", "chown", "chgrp", "setfacl", "chattr", "touch"))
# what they print is what their inner command prints
_PASSING = frozenset(("command", "builtin", "exec", "env", "nice", "nohup", "stdbuf", "timeout", "time", "busybox", "ionice", "setsid"))


def printed(call: "Call", uses: "tuple[Use, ...]", shell: "Shell", frame: "Frame", setting: fx.Setting) -> str | None:
    """The standard output of a command, when it is known."""
    argv = call.argv
    name = word_text(argv[0]) or ""
    if name in _PASSING:
        argv = next((use.fields for use in uses if use.role == v.COMMAND), argv)
        name = (word_text(argv[0]) or "") if argv else ""
    name = name.rpartition("/")[2]
    if not output.is_modelled(name, frame.stdin.text is not None or shell.made is not NO_FILES):
        return None
    texts = [word_text(field) for field in argv]
    known = [text for text in texts if text is not None]
    if len(known) != len(texts) or any(isinstance(field, Literal) and field.glob for field in argv):
        return None

    return output.known_output(tuple(known), frame.stdin.text, lambda name: _text_of(name, shell, setting))


def listed(uses: "tuple[Use, ...]", shell: "Shell", setting: fx.Setting) -> tuple[str, ...]:
    """Secrets that lists may name which are read."""
    fields = [field for use in uses if use.role == v.READ for field in use.fields]
    return tuple(name for field in fields for path in fx.paths_of(field, setting) for name in names(shell.made.get(path)))


def remember(
    walk: "Walk",
    command: "Command",
    uses: "tuple[Use, ...]",
    shell: "Shell",
    setting: fx.Setting,
    frame: "Frame",
    given: tuple[str, ...] = (),
) -> None:
    """Files that a command writes or links: what is run from them later is not what lies there now.

    given: texts that process substitutions hand to it.
    """
    does = {effect.capability for effect in command.effects}
    writes = not _WRITING.isdisjoint([use.role for use in uses])
    if not writes and _LEAVING.isdisjoint(does) and not _may_leave(command):
        return
    fetched = brings_files(command, does)
    walk.downloads = walk.downloads or fetched
    built = (
        products.of_build(walk, command, uses, shell, setting, frame)
        if cap.PROJECT_CODE in does or products.compiles(command.reading)
        else {}
    )
    if built:
        shell.made = shell.made.plus(built)
    if command.program in _MODES or not (writes or cap.WRITE in does):
        return
    written = _written(uses, setting) if writes else []
    if not written and cap.WRITE not in does:
        return
    files = _held(walk, command, uses, written, fetched, shell, setting, frame)
    files = _with_found(walk, command, files, given, shell, frame)
    files |= _patched(command, shell, setting, frame) | _placed(command, uses, shell, setting)
    files |= built
    if files:
        shell.made = shell.made.plus(reached(files, shell) if shell.made.loose else files)
    if command.program in own_files.REPLACING and any(use.role == v.WRITE for use in uses):
        for field in [field for use in uses if use.role in _WRITING for field in use.fields]:
            own_files.remember(field, shell, setting)


def _may_leave(command: "Command") -> bool:
    """Whether a command leaves something behind for other reasons than its effects."""
    return command.reading is None or command.program == "gh" or products.compiles(command.reading)


def _held(
    walk: "Walk",
    command: "Command",
    uses: "tuple[Use, ...]",
    written: list[str],
    fetched: bool,
    shell: "Shell",
    setting: fx.Setting,
    frame: "Frame",
) -> "dict[str, Contents]":
    """The files that the command writes, with what it is known to put there."""
    made = _content_of(command, uses, shell, setting, frame) or something(fetched or frame.stdin.fetched)
    if made.content is None and command.program in _LISTING:
        met = word_forms.listing((command,) if command.program == "find" else frame.stdin.source, walk)
        made = Made(None, made.downloaded, names=met) if met else made
    files: dict[str, Contents] = {path: (something(fetched),) for path in _by_code(command, written, setting)}
    if command.program in _CHANGING_FOLDERS and not _keeps_folder(command):  # what lies below may be something else from here on
        folders = [path.rstrip("/") + "/" for path in written]
        walk.steps += len(shell.made.loose) >> 7
        files |= shell.made.below(tuple(folders))
        files |= dict.fromkeys(folders, (something(fetched),))
    files |= dict.fromkeys(written, (made,))
    files |= _copied(command, uses, written, shell, setting)
    if command.program == "tee":
        files = matched(files, shell)
    if command.program == "tee" and command.reading is not None and command.reading.has("-a"):
        files |= {path: contents(True, frame.stdin.text, shell.made.get(path), fetched or frame.stdin.fetched) for path in written}
    return files | edited.files(command, written, fetched, shell, setting)


def _with_found(
    walk: "Walk", command: "Command", files: "dict[str, Contents]", given: tuple[str, ...], shell: "Shell", frame: "Frame"
) -> "dict[str, Contents]":
    """The files, with texts that the request shows and that may be in them."""
    if any(glimpsed.runs(path) for path in files):
        found = (*given, *glimpsed.texts((*frame.stdin.source, command), frame.stdin.text))
        walk.steps += sum(map(len, found)) >> 5
        files = {path: glimpsed.parts(held, path, found) for path, held in files.items()}
    if files:
        walk.steps += len(shell.made.loose) >> 8
        carried_on = carried.texts((*frame.stdin.source, command), frame.stdin, shell, walk.request)
        walk.steps += sum(map(len, carried_on)) >> 5
        files = carried.parts(files, carried_on, command, shell)
    return files


def reached(files: "dict[str, Contents]", shell: "Shell") -> "dict[str, Contents]":
    """The files, and those that they are other names for."""
    more, latest = files, files
    for _ in range(_MOST_LINKS):
        latest = {real: held for path, held in latest.items() for real in shell.made.behind(path) if real not in more}
        if not latest:
            break
        more = {**more, **latest}
    return more


def matched(files: "dict[str, Contents]", shell: "Shell") -> "dict[str, Contents]":
    """The files; where one is named by a pattern, any in its folder may be meant."""
    folders = {path[: path.rindex("/", 0, at) + 1]: held for path, held in files.items() if (at := _pattern(path)) > 0}
    if not folders:
        return files
    changed = {folder: few((*(shell.made.get(folder) if folder in shell.made else ()), *held)) for folder, held in folders.items()}
    return {**files, **shell.made.below(tuple(folders)), **changed}


def _pattern(path: str) -> int:
    """Where the first sign of a pattern stands in a path below some folder; 0 when there is none."""
    return min([at for at in map(path.find, "*?[") if at > 0 and "/" in path[:at]], default=0)


def _keeps_folder(command: "Command") -> bool:
    """git: whether the verb leaves the files that are checked out as they are."""
    return command.reading is not None and command.reading.path[:1] == ("git",) and command.reading.path[1:2] in _KEEPING


def _patched(command: "Command", shell: "Shell", setting: fx.Setting, frame: "Frame") -> "dict[str, Contents]":
    """The files that a known patch changes, with what it adds as a part of them."""
    reading = command.reading
    if reading is None or reading.path not in _PATCHING:
        return {}
    fields = [field for use in reading.uses if use.role == v.READ for field in use.fields]
    held = [made for field in fields for path in fx.paths_of(field, setting) for made in shell.made.get(path) if made is not None]
    diffs = [frame.stdin.text or "", *(made.content or "" for made in held)]
    added = [each for diff in diffs for each in glimpsed.patched(diff).items()]
    return {path: (something(False), Made(text, False, part=True)) for name, text in added for path in fx.paths_of(literal(name), setting)}


def _copies(command: "Command") -> bool:
    """Whether files are copied, linked or moved as they are."""
    return command.program in _COPYING or (command.program == "git" and command.reading is not None and command.reading.path[1:] == ("mv",))


def _copied(command: "Command", uses: "tuple[Use, ...]", written: list[str], shell: "Shell", setting: fx.Setting) -> "dict[str, Contents]":
    """What a copy of one file holds, when that may be more than one thing."""
    if not _copies(command) or not shell.made.loose:
        return {}
    sources = [path for use in uses if use.role in _TAKEN for field in use.fields for path in fx.paths_of(field, setting)]
    held = shell.made.get(sources[0]) if len(sources) == 1 else ()
    return dict.fromkeys(written, held) if len(held) > 1 and None not in held else {}


def _placed(command: "Command", uses: "tuple[Use, ...]", shell: "Shell", setting: fx.Setting) -> "dict[str, Contents]":
    """What a copy of several files, or of a folder, may leave of those that the script wrote: FOLDER/NAME."""
    if not _copies(command) or not shell.made.loose:
        return {}
    sources = [path for use in uses if use.role in _TAKEN for field in use.fields for path in fx.paths_of(field, setting)]
    folders = [path for use in uses if use.role in _WRITING for field in use.fields for path in fx.paths_of(field, setting)]
    files: dict[str, Contents] = {}
    for source in sources[:4]:
        above = source.rstrip("/") + "/" if not places.is_pattern(source) else source.rpartition("/")[0] + "/"
        for path in [path for path in shell.made.loose if path.startswith(above)][:16]:
            held = tuple(Made(each.content, each.downloaded, part=True) for each in shell.made.get(path) if each and each.content)
            for folder in folders[:4] if held else ():
                files[folder.rstrip("/") + "/" + path[len(above) :]] = (something(False), *held)
    return files


def _by_code(command: "Command", written: list[str], setting: fx.Setting) -> list[str]:
    """Files that the command was found to write otherwise than by its words: its code does."""
    words = {path for _, field in command.redirections for path in fx.paths_of(field, setting)}.union(written)
    return [
        each.target for each in command.effects if each.capability == cap.WRITE and each.target_type == fx.PATH and each.target not in words
    ]


def _written(uses: "tuple[Use, ...]", setting: fx.Setting) -> list[str]:
    found: dict[str, None] = {}
    for use in uses:
        if use.role in _WRITING:
            for field in use.fields:
                found.update(dict.fromkeys(fx.paths_of(field, setting)))
    return list(found)


def _content_of(command: "Command", uses: "tuple[Use, ...]", shell: "Shell", setting: fx.Setting, frame: "Frame") -> Made | None:
    """What a copy, a move or `tee` puts into a file, when it is known."""
    reading = command.reading
    if command.program == "tee" and reading is not None and not reading.has("-a") and frame.stdin.text is not None:
        return Made(frame.stdin.text, frame.stdin.fetched)
    if not _copies(command):
        return _converted(command, shell, setting, frame) if command.reading is not None and command.reading.operands else None
    sources = [path for use in uses if use.role in _TAKEN for field in use.fields for path in fx.paths_of(field, setting)]
    held = shell.written(sources[0]) if len(sources) == 1 else None
    if command.program == "ln" and len(sources) == 1:
        targets = [path for use in uses if use.role == v.WRITE for field in use.fields for path in fx.paths_of(field, setting)]
        link = _target(command, sources[0], min(targets, key=len, default=""))
        return Made(None, False, link=link) if held is None else Made(held.content, held.downloaded, held.part, held.names, link)
    return held


def _target(command: "Command", source: str, name: str) -> str:
    """The file that a link leads to: what is written in a symbolic one begins at its own folder."""
    text = word_text(command.reading.operands[0][1]) if command.reading is not None and command.reading.operands else None
    if command.reading is None or text is None or not name or text[:1] == "/" or not command.reading.has("-s") or command.reading.has("-r"):
        return source
    return places.absolute(text, name.rpartition("/")[0] or "/")


def _converted(command: "Command", shell: "Shell", setting: fx.Setting, frame: "Frame") -> Made | None:
    """What a filter writes into its last operand instead of to standard output, when it is known: `xxd -r -p - FILE`."""
    role, target, _ = command.reading.operands[-1] if command.reading is not None else ("", None, 0)
    words = [word_text(field) for field in command.argv if field is not target]
    known = [word for word in words if word is not None]
    if role != v.WRITE or len(known) != len(words) or not output.is_modelled(command.program, True):
        return None
    text = output.known_output(tuple(known), frame.stdin.text, lambda name: _text_of(name, shell, setting))
    return None if text is None else Made(text, frame.stdin.fetched)


def _text_of(name: str, shell: "Shell", setting: fx.Setting) -> str | None:
    paths = fx.paths_of(literal(name), setting)
    made = shell.written(paths[0]) if len(paths) == 1 else None
    return None if made is None else made.content
