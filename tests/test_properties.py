"""Properties of the whole judgement: adding commands and re-quoting words never makes a verdict milder."""

import pathlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from capfence_sh import catalog, decision, judge, policy_file, syntax
from capfence_sh.example_case import judged
from capfence_sh.syntax import tree
from tests.judging import request

POLICY = pathlib.Path(__file__).parent.parent / "policies" / "default.yaml"
# they change the state of the shell, so what follows them means something else
STATE = frozenset(
    "cd pushd popd set shopt alias unalias export declare typeset local readonly unset exec trap source . eval shift enable hash read mapfile readarray"
    " printf getopts let exit return break continue umask ulimit history".split()
)
FEW = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _examples():
    def walk(spec):
        yield from spec.examples
        for sub in spec.subcommands:
            yield from walk(sub)

    return sorted({example.line for family in catalog.FAMILIES for spec in catalog.family(family) for example in walk(spec)})


def _plain(line):
    """One simple command whose words are all literal text, without assignments and redirections; its words."""
    script = syntax.parse(line)
    node = getattr(script, "body", None)
    if not isinstance(node, tree.Simple) or node.assignments or node.redirections or not node.words:
        return None
    words = []
    for word in node.words:
        if not all(isinstance(part, tree.Text) for part in word.parts):
            return None
        if any(not part.quoted and any(c in part.value for c in "*?[{}~") for part in word.parts):
            return None
        words.append("".join(part.value for part in word.parts))
    return tuple(words)


EXAMPLES = _examples()
PLAIN = [words for words in map(_plain, EXAMPLES) if words is not None]
INDEPENDENT = [line for line in EXAMPLES if (words := _plain(line)) is not None and words[0] not in STATE]


@pytest.fixture(scope="module")
def decide(tmp_path_factory):
    copy = tmp_path_factory.mktemp("policy") / "default.yaml"
    copy.write_bytes(POLICY.read_bytes())
    policy = policy_file.load(str(copy), "properties", judged)

    def _decide(text):
        asked = request()
        judgement = judge.judge_text(text, asked)
        return decision.decide(policy, (), asked, judgement.commands, judgement.confirmation, text).decision

    return _decide


def _single(word):
    return "'" + word.replace("'", "'\\''") + "'"


def _double(word):
    return '"' + "".join("\\" + c if c in '$`"\\!' and c != "!" else c for c in word) + '"'


def _escaped(word):
    return "".join(c if c.isalnum() or c in "_./-" else "\\" + c for c in word) if "\n" not in word and word else _single(word)


def _ansi(word):
    return "$'" + "".join(f"\\x{byte:02x}" for byte in word.encode("utf-8", "surrogateescape")) + "'"


STYLES = [_single, _double, _escaped, _ansi]


def test_there_is_enough_to_draw_from(decide):
    assert len(PLAIN) > 500
    sample = PLAIN[:: max(1, len(PLAIN) // 300)]
    refused = [words for words in sample if decide(" ".join(map(_single, words))) != decision.ALLOW]
    assert len(refused) >= 0.3 * len(sample)


@FEW
@given(data=st.data())
def test_quoting_a_word_differently_changes_nothing(decide, data):
    words = data.draw(st.sampled_from(PLAIN))
    written = [data.draw(st.sampled_from(STYLES))(word) for word in words]
    plain = " ".join(map(_single, words))
    asked = request()
    one, two = judge.judge_text(plain, asked), judge.judge_text(" ".join(written), asked)
    argvs = [[[getattr(field, "text", None) for field in command.argv] for command in each.commands] for each in (one, two)]
    assert argvs[0] == argvs[1]
    assert decide(plain) == decide(" ".join(written))


@FEW
@given(data=st.data())
def test_joining_commands_is_never_milder(decide, data):
    first, second = data.draw(st.sampled_from(INDEPENDENT)), data.draw(st.sampled_from(INDEPENDENT))
    joint = data.draw(st.sampled_from(["; ", " && ", " | ", "\n"]))
    assert decide(first + joint + second) >= max(decide(first), decide(second))


@FEW
@given(text=st.text(max_size=60))
def test_any_text_gets_a_judgement(decide, text):
    assert decide(text) in (decision.ALLOW, decision.REQUIRE_APPROVAL, decision.DENY)


@FEW
@given(data=st.data())
def test_a_piece_of_a_command_gets_a_judgement(decide, data):
    line = data.draw(st.sampled_from(EXAMPLES))
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    assert decide(line[start:end] + data.draw(st.sampled_from(["", "'", '"', "$(", "`", "|", ";"]))) in (0, 1, 2)
