"""python: code given with -c or on standard input, and modules run with -m."""

from capfence_sh.analysers import NOTHING, Claim, Findings, Use
from capfence_sh.analysers.python_code import analyse_source
from capfence_sh.analysers.python_names import EFFECT_MODULES, KNOWN_PACKAGES, PURE_MODULES
from capfence_sh.analysers.recursive import everything_below
from capfence_sh.analysers.server import is_local
from capfence_sh.capabilities import DYNAMIC_COMMAND, EGRESS, MUTATION, OPAQUE, PROJECT_CODE
from capfence_sh.catalog.vocabulary import ARGUMENTS, CODE, COMMAND, MODULE, READ, SCRIPT, WRITE
from capfence_sh.elsewhere import PLACES
from capfence_sh.options import word_text
from capfence_sh.script_names import LIBRARY
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

# modules that are programs of the catalogue
_PROGRAMS = frozenset(
    (
        *("pip", "pytest", "tox", "nox", "mypy", "ruff", "black", "flake8", "pylint", "isort", "pre_commit", "poetry", "pdm", "uv", "pipx"),
        *(
            "dotenv",
            "sqlite3",
            "coverage",
            "unittest",
            "twine",
            "build",
            "flask",
            "gunicorn",
            "uvicorn",
            "virtualenv",
            "conda",
            "bandit",
            "sphinx",
            "mkdocs",
        ),
        *(
            "pyright",
            "pdoc",
            "django",
            "celery",
            "alembic",
            "scrapy",
            "jupyter",
            "notebook",
            "ansible",
            "awscli",
            "httpie",
            "yamllint",
            "nose",
        ),
    )
)
_CALLED = {"django": "django-admin"}  # modules whose program has another name
# launchers by the modules they are (docs.pytorch.org/docs/stable/elastic/run.html)
_LAUNCHERS = {"torch.distributed.run": "torchrun", "torch.distributed.launch": "torchrun"}
_KINDS = {
    "unittest": "test",
    "nose": "test",
    "doctest": "test",
    "coverage": "test",
    "build": "build",
    "py_compile": "check",
}
_KINDS |= {
    "pyflakes": "lint",
    "pycodestyle": "lint",
    "yamllint": "lint",
    "bandit": "lint",
    "pyright": "check",
    "tabnanny": "lint",
    "sphinx": "build",
}
_LOOKS = frozenset(("json.tool", "calendar", "this", "platform", "sysconfig", "site", "tokenize", "ast", "dis", "pickletools", "base64"))
_LOOKS |= frozenset(("fileinput", "uu", "pygments", "markdown", "rich.syntax", "rich.markdown", "rich.json"))
_LOOKS |= frozenset(("tabnanny", "encodings", "zipfile", "tarfile", "gzip", "mimetypes", "quopri", "uuid", "random"))
# they import what they are told to show
_IMPORTS = frozenset(("inspect", "pydoc"))
_SERVES = frozenset(("http.server", "SimpleHTTPServer", "smtpd", "pyftpdlib", "webbrowser", "ensurepip", "idlelib"))
# they connect to the host named behind them
_CONNECTS = frozenset(("ftplib", "telnetlib", "smtplib", "poplib", "imaplib", "nntplib"))
# they run what they read
_CONSOLES = {"code": "python", "asyncio": "python", "ptpython": "python", "bpython": "python", "pty": "bash"}
_RUNS_SCRIPT = frozenset(("pdb", "trace", "runpy", "timeit"))


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """Findings of the source text, or of the module that -m names."""
    if code is not None:
        return analyse_source(word_text(code) or "", _arguments(reading))
    modules = reading.values("-m")
    if not modules:
        return NOTHING
    found = _module(modules[0], _arguments(reading))
    own = (Use(MODULE, modules[:1], LIBRARY),) if not any(use.role == MODULE for use in found.uses) else ()
    return Findings(found.uses + own, found.claims, found.replaces, found.harmless)


def _arguments(reading: "Reading") -> "tuple[Field, ...]":
    rest = next((use.fields for use in reading.uses if use.role == ARGUMENTS), None)
    return rest if rest is not None else tuple(field for _, field, _ in reading.operands)


def _profiled(arguments: "tuple[Field, ...]") -> Findings:
    """`-o` names the file of the profile; what is profiled is a script, or a module behind -m."""
    uses: list[Use] = []
    position = 0
    while position < len(arguments):
        text = word_text(arguments[position]) or "?"
        following = arguments[position + 1 : position + 2]
        if text == "-m" and following:
            inner = _module(following[0], arguments[position + 2 :])
            return Findings((*uses, *inner.uses), inner.claims)
        if text[:1] != "-":
            return Findings((*uses, Use(SCRIPT, (arguments[position],), "python")))
        if text in ("-o", "--outfile", "-s", "--sort"):
            uses += [Use(WRITE, following)] if text in ("-o", "--outfile") else []
            position += 1
        position += 1
    return Findings(tuple(uses))


def _timed(arguments: "tuple[Field, ...]") -> "tuple[Use, ...]":
    """The statements of `-m timeit -s SETUP STATEMENT...`, which see each other's names."""
    statements = [field for field in arguments if (word_text(field) or "")[:1] != "-"]
    texts = [word_text(field) for field in statements]
    if None in texts:
        return tuple(Use(CODE, (field,), "python") for field in statements)
    return (Use(CODE, (literal("\n".join(text or "" for text in texts)),), "python"),)


