"""Where packages come from by a file of the project that the request itself wrote: an address in it is one on the command line of the installer.

In: the reading of a command and what the script wrote.  Out: shell.remote_code for each host that is no registry everybody uses.
"""

from capfence_sh import capabilities as cap
from capfence_sh import effects as fx
from capfence_sh import hosts
from capfence_sh.path_effects import inside
from capfence_sh.recipes.json_file import parsed, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator

    from capfence_sh.effects import Effect, Setting
    from capfence_sh.options import Reading
    from capfence_sh.shell import Shell
    from capfence_sh.walk import Frame, Walk

_REGISTRIES = frozenset(
    (
        *("pypi.org", "files.pythonhosted.org", "registry.npmjs.org", "registry.yarnpkg.com", "rubygems.org", "packagist.org"),
        *("repo.packagist.org", "crates.io", "index.crates.io", "static.crates.io", "proxy.golang.org", "repo.maven.apache.org"),
        *("repo1.maven.org", "plugins.gradle.org", "services.gradle.org", "downloads.gradle.org", "maven.google.com", "dl.google.com"),
        *("central.sonatype.com", "oss.sonatype.org", "s01.oss.sonatype.org", "repo.spring.io", "npm.jsr.io", "download.pytorch.org"),
    )
)
_JAVASCRIPT = ("npm", "pnpm", "yarn", "bun")
_PYTHON = ("pip", "uv", "poetry", "pdm", "pipenv", "hatch")
# of these only what installs fetches
_INSTALLERS = frozenset((*_JAVASCRIPT, "pip", "poetry", "pdm", "pipenv", "composer", "bundle"))
_DEPENDENCIES = ("dependencies", "devDependencies", "optionalDependencies", "peerDependencies", "overrides", "resolutions")
_DESCRIBING = ("homepage", "repository", "bugs", "url", "funding", "author", "$schema")
_FORGES = {"github:": "github.com", "gitlab:": "gitlab.com", "bitbucket:": "bitbucket.org", "gist:": "gist.github.com"}
_LINES, _MOST = 2000, 8
_LISTS = ("-r", "--requirement", "--requirements", "-c", "--constraint", "--constraints")
_SETTINGS = ("-s", "--settings", "-gs", "--global-settings")


def effects(walk: "Walk", reading: "Reading", does: "Container[str]", setting: "Setting", shell: "Shell", frame: "Frame") -> "list[Effect]":
    """The hosts that files name which the request wrote for this program.  does: the capabilities of the command."""
    program = reading.path[0]
    if frame.remote or not (cap.PACKAGE in does or (cap.PROJECT_CODE in does and program not in _INSTALLERS)):
        return []
    walk.steps += len(shell.made.loose) >> 5
    options = _LISTS if program in _PYTHON else _SETTINGS if program in _MAVEN else ()
    told = {path for field in reading.values(*options) for path in fx.paths_of(field, setting)} if options else set()
    found: dict[str, Effect] = {}
    for path in shell.made.loose:
        programs, find = _FILES.get(path.rpartition("/")[2], ((), _of_maven if program in _MAVEN else _of_lines))
        if program in _MODULES and path.endswith(".tf"):
            programs, find = _MODULES, _of_terraform
        if program not in programs and path not in told:
            continue
        for made in shell.made.get(path):
            text = made.content if made is not None else None
            walk.steps += len(text or "") >> 6
            for place in list(_places(text or ""))[:_MOST] if program in programs and "/" in (text or "") else ():
                if not inside(place, setting):
                    found[place] = fx.opaque(cap.UNREAD_SCRIPT, place)
            for address in list(find(text or ""))[:_MOST]:
                host = hosts.of_url(address)
                if host and host != hosts.LOOPBACK and host not in _REGISTRIES:
                    found[host] = fx.Effect(cap.REMOTE_CODE, "", host, fx.HOST, False, address)
    return list(found.values())


def _addresses(text: str) -> "Iterator[str]":
    """The addresses in a text, as those of plain HTTP; `git+ssh://…` and the like count as well."""
    if "://" not in text:
        return
    for mark in "\"'<>,;()[]{}":
        text = text.replace(mark, " ")
    for word in text.split():
        scheme, there, rest = word.partition("://")
        if there and rest and not scheme.endswith("file"):
            yield "https://" + rest


def _places(content: str) -> "Iterator[str]":
    """Folders that a manifest takes code from by their whole path: `replace x => /srv/x`, `path = "/srv/x"`, `file:/srv/x`."""
    for line in content.split("\n")[:_LINES]:
        for mark in ("=>", "path", "file:", "link:"):
            rest = line.partition(mark)[2].lstrip(" =:\"'")
            if rest[:1] == "/" and rest[:2] != "//":
                yield rest.replace('"', " ").replace("'", " ").replace("}", " ").split()[0]


