"""The path of a policy -> a Policy, from its compiled form where that is valid.

The compiled form is a cache: marshal in NAME.yaml.compiled, valid for one policy text, one package source and one interpreter, and believed only
if the owner of the policy owns it and nobody else can write it.  Without it the image may have it (of a policy of our package), else the YAML is
compiled; the result is kept if the policy is this user's own.
"""

import marshal
import posix
import sys

from capfence_sh import image, trusted_file
from capfence_sh.audit_chain import hexdigest
from capfence_sh.compiled_policy import Policy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.compiled_policy import CompiledPolicy
    from capfence_sh.policy_examples import Judge

SUFFIX = ".compiled"
_FORMAT = 3
_MAGIC = b"capfence policy\n"
_CREATE = posix.O_WRONLY | posix.O_CREAT | posix.O_EXCL | posix.O_NOFOLLOW | posix.O_CLOEXEC


def load(path: str, package_hash: str, judge: "Judge", compatible: bool = False) -> Policy:
    """Load a policy; CapfenceError when it is missing, could have been written by others, or has a mistake.

    package_hash: identifies the sources of this package.  judge: judges the examples, when the policy must be compiled.
    compatible: accept allow rules that compare text, as CapFence does.
    """
    file = trusted_file.read(path)
    sha256 = hexdigest(file.data).decode()
    key = key_of(sha256, package_hash, compatible)
    known = _kept(trusted_file.read_beside(file.place + SUFFIX, file.owner), key)
    if known is None:
        known = image.policy(key) or compiled(file.data, path, judge, compatible)
        if file.owner == posix.geteuid():
            _keep(file.place + SUFFIX, _MAGIC + key + marshal.dumps(known), file.mode & 0o644)
    return Policy(path, sha256, known)


def key_of(sha256: str, package_hash: str, compatible: bool = False) -> bytes:
    """What identifies the compiled form of the policy text with this hash."""
    return hexdigest(f"{_FORMAT} {sys.implementation.cache_tag} {sha256} {package_hash} {compatible}".encode())


def compiled(data: bytes, path: str, judge: "Judge", compatible: bool = False) -> "CompiledPolicy":
    """The compiled form of a policy text; CapfenceError when it has a mistake."""
    from capfence_sh.policy_compile import compile_policy
    from capfence_sh.policy_yaml import parse

    return compile_policy(parse(data, path), judge, compatible)


def _kept(data: bytes | None, key: bytes) -> "CompiledPolicy | None":
    head = _MAGIC + key
    if data is None or not data.startswith(head):
        return None
    try:
        compiled: CompiledPolicy = marshal.loads(data[len(head) :])
    except (EOFError, TypeError, ValueError):
        return None
    return compiled


def _keep(place: str, data: bytes, mode: int) -> None:
    """Put the compiled form beside the policy in one step; where that is not possible, the next start compiles again."""
    temporary = f"{place}.{posix.getpid()}"
    try:
        descriptor = posix.open(temporary, _CREATE, 0o600)
    except OSError:
        return
    try:
        while data:
            data = data[posix.write(descriptor, data) :]
        posix.fchmod(descriptor, mode)
        posix.fdatasync(descriptor)
        posix.rename(temporary, place)
    except OSError:
        _discard(temporary)
    finally:
        posix.close(descriptor)


def _discard(path: str) -> None:
    try:
        posix.unlink(path)
    except OSError:
        return  # gone already, or the file system has become read-only: nobody reads this name
