"""Whether the code that runs here may speak for a system policy: only code that nobody but root can change.

Without a system policy the guard is its user's own, and the record says so (trust: user or caller).
"""

import sys

from capfence_sh import image
from capfence_sh.errors import CapfenceError
from capfence_sh.settings import TRUST_SYSTEM

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.situation import Situation


def check(here: "Situation") -> None:
    """CapfenceError when a system policy is installed and interpreter, modules or launcher can be changed by others than root."""
    if here.settings.trust != TRUST_SYSTEM:
        return
    taken = image.used()
    for path in (sys.executable, __file__, *sys.path, sys.argv[0], *([taken.path] if taken is not None else [])):
        if not path.startswith("/") or not here.world.fixed(path):
            raise CapfenceError(
                f"a system policy is installed, and {path or 'the current directory'}, which this guard runs from, is not root's alone"
            )
