"""setup --system from end to end, as root in a root folder of its own: what an agent without privileges can do there, and what it cannot.

The folder is entered in a mount namespace with the /usr of this machine read-only, so that nothing of the machine changes.
"""

import json
import os
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from capfence_sh import audit, audit_chain
from tests.features import need
from tests.installation import SOURCE

AGENT, GROUP = 1500, 2500
ENTER = """set -e
root=$1 mounts=$2; shift 2
mount --make-rprivate /
mount --bind /usr "$root/usr"
mount -o remount,bind,ro "$root/usr"
mount --bind "$root.local" "$root/usr/local"
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc" 2>/dev/null || mount --rbind /proc "$root/proc"
for each in $mounts; do mount --bind "${each%%:*}" "$root${each#*:}"; done
exec "$@"
"""
MAIN = (
    "#!{python} -IS\nimport sys\nsys.path[:0] = ['/opt/capfence/site']\nfrom capfence_sh.cli import main\nmain(prog_name='capfence-sh')\n"
)
SHIM = "/usr/local/lib/capfence/shims/bash"
LAUNCHER = "/usr/local/lib/capfence/bin/capfence-exec"


class System:
    """A root folder with the package in /opt/capfence, an agent of the group `agents`, and nothing else."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "root"
        self.local = folder / "root.local"
        for name in ("usr", "dev", "proc", "etc", "root", "tmp", "var/log", "home/agent", "srv/work", "opt/capfence/bin"):
            (self.root / name).mkdir(parents=True)
        self.local.mkdir()
        for name in ("bin", "sbin", "lib", "lib32", "lib64", "libx32"):
            if os.path.islink(f"/{name}"):
                (self.root / name).symlink_to(os.readlink(f"/{name}"))
        (self.root / "tmp").chmod(0o1777)
        for name in ("home/agent", "srv/work"):
            os.chown(self.root / name, AGENT, AGENT)
        (self.root / "etc/passwd").write_text(f"root:x:0:0::/root:/bin/bash\nagent:x:{AGENT}:{AGENT}::/home/agent:/bin/bash\n")
        (self.root / "etc/group").write_text(f"root:x:0:\nagent:x:{AGENT}:\nagents:x:{GROUP}:agent\n")
        if os.path.exists("/etc/ld.so.cache"):
            shutil.copy("/etc/ld.so.cache", self.root / "etc")
        self.site = self.root / "opt/capfence/site"
        self._install()

    def _install(self) -> None:
        """The package and what it needs, as wheels install them."""
        shutil.copytree(SOURCE, self.site / "capfence_sh", ignore=shutil.ignore_patterns("__pycache__", "*.compiled"))
        if not (self.site / "capfence_sh" / "policies").exists():
            shutil.copytree(SOURCE.parent / "policies", self.site / "capfence_sh" / "policies", ignore=shutil.ignore_patterns("*.compiled"))
        facts = self.site / "capfence_sh-0.1.0.dist-info"
        facts.mkdir()
        (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: capfence-sh\nVersion: 0.1.0\n")
        names = [str(path.relative_to(self.site)) for path in self.site.rglob("*") if path.is_file()]
        (facts / "RECORD").write_text("".join(f"{name},,\n" for name in [*names, f"{facts.name}/RECORD"]))
        for name in ("bashlex", "click", "rich", "PyYAML", "markdown-it-py", "mdurl", "Pygments"):
            for file in metadata.files(name) or ():
                if not str(file).startswith("..") and "__pycache__" not in str(file):
                    target = self.site / file
                    target.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy(str(file.locate()), target)
        main = self.root / "opt/capfence/bin/capfence-sh"
        main.write_text(MAIN.format(python=os.path.realpath(sys.executable)))
        main.chmod(0o755)
        for path in (self.root / "opt", *(self.root / "opt").rglob("*")):
            os.chown(path, 0, 0)
            path.chmod(path.stat().st_mode & ~0o022)

    def run(self, *argv: str, uid: int = 0, mounts: str = "") -> "subprocess.CompletedProcess[str]":
        """Run a program inside; mounts: SOURCE:PLACE of single files that stand there for this time."""
        home = "/root" if uid == 0 else "/home/agent"
        identity = [] if uid == 0 else [f"--userspec={uid}:{uid}", f"--groups={uid},{GROUP}"]
        bare = ["env", "-i", "PATH=/usr/bin:/bin", f"HOME={home}", shutil.which("chroot") or "/usr/sbin/chroot", *identity]
        # chroot leaves us in /; env goes to a folder of the agent's
        inside = [str(self.root), "/usr/bin/env", "--chdir=/srv/work", *argv]
        return subprocess.run(
            ["unshare", "-m", "bash", "-c", ENTER, "enter", str(self.root), mounts, *bare, *inside],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )

    def cli(self, *words: str, mounts: str = "") -> "subprocess.CompletedProcess[str]":
        return self.run("/opt/capfence/bin/capfence-sh", *words, mounts=mounts)

    def agent(self, *argv: str) -> "subprocess.CompletedProcess[str]":
        return self.run(*argv, uid=AGENT)

    def records(self) -> list[dict[str, object]]:
        log = str(self.root / "var/log/capfence")
        return [json.loads(audit_chain.frame(line).rec) for _, lines in audit.segments(log) for line in lines]

    def findings(self) -> dict[str, str]:
        """What doctor says: name -> ok or look."""
        lines = [line.split() for line in self.cli("doctor").stdout.splitlines()]
        return {words[1]: words[0] for words in lines if words[0] in ("ok", "look")}


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> System:
    """Before setup."""
    need("root", "mounts", "a Python of the system")
    folder = tmp_path_factory.mktemp("system")
    folder.chmod(0o755)
    return System(folder)


@pytest.fixture(scope="module")
def system(bare: System) -> System:
    assert bare.findings()["launcher"] == "look"
    done = bare.cli("setup", "--system", "--yes", "--group", "agents")
    assert done.returncode == 0, done.stderr
    return bare


def test_everything_belongs_to_root(system: System) -> None:
    made = [system.local / "lib/capfence", system.root / "etc/capfence", system.root / "var/log/capfence"]
    for path in (each for folder in made for each in (folder, *folder.rglob("*"))):
        facts = path.lstat()
        assert facts.st_uid == 0
        if path.suffix == ".jsonl":
            assert (facts.st_gid, facts.st_mode & 0o777) == (GROUP, 0o660)
        elif not path.is_symlink():
            assert not facts.st_mode & 0o022, path
    assert (system.local / "lib/capfence/image").stat().st_size > 100_000
    assert (system.root / "etc/capfence/policy.yaml.compiled").exists(), "every start of the agent would read the YAML"


def test_doctor_is_content(system: System) -> None:
    done = system.cli("doctor")
    assert done.returncode == 0, done.stdout
    assert "root: the policy is /etc/capfence/policy.yaml" in done.stdout


def test_the_agent_works_and_is_recorded(system: System) -> None:
    before = len(system.records())
    done = system.agent(SHIM, "-c", "echo one; echo two | cat; pwd")
    assert (done.returncode, done.stdout, done.stderr) == (0, "one\ntwo\n/srv/work\n", "")
    denied = system.agent(SHIM, "-c", "cat /etc/shadow")
    assert (denied.returncode, denied.stdout) == (126, "") and "/etc/capfence/policy.yaml:" in denied.stderr
    new = system.records()[before:]
    assert [(each["decision"], each["user"], each["trust"]) for each in new if "decision" in each] == [
        ("allow", "agent", "system"),
        ("deny", "agent", "system"),
    ]
    assert not audit_chain.verify(audit.segments(str(system.root / "var/log/capfence"))).problem


def test_root_runs_commands_through_it_as_well(system: System) -> None:
    done = system.run(LAUNCHER, "-c", "echo $((1 + 1)) | cat")
    assert (done.returncode, done.stdout) == (0, "2\n"), done.stderr
    assert system.records()[-1]["user"] == "root"


def test_the_agent_cannot_change_anything(system: System) -> None:
    places = ["/usr/local", "/etc", "/var/log", "/opt/capfence"]
    writable = system.agent("/usr/bin/find", *places, "(", "-writable", "-o", "-user", "agent", ")", "!", "-type", "l")
    assert writable.stdout.split() == ["/var/log/capfence/000000000001.jsonl"]
    before = (system.root / "var/log/capfence/000000000001.jsonl").read_bytes()
    gone = system.agent("/usr/bin/bash", "-c", "rm -f /var/log/capfence/*; mv /etc/capfence /etc/x; echo > /etc/capfence/policy.yaml")
    assert gone.returncode != 0
    assert (system.root / "var/log/capfence/000000000001.jsonl").read_bytes() == before
    for line in ("echo 'allow: [shell.execute]' > /etc/capfence/policy.yaml", "capfence-sh setup --yes", "rm -rf /var/log/capfence"):
        assert system.agent(SHIM, "-c", line).returncode == 126


def test_the_agent_cannot_choose_a_policy_or_a_log(system: System) -> None:
    own = system.root / "home/agent/own.yaml"
    own.write_text("allow: [shell.execute, shell.opaque]\n")
    os.chown(own, AGENT, AGENT)
    before = len(system.records())
    assert system.agent(LAUNCHER, "--policy", "/home/agent/own.yaml", "cat", "/etc/shadow").returncode in (2, 125, 126)
    for words in (("--log", "/home/agent/log"), ()):
        system.agent("/usr/bin/env", "CAPFENCE_LOG=/home/agent/log", "HOME=/tmp", LAUNCHER, *words, "/bin/true")
    assert not (system.root / "home/agent/log").exists()
    assert len(system.records()) > before


def test_a_launcher_of_the_agents_own_refuses(system: System) -> None:
    copies = "mkdir -p /home/agent/bin /home/agent/site && cp /usr/local/lib/capfence/bin/capfence-exec /home/agent/bin/"
    assert system.agent("/usr/bin/bash", "-c", copies).returncode == 0
    done = system.agent("/home/agent/bin/capfence-exec", "/bin/true")
    assert done.returncode == 125 and "is not root's alone" in done.stderr, done.stderr
    assert system.agent("/usr/bin/bash", "-c", "cp -r /opt/capfence/site/* /home/agent/site/").returncode == 0
    code = "import sys; sys.path[:0] = ['/home/agent/site']; sys.argv[0] = '/usr/local/lib/capfence/bin/capfence-exec'\nfrom capfence_sh.launcher import main; main()"
    done = system.agent(os.path.realpath(sys.executable), "-I", "-S", "-c", code, "/bin/true")
    assert done.returncode == 125 and "is not root's alone" in done.stderr, done.stderr


@pytest.mark.parametrize("what", ["interpreter", "bash", "package", "folder"])
def test_setup_refuses_what_others_can_change(system: System, tmp_path: Path, what: str) -> None:
    module = system.site / "capfence_sh" / "flows.py"
    mounts, path, mode = "", module, 0o666
    if what in ("interpreter", "bash"):
        original = os.path.realpath(sys.executable) if what == "interpreter" else os.path.realpath("/usr/bin/bash")
        path = Path(shutil.copy(original, tmp_path / what))
        mounts, mode = f"{path}:{original}", 0o777
    elif what == "folder":
        path, mode = system.site, 0o777
    usual = path.stat().st_mode & 0o777
    path.chmod(mode)
    try:
        done = system.cli("setup", "--system", "--yes", mounts=mounts)
        assert done.returncode == 125, done.stdout + done.stderr
        assert len(done.stderr.splitlines()) == 1
    finally:
        path.chmod(usual)
    if what == "folder":
        assert system.cli("setup", "--system", "--yes").returncode == 0


def test_doctor_sees_what_was_changed(system: System) -> None:
    image = system.local / "lib/capfence/image"
    kept = image.with_name("kept")
    for breaking, restoring, finding in (
        (lambda: image.rename(kept), lambda: kept.rename(image), "image"),
        (lambda: (system.site / "capfence_sh").chmod(0o777), lambda: (system.site / "capfence_sh").chmod(0o755), "trust"),
        (lambda: image.chmod(0o666), lambda: image.chmod(0o644), "image"),
    ):
        breaking()
        try:
            assert system.findings()[finding] == "look"
        finally:
            restoring()
    assert system.findings()["image"] == "look", "a folder of the package was changed after the image was made"
    assert system.cli("setup", "--system", "--yes").returncode == 0
    assert set(system.findings().values()) == {"ok"}


def test_without_its_image_it_works_as_before(system: System) -> None:
    image = system.local / "lib/capfence/image"
    kept = image.with_name("kept")
    image.rename(kept)
    try:
        done = system.agent(SHIM, "-c", "echo one | cat")
        assert (done.returncode, done.stdout, done.stderr) == (0, "one\n", "")
    finally:
        kept.rename(image)
