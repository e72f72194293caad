"""Maven, Gradle, Ant, sbt, cmake and the like: operands are goals, and a goal's name says what it does."""

from capfence_sh.analysers import Claim, Findings, Use
from capfence_sh.analysers.verbs import kind_of
from capfence_sh.capabilities import EGRESS, EVALUATED_DATA, OPAQUE, PROJECT_CODE, REMOTE_CODE, SECRET_READ
from capfence_sh.catalog.vocabulary import COMMAND, CONFIG, CONTEXT, PROGRAM, WRITE
from capfence_sh.hosts import of_url
from capfence_sh.options import word_text
from capfence_sh.words import literal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.options import Reading
    from capfence_sh.words import Field

_BUILDS = frozenset(("package", "assemble", "classes", "testclasses", "jar", "compile", "test-compile", "install", "verify", "clean"))
_SENDS = frozenset(("deploy", "publish", "release", "upload"))
_LOOKS = frozenset(("dependencies", "tasks", "projects", "properties", "help", "dependency", "versions"))
# goals of those groups that fetch or remove
_MORE = ("get", "purge-local-repository")
_FOREIGN = ("archetype:", "exec:", "groovy:", "antrun:")  # groups whose goals run what the command line or a package says
# properties of Maven that name a file which is written, and those that name a repository
_WRITTEN = ("output", "outputFile", "outputDirectory", "dest", "destFile")
_SERVERS = ("remoteRepositories", "altDeploymentRepository", "maven.repo.remote", "repoUrl")
# settings of cmake that name programs, files that are read as code, and command lines: cmake-variables(7)
_PROGRAMS = ("_COMPILER", "_LINKER", "CMAKE_MAKE_PROGRAM", "CMAKE_AR", "CMAKE_RANLIB", "CMAKE_STRIP", "CMAKE_NM", "CMAKE_OBJCOPY")
_SYSTEM = ("/usr/", "/opt/", "/bin/")
_SCRIPTS = ("CMAKE_TOOLCHAIN_FILE", "_INCLUDE", "_INCLUDE_BEFORE", "_RULES", "_OVERRIDE")
_LINES = ("_LAUNCHER", "_CLANG_TIDY", "_CPPCHECK", "_CPPLINT", "_INCLUDE_WHAT_YOU_USE", "_EMULATOR")
# settings of sbt that `show` prints
_SETTINGS = frozenset(("libraryDependencies", "scalaVersion", "name", "version", "scalacOptions", "sources", "resolvers", "projectID"))
# commands of sbt that hold code
_CODE = ("set ", "eval ", "set\t", "eval\t")


def analyse(reading: "Reading", code: "Field | None") -> Findings:
    """shell.project_code by goal, of the strictest kind when they differ; egress for goals that deploy or publish."""
    del code
    goals = [text or "?" for text in reading.texts() if "=" not in (text or "")]
    if reading.written[0] in ("cmake", "ctest"):
        goals = [word_text(value) or "?" for value in reading.values("--target")]
    if reading.path[0] == "gradle":  # :PROJECT:TASK
        goals = [goal.rpartition(":")[2] for goal in goals]
    if reading.written[0] == "lein":
        goals = _tasks(goals)
    kinds = {_kind(goal) for goal in goals} or {"test" if reading.written[0] == "ctest" else "build"}
    kind = "" if "" in kinds else min(kinds)
    claims = [Claim(PROJECT_CODE, kind=kind, evidence=" ".join(goals) or reading.written[0])]
    if any(part in _SENDS for goal in goals for part in _parts(goal)):
        claims.append(Claim(EGRESS, target="?", evidence=" ".join(goals)))
    claims += [Claim(OPAQUE, kind=EVALUATED_DATA, evidence=text) for text in reading.texts() if text and text.startswith(_CODE)]
    # a trial of Gradle runs the build script all the same
    uses = [Use(CONTEXT, (value,)) for value in reading.values("--project-dir", "--gradle-user-home") if reading.has("--dry-run")]
    if reading.written[0] in ("runghc", "runhaskell"):
        uses += [Use(CONTEXT, (field,)) for _, field, _ in reading.operands[:1]]
    settings = [(word_text(value) or "").partition("=")[::2] for value in reading.values("-D")]
    if reading.path[0] == "mvn":
        uses += _of_maven(settings)
        claims += [
            Claim(REMOTE_CODE, target=of_url(value.rpartition("::")[2]) or "?", evidence=name)
            for name, value in settings
            if name in _SERVERS
        ]
        if ("showPasswords", "true") in settings:
            claims.append(Claim(SECRET_READ, evidence="showPasswords"))
    elif reading.path[0] == "gradle":
        uses += [use for name, value in settings if name == "org.gradle.jvmargs" for use in _machine(value)]
    elif reading.path[0] == "cmake":
        uses += _of_cmake(settings)
    return Findings(tuple(uses), tuple(claims))


