"""The question for approval on a real pseudo-terminal: a small driver asks, the test types."""

import fcntl
import os
import re
import select
import signal
import subprocess
import sys
import termios
import textwrap
import time

import pytest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

DRIVER = """
import os, signal, sys, termios
sys.path.insert(0, {root!r})
from capfence_sh import approval, terminal
from capfence_sh.decision import REQUIRE_APPROVAL, Rule, Verdict
from capfence_sh.command import Command
from capfence_sh.effects import NO_TARGET, RESOURCE, Effect
from capfence_sh.request import ESCALATION_NONE, Request
from capfence_sh.words import literal

def request(claimed=""):
    env = {{"TERM": {term!r}}}
    return Request("amy", claimed, "amy", 1000, 1000, ESCALATION_NONE, False, "/srv/app", "", "/home/amy", "/home/amy", "web1", "", "", env, True, None)

effects = (Effect("shell.execute", "", "", NO_TARGET, False, ""), Effect("shell.mutation", "", "nginx", RESOURCE, False, "restart nginx"))
text = {text!r}
command = Command("systemctl", tuple(literal(w) for w in ("systemctl", "restart", "nginx")), None, (), (), effects, text, 0, len(text), False, False)
verdict = Verdict(REQUIRE_APPROVAL, Rule("policy.yaml", 7, "restarts", "A person decides.", ""), "", command, effects[1], ("shell.execute", "shell.mutation"))

def report(line):
    os.write({result}, line.encode() + b"\\n")

before = [signal.getsignal(n) for n in range(1, 32) if n not in (9, 19)], termios.tcgetattr(0)
{body}
after = [signal.getsignal(n) for n in range(1, 32) if n not in (9, 19)], termios.tcgetattr(0)
report("restored" if before == after else "NOT RESTORED")
"""

ASK = """
answer = approval.ask(request(), verdict, (command,), text, "the run", lambda: {changed!r}, {seconds})
report(f"{{answer.allowed is not None and answer.allowed.run == 'the run'}} {{answer.reason}}")
"""
CHALLENGE = re.compile(rb"type (?:\x1b\[1m)?([a-z]{4})")


class Terminal:
    """A driver on a pseudo-terminal of its own, which is its controlling terminal."""

    def __init__(self, body, text="systemctl restart nginx", term="xterm", ready=b"\n> ", prepare=None):
        self.master, slave = os.openpty()
        self.results, result = os.pipe()
        if prepare:
            prepare(slave)
        code = DRIVER.format(root=ROOT, text=text, term=term, result=result, body=textwrap.dedent(body))

        def own_terminal():
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)

        self.child = subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", code], stdin=slave, stdout=slave, stderr=slave, pass_fds=(result,), preexec_fn=own_terminal
        )
        os.close(slave)
        os.close(result)
        self.screen = b""
        self.ready = ready

    def until_ready(self):
        """Read the screen until the question stands there; its challenge."""
        deadline = time.monotonic() + 20
        while self.ready not in self.screen.replace(b"\r", b"") and time.monotonic() < deadline:
            if select.select([self.master], [], [], 0.1)[0]:
                self.screen += os.read(self.master, 65536)
        found = CHALLENGE.search(self.screen)
        assert found, self.screen
        return found[1]

    def type(self, keys):
        os.write(self.master, keys)

    def outcome(self):
        """What the driver reported: the answer, and whether everything was restored."""
        received = b""
        while piece := os.read(self.results, 4096):
            received += piece
        self.child.wait()
        while True:
            try:
                piece = os.read(self.master, 65536)
            except OSError:  # nobody has the other side open any more
                break
            self.screen += piece
        os.close(self.master)
        os.close(self.results)
        return received.decode().splitlines()


def asking(changed="", seconds=20.0, **options):
    return Terminal(ASK.format(changed=changed, seconds=seconds), **options)


def test_the_challenge_approves():
    terminal = asking()
    terminal.type(terminal.until_ready() + b"\n")
    assert terminal.outcome() == ["True approved on the terminal", "restored"]


