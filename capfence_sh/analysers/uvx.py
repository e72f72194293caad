"""uvx NAME: a well-known tool of Python projects, installed from the configured index, does what it does elsewhere; any other is fetched and run."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.catalog import vocabulary as v
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

# tools whose package has their name
_TOOLS = frozenset(
    (
        *(
            "ruff",
            "black",
            "isort",
            "mypy",
            "pyright",
            "basedpyright",
            "pytest",
            "flake8",
            "pylint",
            "codespell",
            "yamllint",
            "pre-commit",
            "tox",
        ),
        *(
            "nox",
            "vulture",
            "bandit",
            "pip-audit",
            "ty",
            "mkdocs",
            "sqlfluff",
            "ansible-lint",
            "pyupgrade",
            "autoflake",
            "refurb",
            "interrogate",
        ),
        *("pipdeptree", "check-jsonschema", "docformatter", "coverage", "radon", "djlint", "pydocstyle", "autopep8", "mdformat", "deptry"),
    )
)
_NUMBERED = frozenset("0123456789.")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The first operand names what runs; a version may stand behind @."""
    del code
    name, at, version = ((word_text(reading.operands[0][1]) or "") if reading.operands else "").partition("@")
    usual = not at or version == "latest" or (bool(version) and _NUMBERED.issuperset(version))
    if name in _TOOLS and usual and not reading.has("--from", "--with"):
        return Findings((Use(v.COMMAND, (literal(name), *(field for _, field, _ in reading.operands[1:]))),))
    return Findings(claims=(Claim(cap.OPAQUE, kind=cap.UNREAD_SCRIPT, evidence=name or "uvx"),))