def _of_maven(settings: list[tuple[str, str]]) -> list[Use]:
    """Properties that name what is written, and programs and options of the Java machines that plugins start."""
    given = dict(settings)
    uses = [
        Use(WRITE, (literal(value),))
        for name, value in settings
        if value and (name in _WRITTEN or name.endswith(("Directory", "OutputFile")))
    ]
    if "exec.executable" in given:
        uses.append(Use(COMMAND, tuple(map(literal, (given["exec.executable"], *given.get("exec.args", "").split())))))
    uses += [Use(PROGRAM, (literal(value),)) for name, value in settings if name in ("jvm", "surefire.jvm") and value]
    uses += [Use(CONFIG, (literal(path),)) for name, value in settings if name == "maven.ext.class.path" for path in value.split(":")]
    return uses + [use for name, value in settings if name in ("argLine", "exec.vmArgs") for use in _machine(value)]


def _machine(options: str) -> list[Use]:
    """Options of a Java machine."""
    return (
        [Use(COMMAND, tuple(map(literal, ("java", *options.split(), "-version"))))]
        if "-javaagent" in options or "-agent" in options or "-XX:On" in options
        else []
    )


def _of_cmake(settings: list[tuple[str, str]]) -> list[Use]:
    """Settings that name programs by their path, scripts outside the project, and command lines (lists are written with `;`)."""
    uses: list[Use] = []
    for setting, value in settings:
        name = setting.partition(":")[0]
        if name.endswith(_LINES) or (name.endswith(_PROGRAMS) and ";" in value):
            uses += [Use(COMMAND, tuple(map(literal, value.split(";"))))] if value else []
        elif name.endswith(_PROGRAMS) and "/" in value and not (value.startswith(_SYSTEM) and ".." not in value):
            uses.append(Use(PROGRAM, (literal(value),)))
        elif name.endswith(_SCRIPTS) and name.startswith("CMAKE_") and "/" in value:
            uses.append(Use(CONTEXT, (literal(value),)))
    return uses


def _tasks(words: list[str]) -> list[str]:
    """The tasks of Leiningen: the first word, behind profiles; the rest are its arguments.  `do` and `run` take others."""
    while words[:1] == ["with-profile"]:
        words = words[2:]
    if words[:1] == ["deps"]:
        return ["dependencies" if words[1:2] == [":tree"] else "install-dependencies"]
    return words if words[:1] in (["do"], ["run"], ["trampoline"], ["update-in"], ["change"]) else words[:1]


def _parts(goal: str) -> list[str]:
    return goal.lower().replace(":", " ").replace("-", " ").split()


def _kind(goal: str) -> str:
    name = goal.lower().rpartition(":")[2]
    if any(part in goal.lower() for part in _FOREIGN):
        return ""
    if name in _BUILDS:
        return "build"
    if goal.startswith("show ") and goal[5:].strip() in _SETTINGS:
        return "check"
    group = goal.lower().lstrip(":").partition(":")[0]
    if group in _LOOKS:
        return "" if name in _MORE or (group == "versions" and ":" in goal and not name.startswith("display")) else "check"
    return kind_of(goal)
