"""Every example of the catalogue claims exactly what it says, every effect of a table has an example, and tables are data."""

import ast
import importlib
import pathlib

import pytest

from capfence_sh import capabilities as cap
from capfence_sh import catalog, judge
from capfence_sh.catalog import vocabulary
from capfence_sh.world import example_request

FOLDER = pathlib.Path(catalog.__file__).parent
SPECS = [(family, spec) for family in catalog.FAMILIES for spec in catalog.family(family)]


def _tree(spec):
    yield spec
    for sub in spec.subcommands:
        yield from _tree(sub)


EXAMPLES = [pytest.param(each, id=f"{family}:{each.line[:80]}") for family, spec in SPECS for sub in _tree(spec) for each in sub.examples]


def _effects(line):
    return [effect for command in judge.judge_text(line, example_request()).commands for effect in command.effects]


def _claimed(line):
    return {effect.capability for effect in _effects(line)} - {cap.EXECUTE}


@pytest.mark.parametrize("example", EXAMPLES)
def test_example(example):
    effects = _effects(example.line)
    assert {effect.capability for effect in effects} - {cap.EXECUTE} == set(example.capabilities)
    assert all(effect.kind in cap.OPAQUE_KINDS for effect in effects if effect.capability == cap.OPAQUE)


@pytest.mark.parametrize("spec", [pytest.param(spec, id=f"{family}:{spec.names[0]}") for family, spec in SPECS])
def test_every_program_has_an_example(spec):
    assert any(sub.examples for sub in _tree(spec))


@pytest.mark.parametrize("spec", [pytest.param(spec, id=f"{family}:{spec.names[0]}") for family, spec in SPECS])
def test_every_declared_effect_is_shown_by_an_example(spec):
    declared = {effect for sub in _tree(spec) for effect in sub.effects}
    declared |= {effect for sub in _tree(spec) for option in sub.options for effect in option.effects}
    shown = {capability for sub in _tree(spec) for example in sub.examples for capability in example.capabilities}
    assert declared <= shown


def test_names_are_unique_across_families():
    names = [name for _, spec in SPECS for name in spec.names]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_option_names_are_unique_within_a_command():
    for _, spec in SPECS:
        for sub in _tree(spec):
            names = [name for option in sub.options for name in option.names]
            assert sorted({name for name in names if names.count(name) > 1}) == [], sub.names


# programs and sub-commands that have no options of their own: what stands behind them is words, whatever it begins with
WITHOUT_OPTIONS = {
    *("yes", "expr", "sl", "banner", "xset", "xdotool", "ydotool", "wtype", "xte"),  # words, or chains of actions
    *(
        "xfreerdp",
        "xfreerdp3",
        "wlfreerdp",
        "photorec",
        "testdisk",
        "qphotorec",
        "clonezilla",
        "ocs-sr",
        "fidentify",
    ),  # /option, not -option
    *("shift", "echo", "true", "false", ":", "pushd", "popd", "dirs", "bg", "fg"),  # of the shell
    *("caller", "times", "logout", "suspend", "return", "exit", "break", "continue"),
    *("send-keys", "send", "send-prefix"),  # of tmux: read by the analyser of the program
    *("k3s-uninstall.sh", "k3s-agent-uninstall.sh", "rke2-uninstall.sh"),  # scripts that are not known to read any word, --help included
    # of capfence-sh: control whatever the words
    *("init", "prune", "redact", "rotate", "ship", "export", "install", "compile", "approve", "deny", "revoke", "setup", "fleet"),
}


# what shipped policies deny whatever the words were
REFUSED = {cap.EGRESS, cap.SECRET_READ, cap.ROOT_ACCESS, cap.REMOTE_CODE, cap.CONTROL}


def test_only_an_analyser_or_a_program_without_options_reads_words_of_any_kind():
    loose = [
        name
        for _, spec in SPECS
        for sub in _tree(spec)
        if sub.style == vocabulary.RAW
        if not sub.analyser or (sub.analyser == "help_only" and not REFUSED & set(sub.effects))
        for name in sub.names
        if name not in WITHOUT_OPTIONS
    ]
    assert loose == []


@pytest.mark.parametrize("spec", [pytest.param(spec, id=f"{family}:{spec.names[0]}") for family, spec in SPECS])
def test_option_names_look_like_options(spec):
    for sub in _tree(spec):
        odd = [name for option in sub.options for name in option.names if name[:1] not in "-+" and not name.endswith(("=", ":="))]
        odd += [name for option in sub.options for name in option.names if not name or any(c.isspace() for c in name) or name == "-"]
        assert odd == [], sub.names


@pytest.mark.parametrize(
    "spec", [pytest.param(spec, id=f"{family}:{spec.names[0]}") for family, spec in SPECS if spec.style != vocabulary.RAW]
)
def test_an_option_that_nobody_knows_is_said(spec):
    judgement = judge.judge_text(f"{spec.names[0]} --frobnicate-nothing", example_request())
    kinds = {effect.capability for command in judgement.commands for effect in command.effects}
    keys = spec.style == vocabulary.KEYS or any(sub.style == vocabulary.RAW for sub in _tree(spec))
    assert keys or kinds & {cap.UNKNOWN, cap.OPAQUE, cap.CONTROL}


def test_every_analyser_exists():
    from capfence_sh import analysers

    for _, spec in SPECS:
        for sub in _tree(spec):
            if sub.analyser:
                assert callable(analysers.load(sub.analyser))


ALLOWED = (
    ast.Module,
    ast.Expr,
    ast.ImportFrom,
    ast.Import,
    ast.alias,
    ast.Assign,
    ast.Name,
    ast.Store,
    ast.Load,
    ast.Call,
    ast.keyword,
    ast.Constant,
    ast.List,
    ast.Tuple,
    ast.Starred,
    ast.Attribute,
)


@pytest.mark.parametrize("family", catalog.FAMILIES)
def test_table_is_data(family):
    module = importlib.import_module("capfence_sh.catalog." + family)
    for path in [pathlib.Path(module.__file__)]:
        nodes = ast.walk(ast.parse(path.read_text()))
        assert sorted({type(node).__name__ for node in nodes if not isinstance(node, ALLOWED)}) == []


def test_vocabulary_is_the_only_import():
    for family in catalog.FAMILIES:
        path = pathlib.Path(importlib.import_module("capfence_sh.catalog." + family).__file__)
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom):
                assert node.module.startswith("capfence_sh.catalog"), path
    assert vocabulary.command
