"""Real processes for tests: the launcher as a script of this interpreter, with a policy that allows everything that can be allowed."""

import os
import sys
from pathlib import Path

import capfence_sh
from capfence_sh.pinned_bash import CANDIDATES

BASH = next(path for path in CANDIDATES if Path(path).exists())
ALLOW_ALL = "allow:\n  - capability: shell.execute\n  - capability: shell.opaque\n"
_LAUNCHER = """#!{python} -IS
import sys
sys.path[:0] = {path!r}
from capfence_sh.launcher import main
main()
"""


class Launcher:
    """`path` is the capfence-exec of one test, `shims` a folder with `bash` and `sh` linked to it; its policy allows all, its home is its own."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        config = self.home / ".config" / "capfence"
        config.mkdir(parents=True)
        (config / "policy.yaml").write_text(ALLOW_ALL)
        (config / "policy.yaml").chmod(0o600)  # whatever the umask: who is in the group of a file would have to be found out
        self.path = folder / "capfence-exec"
        sources = Path(capfence_sh.__file__).parent.parent
        libraries = [entry for entry in sys.path if entry.endswith("-packages")]
        self.path.write_text(_LAUNCHER.format(python=os.path.realpath(sys.executable), path=[str(sources), *libraries]))
        self.path.chmod(0o755)
        self.shims = folder / "shims"
        self.shims.mkdir()
        for name in ("bash", "sh", "bash-login"):
            (self.shims / name).symlink_to(self.path)
        self.log = self.home / ".local" / "state" / "capfence"

    def env(self, **more: str) -> dict[str, str]:
        """The environment of a command: nothing but a PATH, the home, and what is given."""
        return {"PATH": "/usr/bin:/bin", "HOME": str(self.home), **more}
