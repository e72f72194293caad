"""Code that a program runs: text given to a shell or interpreter, script files, and what arrives on standard input.

Literal text is judged as what it is; text that is known only by folding is judged as well, but stays opaque; anything else is opaque with a kind.
"""

from capfence_sh import analysers, code_words, fetched, inert, processes, script_content, script_names, script_path, set_up
from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.options import word_text
from capfence_sh.script_content import SHELLS
from capfence_sh.shell import Shell
from capfence_sh.walk import FILE, INHERITED, PIPE, Frame, Origin, Stdin, Walk, downloads, overlapping
from capfence_sh.words import NUMBERS, SUBSTITUTION, Dynamic, Literal, literal
from capfence_sh.words.glob_options import NAMES as GLOB_OPTIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from capfence_sh.effects import Effect
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

ROLES = frozenset((v.SHELL, v.SHELL_WORDS, v.CODE, v.SCRIPT, v.PROGRAM, v.MODULE))
# an operand of these roles says nothing about where the code comes from: `psql DATABASE` reads statements from standard input
_NOT_CODE = frozenset((v.TEXT, v.READ, v.WRITE, v.HOST, v.URL))
# these look for a name without a slash along PATH, whose files need not be executable, or in the folders of -p
_SOURCING = frozenset(("source", "."))
# what they run reads what they write to it, not what they read themselves
_GIVING = frozenset(("tar", "bsdtar", "mlr", "split", "sort", "socat", "nc", "ncat"))
# what runs text in this very shell; those that declare evaluate it as arithmetic
THIS_SHELL = frozenset(("eval", "source", ".", "trap", "let", "declare", "typeset", "local", "readonly", "export"))
_SHORT, _LONGEST = ("python", "node"), 1 << 16  # of these languages longer texts are not read
_STANDARD_INPUT = frozenset(("-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"))


def remote(origins: list[Origin], evidence: str) -> "list[Effect]":
    """shell.remote_code when the text comes from a substitution that fetches."""
    if any(downloads(origin.commands) for origin in origins):
        return [fx.plain(cap.REMOTE_CODE, evidence)]
    return []


def run_use(walk: Walk, use: Use, reading: "Reading", origins: list[Origin], shell: Shell, frame: Frame) -> "list[Effect]":
    """Follow one word (or words) with a role that runs something; returns the effects on the program that runs it."""
    walk.steps += len(reading.words) >> 6  # they are looked through for each of many uses
    if set_up.waits(walk, reading):
        return []
    if use.role == v.SCRIPT:
        rest = tuple(field for role, field, _ in reading.operands if field is not use.fields[0])
        if word_text(use.fields[0]) in _STANDARD_INPUT:
            if use.language == "ex" and frame.stdin.kind == INHERITED and code_words.quits(reading):
                return []
            return _run_input(walk, use.language, shell, frame, reading.path[0], reading, rest)
        found = script_path.searched(walk, use.fields[0], reading, shell, frame) if reading.path[0] in _SOURCING else use.fields
        begins = reading.path[0] in _SOURCING and set_up.begins(walk, use.fields[0], frame)
        run = _run_sourced if reading.path[0] in _SOURCING else run_file
        set_up.switch(walk, begins, True)
        effects = [effect for field in found for effect in run(walk, field, use.language, rest, origins, shell, frame)]
        set_up.switch(walk, begins, False)
        return code_words.checked(effects, reading)
    if use.role == v.MODULE:
        return _run_module(walk, use, shell, frame)
    field = use.fields[0] if len(use.fields) == 1 else code_words.joined(use.fields)
    if use.role == v.CODE and use.language not in SHELLS:
        return _run_code(walk, field, use.language, reading, origins, shell, frame)
    if use.role == v.PROGRAM:
        field = code_words.without_pipe(field)
    if use.role == v.PROGRAM and word_text(field) in ("", "cat", "less", "more", "true"):
        return []
    if use.role == v.PROGRAM:
        return _run_text(walk, code_words.with_arguments(field), None, reading.path[0], origins, shell, frame)
    rest = code_words.arguments(reading, use)
    if reading.path[0] in _GIVING:
        frame = frame.with_stdin(frame.stdin.doubted())
    if reading.path[0] == "trap":
        rest = tuple(each for _, each, _ in reading.operands[1:])
    names = frozenset([word_text(each) or "?" for each in reading.values("-O")]) if reading.path[0] in ("bash", "rbash") else ()
    return _run_text(walk, field, rest, reading.path[0], origins, shell, frame, names)