def _of_nothing(content: str) -> "Iterator[str]":
    """go.mod: modules are named by host and path, and come through the proxy."""
    return iter(())


def _of_terraform(content: str) -> "Iterator[str]":
    """*.tf: sources of modules."""
    for line in content.split("\n")[:_LINES]:
        key, equals, value = line.strip().partition("=")
        if equals and key.strip() == "source":
            yield from _addresses(value)
            bare = value.strip().strip("\"'").removeprefix("git::")
            if bare.startswith(("github.com/", "bitbucket.org/", "git@")):
                yield "https://" + bare.removeprefix("git@").replace(":", "/", 1)


def _of_lines(content: str) -> "Iterator[str]":
    """requirements.txt: every line, but for comments."""
    for line in content.split("\n")[:_LINES]:
        yield from _addresses("" if line.lstrip()[:1] == "#" else line.partition(" #")[0])


def _of_package(content: str) -> "Iterator[str]":
    """package.json: versions that are addresses, or repositories at a forge."""
    whole = parsed(content)
    if not isinstance(whole, dict):  # a part of it
        described = content.replace("\n", ",").split(",")
        yield from _addresses(",".join(part for part in described if not any(key in part for key in _DESCRIBING)))
        return
    for section in _DEPENDENCIES:
        for version in texts(whole, section).values():
            if not isinstance(version, str):
                continue
            yield from _addresses(version)
            forge = next((host for start, host in _FORGES.items() if version.startswith(start)), "")
            owner, slash, name = version.partition("#")[0].partition("/")
            if (
                not forge
                and slash
                and owner.replace("-", "a").isalnum()
                and name.replace("-", "a").replace(".", "a").replace("_", "a").isalnum()
            ):
                forge = "github.com"
            if forge:
                yield "https://" + forge


def _of_composer(content: str) -> "Iterator[str]":
    """composer.json: the repositories."""
    yield from _addresses(content.partition('"repositories"')[2].partition('"require"')[0].replace("\\/", "/"))


def _of_toml(content: str) -> "Iterator[str]":
    """Cargo.toml, pyproject.toml, Pipfile: `git = …`, `url = …`, an index, and `NAME @ ADDRESS`; not the pages of the project."""
    within = True
    for line in content.split("\n")[:_LINES]:
        text = line.strip()
        if text[:1] == "[" and text.rstrip()[-1:] == "]":
            within = "urls" not in text
        if within and text[:1] != "#" and "://" in text:
            before = text.partition("://")[0].replace(" ", "").replace("'", '"')
            if before.rpartition('"')[0].endswith(("git=", "url=", "index=")) or "@" in before:
                yield from _addresses(text[text.find("git") if "git=" in before else 0 :])


def _of_gemfile(content: str) -> "Iterator[str]":
    """Gemfile: sources and repositories."""
    for line in content.split("\n")[:_LINES]:
        text = line.strip()
        if text[:1] == "#":
            continue
        yield from _addresses(text)
        if "github:" in text or ":github" in text:
            yield "https://github.com"


def _of_gradle(content: str) -> "Iterator[str]":
    """build.gradle, and the properties of wrappers: repositories, and the distribution that is run."""
    for line in content.split("\n")[:_LINES]:
        lower = line.lower()
        if "url" in lower or "maven" in lower:
            yield from _addresses(line.replace("\\:", ":").replace("=", " "))


def _of_maven(content: str) -> "Iterator[str]":
    """pom.xml, settings.xml: repositories and mirrors."""
    for tag in ("<repository>", "<pluginRepository>", "<mirror>"):
        for part in content.split(tag)[1:_MOST]:
            yield from _addresses(part.partition("</" + tag[1:])[0])


_MODULES = ("terraform", "tofu", "terragrunt")
_GRADLE = ("gradle", "gradlew")
_MAVEN = ("mvn", "mvnw", "mvnd")
# file -> the programs that read it, and what finds the addresses
_FILES: "dict[str, tuple[tuple[str, ...], Callable[[str], Iterable[str]]]]" = {
    "package.json": (_JAVASCRIPT, _of_package),
    "composer.json": (("composer",), _of_composer),
    "Cargo.toml": (("cargo",), _of_toml),
    "pyproject.toml": (_PYTHON, _of_toml),
    "Pipfile": (("pipenv",), _of_toml),
    "Gemfile": (("bundle",), _of_gemfile),
    **dict.fromkeys(("go.mod", "go.work"), (("go",), _of_nothing)),
    **dict.fromkeys(("build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"), (_GRADLE, _of_gradle)),
    "gradle-wrapper.properties": (_GRADLE, _of_gradle),
    "maven-wrapper.properties": (_MAVEN, _of_gradle),
    **dict.fromkeys(("pom.xml", "settings.xml"), (_MAVEN, _of_maven)),
}
PROGRAMS = frozenset(_MODULES) | frozenset(program for programs, _ in _FILES.values() for program in programs)
