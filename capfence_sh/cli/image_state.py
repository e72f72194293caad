"""The path of an image -> whether a start can use it, and of what it was made; nothing is run from it."""

import posix

from capfence_sh import image


def obstacle(path: str) -> str:
    """Why the image cannot be used; "" when it can."""
    descriptor, why = image.examined(path)
    return why if descriptor < 0 else _newer(path, _head(descriptor))


def is_stale(path: str) -> bool:
    """Whether it is an image for this interpreter whose sources are no longer those it was made of."""
    descriptor, _ = image.examined(path)
    return descriptor >= 0 and _newer(path, _head(descriptor)) != ""


def is_for(path: str, package: str) -> bool:
    """Whether it is an image that can be used, made of the modules in this folder."""
    descriptor, _ = image.examined(path)
    if descriptor < 0:
        return False
    head = _head(descriptor)
    return _newer(path, head) == "" and head[5]["capfence_sh"] == package


def _head(descriptor: int) -> "image.Head":
    """The head of an open image, which is closed."""
    head, _ = image.head_of(descriptor)
    posix.close(descriptor)
    return head


def _newer(path: str, head: "image.Head") -> str:
    """What says that a source is newer than the image."""
    return next((f"{path} is older than {source[0]}" for source in head[0] if not image.unchanged(source)), "")