def _run_sourced(
    walk: Walk, field: "Field", language: str, arguments: "tuple[Field, ...]", origins: list[Origin], shell: Shell, frame: Frame
) -> "list[Effect]":
    """A file that is sourced: by one which the shell reads by itself, or to set up a tool of the user's own."""
    known = set_up.sourced(walk, field, shell, frame) if set_up.active(walk) else set_up.of_tool(walk, field, shell, frame)
    return run_file(walk, field, language, arguments, origins, shell, frame) if known is None else known


def _run_text(
    walk: Walk,
    field: "Field",
    arguments: "tuple[Field, ...] | None",
    program: str,
    origins: list[Origin],
    shell: Shell,
    frame: Frame,
    switched: "Collection[str]" = (),
) -> "list[Effect]":
    evidence = fx.Setting(walk.request, (), frame.script.source, False).evidence(field)
    mine = overlapping(origins, field)
    effects: list[Effect] = []
    texts = (field.text,) if isinstance(field, Literal) else field.values
    if texts == ("",) and (set_up.active(walk) or (len(mine) == 1 and set_up.prints_settings(walk, mine[0].commands, shell))):
        return []
    if isinstance(field, Dynamic) and not (
        inert.holds_numbers(field, mine) or (field.reason in NUMBERS and field.values) or (not mine and inert.holds_own(field, shell))
    ):
        effects = (
            remote(mine, evidence)
            if code_words.defines_only(texts, mine)
            else [*remote(mine, evidence), fx.opaque(cap.EVALUATED_DATA, evidence)]
        )
    for text in texts:
        if program == "trap":
            processes.set_trap(walk, text, arguments or (), shell, frame)
        elif program in THIS_SHELL:
            walk.follow_text(walk, text, shell, frame)
        else:
            own = processes.child(shell, arguments, frame)
            for name in GLOB_OPTIONS if "?" in switched else GLOB_OPTIONS.intersection(switched):
                own.scope = own.scope.with_glob_option(name, True)
            walk.follow_text(walk, text, own, frame)
            shell.ended(own)
    return effects


# ---- other languages -----------------------------------------------------------------------------------------------------


def _run_code(
    walk: Walk, field: "Field", language: str, reading: "Reading", origins: list[Origin], shell: Shell, frame: Frame
) -> "list[Effect]":
    setting = walk.setting(shell, frame)
    evidence = setting.evidence(field)
    effects: list[Effect] = []
    mine = overlapping(origins, field)
    text = inert.with_ones(field, frame.script.source)
    if isinstance(field, Dynamic) and text is None and not inert.in_code(field, language, mine, shell):
        effects = [*remote(mine, evidence), fx.opaque(cap.EVALUATED_DATA, evidence)]
    text = word_text(field) if text is None else text
    if text is not None:
        effects += run_findings(walk, analysed(walk, language, reading, text), reading, shell, frame, setting)
    return effects


