"""The package as a wheel installs it, in a folder of its own: what `setup` needs and a clone is not."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import capfence_sh

SOURCE = Path(capfence_sh.__file__).parent
LIBRARIES = [entry for entry in sys.path if entry.endswith("-packages")]


class Installation:
    """`site` holds the package and its metadata; `home` is an own home with a policy."""

    def __init__(self, folder: Path) -> None:
        self.site = folder / "site"
        self.home = folder / "home"
        self.prefix = folder / "p"  # short, for a #! line
        (self.home / ".config" / "capfence").mkdir(parents=True)
        shutil.copytree(SOURCE, self.site / "capfence_sh", ignore=shutil.ignore_patterns("__pycache__", "*.compiled"))
        if not (self.site / "capfence_sh" / "policies").exists():
            shutil.copytree(SOURCE.parent / "policies", self.site / "capfence_sh" / "policies", ignore=shutil.ignore_patterns("*.compiled"))
        facts = self.site / "capfence_sh-0.1.0.dist-info"
        facts.mkdir()
        (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: capfence-sh\nVersion: 0.1.0\n")
        names = [str(path.relative_to(self.site)) for path in self.site.rglob("*") if path.is_file()]
        (facts / "RECORD").write_text("".join(f"{name},,\n" for name in [*names, f"{facts.name}/RECORD"]))
        shutil.copy(self.site / "capfence_sh" / "policies" / "default.yaml", self.home / ".config" / "capfence" / "policy.yaml")

    @property
    def folder(self) -> Path:
        return self.prefix / "lib" / "capfence"

    @property
    def launcher(self) -> Path:
        return self.folder / "bin" / "capfence-exec"

    @property
    def image(self) -> Path:
        return self.folder / "image"

    def env(self, **more: str) -> dict[str, str]:
        """An environment without an image that is made beside a command (CAPFENCE_IMAGE="" lets it be made)."""
        return {"PATH": "/usr/bin:/bin", "HOME": str(self.home), "CAPFENCE_IMAGE": "never", **more}

    def python(self, code: str, *words: str, text: str = "", **env: str) -> "subprocess.CompletedProcess[str]":
        """Code that can import the installed package."""
        start = f"import sys; sys.path[:0] = {[str(self.site), *LIBRARIES]!r}\n"
        argv = [os.path.realpath(sys.executable), "-I", "-S", "-c", start + code, *words]
        return subprocess.run(argv, input=text, capture_output=True, text=True, env=self.env(**env), cwd=self.home, check=False)

    def cli(self, *words: str, **env: str) -> "subprocess.CompletedProcess[str]":
        """capfence-sh of the installation."""
        return self.python("from capfence_sh.cli import main; main(prog_name='capfence-sh')", *words, **env)

    def setup(self, *words: str, **env: str) -> "subprocess.CompletedProcess[str]":
        return self.cli("setup", "--prefix", str(self.prefix), "--yes", *words, **env)

    @contextmanager
    def without_image(self) -> Iterator[None]:
        """The same as long as this lasts, but for the image."""
        hidden = self.image.rename(self.image.with_name("hidden"))
        try:
            yield
        finally:
            hidden.rename(self.image)

    def run(
        self, *words: str, program: str = "", text: str = "", cwd: "Path | None" = None, **env: str
    ) -> "subprocess.CompletedProcess[str]":
        """The launcher, or a shim."""
        path = str(self.folder / "shims" / program) if program else str(self.launcher)
        return subprocess.run(
            [path, *words], input=text, capture_output=True, text=True, env=self.env(**env), cwd=cwd or self.home, timeout=120, check=False
        )
