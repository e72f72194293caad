"""What a substitution prints is what bash makes of it, wherever its output is led; where we do not know, we say so."""

import subprocess

import pytest

from capfence_sh import judge
from capfence_sh.reading import word_text
from tests.judging import request

SUBSTITUTIONS = (
    "echo v >&1",
    "echo v 1>&1",
    "echo v >& 1",
    ">&1 echo v",
    "echo v 3>&1 >&3",
    "echo v 3>&1 >/dev/null 1>&3",
    "echo v >/dev/null 3>&1",
    "echo v 3>&1 >/dev/null >&3-",
    "echo v >&2 2>&1",
    "echo v 2>&1 >/dev/null",
    "echo v >/dev/null 2>&1",
    "echo v >&-",
    "{f}>/dev/null echo v",
    "echo v {f}>&1",
    "echo v {f}>&1 >&$f",
    "{ echo v; } {f}>/dev/null",
    "{ echo v; } >&1",
    "{ echo v; } >&2",
    "{ echo v >&2; echo w; } 2>&1",
    "{ echo v >&2; echo w; } 2>&1 >/dev/null",
    "{ echo v >&2; echo w; } >/dev/null 2>&1",
    "{ { echo v >&2; } >/dev/null; } 2>&1",
    "{ { echo v >&2; } 2>/dev/null; echo w; } 2>&1",
    "{ echo v >&3; } 3>&1",
    "{ echo v >&3; } 3>&1 >/dev/null",
    "{ { echo v >&2; echo x; } | true; } 2>&1",
    "{ x=$(echo v >&2); } 2>&1",
    "{ echo v >&2; echo w; } |& cat",
    "echo v >/dev/stdout",
    "echo v >/dev/fd/1",
    "echo v >/proc/self/fd/1",
    "echo v 3>/dev/stdout 2>/dev/null >/dev/fd/3",
    "echo v >/dev/stderr",
    "echo v &>/dev/stdout",
    "echo v > >(cat)",
    "echo v > >(sed s/v/w/)",
    ": >(echo v)",
    "x=>(echo v)",
    "[[ -n >(echo v) ]]",
    "{ :; } 3> >(echo v)",
    "echo >/dev/null >(echo v)",
    "exec >/dev/null; echo v",
    "exec 3>&1 >/dev/null; echo v >&3",
    "exec {f}>/dev/null; echo v",
    "exec 2>&1; echo v >&2",
    "exec >/dev/null; exec 1>&2; echo v",
    "f() { echo v >&2; echo w; }; f",
    "f() { echo v >&2; echo w; }; f 2>&1",
    "f() { echo v; } >&2; f",
    "(echo v >&2) 2>&1",
    "echo v; echo w >&2",
    "echo v | cat >&1",
    "eval 'echo v' >&1",
    "command echo v >&1",
    "<<<v",
    "<<E\nv\nE\n",
    "cat <<<v",
    "cat <<<v >&1",
    "true",
)


@pytest.mark.parametrize("inside", SUBSTITUTIONS)
def test_a_word_with_a_substitution_is_what_bash_makes_of_it(inside, tmp_path):
    text = f'printf %s "x$({inside})y"'
    shell = ["/usr/bin/bash", "--norc", "--noprofile", "-c", text]
    printed = subprocess.run(shell, capture_output=True, text=True, check=False, cwd=tmp_path, stdin=subprocess.DEVNULL).stdout
    last = judge.judge_text(text, request()).commands[-1]
    known = word_text(last.argv[-1])
    assert last.program == "printf" and known in (None, printed)


def test_most_of_them_are_known():
    last = [judge.judge_text(f'printf %s "x$({inside})y"', request()).commands[-1] for inside in SUBSTITUTIONS]
    assert sum(word_text(command.argv[-1]) is not None for command in last) >= len(SUBSTITUTIONS) // 2