def analysed(walk: Walk, language: str, reading: "Reading", text: str) -> Findings:
    """What the text does; it takes time in proportion to its length, and to the words that stand beside it."""
    if not language:
        return Findings(claims=(Claim(cap.OPAQUE, kind=cap.EVALUATED_DATA, evidence=text),))
    walk.steps += min(len(text), _LONGEST) >> 4 if language in _SHORT else len(text) >> 5
    if walk.full():
        return Findings(claims=(Claim(cap.OPAQUE, kind=cap.TOO_LARGE, evidence=language),))
    found = analysers.of_language(language)(reading, literal(text))
    unread = any(claim.capability == cap.OPAQUE for claim in found.claims) or (language == "awk" and "|" in text)
    if not unread or language not in analysers.LANGUAGES:
        return found
    proved = analysers.load("proved")(reading, literal(text))
    return Findings((*found.uses, *proved.uses), found.claims, found.replaces) if proved.uses else found


def run_evaluated(walk: Walk, text: str, shell: Shell, frame: Frame) -> None:
    """Text that bash expands although it was data: the commands in its substitutions are followed (its being evaluated stays opaque)."""
    if "$(" in text or "`" in text:
        quoted = text.replace("\\", "\\\\").replace('"', '\\"')
        walk.follow_text(walk, f': "{quoted}"', shell.copy(), frame)


def run_findings(walk: Walk, findings: Findings, reading: "Reading", shell: Shell, frame: Frame, setting: fx.Setting) -> "list[Effect]":
    """The effects of what an analyser found in code; commands and texts it runs are followed."""
    effects: list[Effect] = []
    for use in findings.uses:
        if (use.role == v.COMMAND or use.role in ROLES) and walk.full():
            return [*effects, *fx.of_claims(findings.claims, setting), fx.opaque(cap.TOO_LARGE, reading.written[0])]
        if use.role == v.COMMAND:
            walk.run_argv(walk, use.fields, shell, frame)
        elif use.role in ROLES:
            effects += run_use(walk, use, reading, [], shell, frame)
        else:
            effects += fx.of_use(use, setting)
    effects += fx.of_claims(findings.claims, setting)
    return effects


# ---- files ---------------------------------------------------------------------------------------------------------------


def run_file(
    walk: Walk, field: "Field", language: str, arguments: "tuple[Field, ...]", origins: list[Origin], shell: Shell, frame: Frame
) -> "list[Effect]":
    """A script file is run: its content is judged when it can be read, and is project code when it lies in the workspace."""
    setting = walk.setting(shell, frame)
    evidence, mine = setting.evidence(field), overlapping(origins, field)
    named = word_text(field) if isinstance(field, Literal) or field.reason == SUBSTITUTION else None  # no process substitution
    if mine and (named is None or named[:1] == "/"):
        return _run_process_substitution(walk, mine, field, language, arguments, shell, frame, evidence)
    if word_text(field) in _STANDARD_INPUT:
        return _run_input(walk, language, shell, frame, evidence, None, arguments)
    opened = script_path.opened(field, frame, shell)
    if isinstance(opened, Stdin):
        effects = [] if named is not None else [fx.opaque(cap.DYNAMIC_COMMAND, evidence)]
        return effects + _run_input(walk, language, shell, frame.with_stdin(opened), evidence, None, arguments)
    away = fetched.address(word_text(field) or "")
    if away and "://" in (word_text(field) or ""):
        return [fx.plain(cap.REMOTE_CODE, evidence, away)]
    effects = [fx.opaque(cap.DYNAMIC_COMMAND, evidence)] if isinstance(field, Dynamic) and not script_path.below_home(field, shell) else []
    for path in fx.paths_of(field, setting) or ("?",):
        effects += script_path.run(walk, path, language, arguments, shell, frame, setting, evidence)
    return effects