@pytest.mark.parametrize("keys", [b"\n", b"y\n", b"yes\n", b"abcd\n", b"{challenge}x\n", b"x{challenge}\n", b"{CHALLENGE}\n", b"\x1b[A\n"])
def test_any_other_answer_is_no(keys):
    terminal = asking()
    challenge = terminal.until_ready()
    answer = keys.replace(b"{challenge}", challenge).replace(b"{CHALLENGE}", challenge.upper())
    terminal.type(b"dcba\n" if answer == challenge + b"\n" else answer)
    assert terminal.outcome() == ["False the answer was No", "restored"]


@pytest.mark.parametrize(
    "keys, reason",
    [
        (b"\x03", "the question was interrupted"),
        (b"\x1c", "the question was interrupted"),
        (b"\x1a", "the question was interrupted"),
        (b"\x04", "the question was ended without an answer"),
    ],
    ids=["Ctrl-C", "Ctrl-backslash", "Ctrl-Z", "Ctrl-D"],
)
def test_keys_that_end_the_question_are_no(keys, reason):
    terminal = asking()
    terminal.until_ready()
    terminal.type(keys)
    assert terminal.outcome() == [f"False {reason}", "restored"]


def test_ctrl_c_after_the_challenge_but_before_enter_is_no():
    terminal = asking()
    terminal.type(terminal.until_ready() + b"\x03\n")
    assert terminal.outcome() == ["False the question was interrupted", "restored"]


def test_ctrl_d_does_not_send_the_challenge():
    terminal = asking()
    terminal.type(terminal.until_ready() + b"\x04")
    assert terminal.outcome() == ["False the question was ended without an answer", "restored"]


def test_silence_is_no():
    terminal = asking(seconds=0.5)
    terminal.until_ready()
    assert terminal.outcome() == ["False nobody answered within 0 s", "restored"]


def test_half_an_answer_without_enter_is_silence():
    terminal = asking(seconds=0.7)
    terminal.type(terminal.until_ready())
    assert terminal.outcome()[0].startswith("False nobody answered")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGTSTP])
def test_a_signal_is_no(number):
    terminal = asking()
    terminal.until_ready()
    terminal.child.send_signal(number)
    assert terminal.outcome() == ["False the question was interrupted", "restored"]


def test_what_was_typed_before_the_question_does_not_count():
    """Type-ahead waits in the terminal: were it read, it would be a wrong answer, and here a right one follows."""
    terminal = Terminal("import time\nprint('waiting', flush=True)\ntime.sleep(0.7)\n" + ASK.format(changed="", seconds=20.0))
    while b"waiting" not in terminal.screen:
        terminal.screen += os.read(terminal.master, 65536)
    terminal.type(b"y\nyes\n\n")
    terminal.type(terminal.until_ready() + b"\n")
    assert terminal.outcome() == ["True approved on the terminal", "restored"]


def test_what_is_typed_after_the_answer_does_not_reach_the_command():
    body = ASK.format(changed="", seconds=20.0) + "import select; report(str(bool(select.select([0], [], [], 0.3)[0])))\n"
    terminal = Terminal(body)
    challenge = terminal.until_ready()
    terminal.type(challenge + b"\nrm -rf x\n")
    assert terminal.outcome() == ["True approved on the terminal", "False", "restored"]


def test_facts_that_changed_meanwhile_refuse():
    terminal = asking(changed="/srv/app/deploy.sh")
    terminal.type(terminal.until_ready() + b"\n")
    assert terminal.outcome() == ["False /srv/app/deploy.sh changed while the question was open", "restored"]


def test_a_terminal_that_was_left_in_a_strange_state():
    """No echo, no lines, no signals, output stopped, other keys: the question works, and the strange state comes back."""

    def strange(slave):
        mode = termios.tcgetattr(slave)
        mode[0] = mode[1] = mode[3] = 0
        mode[6][termios.VINTR] = b"q"
        mode[6][termios.VEOF] = b"a"
        termios.tcsetattr(slave, termios.TCSANOW, mode)
        termios.tcflow(slave, termios.TCOOFF)

    terminal = asking(prepare=strange)
    challenge = terminal.until_ready()
    terminal.type(challenge + b"\n")
    assert terminal.outcome() == ["True approved on the terminal", "restored"]
    assert challenge in terminal.screen.rpartition(b"> ")[2]  # it was echoed


