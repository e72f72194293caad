"""An example of a policy -> what it would do in the fixed world, for the check that its rule speaks about it."""

from capfence_sh import case
from capfence_sh.invocation import SHELL, Invocation
from capfence_sh.request import ESCALATIONS
from capfence_sh.world import example_request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.policy_examples import Example, Judged


def judged(example: "Example") -> "Judged":
    """(commands, request, confirmation, text) of an example command."""
    request = example_request(
        cwd=example.cwd or "/workspace",
        env=example.env,
        files=example.files,
        actor=example.actor or "user",
        environment=example.environment,
        escalation=ESCALATIONS.index(example.escalation or "none"),
        commands=example.described,
    )
    judgement = case.judged(Invocation(SHELL, example.command, "bash"), "", request, lambda path: False)
    return judgement.commands, request, judgement.confirmation, example.command
