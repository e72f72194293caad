"""capfence-sh explain: its exact text for commands of every kind in the fixed world of examples, and the program as people call it.

`python -m tests.test_explain` writes the snapshots anew; read the difference before you keep it.
"""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from capfence_sh import case, cli, confirm, decision, invocation, judge
from capfence_sh.cli import explain_text
from capfence_sh.cli.explanation import explained
from capfence_sh.invocation import PREFIX, SHELL, Invocation
from capfence_sh.pinned_bash import PinnedBash
from capfence_sh.rules import Rules
from capfence_sh.world import example_request
from tests.making import policy

SNAPSHOTS = Path(__file__).parent / "snapshots" / "explain"
BASH = PinnedBash("/usr/bin/bash", (1, 2, 3, 4), "5.2.15")
HOSTILE = "echo [bold] '[/x]' $'\\e[2J' \"\u202egnp.exe\" \x1b[31mred\x9b; [red] \\\n#[/red]\udcff"


def script(text):
    return Invocation(SHELL, text, "bash")


ASKED = {
    "diagnostic": script("df -h"),
    "pipeline": script("cat .env | sort > /srv/out && ls *.log &"),
    "wrappers": script("""sudo env bash -c 'r""m -fr /srv'"""),
    "loop": script('for f in a "b c"; do wc -l "$f"; done'),
    "unknown-words": script('read -r FILE TOOL; wc -l $FILE "$(ls)"; "$TOOL" --all'),
    "argv": Invocation(PREFIX, args=("grep", "-r", "rm -rf", "*.txt")),
    "options": invocation.parse("capfence-exec", ("-euo", "pipefail", "-c", 'grep -- "$1" log', "name", "a b")),
    "remote": script("ssh web1 'systemctl restart nginx'"),
    "folders": script("cd /var/log; ls"),
    "here-document": script("bash -s <<'END'\nrm -r -f /srv\nEND"),
    "unparsed": script("echo `ls"),
    "control": script("capfence-sh approve 17"),
    "hostile": script(HOSTILE),
    "not-found": Invocation(PREFIX, args=("frobnicate", "--all")),
    "unconfirmed": script("while (df)do touch done; done"),
    "nothing": script("# only a comment"),
}
# how the request differs from the usual one
CLAIMED = {
    "remote": {"environment": "", "claimed_environment": "staging"},
    "folders": {"claimed_actor": "deploy-bot"},
    "argv": {"environment": ""},
}
OVERLAYS = {"folders": ("overlay",)}
REMOVED = {"options": ("BASH_ENV", "LD_PRELOAD")}


def rules(*overlays):
    base, *more = (policy((SNAPSHOTS / f"{name}.yaml").read_text(), source=f"/etc/capfence/{name}.yaml") for name in ("policy", *overlays))
    return Rules(base, tuple(more))


def explanation(name, found=None):
    asked, ruling, request = ASKED[name], rules(*OVERLAYS.get(name, ())), example_request(environment="test")
    for field, value in CLAIMED.get(name, {}).items():
        setattr(request, field, value)
    found = found or case.decided(asked, "", request, ruling, lambda path: False)
    return explained(asked, request, ruling, found, lambda: BASH, REMOVED.get(name, ()))


def shown(it):
    return "".join(line.plain + "\n" for line in explain_text.lines(it))


@pytest.mark.parametrize("name", ASKED)
def test_the_exact_text(name):
    assert shown(explanation(name)) == (SNAPSHOTS / f"{name}.txt").read_text()


def test_every_snapshot_belongs_to_a_command():
    assert {path.stem for path in SNAPSHOTS.glob("*.txt")} == set(ASKED)


@pytest.mark.parametrize("name", ASKED)
def test_printable_whatever_the_command_holds(name):
    text = shown(explanation(name)).replace("\n", "")
    assert text.isascii() and text.isprintable()


def test_too_much_to_judge():
    found = case.Case(None, decision.Verdict(decision.DENY, None, "it takes too much to judge (depth)", None, None, ()))
    text = shown(explanation("diagnostic", found))
    assert "seen        it takes too much to judge (depth)\n" in text
    assert text.endswith("executes    nothing\n")


def test_a_disagreement_shows_both_readings():
    request = example_request()
    judged = judge.judge_text("df -h", request)
    differing = judge.Judgement("df -h", judged.script, judged.commands, confirm.DISAGREED, ("( w df w -h )", "( w df\x1b )"), (), "")
    verdict = decision.decide(rules().base, (), request, differing.commands, confirm.DISAGREED, "df -h")
    text = shown(explanation("diagnostic", case.Case(differing, verdict)))
    assert "confirmed   no: two parsers read it differently\n" in text
    assert "            ours:    ( w df w -h )\n            bashlex: ( w df\\e )\n" in text
    assert "verdict     deny\n" in text


