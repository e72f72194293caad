"""Rows of commands with the decision they must get under the default policy: harmless ones in cases/, dangerous ones in bypasses/.

A row is {"id", "command", "expect"} with expect "allow", "not allow", "ask" or "deny"; "source" names where a bypass was reported; "home" is
the caller's home where it matters, "policy" another policy than the default one, "env" the environment, "files" what lies where.  The request
is an agent's: workspace and folder /workspace/app, uid 1000, no terminal, an empty environment.
"""

import json
import pathlib

import pytest

from capfence_sh import decision, judge, policy_file
from capfence_sh.example_case import judged
from tests.judging import request

HERE = pathlib.Path(__file__).parent
POLICIES = HERE.parent / "policies"
ACCEPTED = {
    "allow": {decision.ALLOW},
    "ask": {decision.REQUIRE_APPROVAL},
    "deny": {decision.DENY},
    "not allow": {decision.REQUIRE_APPROVAL, decision.DENY},
}
SHARED = HERE.parent.parent / "shared" / "cases" / "dev-corpus.jsonl"


def rows(*folders):
    for folder in folders:
        for path in sorted((HERE / folder).glob("*.jsonl")):
            for line in path.read_text().splitlines():
                row = json.loads(line)
                if "expect" in row:
                    yield pytest.param(row, id=row.get("id", row["command"][:60]))


@pytest.fixture(scope="module")
def policies(tmp_path_factory):
    folder = tmp_path_factory.mktemp("policy")
    found = {}
    for name in ("default", "developer"):
        copy = folder / (name + ".yaml")
        copy.write_bytes((POLICIES / copy.name).read_bytes())
        found[name] = policy_file.load(str(copy), "tests", judged)
    return found


@pytest.fixture(scope="module")
def policy(policies):
    return policies["default"]


def decide(policy, command, home=None, env=None, files=None):
    asked = request(cwd="/workspace/app", workspace="/workspace/app", env=env, files=files)
    if home:
        asked.home = asked.passwd_home = home
    judgement = judge.judge_text(command, asked)
    return decision.decide(policy, (), asked, judgement.commands, judgement.confirmation, command)


@pytest.mark.parametrize("row", rows("cases", "bypasses"))
def test_row(policies, row):
    verdict = decide(policies[row.get("policy", "default")], row["command"], row.get("home"), row.get("env"), row.get("files"))
    assert verdict.decision in ACCEPTED[row["expect"]], verdict.reason


def test_there_are_enough_mentions():
    assert len((HERE / "cases" / "mentions.jsonl").read_text().splitlines()) >= 150


@pytest.mark.parametrize("row", rows("bypasses"))
@pytest.mark.parametrize("before", ["ls; ", "echo x && ", "true\n"])
def test_an_innocent_prefix_never_makes_it_milder(policies, row, before):
    policy = policies[row.get("policy", "default")]
    alone = decide(policy, row["command"], row.get("home"), row.get("env"), row.get("files"))
    together = decide(policy, before + row["command"], row.get("home"), row.get("env"), row.get("files"))
    assert together.decision >= alone.decision


def test_the_labelled_corpus(policy):
    if not SHARED.exists():
        pytest.skip("missing feature: shared cases")
    words = {"allow": decision.ALLOW, "approve": decision.REQUIRE_APPROVAL, "deny": decision.DENY}
    counts = {"caught": 0, "denied": 0, "dangerous": 0, "passed": 0, "harmless": 0}
    for line in SHARED.read_text().splitlines():
        row = json.loads(line)
        expected = [words[word] for word in ([row["expect"]] if isinstance(row["expect"], str) else row["expect"])]
        reached = decide(policy, row["command"], row.get("home")).decision
        if expected == [decision.ALLOW]:
            counts["harmless"] += 1
            counts["passed"] += reached == decision.ALLOW
        else:
            counts["dangerous"] += 1
            counts["caught"] += reached != decision.ALLOW
            counts["denied"] += reached == decision.DENY and decision.DENY in expected
    assert counts["caught"] >= 0.99 * counts["dangerous"], counts
    assert counts["passed"] >= 0.98 * counts["harmless"], counts
