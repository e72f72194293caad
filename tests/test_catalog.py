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


def _claimed(line):
    judgement = judge.judge_text(line, example_request())
    return {effect.capability for command in judgement.commands for effect in command.effects} - {cap.EXECUTE}


@pytest.mark.parametrize("example", EXAMPLES)
def test_example(example):
    assert _claimed(example.line) == set(example.capabilities)


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
