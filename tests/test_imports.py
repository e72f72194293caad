"""What a start costs is what it imports: the modules of each path, seen in real processes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.launch import Launcher

# free, or nearly: built in or small C modules
FREE = {"sys", "marshal", "posix", "fcntl", "time", "gc", "_signal", "_sha256", "_sha2", "_json"}
if not any(line.split(":")[2] == str(os.getuid()) for line in Path("/etc/passwd").read_text().splitlines()):
    FREE.add("pwd")  # a directory service is asked about a user whom the file does not know; built in as well
OURS = "capfence_sh"


@pytest.fixture(scope="module")
def launcher(tmp_path_factory: pytest.TempPathFactory) -> Launcher:
    launcher = Launcher(tmp_path_factory.mktemp("imports"))
    loaded(launcher, "true")  # the policy is compiled now
    return launcher


def imported(argv: list[str], env: dict[str, str], status: int = 0) -> set[str]:
    """The modules that a process imports, by Python's own list on standard error; it must end as expected, or it shows nothing."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *argv],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env=env,
        timeout=60,
        check=False,
    )
    assert done.returncode == status, done.stderr[-2000:]
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")} - {"imported package"}


def loaded(launcher: Launcher, *words: str, status: int = 0) -> set[str]:
    """What our launcher imports beyond a bare interpreter."""
    return imported(["-IS", str(launcher.path), *words], launcher.env(), status) - imported(["-IS", "-c", "pass"], launcher.env())


def of_bashlex(launcher: Launcher) -> set[str]:
    libraries = [entry for entry in sys.path if entry.endswith("-packages")]
    code = f"import sys; sys.path[:0] = {libraries!r}; import bashlex"
    return imported(["-IS", "-c", code], launcher.env())


def strangers(modules: set[str], allowed: set[str]) -> set[str]:
    return {name for name in modules - allowed if name.partition(".")[0] != OURS}


def test_an_argv_needs_nothing_else(launcher: Launcher) -> None:
    assert strangers(loaded(launcher, "true"), FREE) == set()
    assert strangers(loaded(launcher, "ls", "-la", "/"), FREE) == set()


@pytest.mark.parametrize(
    "script", ["df -h /", "ps aux | grep nginx | head -5", "for f in a b; do echo $f > /dev/null; done", "grep -c x < /dev/null || true"]
)
def test_a_text_needs_the_parser_that_confirms_it(launcher: Launcher, script: str) -> None:
    assert strangers(loaded(launcher, "-c", script), FREE | of_bashlex(launcher)) == set()


def test_a_script_file_needs_no_more(launcher: Launcher, tmp_path: Path) -> None:
    (tmp_path / "x.sh").write_text("echo hi\n")
    modules = imported(["-IS", str(launcher.shims / "bash"), str(tmp_path / "x.sh")], launcher.env())
    assert strangers(modules, FREE | of_bashlex(launcher) | imported(["-IS", "-c", "pass"], launcher.env())) == set()


def test_a_denial_needs_no_more(launcher: Launcher, tmp_path: Path) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text("deny:\n  - capability: shell.execute\n")
    loaded(launcher, "--policy", str(policy), "true", status=126)
    assert strangers(loaded(launcher, "--policy", str(policy), "true", status=126), FREE) == set()


def test_yaml_is_read_only_to_compile_a_policy(launcher: Launcher, tmp_path: Path) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text("allow:\n  - capability: shell.execute\n")
    assert "yaml" in loaded(launcher, "--policy", str(policy), "true")
    assert "yaml" not in loaded(launcher, "--policy", str(policy), "true")


def test_what_draws_for_people_is_loaded_only_for_them(launcher: Launcher) -> None:
    for words in (["true"], ["-c", "true"], ["--dry-run", "--json", "df"], ["--dry-run", "df"], ["--help"]):
        assert not {"click", "rich", "yaml"} & loaded(launcher, *words)


def test_the_package_itself_loads_nothing(launcher: Launcher) -> None:
    path = str(Path(sys.modules[OURS].__file__ or "").parent.parent)
    modules = imported(["-IS", "-c", f"import sys; sys.path.insert(0, {path!r}); import capfence_sh"], launcher.env())
    assert modules - imported(["-IS", "-c", "pass"], launcher.env()) == {OURS}


def test_the_modules_of_this_list_are_really_free(launcher: Launcher) -> None:
    names = sorted(
        FREE & (set(sys.builtin_module_names) | set(sys.stdlib_module_names)) - {"_sha2" if sys.version_info < (3, 12) else "_sha256"}
    )
    modules = imported(["-IS", "-c", f"import {', '.join(names)}"], launcher.env())
    assert modules - imported(["-IS", "-c", "pass"], launcher.env()) <= FREE
