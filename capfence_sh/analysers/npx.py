"""npx NAME: a tool of the project when it is a well-known one, else something fetched and run."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use, monorepo, package_names
from capfence_sh.catalog import vocabulary as v
from capfence_sh.options import word_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

# development tools that a project declares; what they do is the project's code
_TOOLS = {
    "eslint": "lint",
    "prettier": "lint",
    "stylelint": "lint",
    "biome": "lint",
    "oxlint": "lint",
    "tsc": "check",
    "vue-tsc": "check",
    "svelte-check": "check",
    "jest": "test",
    "vitest": "test",
    "mocha": "test",
    "ava": "test",
    "playwright": "test",
    "cypress": "test",
    "c8": "test",
    "nyc": "test",
    "webpack": "build",
    "vite": "build",
    "rollup": "build",
    "esbuild": "build",
    "tsup": "build",
    "next": "build",
    "nx": "build",
    "turbo": "build",
}
# tools with a table of their own: they do what they are told there
_KNOWN = frozenset(
    (
        *("prisma", "tsx", "ts-node", "knex", "typeorm", "sequelize-cli", "drizzle-kit", "knip", "depcheck", "madge", "license-checker"),
        *("nuxt", "nuxi", "gatsby", "remix", "vitepress", "docusaurus", "expo", "lint-staged", "tailwindcss", "postcss", "sass"),
        *("concurrently", "cross-env", "changeset", "npm-check-updates"),
        *("astro", "babel", "commitlint", "lerna", "ng", "storybook", "swc"),
        *("size-limit", "publint", "openapi-typescript", "rimraf", "syncpack", "wait-on", "write-good", "cspell", "markdownlint-cli2"),
    )
)


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The first operand names what runs."""
    name = word_text(reading.operands[0][1]) if reading.operands else None
    packages = reading.values("-p", "--package")
    if name in _TOOLS and not packages and not reading.has("-c", "--call"):
        kind = _TOOLS[name]
        if name in ("nx", "turbo"):
            kind = monorepo.kind(name, [word_text(field) for _, field, _ in reading.operands[1:]])
            return Findings(claims=(Claim(cap.PROJECT_CODE, name, kind=kind, evidence=name),))
        return Findings(
            (Use(v.COMMAND, tuple(field for _, field, _ in reading.operands)),),
            (Claim(cap.PROJECT_CODE, name, kind=kind, evidence=name),),
        )
    if name in _KNOWN and not packages and not reading.has("-c", "--call"):
        return Findings((Use(v.COMMAND, tuple(field for _, field, _ in reading.operands)),))
    evidence = name or "npx"
    claims: tuple[Claim, ...] = (Claim(cap.PACKAGE, evidence=evidence), Claim(cap.OPAQUE, kind=cap.UNREAD_SCRIPT, evidence=evidence))
    sources = [name, *(word_text(field) for field in packages)]
    claims += tuple(claim for source in sources if source and " " not in source for claim in package_names.of_name(source))
    return Findings(_commands(name or "", reading), claims)


def _commands(name: str, reading: "Reading") -> tuple[Use, ...]:
    """A path or a line is no package; `yarn exec` and what -p names a package for run any program found by PATH."""
    fields = tuple(field for _, field, _ in reading.operands)
    if " " in name:
        return (Use(v.SHELL, fields[:1]),)
    return (Use(v.COMMAND, fields),) if name else ()  # a package of the name of a program does what the program does
