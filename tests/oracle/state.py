"""Random programs that change the state of the shell in many ways and show it: the stubs get the variables as arguments.

In: a random.Random.  Out: the text.  Conditions are stubs that succeed (c1, c3 …) or fail (c2, c4 …), so every way is really taken or not.
"""

import random

NAMES = ("x", "y", "z")
VALUES = ("a", "b", "'c d'", "e*", "''", "f/g", "-h")
SHOWN = '"$x" "$y" "${z-unset}" "$#" "${1-none}"'
SIMPLE = (
    "{n}={v}",
    "{n}+={v}",
    '{n}="${n}"{v}',
    '{n}="${m}"',
    "{n}=${m:-{v}}",
    ": ${{{n}:={v}}}",
    ": ${{{n}={v}}}",
    "unset {n}",
    "unset -v {n}",
    "unset -f f",
    "printf -v {n} %s {v}",
    "read {n} <<< {v}",
    "read -r {n} {m} <<< 'p q r'",
    "IFS=: read {n} {m} <<< 's:t'",
    "declare {n}={v}",
    "export {n}={v}",
    "declare -g {n}={v}",
    'n={n}; declare "$n"={v}',
    "eval '{n}={v}'",
    "eval \"{n}='$x'\"",
    "{m}={v} eval '{n}=${m}'",
    "set -- {v} w",
    "shift",
    "set --",
    "({n}={v})",
    "({n}={v}; {show})",
    "{n}={v} | {c}",
    "{c} | {n}={v}",
    "{n}={v} &",
    "{n}=$(echo {v})",
    "{n}=$({n}={v}; echo r)",
    ". /dev/stdin <<< '{n}={v}'",
    "{{ {n}={v}; }} > f1",
    '{n}={v} {c} "${n}"',
    "! {n}={v}",
    "time {n}={v}",
    "a=({v} i); {n}=${{a[1]}}",
    "a=({v} i); unset 'a[1]'; {n}=${{a[1]-gone}}",
    "trap '{n}={v}' DEBUG",
    "trap - DEBUG",
    "trap '{show}' EXIT",
    "{n}=${{{n}%/*}}",
    "{n}=${{{n}//a/b}}",
    "bash -c '{show}'",
    "{n}={v} bash -c '{show}'",
    "bash -c '{show}' j {v}",
    "coproc {n}={v}",
    "shopt -s lastpipe",
    "mapfile -t {n} <<< {v}",
)
FUNCTION = (
    "f() {{ {body}; }}",
    "f() {{ local {n}={v}; {body}; }}",
    "f() {{ local {n}; {body}; }}",
    "f() {{ {body}; g; {show}; }}",
    "g() {{ {body}; }}",
    "g() {{ unset {n}; {body}; }}",
    "f() ({body})",
)
CALLS = (
    "f",
    "f {v}",
    "{n}={v} f",
    "f | {c}",
    "(f)",
    "{k} || f",
    "{c} && f {v}",
    "g",
    "{k} && g",
    "t=$(f {v})",
    "bash -c f",
    "export -f f; bash -c f",
)
COMPOUND = (
    "{c} && {one}",
    "{k} && {one}",
    "{c} || {one}",
    "{k} || {one}",
    "{k} && {one} || {other}",
    "if {c}; then {one}; fi",
    "if {k}; then {one}; else {other}; fi",
    "if {k}; then {one}; elif {c}; then {other}; fi",
    "case $x in a) {one};; *) {other};; esac",
    "case b in a) {one};; b) {other};& c) {one};; esac",
    "for {n} in {v} k; do {one}; {show}; done",
    "for i in 1 2 3; do {show}; {one}; {other}; done",
    "for i in; do {one}; done",
    "for i in 1 2; do {one}; {k} || break; {other}; done",
    "for i in 1 2; do {one}; {c} && continue; {other}; done",
    "while {k}; do {one}; done",
    "until {c}; do {one}; done",
    "i=0; while [ $i -lt 3 ]; do {show}; {one}; i=$((i+1)); done",
    "while read -r {n}; do {show}; {one}; done <<< $'l\\nm'",
    "{{ {one}; {other}; }}",
    "({one}; {other}; {show})",
    "f() {{ {one}; {k} || return; {other}; }}; f",
    "f() {{ {one}; return; {other}; }}; f",
    "f() {{ for i in 1; do {one}; return; done; {other}; }}; f",
)


class State:
    """One program in the making."""

    def __init__(self, rng: random.Random) -> None:
        self.random = rng
        self.stubs = 0

    def program(self) -> str:
        lines = [self.statement(0) for _ in range(self.random.randint(2, 6))]
        shown = [self.show() for _ in lines]
        pairs = [part for line, show in zip(lines, shown) for part in ([line, show] if self.random.random() < 0.5 else [line])]
        return self.random.choice((";", "\n")).join([*pairs, self.show()]).replace("&;", "& ")

    def show(self) -> str:
        return f"{self.stub(True)} {SHOWN}"

    def stub(self, succeeds: bool) -> str:
        self.stubs += 1
        return f"c{2 * (self.stubs % 4) + 1}" if succeeds else f"c{2 * (self.stubs % 4) + 2}"

    def statement(self, depth: int) -> str:
        draw = self.random.random()
        if depth < 2 and draw < 0.35:
            return self.fill(self.random.choice(COMPOUND), depth)
        if depth < 2 and draw < 0.5:
            return self.fill(self.random.choice(FUNCTION), depth) + "; " + self.fill(self.random.choice(CALLS), depth)
        return self.fill(self.random.choice(SIMPLE), depth)

    def fill(self, template: str, depth: int) -> str:
        text = template.replace("{{", "\1").replace("}}", "\2")
        name, other = self.random.sample(NAMES, 2)
        while "{v}" in text:
            text = text.replace("{v}", self.random.choice(VALUES) if "'{v}" not in text and "{v}'" not in text else "v", 1)
        for mark in ("{one}", "{other}", "{body}"):
            while mark in text:
                text = text.replace(mark, self.statement(depth + 1).rstrip("& "), 1)
        for mark, value in (("{n}", name), ("{m}", other), ("{show}", self.show()), ("{c}", self.stub(True)), ("{k}", self.stub(False))):
            text = text.replace(mark, value)
        return text.replace("\1", "{").replace("\2", "}")


def program(rng: random.Random) -> str:
    """A program."""
    return State(rng).program()
