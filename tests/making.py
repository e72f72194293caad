"""Commands and policies made by hand, for tests of what comes after the commands are known."""

import shlex

from capfence_sh import capabilities as cap
from capfence_sh.catalog import lookup
from capfence_sh.command import Command
from capfence_sh.compiled_policy import Policy
from capfence_sh.effects import HOST, NO_TARGET, PATH, RESOURCE, Effect
from capfence_sh.options import read
from capfence_sh.policy_compile import compile_policy
from capfence_sh.policy_yaml import parse
from capfence_sh.words import Dynamic, literal
from capfence_sh.world import example_request

REQUEST = example_request()


def effect(capability, target="", kind="", inside=False):
    """An effect; the type of its target is seen from its text."""
    named = NO_TARGET if not target else PATH if target[0] in "/?" else HOST if capability in (cap.EGRESS, cap.REMOTE_READ) else RESOURCE
    return Effect(capability, kind, target, named, inside, target)


def unknown(prefix="", values=()):
    """A word that is not known before it runs."""
    return Dynamic("variable", prefix, "", values, False, ("x",), 0, 0)


def command(line, *effects, via=(), files=(), privileged=False, pipeline=0, stage=0, text=None):
    """A command from its words (`<?>` is one that is not known), read with the real catalogue; it claims shell.execute and `effects`."""
    argv = tuple(unknown() if word == "<?>" else literal(word) for word in shlex.split(line))
    name = "" if not argv or isinstance(argv[0], Dynamic) else argv[0].text.rpartition("/")[2]
    spec = lookup(name) if name else None
    claimed = tuple(effect(each) if isinstance(each, str) else each for each in effects)
    return Command(
        name if spec is None else spec.names[0],
        argv,
        None if spec is None else read(spec, argv),
        via,
        tuple((operator, literal(word)) for operator, word in files),
        (Effect(cap.EXECUTE, "", name, RESOURCE, False, name), *claimed),
        line if text is None else text,
        0,
        len(line if text is None else text),
        privileged,
        False,
        ("/workspace",),
        pipeline,
        stage,
    )


def pipe(*lines):
    """The commands of one pipeline."""
    return tuple(command(line, pipeline=1, stage=number) for number, line in enumerate(lines))


def nobody(example):
    """A judge for policies without examples."""
    raise AssertionError(f"no example was expected: {example.command}")


def policy(text, judge=nobody, compatible=False, source="policy.yaml"):
    """A policy from its text."""
    return Policy(source, "0" * 64, compile_policy(parse(text.encode(), source), judge, compatible))
