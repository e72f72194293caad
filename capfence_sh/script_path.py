"""A script file whose path is known -> what running it does: the text that lies there or that the request wrote, code of the project, a download.

Also which file a sourced name stands for, along PATH or the folders of `source -p`.
"""

from capfence_sh import capabilities as cap
from capfence_sh import code_words, products, script_content, syntax, virtual
from capfence_sh import effects as fx
from capfence_sh.catalog import lookup
from capfence_sh.options import read
from capfence_sh.path_effects import inside
from capfence_sh.reading import word_text
from capfence_sh.request import FOLDER
from capfence_sh.script_content import SHELLS
from capfence_sh.syntax import tree
from capfence_sh.walk import descriptor
from capfence_sh.words import Dynamic, Literal, literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.effects import Effect
    from capfence_sh.options import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Opened, Walk
    from capfence_sh.words import Field
    from capfence_sh.written import Made

_DESCRIPTORS = ("/dev/fd/", "/proc/self/fd/")


def searched(walk: "Walk", field: "Field", reading: "Reading", shell: "Shell", frame: "Frame") -> "tuple[Field, ...]":
    """The files that a name may be which is sourced: the first that lies in each search path; the word itself where it is not searched for."""
    name, given = word_text(field), reading.values("-p")
    if name is None or "/" in name or (frame.remote and not given):
        return (field,)
    if given and word_text(given[-1]) is None:
        return (given[-1],)  # somewhere below what is not known
    path = shell.scope.lookup("PATH")
    texts = (path.values if not given else (given[-1].text,) if isinstance(given[-1], Literal) else given[-1].values) or ("",)
    found: list[Field] = []
    for text in texts:
        files = [literal(f"{entry or '.'}/{name}") for entry in text.split(":")] if text or given else []
        lying = next((file for file in files if _stands(walk, file, shell, frame)), None)
        found.append(lying or (files[0] if given else field))
    return tuple(found)


def _stands(walk: "Walk", file: "Field", shell: "Shell", frame: "Frame") -> bool:
    """Whether there is such a file, or the script made one."""
    for path in fx.paths_of(file, walk.setting(shell, frame)):
        facts = walk.request.world.lstat(path) if not frame.remote else None
        if path in shell.made or (facts is not None and facts.kind != FOLDER):
            return True
    return False


def lies(walk: "Walk", field: "Field", shell: "Shell", frame: "Frame") -> bool:
    """Whether the file is one whose content, or origin, is known."""
    paths = fx.paths_of(field, walk.setting(shell, frame))
    return any(path in shell.made or script_content.read(walk, path, frame) is not None for path in paths)


def run(
    walk: "Walk",
    path: str,
    language: str,
    arguments: "tuple[Field, ...]",
    shell: "Shell",
    frame: "Frame",
    setting: fx.Setting,
    evidence: str,
) -> "list[Effect]":
    """What the file does by everything that it may hold by now."""
    effects: list[Effect] = []
    if products.left(path, shell) and inside(path, setting) and not walk.downloads and script_content.read(walk, path, frame) is None:
        return [fx.project_code(path, setting, evidence)]
    for made in shell.meanings(path):
        if made is not None and made.part:  # the whole is not known, which is another meaning of it
            effects += _run_part(walk, path, made.content or "", language, arguments, shell, frame, evidence)
            continue
        effects += _run_made(walk, path, made, language, arguments, shell, frame, setting, evidence)
    return effects


def _run_part(
    walk: "Walk", path: str, part: str, language: str, arguments: "tuple[Field, ...]", shell: "Shell", frame: "Frame", evidence: str
) -> "list[Effect]":
    """What the script itself put into a file: by itself, and behind what lies there when that can be read."""
    before = script_content.read(walk, path, frame)
    language = language or code_words.shebang(before or part, walk.request.commands)
    if language not in SHELLS:
        whole = code_words.importing(before or "") + part
        return script_content.judge(walk, whole, language, arguments, shell, frame, evidence, False, path.rpartition("/")[0])
    for text in (part,) if before is None else (before.rstrip("\n") + "\n" + part, part):
        walk.steps += len(text) >> 5
        if isinstance(syntax.parse(text), tree.Script):
            return script_content.judge(walk, text, language, arguments, shell, frame, evidence, False)
    return []


