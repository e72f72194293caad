"""The text of a script: how it is read, and what it does in the language it is written in."""

from capfence_sh import capabilities as cap
from capfence_sh import code_words, options, processes, script_names
from capfence_sh import effects as fx
from capfence_sh.analysers import Claim, Findings
from capfence_sh.catalog import vocabulary as v
from capfence_sh.reading import word_text
from capfence_sh.site_commands import NONE, lookup
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container

    from capfence_sh.effects import Effect
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk
    from capfence_sh.words import Field

SHELLS = frozenset(("shell", "sh", "bash", "dash", "ksh", "mksh", "zsh", "ash"))
_LIMIT = 1 << 20  # bytes
# languages whose programs have other names, and those that only compute: a file of theirs with known text is as good as the text itself
_INTERPRETERS = {"sql": "psql", "ex": "ex", "mongo": "mongosh", "compiled": "sh", "foreign": "sh"}
FILTERS = frozenset(("awk", "jq", "sed", "sql"))


def read(walk: "Walk", path: str, frame: "Frame") -> str | None:
    """The text of a script as it lies there now; kept in the walk, so that what runs can be held against it."""
    if frame.remote or path.startswith("?"):
        return None
    data = walk.request.world.read(path, _LIMIT)
    if data is None or len(data) > _LIMIT or b"\0" in data[:4096]:
        return None
    walk.files.append((path, data))
    return data.decode("utf-8", "surrogateescape")


def judge(
    walk: "Walk",
    text: str,
    language: str,
    arguments: "tuple[Field, ...]",
    shell: "Shell",
    frame: "Frame",
    evidence: str,
    project: bool,
    folder: str = "",
) -> "list[Effect]":
    """What the text of a script in a folder does.

    project: it lies in the workspace, which is claimed already; of other languages only what is beyond that.
    """
    language = language or code_words.shebang(text, walk.request.commands)
    if language in SHELLS:
        processes.run_script(walk, text, (literal(evidence), *arguments), shell, frame)
        return []
    if lookup(_INTERPRETERS.get(language, language), NONE) is None:
        return [] if project and language else [fx.opaque(cap.UNREAD_SCRIPT, evidence)]
    commands, scripts = len(walk.commands), len(walk.scripts)
    effects = run_language(walk, text, language, arguments, shell, frame, folder if not project else None)
    if not project:
        return effects
    from capfence_sh import beyond

    beyond.confine(walk, commands, scripts)
    return beyond.library(effects)


def run_language(
    walk: "Walk", text: str, language: str, arguments: "tuple[Field, ...]", shell: "Shell", frame: "Frame", folder: str | None = None
) -> "list[Effect]":
    """What a program in another language than the shell's does, for its interpreter.  folder: where its modules are looked for first, if they are."""
    spec = lookup(_INTERPRETERS.get(language, language), NONE)
    if spec is None:
        return [fx.opaque(cap.UNREAD_SCRIPT, language)]
    reading = options.read(spec, (literal(language), *arguments))
    from capfence_sh import code

    found = code.analysed(walk, language, reading, text)
    beside = _beside(walk, found, folder, shell, frame) if folder is not None and language == "python" else {}
    effects = code.run_findings(walk, _alone(found, beside), reading, shell, frame, walk.setting(shell, frame))
    for path in dict.fromkeys(path for files in beside.values() for path in files):
        if path not in shell.made and ("module", path) not in walk.tasks:
            walk.tasks["module", path] = ((), ())
            effects += code.run_file(walk, literal(path), language, (), [], shell, frame)
    return effects + _loaded(walk, found, language, shell, frame) if shell.made.loose else effects


def _loaded(walk: "Walk", findings: "Findings", language: str, shell: "Shell", frame: "Frame") -> "list[Effect]":
    """What the modules do that it loads, as far as the same request wrote them."""
    names = [word_text(use.fields[0]) or "?" for use in findings.uses if use.role == v.MODULE]
    walk.steps += len(names) * len(shell.made.loose) >> 4
    effects: list[Effect] = []
    for path in script_names.written(names, shell.made.loose):
        for made in shell.meanings(path):
            key = (path, (made.content if made is not None else None) or "")
            if key[1] and key not in walk.tasks:
                walk.tasks[key] = ((), ())
                effects += run_language(walk, key[1], language, (), shell, frame)
    return effects


def _beside(walk: "Walk", findings: "Findings", folder: str, shell: "Shell", frame: "Frame") -> "dict[str, list[str]]":
    """The modules that the code takes names from and whose files lie in its folder, here or where it looks for them, with these files."""
    from capfence_sh import script_path

    setting = walk.setting(shell, frame)
    found: dict[str, list[str]] = {}
    for use in findings.uses:
        name = word_text(use.fields[0]) or "?"
        if use.role == v.MODULE and use.language == "python" and name not in found:
            folders = [folder, *(word_text(field) or "?" for field in use.fields[1:])]
            files = [literal(path) for path in script_names.of_module(name, folders)]
            walk.steps += len(files) >> 1
            lying = [path for field in files if script_path.lies(walk, field, shell, frame) for path in fx.paths_of(field, setting)]
            found.update({name: lying} if lying else {})
    return found


def _alone(findings: "Findings", known: "Container[str]" = ()) -> "Findings":
    """The same without a look at other modules: what their names do is not known, but of those whose files are."""
    names = [word_text(use.fields[0]) or "?" for use in findings.uses if use.role == v.MODULE and use.language == "python"]
    claims = tuple(Claim(cap.OPAQUE, kind=cap.EVALUATED_DATA, evidence=name) for name in names if name not in known)
    return Findings(tuple(use for use in findings.uses if use.role != v.MODULE), findings.claims + claims, findings.replaces)
