"""npx NAME: a tool of the project when it is a well-known one, else something fetched and run."""

from capfence_sh import capabilities as cap
from capfence_sh.analysers import Claim, Findings, Use, monorepo, package_names
from capfence_sh.catalog import vocabulary as v
from capfence_sh.options import word_text
from capfence_sh.words import literal

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
        *(
            "parcel",
            "gulp",
            "grunt",
            "ember",
            "karma",
            "typedoc",
            "serve",
            "http-server",
            "json-server",
            "npm-run-all",
            "nodemon",
            "svgo",
            "ncu",
        ),
        *(
            "react-scripts",
            "craco",
            "electron-builder",
            "strapi",
            "eleventy",
            "vuepress",
            "eas",
            "mikro-orm",
            "standard",
            "xo",
            "tslint",
            "flow",
        ),
        *("markdownlint", "markdownlint-cli", "textlint", "alex", "htmlhint", "redocly", "spectral", "swagger-cli", "jsonlint", "ajv"),
        *(
            "lessc",
            "less",
            "stylus",
            "retire",
            "nest",
            "react-native",
            "autocannon",
            "cdk",
            "cdktf",
            "openapi-generator-cli",
            "graphql-codegen",
        ),
        *("jscpd", "html-validate", "jshint", "eslint_d", "secretlint", "solhint", "ts-prune", "unimported", "dependency-cruiser", "dpdm"),
        *("ls-lint", "eclint", "remark", "ember-template-lint", "api-extractor", "bundlesize", "bundlewatch", "es-check", "lit-analyzer"),
        *("browserslist", "envinfo", "sort-package-json", "pretty-quick", "doctoc", "type-coverage", "markdown-link-check", "tsgo"),
        *(
            "tape",
            "tap",
            "uvu",
            "wdio",
            "testcafe",
            "cucumber-js",
            "stryker",
            "web-test-runner",
            "tsd",
            "jasmine",
            "nightwatch",
            "codeceptjs",
        ),
        *(
            "ts-mocha",
            "detox",
            "qunit",
            "poku",
            "tstyche",
            "jsdoc",
            "documentation",
            "tsc-alias",
            "unbuild",
            "microbundle",
            "ladle",
            "rspack",
        ),
        *(
            "rsbuild",
            "farm",
            "rolldown",
            "wxt",
            "plasmo",
            "quasar",
            "dumi",
            "umi",
            "father",
            "ncc",
            "terser",
            "uglifyjs",
            "uglify-js",
            "cleancss",
        ),
        *(
            "csso",
            "pug",
            "handlebars",
            "ejs",
            "mjml",
            "marked",
            "js-yaml",
            "json2csv",
            "csvtojson",
            "orval",
            "relay-compiler",
            "lingui",
            "svgr",
        ),
        *("i18next", "i18next-parser", "copyfiles", "cpx", "mkdirp", "ncp", "unocss", "panda", "antora", "webpack-bundle-analyzer"),
        *("source-map-explorer", "ngc", "html-minifier", "html-minifier-terser", "purgecss", "markdown-toc", "auto-changelog", "typechain"),
        *("vite-bundle-visualizer", "tsdx", "tsdown", "preconstruct", "json2ts", "patch-package", "node-gyp", "esno", "jiti", "vite-node"),
        *(
            "hardhat",
            "solhint",
            "size-limit",
            "publint",
            "openapi-typescript",
            "rimraf",
            "syncpack",
            "wait-on",
            "write-good",
            "cspell",
            "markdownlint-cli2",
        ),
    )
)

