"""Tools that lint, test and build a project and run its configuration and plug-ins: whatever they are asked, they are code of the project.

Which options there are is `project_options`; what they mean is not looked at: a word that leads out of the project could be code that is loaded or a file
that is written, unless it stands behind an option for what comes out; a word that is no plain name, path or pattern is not understood.
"""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.analysers.project_options import OPTIONS
from capfence_sh.catalog.vocabulary import CONFIG, READ, URL, WRITE
from capfence_sh.reading import known_start, word_text
from capfence_sh.words import cut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.reading import Reading
    from capfence_sh.words import Field

# the first program of an entry -> kind of project code
_KINDS = {"jscpd": "lint", "clj-kondo": "lint", "tape": "test", "ginkgo": "test", "typedoc": "build", "mockery": "build"}
_LOOKS = "looks"
# tools that do more: verb -> kind of project code, PACKAGE, or that it only looks; any other verb is not known
_VERBS: "dict[str, dict[str, str]]" = {
    "gleam": {
        "test": "test",
        "check": "check",
        "format": "lint",
        "build": "build",
        "docs build": "build",
        "deps list": _LOOKS,
        "deps download": cap.PACKAGE,
    },
    "forge": {
        **dict.fromkeys(("test", "coverage", "snapshot"), "test"),
        **dict.fromkeys(("fmt", "lint", "geiger"), "lint"),
        **dict.fromkeys(("build", "compile", "doc", "flatten", "b"), "build"),
        **dict.fromkeys(("inspect", "tree", "config", "remappings", "selectors"), "check"),
    },
    "anchor": {"build": "build", "test": "test", "expand": "check", "keys list": "check"},
    "scarb": {"build": "build", "test": "test", "fmt": "lint", "check": "check", "lint": "lint", "metadata": "check", "tree": "check"},
    "elm": {"make": "build"},
    "spago": {"build": "build", "test": "test", "ls": "check", "install": cap.PACKAGE},
    "purs": {"compile": "build"},
    "lake": {"build": "build", "test": "test", "lint": "lint", "check-build": "check", "update": cap.PACKAGE},
    "raco": {"test": "test", "make": "build", "setup": "build", "fmt": "lint", "pkg show": _LOOKS, "doc": "build", "expand": "check"},
    "fpm": {"build": "build", "test": "test"},
    "srb": {"tc": "check", "typecheck": "check", "t": "check"},
    "steep": {"check": "check", "stats": "check", "validate": "check", "version": _LOOKS},
    "solargraph": {"typecheck": "check", "scan": "check", "list": "check"},
    "yard": {"doc": "build", "stats": "check", "list": "check", "display": "check", "diff": "check"},
    "templ": {"generate": "build", "fmt": "lint", "version": _LOOKS, "info": _LOOKS},
    "swag": {"init": "build", "i": "build", "fmt": "lint", "f": "lint"},
    "wire": {"": "build", "gen": "build", "check": "check", "diff": "check", "show": "check"},
    "ty": {"check": "check", "version": _LOOKS},
    "csharpier": {"": "lint", "check": "lint", "format": "lint"},
    "cljfmt": {"check": "lint", "fix": "lint"},
    "llvm-cov": {"show": "check", "report": "check", "export": "check", "gcov": "check"},
    "llvm-profdata": {"merge": "check", "show": "check", "overlap": "check", "order": "check"},
    "wasm-pack": {"build": "build", "test": "test"},
    "trunk": {"build": "build", "check": "lint", "fmt": "lint"},
    "towncrier": {"check": "check", "build": "build"},
    "rescript": {"build": "build", "format": "lint", "": "build"},
    "hardhat": {"compile": "build", "test": "test", "coverage": "test", "check": "check", "size-contracts": "check"},
    "tree-sitter": {"generate": "build", "test": "test", "parse": "check", "query": "check", "highlight": "check", "build": "build"},
    "typst": {"compile": "build", "c": "build", "query": "check", "fonts": _LOOKS},
    "swiftlint": {"lint": "lint", "": "lint", "analyze": "lint", "rules": _LOOKS, "version": _LOOKS},
    "melos": {"bootstrap": cap.PACKAGE, "analyze": "check", "format": "lint", "list": "check"},
    "tsp": {"compile": "build", "format": "lint"},
    "moon": {"check": "check", "ci": "check", "project": "check", "query": "check"},
    "sphinx-lint": {"": "lint"},
    "pants": {
        **dict.fromkeys(
            ("list", "dependencies", "dependents", "filedeps", "roots", "peek", "paths", "count-loc", "help", "help-all"), "check"
        ),
        "test": "test",
        "lint": "lint",
        "check": "check",
        "fmt": "lint",
        "fix": "lint",
        "tailor": "lint",
        "package": "build",
        "update-build-files": "lint",
    },
    "idf.py": {
        **dict.fromkeys(("build", "all", "app", "bootloader", "partition-table", "reconfigure"), "build"),
        **dict.fromkeys(("size", "size-components", "size-files"), "check"),
    },
    "nbqa": {
        **dict.fromkeys(("ruff", "black", "isort", "flake8", "pylint", "pyupgrade", "autoflake", "pydocstyle", "yapf", "autopep8"), "lint"),
        "mypy": "check",
        "doctest": "test",
    },
    "scala-cli": {"compile": "build", "test": "test", "fmt": "lint", "version": _LOOKS, "about": _LOOKS},
    "buck2": {
        **dict.fromkeys(("targets", "uquery", "cquery", "aquery", "query", "audit", "status", "root", "log"), "check"),
        "build": "build",
        "test": "test",
        "help": _LOOKS,
        "docs": "check",
    },
}
_SEVERAL = frozenset(("pants", "idf.py"))  # they take several verbs
_LABELS = frozenset(("pants", "buck2"))  # //folder:name is a target of theirs
_SERVING = frozenset(
    ("dev", "serve", "server", "start", "preview", "deploy", "publish", "release", "run", "watch", "--watch", "-w", "--serve")
)
_OUTPUT = frozenset(("-o", "--output", "--out", "--outdir", "--out-dir", "--outDir", "--outfile", "--out-file", "--outFile", "--dist"))
_USUAL = frozenset(("-", "--", "-h", "--help", "--version"))
_SPECIAL = frozenset(" \t\n;|&<>()`$\\'\"")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Project code of the kind of the tool; what the words reach besides."""
    del code
    name = reading.path[0]
    texts = [word_text(field) for field in reading.words[1:]]
    if texts in (["--help"], ["-h"], ["--version"], ["-v"], ["-V"], ["help"]):
        return Findings(harmless=True)
    verbs = _VERBS.get(reading.written[0])
    if reading.written[0] in _SEVERAL:
        kind = _kinds(texts, verbs or {})
    elif verbs is not None:
        kind = _verb(texts, verbs)
    else:
        kind = _KINDS.get(name, "")
    if kind == "?":
        return Findings(
            claims=(
                Claim(cap.UNKNOWN, evidence=reading.written[0]),
                Claim(cap.PROJECT_CODE, reading.written[0], evidence=reading.written[0]),
            )
        )
    more = kind == "build" and any(text in _SERVING for text in texts)
    evidence = reading.written[0]
    claims = [Claim(cap.PROJECT_CODE, evidence, kind="" if more else kind, evidence=evidence)]
    if kind in (cap.PACKAGE, _LOOKS):
        claims = [Claim(cap.PACKAGE, evidence=evidence)] if kind == cap.PACKAGE else []
    uses: list[Use] = []
    _look_through(reading, uses, claims)
    return Findings(tuple(uses), tuple(claims))


def _look_through(reading: "Reading", uses: list[Use], claims: list[Claim]) -> None:
    """The words one by one: options that are not known, and what values and operands reach."""
    evidence = reading.written[0]
    before = ""
    for field in reading.words[1:]:
        start = known_start(field)
        option, equals, _ = start.partition("=")
        value = field
        if start[:1] == "-":
            kept = _taken(option, OPTIONS.get(evidence, _USUAL))
            if kept < 0:
                claims.append(Claim(cap.UNKNOWN, evidence=start))
            value = cut(field, len(option) + 1) if equals else cut(field, kept) if 0 < kept < len(start) else field
            option = option if equals or kept <= 0 else start[:kept]
        if evidence in _LABELS and start[:2] == "//" and word_text(field) is not None and ".." not in start.split("/"):
            before = start
            continue
        _reached(value, (option if value is not field else before) in _OUTPUT, uses, claims)
        before = start


def _taken(option: str, known: frozenset[str]) -> int:
    """How many letters of a word are options; the rest is the value of the last; -1 when it is none that is known."""
    if option in known or option in _USUAL:
        return len(option)
    if option[:2] == "--" or option[:2] not in known:
        return -1
    letters = 1
    while letters < len(option) and "-" + option[letters] in known:
        letters += 1
    return letters if letters == len(option) else 2


def _verb(texts: "list[str | None]", verbs: "dict[str, str]") -> str:
    """What the verb does; "?" when it is not known.  Options may stand in front of it when they hold their value."""
    plain = [text for text in texts if text is None or text[:1] != "-"]
    first, two = plain[0] if plain else "", " ".join(text or "?" for text in plain[:2])
    if texts and (texts[0] is None or texts[0][:1] == "-"):
        return verbs.get("", "?")
    if first is None:
        return "?"
    return verbs.get(two, verbs.get(first, verbs.get("", "?") if not plain or first[:1] in (".", "*") or "/" in first else "?"))


def _kinds(texts: "list[str | None]", verbs: "dict[str, str]") -> str:
    """What all the verbs do together; targets and paths are none."""
    plain = [text or "?" for text in texts if text is None or (text[:1] != "-" and not any(mark in text for mark in ":/.*="))]
    kinds = {verbs.get(text, "?") for text in plain}
    return "?" if "?" in kinds or not kinds else min(kinds)


def _reached(field: "Field", comes_out: bool, uses: list[Use], claims: list[Claim]) -> None:
    start = known_start(field)
    text = word_text(field)
    if start[:2] in ("@/", "@~"):  # a file of further words
        field, start = cut(field, 1), start[1:]
    if "://" in start:
        uses.append(Use(URL, (field,)))
        claims.append(Claim(cap.EGRESS, evidence=start))
    elif text is None or not _SPECIAL.isdisjoint(text):
        claims.append(Claim(cap.UNKNOWN, evidence=start))
    elif comes_out:
        uses.append(Use(WRITE, (field,)))
    elif start[:1] in ("/", "~") or ".." in start.split("/"):
        uses += [Use(WRITE, (field,)), Use(CONFIG, (field,))]
    elif start[:1] not in ("-", ""):
        uses.append(Use(READ, (field,)))
