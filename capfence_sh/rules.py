"""Settings -> the policies that decide: the base, and the overlays that may only tighten."""

from capfence_sh import package_source, policy_file
from capfence_sh.errors import CapfenceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.compiled_policy import Policy
    from capfence_sh.policy_examples import Example, Judged
    from capfence_sh.settings import Settings


class Rules:
    """base: decides, and denies what it does not allow.  overlays: have no default, their allow rules say nothing."""

    __slots__ = ("base", "overlays")

    def __init__(self, base: "Policy", overlays: "tuple[Policy, ...]") -> None:
        self.base = base
        self.overlays = overlays


def load(settings: "Settings", compatible: bool = False) -> Rules:
    """Load every policy of the settings; CapfenceError when one is missing, could have been written by others, or is wrong.

    compatible: accept allow rules that compare text, as CapFence does.
    """
    made_by = package_source.fingerprint()
    base, *overlays = (policy_file.load(path, made_by, judge, compatible) for path in (settings.base, *settings.overlays))
    for each in overlays:
        if each.commands_at:
            raise CapfenceError(
                f"{each.source}:{each.commands_at}: only the policy that decides can describe commands; this one can only tighten it"
            )
    return Rules(base, tuple(overlays))


def judge(example: "Example") -> "Judged":
    """An example of a policy, judged."""
    from capfence_sh import example_case  # only a policy that is compiled now judges its examples

    return example_case.judged(example)
