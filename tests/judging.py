"""A short form of a judgement for tables: `capability[:kind] target` per effect."""

from capfence_sh import capabilities as cap
from capfence_sh import judge
from capfence_sh.world import DictWorld, example_request


def request(cwd="/workspace", env=None, files=None, links=None, workspace="/workspace"):
    asked = example_request(cwd=cwd, env=env, files=files)
    asked.workspace = workspace
    if links:
        asked.world = DictWorld(files or {}, links)
    return asked


def effects(text, **facts):
    """{"capability[:kind] target"} of everything that would run, without shell.execute."""
    judgement = judge.judge_text(text, request(**facts))
    found = set()
    for command in judgement.commands:
        for effect in command.effects:
            if effect.capability != cap.EXECUTE:
                name = effect.capability.removeprefix("shell.") + (":" + effect.kind if effect.kind else "")
                found.add((name + " " + effect.target).strip())
    return found


def programs(text, **facts):
    """[(program, via)] of everything that would run."""
    judgement = judge.judge_text(text, request(**facts))
    return [(command.program, command.via) for command in judgement.commands]
