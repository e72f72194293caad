"""One attempt as fields: who, where, what, and why it was decided so."""

import hashlib
import json

import pytest

from capfence_sh import audit_chain, record
from capfence_sh import capabilities as cap
from capfence_sh.command import Command
from capfence_sh.decision import ALLOW, DENY, REQUIRE_APPROVAL, Rule, Verdict
from capfence_sh.effects import HOST, NO_TARGET, Effect
from capfence_sh.words import literal
from capfence_sh.world import example_request

EXECUTE = Effect(cap.EXECUTE, "", "", NO_TARGET, False, "")
EGRESS = Effect(cap.EGRESS, "", "evil.example", HOST, False, "https://evil.example")


def command(program="curl", effects=(EXECUTE, EGRESS)):
    return Command(program, (literal(program),), None, (), (), effects, "", 0, 0, False, False)


RULE = Rule("p.yaml", 7, "no-uploads", "", "")


def verdict(decision=DENY, rule=RULE):
    return Verdict(decision, rule, "shell.egress evil.example", None, None, (cap.EGRESS, cap.EXECUTE))


def build(text="curl https://evil.example", commands=None, facts=None, **options):
    return record.build(record.DENY, example_request(), verdict(**options), commands or (command(),), text, "ab" * 32, facts or {})


def test_the_fields_of_a_denial():
    fields = build(facts={"us": 900, "form": "shell", "removed": ["LD_PRELOAD"]})
    assert fields == {
        "v": 1,
        "kind": "deny",
        "decision": "deny",
        "cmd": "curl https://evil.example",
        "len": 25,
        "sha": hashlib.sha256(b"curl https://evil.example").hexdigest(),
        "cwd": "/workspace",
        "workspace": "/workspace",
        "host": "example",
        "uid": 1000,
        "euid": 1000,
        "user": "user",
        "actor": "user",
        "claimed_actor": "",
        "environment": "",
        "claimed_environment": "",
        "escalation": "none",
        "tty": False,
        "caps": ["shell.egress", "shell.execute"],
        "effects": [{"cap": "shell.egress", "kind": "", "target": "evil.example", "evidence": "https://evil.example"}],
        "programs": ["curl"],
        "rule": "p.yaml:7",
        "rule_id": "no-uploads",
        "reason": "shell.egress evil.example",
        "policy": "ab" * 32,
        "digest": record.digest(example_request(), "curl https://evil.example"),
        "us": 900,
        "form": "shell",
        "removed": ["LD_PRELOAD"],
    }
    assert json.loads(audit_chain.encode(fields)) == fields


@pytest.mark.parametrize("decision, name", [(ALLOW, "allow"), (REQUIRE_APPROVAL, "require_approval"), (DENY, "deny")])
def test_decisions_are_named(decision, name):
    assert build(decision=decision)["decision"] == name


def test_without_a_rule():
    fields = build(rule=None)
    assert fields["rule"] is None and fields["rule_id"] == ""


def test_an_argv_is_kept_word_by_word():
    fields = build(text=("echo", "a b", "", "caf\udce9"))
    assert fields["argv"] == ["echo", "a b", "", "caf\udce9"] and "cmd" not in fields
    assert fields["sha"] == hashlib.sha256(b"echo\0a b\0\0caf\xe9\0").hexdigest()


@pytest.mark.parametrize("text, raw", [("caf\u00e9", b"caf\xc3\xa9"), ("caf\udce9", b"caf\xe9"), ("\ud800", b"\xed\xa0\x80"), ("", b"")])
def test_length_and_hash_are_those_of_the_bytes(text, raw):
    fields = build(text=text)
    assert (fields["cmd"], fields["len"], fields["sha"]) == (text, len(raw), hashlib.sha256(raw).hexdigest())


def test_long_commands_are_cut_and_still_identified():
    text = "x" * 200_000
    assert build(text=text)["cmd"] == "x" * 65536
    assert (build(text=text)["len"], build(text=text)["sha"]) == (200_000, hashlib.sha256(text.encode()).hexdigest())
    words = ("x" * 40_000, "y" * 40_000, "z" * 40_000)
    fields = build(text=words)
    assert [len(word) for word in fields["argv"]] == [40_000, 25_535]
    assert fields["len"] == 120_003


def test_findings_are_unique_and_bounded():
    many = tuple(command(f"p{n}", (EXECUTE, Effect(cap.EGRESS, "", f"h{n % 60}", HOST, False, "e" * 900))) for n in range(200))
    fields = build(commands=many)
    assert len(fields["effects"]) == 40 and len(fields["programs"]) == 40
    assert len({effect["target"] for effect in fields["effects"]}) == 40
    assert all(len(effect["evidence"]) == 200 for effect in fields["effects"])


def test_facts_cannot_replace_fields():
    with pytest.raises(ValueError, match="already has a field decision"):
        build(facts={"decision": "allow"})


def test_every_recorded_text_passes_the_place_of_redaction(monkeypatch):
    monkeypatch.setattr(record, "redacted", lambda text: "#" * len(text))
    fields = build()
    assert fields["cmd"] == fields["reason"] == "#" * 25
    assert fields["effects"] == [{"cap": "shell.egress", "kind": "", "target": "#" * 12, "evidence": "#" * 20}]
    assert build(text=("curl", "x"))["argv"] == ["####", "#"]
    assert fields["sha"] == build()["sha"]


def test_the_identity_of_a_request():
    base = record.digest(example_request(), "ls")
    assert record.digest(example_request(), "ls") == base
    others = [
        record.digest(example_request(), "ls "),
        record.digest(example_request(), ("ls",)),
        record.digest(example_request(cwd="/tmp"), "ls"),
        record.digest(example_request(actor="bot"), "ls"),
        record.digest(example_request(environment="production"), "ls"),
        record.digest(example_request(), ("l", "s")),
    ]
    assert len({base, *others}) == 7
