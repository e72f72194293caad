"""What the process does that `image_order` started: it makes an image, or leaves the reason why not for `doctor`."""

import os
from pathlib import Path

from capfence_sh import image_order, settings
from capfence_sh.cli import image_build, image_state, installed, setup
from capfence_sh.errors import CapfenceError


def make(path: str) -> None:
    """Make the image at this path, which is marked as begun."""
    try:
        _made(Path(path))
    except Exception as error:  # noqa: BLE001 - nobody sees a traceback of this process
        why = error.message if isinstance(error, CapfenceError) else f"{type(error).__name__}: {error}"
        Path(path + image_order.BEGUN).write_text(" ".join(why.split()) + "\n", encoding="utf-8", errors="replace")


def failure(path: str) -> str:
    """Why the last attempt to make an image at this path failed; "" when it did not, or none was made."""
    try:
        return Path(path + image_order.BEGUN).read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _made(path: Path) -> None:
    obstacle = image_build.obstacle()
    if obstacle:
        raise CapfenceError(obstacle)
    if os.geteuid() == 0 and os.path.lexists(f"{settings.SYSTEM}/policy.yaml"):
        setup.check_system()
    installed.put(path, image_build.build(), 0o644)
    remove_stale(path)


def remove_stale(new: Path) -> None:
    """Remove the images of installations that are gone or changed: beside those of pip's scripts nothing else has such a name."""
    for other in new.parent.glob("image-*"):
        if other != new and other.suffix != image_order.BEGUN and image_state.is_stale(str(other)):
            other.unlink(missing_ok=True)
            other.with_name(other.name + image_order.BEGUN).unlink(missing_ok=True)