# packages whose program has another name
_PROGRAMS = {
    "@biomejs/biome": "biome",
    "@tailwindcss/cli": "tailwindcss",
    "@angular/cli": "ng",
    "@nestjs/cli": "nest",
    "@vue/cli-service": "vue-cli-service",
    "@playwright/test": "playwright",
    "@redocly/cli": "redocly",
    "@stoplight/spectral-cli": "spectral",
    "@openapitools/openapi-generator-cli": "openapi-generator-cli",
    "@graphql-codegen/cli": "graphql-codegen",
    "@arethetypeswrong/cli": "attw",
    "@microsoft/api-extractor": "api-extractor",
    "@changesets/cli": "changeset",
    "@commitlint/cli": "commitlint",
    "@cucumber/cucumber": "cucumber-js",
    "@web/test-runner": "wtr",
    "@swc/cli": "swc",
    "@babel/cli": "babel",
    "@rspack/cli": "rspack",
    "@stryker-mutator/core": "stryker",
    "@wdio/cli": "wdio",
    "@mermaid-js/mermaid-cli": "mmdc",
    "@typescript/native-preview": "tsgo",
    "@apidevtools/swagger-cli": "swagger-cli",
    "@astrojs/check": "astro",
    "@sveltejs/kit": "svelte-kit",
    "@storybook/cli": "storybook",
    "@lingui/cli": "lingui",
    "@formatjs/cli": "formatjs",
    "@tarojs/cli": "taro",
    "@vercel/ncc": "ncc",
    "@svgr/cli": "svgr",
    "@unocss/cli": "unocss",
    "@pandacss/dev": "panda",
    "typescript": "tsc",
    "ember-cli": "ember",
    "markdownlint-cli": "markdownlint",
    "postcss-cli": "postcss",
    "clean-css-cli": "cleancss",
    "pug-cli": "pug",
}
_NUMBERED = frozenset("0123456789.xX^~-")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """The first operand names what runs."""
    name = word_text(reading.operands[0][1]) if reading.operands else None
    packages = reading.values("-p", "--package")
    tool, versioned = _tool(name or "")
    named = [_tool(word_text(field) or "") for field in packages]
    if tool and packages and all(program == tool for program, _ in named):  # -p typescript tsc: the package of the tool itself
        packages, versioned = (), versioned or any(asked for _, asked in named)
    if tool and not packages and not reading.has("-c", "--call"):
        words = (literal(tool), *(field for _, field, _ in reading.operands[1:]))
        found: tuple[Claim, ...] = (Claim(cap.PACKAGE, evidence=name or ""),) if versioned else ()
        if tool in ("nx", "turbo"):
            kind = monorepo.kind(tool, [word_text(field) for _, field, _ in reading.operands[1:]])
            return Findings(claims=(*found, Claim(cap.PROJECT_CODE, tool, kind=kind, evidence=tool)))
        if tool in _TOOLS:
            found += (Claim(cap.PROJECT_CODE, tool, kind=_TOOLS[tool], evidence=tool),)
        return Findings((Use(v.COMMAND, words if tool != name else tuple(field for _, field, _ in reading.operands)),), found)
    evidence = name or "npx"
    claims: tuple[Claim, ...] = (Claim(cap.PACKAGE, evidence=evidence), Claim(cap.OPAQUE, kind=cap.UNREAD_SCRIPT, evidence=evidence))
    sources = [name, *(word_text(field) for field in packages)]
    claims += tuple(claim for source in sources if source and " " not in source for claim in package_names.of_name(source))
    return Findings(_commands(name or "", reading), claims)


def _tool(name: str) -> tuple[str, bool]:
    """(the well-known tool of a project that is meant, whether a version of it is asked for); "" for any other."""
    package, at, version = name[1:].partition("@")
    package = name[:1] + package
    program = _PROGRAMS.get(package, package)
    usual = not at or version in ("latest", "next") or (version[:1].isdecimal() and _NUMBERED.issuperset(version))
    known = package in _PROGRAMS or program in _TOOLS or program in _KNOWN
    return (program, bool(at)) if usual and known else ("", False)


def _commands(name: str, reading: "Reading") -> tuple[Use, ...]:
    """A path or a line is no package; `yarn exec` and what -p names a package for run any program found by PATH."""
    fields = tuple(field for _, field, _ in reading.operands)
    if " " in name:
        return (Use(v.SHELL, fields[:1]),)
    return (Use(v.COMMAND, fields),) if name else ()  # a package of the name of a program does what the program does