# ---- the program ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A workspace with a home beside it that has the policy of the snapshots."""
    config = tmp_path / "home" / ".config" / "capfence"
    config.mkdir(parents=True)
    (config / "policy.yaml").write_text((SNAPSHOTS / "policy.yaml").read_text())
    workspace = tmp_path / "work"
    workspace.mkdir()
    monkeypatch.chdir(workspace)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name in [name for name in os.environ if name.startswith(("XDG_", "CAPFENCE_"))]:
        monkeypatch.delenv(name)
    return workspace


def run(*args, status=0):
    result = CliRunner().invoke(cli.main, ["explain", *args])
    assert result.exit_code == status, result.output
    return result


def test_one_word_is_a_script_and_several_are_a_program(place):
    assert "script      df -h | sort\n" in run("df -h | sort").stdout
    assert "program     grep 'a b' x\n" in run("grep", "a b", "x").stdout
    assert "script      ls\n" in run("-c", "ls", "name", "--json").stdout
    assert "with the options -e -o pipefail\n" in run("--", "-eo", "pipefail", "-c", "ls").stdout


def test_what_would_be_executed_is_what_is_installed(place):
    assert run("df", "-h").stdout.endswith("/df directly, as: df -h\n")
    assert "/bash (bash 5." in run("df -h | sort").stdout
    assert run("frobnicate", "x").stdout.endswith("executes    nothing: there is no program frobnicate\n")


def test_another_folder(place):
    (place / "sub").mkdir()
    (place / ".git").mkdir()
    text = run("--cwd", "sub", "touch", "x").stdout
    assert f"in          {place}/sub; the workspace is {place}\n" in text
    assert run("--cwd", "none", "ls", status=2).stderr == "capfence: none: No such file or directory\n"


def test_a_policy_named_from_the_folder_one_stands_in(place):
    (place / "sub").mkdir()
    (place / "own.yaml").write_text("allow: [{capability: shell.execute, program: df}]")
    text = run("--cwd", "sub", "--policy", "own.yaml", "df -h; ls").stdout
    assert f"policy      {place}/own.yaml\n" in text
    assert "no rule allows it\n" in text and "verdict     deny\n" in text


def test_claims_are_named_where_rules_select_on_them(place):
    assert (
        "(staging is only claimed): rules that select on it deny or ask in any, and allow in none"
        in run("--environment", "staging", "ls").stdout
    )
    assert "note        the actor deploy-bot is only claimed" not in run("ls").stdout
    assert "the actor deploy-bot is only claimed: it can make rules deny or ask, never allow" in run("--actor", "deploy-bot", "ls").stdout


def test_a_trusted_environment_needs_no_note(place):
    config = Path(os.environ["HOME"]) / ".config" / "capfence" / "config.yaml"
    config.write_text(f"environments:\n  {os.uname().nodename}: production\n")
    text = run("systemctl", "restart", "nginx").stdout
    assert ", environment production\n" in text
    assert "note" not in text
    assert "verdict     deny\n" in text


def test_json(place):
    found = json.loads(run("--json", 'for f in a; do cat "$f" .env $X; done; rm -rf /srv').stdout)
    assert found["decision"] == "deny" and found["executes"] is None and found["confirmed"] == "yes"
    assert found["rule"]["id"] == "no-rm"
    assert found["rule"]["literals"] == [{"contains": "rm -rf", "means": "rm, -r, -f"}]
    assert found["tree"][:2] == ["script", "  sequence"]
    first, second = found["commands"]
    assert (first["program"], second["program"]) == ("cat", "rm")
    assert second["argv"] == ["rm", "-rf", "/srv"]
    secret = next(each for each in first["effects"] if each["capability"] == "shell.secret_read")
    assert (secret["decision"], secret["evidence"], secret["target"]) == ("require_approval", ".env", f"{place}/.env")
    allowed = json.loads(run("--json", "df", "-h").stdout)
    assert allowed["argv"] == ["df", "-h"] and allowed["executes"]["argv"] == ["df", "-h"] and not allowed["executes"]["shell"]


def test_hostile_text_reaches_no_terminal(place):
    for args in ((HOSTILE,), ("--json", HOSTILE), ("echo", HOSTILE), ("--actor", HOSTILE, "--environment", HOSTILE, "ls")):
        text = run(*args).output.replace("\n", "")
        assert text.isascii() and text.isprintable()
        assert "[/x]" in text


@pytest.mark.parametrize("args", [(), ("--frob", "ls"), ("--", "--policy", "x", "ls"), ("--", "--dry-run"), ("--", "-x", "ls"), ("-c",)])
def test_misuse(place, args):
    assert run(*args, status=2).stdout == ""


def test_nothing_is_recorded(place):
    run("df", "-h")
    assert not (Path(os.environ["HOME"]) / ".local").exists()


if __name__ == "__main__":
    for each in ASKED:
        (SNAPSHOTS / f"{each}.txt").write_text(shown(explanation(each)))