def _module(name: "Field", arguments: "tuple[Field, ...]") -> Findings:
    text = word_text(name)
    if text is None:
        return Findings(claims=(Claim(OPAQUE, kind=DYNAMIC_COMMAND, evidence="-m"),))
    root = text.partition(".")[0]
    if root == "pip" or (root in _PROGRAMS and root not in _KINDS):
        return Findings(uses=(Use(COMMAND, (literal(_CALLED.get(root, root.replace("_", "-"))), *arguments)),))
    if text in _LAUNCHERS:
        return Findings(uses=(Use(COMMAND, (literal(_LAUNCHERS[text]), *arguments)),))
    if text in _IMPORTS:
        modules = [word_text(field) or "?" for field in arguments if (word_text(field) or "?")[:1] != "-"]
        return Findings(claims=tuple(Claim(PROJECT_CODE, evidence=name) for name in modules if not _of_library(name)))
    if text in _LOOKS:
        return Findings(uses=_files(text, arguments))
    if text in _CONNECTS:
        hosts = [word_text(field) or "?" for field in arguments if (word_text(field) or "?")[:1] != "-"]
        return Findings(claims=(Claim(EGRESS, hosts[0] if hosts else "?", evidence=text),))
    if text in ("compileall", "venv", "virtualenv"):
        return Findings(uses=_filled(text, arguments))
    if text in _SERVES and [word_text(field) for field in arguments] in (["--help"], ["-h"]):
        return Findings()
    if text in _SERVES and not (text == "http.server" and _is_served_here(arguments)):
        return Findings(claims=(Claim(MUTATION, target=text, evidence=text),))
    if text in _CONSOLES:
        return Findings(uses=(Use(SCRIPT, (literal("-"),), _CONSOLES[text]),))
    if root == "IPython":
        return Findings(uses=(Use(COMMAND, (literal("ipython"), *arguments)),))
    if text == "timeit":
        return Findings(uses=_timed(arguments))
    if text in ("cProfile", "profile"):
        return _profiled(arguments)
    if text in _RUNS_SCRIPT:
        scripts = [field for field in arguments if (word_text(field) or "-")[:1] != "-"]
        return Findings(uses=tuple(Use(SCRIPT, (field,), "python") for field in scripts[:1]))
    if text == "http.server":
        return Findings(claims=(Claim(PROJECT_CODE, kind="dev", evidence=text),))
    away = any((word_text(field) or "").startswith(PLACES) for field in arguments)
    kind = "" if away else _KINDS.get(root, "")
    uses = () if root in _KINDS else (Use(MODULE, (name,)),)
    return Findings(uses, (Claim(PROJECT_CODE, kind=kind, evidence=text),))


def _filled(text: str, arguments: "tuple[Field, ...]") -> tuple[Use, ...]:
    """The folders that a module writes to."""
    if text == "compileall":  # reads sources, and writes what they compile to beside them
        folders = [field for field in arguments if (word_text(field) or "?")[:1] != "-"]
        return tuple(Use(WRITE, (field,)) for field in folders or [literal(".")])
    return tuple(Use(WRITE, (field,)) for field in arguments[-1:] if (word_text(field) or "?")[:1] != "-")


def _of_library(name: str) -> bool:
    root = name.partition(".")[0]
    known = any(pure.partition(".")[0] == root for pure in PURE_MODULES)
    return known or root in EFFECT_MODULES or root in KNOWN_PACKAGES or root in ("os", "sys", "builtins")


def _files(module: str, arguments: "tuple[Field, ...]") -> tuple[Use, ...]:
    """json.tool IN OUT and zipfile -e FILE DIR write their second operand, zipfile -c FILE … the first, gzip a file beside; the others only read."""
    words = [field for field in arguments if (word_text(field) or "?")[:1] != "-"]
    flags = [word_text(field) or "" for field in arguments if (word_text(field) or "?")[:1] == "-"]
    if module == "gzip":
        names = [(field, word_text(field)) for field in words]
        made = [
            field if text is None else literal(text.removesuffix(".gz") if "-d" in flags or "--decompress" in flags else text + ".gz")
            for field, text in names
        ]
        return tuple(Use(READ, (field,)) for field in words) + tuple(Use(WRITE, (field,)) for field in made if word_text(field) != "-.gz")
    if module in ("zipfile", "tarfile") and not {"-c", "--create"}.isdisjoint(flags):
        packed = tuple(use for field in words[1:] for use in (Use(READ, (field,)), *everything_below(field)))
        return (*(Use(WRITE, (field,)) for field in words[:1]), *packed)
    if module == "tarfile" and len(words) == 1 and not {"-e", "--extract"}.isdisjoint(flags):
        words = [*words, literal(".")]
    writes = module == "json.tool" or any(flag in ("-e", "--extract", "-c", "--create", "-d", "--outfile") for flag in flags)
    reads = tuple(Use(READ, (field,)) for field in words)
    return reads + (tuple(Use(WRITE, (field,)) for field in words[1:]) if writes else ())


def _is_served_here(arguments: "tuple[Field, ...]") -> bool:
    """python -m http.server --bind 127.0.0.1: only this host reaches it."""
    words = [word_text(field) or "?" for field in arguments]
    given = [words[at + 1] for at, word in enumerate(words[:-1]) if word in ("-b", "--bind")]
    given += [word.partition("=")[2] for word in words if word.startswith("--bind=")]
    return bool(given) and all(map(is_local, given))
