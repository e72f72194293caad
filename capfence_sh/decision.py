"""Policy x request x commands -> Verdict: the policy decision point."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from capfence_sh.effects import Effect
    from capfence_sh.unwrap import Command

    Decision = Literal[0, 1, 2]

# Ordered: combining decisions is max().
ALLOW, REQUIRE_APPROVAL, DENY = 0, 1, 2
DECISIONS = ("allow", "require_approval", "deny")


class Rule:
    """The rule that decided, as the reader finds it: `source` file, `line`, `id` and the texts of the policy author."""

    __slots__ = ("id", "instead", "line", "reason", "source")

    def __init__(self, source: str, line: int, id: str, reason: str, instead: str) -> None:  # noqa: A002 - the policy's word
        self.source = source
        self.line = line
        self.id = id
        self.reason = reason
        self.instead = instead


class Verdict:
    """decision: ALLOW, REQUIRE_APPROVAL or DENY; rule: None for the default deny; command/effect: what it was decided for (None when allowed)."""

    __slots__ = ("capabilities", "command", "decision", "effect", "reason", "rule")

    def __init__(
        self,
        decision: "Decision",
        rule: "Rule | None",
        reason: str,
        command: "Command | None",
        effect: "Effect | None",
        capabilities: tuple[str, ...],
    ) -> None:
        self.decision = decision
        self.rule = rule
        self.reason = reason
        self.command = command
        self.effect = effect
        self.capabilities = capabilities  # sorted unique names over all commands
