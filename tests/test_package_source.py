"""The text that identifies the sources a policy was compiled with."""

import shutil
from pathlib import Path

import pytest

from capfence_sh import package_source


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    copy = tmp_path / "capfence_sh"
    shutil.copytree(Path(package_source.__file__).parent, copy)
    monkeypatch.setattr(package_source, "__file__", str(copy / "package_source.py"))
    return copy


def test_it_changes_with_every_module_and_with_nothing_else(package: Path) -> None:
    seen = {package_source.fingerprint()}
    for path in sorted(package.rglob("*.py")):
        if path.parent.name in ("cli", "__pycache__"):
            continue
        path.write_text(path.read_text() + "\n")
        assert package_source.fingerprint() not in seen, path
        seen.add(package_source.fingerprint())
    (package / "catalog" / "new.py").write_text("")
    assert package_source.fingerprint() not in seen
    now = package_source.fingerprint()
    (package / "notes.txt").write_text("")
    assert package_source.fingerprint() == now