def _run_made(
    walk: "Walk",
    path: str,
    made: "Made | None",
    language: str,
    arguments: "tuple[Field, ...]",
    shell: "Shell",
    frame: "Frame",
    setting: fx.Setting,
    evidence: str,
) -> "list[Effect]":
    """made: what the script itself wrote there, None for what lies there."""
    effects: list[Effect] = []
    project = fx.project_code(path, setting, evidence)
    if project.inside and not (language in script_content.FILTERS and made is not None and made.content is not None):
        effects.append(project)
    if (made is not None and made.downloaded) or (made is None and walk.downloads and walk.request.world.lstat(path) is None):
        return [*effects, fx.plain(cap.REMOTE_CODE, evidence)]
    text = made.content if made is not None else script_content.read(walk, path, frame)
    if project.inside and made is None and virtual.activates(path):
        return _activate(walk, path, text, arguments, shell, frame, setting, evidence)
    task = code_words.task(path, language, arguments) if project.inside and made is None else ""
    if task:
        return [fx.project_code(path, setting, evidence, task), *_of_modules(walk, path, language, arguments, setting, shell, frame)]
    if text is not None:
        own, folder = project.inside and made is None, path.rpartition("/")[0]
        return effects + script_content.judge(walk, text, language, arguments, shell, frame, evidence, own, folder)
    if made is None and path.startswith(("/usr/", "/bin/", "/sbin/", "/lib/", "/etc/")):
        return [*effects, fx.plain(cap.UNKNOWN, evidence, path)]
    return [*effects, fx.opaque(cap.UNREAD_SCRIPT, evidence)]


def _of_modules(
    walk: "Walk", path: str, language: str, arguments: "tuple[Field, ...]", setting: fx.Setting, shell: "Shell", frame: "Frame"
) -> "list[Effect]":
    """What modules of the project do that the request wrote, and that a script of a framework loads."""
    spec = lookup("php" if language == "php" else "python3") if shell.made.loose and not frame.remote else None
    if spec is None:
        return []
    from capfence_sh import recipes

    words = tuple([literal(text) for text in map(word_text, arguments) if text is not None])
    reading = read(spec, (literal(spec.names[0]), literal(path), *words))
    return recipes.of_written(walk, reading, setting, shell, frame.inside(frame.script, (spec.names[0],)))


def _activate(
    walk: "Walk",
    path: str,
    text: str | None,
    arguments: "tuple[Field, ...]",
    shell: "Shell",
    frame: "Frame",
    setting: fx.Setting,
    evidence: str,
) -> "list[Effect]":
    """A virtual environment of the project is put to use: what its script sets holds from here on, and what it does beyond that is claimed."""
    commands, scripts = len(walk.commands), len(walk.scripts)
    if text is not None:
        from capfence_sh import beyond

        script_content.judge(walk, text, "bash", arguments, shell, frame, evidence, True)
        beyond.confine(walk, commands, scripts, possible=True)
    folder = path.rpartition("/")[0]
    if text is None and any(each.startswith(folder + "/") for each in shell.made.loose):  # tools that the request wrote are found first
        from capfence_sh import variables

        shell.scope = shell.scope.assign("PATH", literal(folder + ":" + variables.search_path(shell, walk.request)))
    return [fx.project_code(path, setting, evidence, virtual.kind(path))]


def opened(field: "Field", frame: "Frame", shell: "Shell") -> "Opened | None":
    """What is known of a descriptor that is named as a file: /dev/fd/5, /dev/fd/$fd."""
    text = word_text(field) or ""
    if text.startswith(_DESCRIPTORS):
        return descriptor(literal(text.rpartition("/")[2]), frame, shell)
    return descriptor(field, frame, shell) if isinstance(field, Dynamic) and field.prefix in _DESCRIPTORS and not field.suffix else None


def below_home(field: Dynamic, shell: "Shell") -> bool:
    """Whether the word is one path made of texts and the HOME of the request, which is as good as `~`."""
    return field.names == ("HOME",) and word_text(field) is not None and shell.scope.lookup("HOME").inherited
