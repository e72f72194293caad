"""The entry points that an installation made, and an environment in which nothing is configured."""

import os
import sysconfig
from pathlib import Path

SCRIPTS = Path(sysconfig.get_path("scripts"))


def environment(home: Path) -> dict[str, str]:
    """A fresh user: the installed programs come first on the PATH, the home is empty and nothing else of this environment remains."""
    for name in ("capfence-exec", "capfence-sh"):
        assert (SCRIPTS / name).exists(), f"{name} is not installed in {SCRIPTS}"
    home.mkdir(exist_ok=True)
    path = f"{SCRIPTS}:{os.environ['PATH']}"
    return {"PATH": path, "HOME": str(home), "LANG": "C.UTF-8", "TERM": "dumb", "CAPFENCE_IMAGE": "never"}