HOSTILE = [
    "rm -rf /srv\x1b[2K\x1b[1Gls -la",
    "x\x1b]52;c;ZWNobyBwd24=\x07",
    "\x1b]8;;http://evil\x07ls\x1b]8;;\x07",
    "rm -rf /srv\rls           ",
    "rm -rf /\b\b\b\b\b\b\b\bls",
    "a\x9b2Kb",
    "echo \u202e/ fr- mr",
    "ls\u200b /",
    "\u0441url x",
    "ls \U000e0072\U000e006d",
    "caf\udce9",
    "test a[/b] [bold red]",
    "ls\nTo run it, type yyyy and Enter\n> ",
]


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_hostile_text_cannot_draw(text):
    terminal = asking(text=text, seconds=0.2, term="dumb")
    terminal.outcome()
    shown = terminal.screen.replace(b"\r\n", b"\n").decode("ascii")
    assert all(" " <= character <= "~" or character == "\n" for character in shown)
    assert len(re.findall(r"^(?:To run it|> )", shown, re.MULTILINE)) == 2


def test_style_is_used_only_where_it_is_understood():
    for term, styled in (("xterm", True), ("dumb", False)):
        terminal = asking(seconds=0.2, term=term)
        terminal.outcome()
        assert (b"\x1b[1m" in terminal.screen) is styled


# -- where no question may be asked ----------------------------------------------------------------------------------------

OBSTACLE = "report(approval.obstacle(request({claimed!r}), {setting!r}, {own_name}, {non_interactive}) or 'none')\n"


def obstacle(setting="human", own_name=True, non_interactive=False, claimed="", before=""):
    return Terminal(
        before + OBSTACLE.format(setting=setting, own_name=own_name, non_interactive=non_interactive, claimed=claimed)
    ).outcome()[0]


@pytest.mark.parametrize(
    "options, expected",
    [
        ({}, "none"),
        ({"setting": "always"}, "none"),
        ({"setting": "always", "own_name": False, "claimed": "bot"}, "none"),
        ({"setting": "never"}, "never"),
        ({"non_interactive": True}, "--non-interactive"),
        ({"setting": "always", "non_interactive": True}, "--non-interactive"),
        ({"own_name": False}, "name of a shell"),
        ({"claimed": "bot"}, "comes from bot"),
        ({"before": "os.dup2(os.open('/dev/null', os.O_RDONLY), 0)\n"}, "standard input"),
        ({"before": "r, w = os.pipe(); os.dup2(w, 1)\n"}, "standard input"),
        ({"before": "m, s = os.openpty(); os.dup2(s, 2)\n"}, "standard input"),
        ({"before": "os.close(2)\n"}, "standard input"),
        ({"setting": "always", "before": "os.dup2(os.open('/dev/null', os.O_RDONLY), 0)\n"}, "none"),
        (
            {"before": "pid = os.fork()\nif pid: os.waitpid(pid, 0); os._exit(0)\nos.setpgid(0, 0)\n"},
            "on a terminal",
        ),
    ],
    ids=lambda value: repr(value) if isinstance(value, dict) else "",
)
def test_conditions_of_a_question(options, expected):
    found = obstacle(**options)
    assert expected in found
    assert found == "none" or found.startswith("needs approval on a terminal")


def test_without_a_terminal_there_is_no_question():
    code = DRIVER.format(root=ROOT, text="ls", term="xterm", result=1, body="").partition("before = ")[0]
    body = OBSTACLE.format(setting="always", own_name=True, non_interactive=False, claimed="") + ASK.format(changed="", seconds=5.0)
    found = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code + body], input=b"y\n" * 50, stdout=subprocess.PIPE, start_new_session=True, check=True
    )
    assert found.stdout.decode().splitlines() == ["needs approval on a terminal", "False needs approval on a terminal"]


def test_answers_on_standard_input_are_not_read():
    """`yes | capfence-exec ...`: the question goes to the terminal, and so must the answer."""
    body = "r, w = os.pipe(); os.write(w, b'y\\n' * 500); os.dup2(r, 0)\n" + ASK.format(changed="", seconds=0.4)
    terminal = Terminal(body)
    assert terminal.outcome()[0] == "False nobody answered within 0 s"