def _run_module(walk: Walk, use: Use, shell: Shell, frame: Frame) -> "list[Effect]":
    """The files of a module that lie here, or in the folders behind its name; "python": nothing is known of it otherwise, LIBRARY: the script wrote one."""
    kind = use.language
    if kind in (script_names.LIBRARY, "node") and not shell.made:
        return []
    name, *folders = [word_text(field) or "?" for field in use.fields]
    files = [literal(path) for path in (script_names.of_node(name) if kind == "node" else script_names.of_module(name, folders))]
    if kind in (script_names.LIBRARY, "node"):
        lying = [field for field in files if any(path in shell.made for path in fx.paths_of(field, walk.setting(shell, frame)))]
    else:
        lying = [field for field in files if script_path.lies(walk, field, shell, frame)]
    effects = [effect for field in lying for effect in run_file(walk, field, "node" if kind == "node" else "python", (), [], shell, frame)]
    return effects if lying or kind != "python" else [fx.opaque(cap.EVALUATED_DATA, name)]


def _run_process_substitution(
    walk: Walk,
    origins: list[Origin],
    field: "Field",
    language: str,
    arguments: "tuple[Field, ...]",
    shell: Shell,
    frame: Frame,
    evidence: str,
) -> "list[Effect]":
    effects = remote(origins, evidence)
    text = origins[0].text if len(origins) == 1 else None
    if text is None:
        return effects or [fx.opaque(cap.STDIN_CODE, evidence)]
    return effects + script_content.judge(walk, text, language, arguments, shell, frame, evidence, False)


# ---- standard input ------------------------------------------------------------------------------------------------------


def run_stdin(walk: Walk, reading: "Reading", uses: tuple[Use, ...], shell: Shell, frame: Frame) -> "list[Effect]":
    """An interpreter without code and without a script reads its program from standard input."""
    spec = reading.spec
    if not spec.stdin:
        return []
    if spec.stdin == v.TEXT:
        typed = frame.stdin.kind != INHERITED and all(word_text(field) != "-" for _, field, _ in reading.operands)
        return [fx.opaque(cap.TERMINAL_INPUT, reading.written[0])] if typed else []
    operands = [word_text(field) for role, field, _ in reading.operands if role not in _NOT_CODE]
    given = any(use.role in ROLES for use in uses) or any(given.option.supplies for given in reading.given)
    if reading.has("-s") and spec.language in SHELLS:
        given, operands = False, []
    if given or (operands and operands[0] != "-"):
        return []
    arguments = tuple(field for _, field, _ in reading.operands[1 if operands else 0 :])
    return _run_input(walk, spec.language, shell, frame, reading.written[0], reading, arguments)


def _run_input(
    walk: Walk,
    language: str,
    shell: Shell,
    frame: Frame,
    evidence: str,
    reading: "Reading | None" = None,
    arguments: "tuple[Field, ...]" = (),
) -> "list[Effect]":
    """The program on standard input is run, with `arguments` as $1 and so on."""
    stdin = frame.stdin
    effects: list[Effect] = []
    if stdin.fetched:
        effects.append(fx.plain(cap.REMOTE_CODE, evidence))
    if stdin.kind == FILE and stdin.file is not None and not stdin.source and not effects:
        return run_file(walk, stdin.file, language, arguments, [], shell, frame)
    file = code_words.only_file(stdin.source) if stdin.text is None and not effects and stdin.kind == PIPE else None
    if file is not None and script_path.lies(walk, file, shell, frame):
        return run_file(walk, file, language, arguments, [], shell, frame)
    if stdin.text is None:
        return effects or [fx.opaque(code_words.input_kind(stdin.source), evidence)]
    if any(command.program not in code_words.VERBATIM for command in stdin.source):
        effects.append(fx.opaque(cap.DECODED, evidence))
    elif stdin.folded:
        effects.append(fx.opaque(cap.STDIN_CODE, evidence))
    if language in SHELLS or not language:
        processes.run_script(walk, stdin.text, (literal(evidence), *arguments), shell, frame)
    elif reading is not None:
        found = analysed(walk, language, reading, stdin.text)
        effects += run_findings(walk, found, reading, shell, frame, walk.setting(shell, frame))
    else:
        effects.append(fx.opaque(cap.STDIN_CODE, evidence))
    return effects
