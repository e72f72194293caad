"""Whole scripts run by bash and judged by us: the words of `show` in each of its calls must be among those that we say it may get.

The scripts are made at random (scripts_at_random) and run nothing but builtins, in an empty folder with a clean environment.
"""

import itertools
import subprocess
import tempfile
from pathlib import Path

import pytest

from capfence_sh import capabilities as cap
from capfence_sh import judge, places
from capfence_sh.words import Dynamic, Literal, texts
from tests.judging import request
from tests.shell.scripts_at_random import FILES, Maker

TYPE_CHECKING = False
if TYPE_CHECKING:
    from capfence_sh.words import Field

BASH = "/usr/bin/bash"
SHOW = "show"


def called(script: str, folder: str) -> "list[list[str]]":
    """The words of every call of `show` when bash runs the script."""
    prelude = "show() { local IFS; builtin printf '\\036'; (($#)) && builtin printf '\\037%s' \"$@\"; return 0; }\n"
    environment = {"HOME": "/home/user", "LC_ALL": "C.UTF-8", "PATH": "/nonexistent"}
    argv = ["bash", "--norc", "--noprofile", "-c", prelude + script]
    done = subprocess.run(
        argv, executable=BASH, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=20, check=False
    )
    printed = done.stdout.decode("utf-8", "surrogateescape")
    return [call.split("\037")[1:] for call in printed.split("\036")[1:]]


def filled(folder: str) -> str:
    """The folder, with files in it that patterns may match."""
    for name in FILES:
        path = Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return folder


def judged(script: str, folder: str) -> "list[tuple[Field, ...]] | None":
    """The words of every call of `show` that we tell of; None when we say that there may be more."""
    found = judge.judge_text(script, request(cwd=folder, env={"HOME": "/home/user", "LC_ALL": "C.UTF-8", "PATH": "/nonexistent"}))
    if found.unparsed or any(effect.capability == cap.OPAQUE for command in found.commands for effect in command.effects):
        return None
    return [command.argv[1:] for command in found.commands if command.argv and texts(command.argv[0]) == (SHOW,)]


def fits(fields: "tuple[Field, ...]", real: "list[str]") -> bool:
    """Whether the fields can stand for the words; anything may stand for what is not known.

    Whether an empty word is left of empty expansions beside "$@" hangs on how they are quoted, which the tree does not keep.
    """
    real = [word for word in real if word]
    reached = {0}
    for _, group in itertools.groupby(fields, lambda field: (field.start, field.end)):
        row = list(group)
        if any(
            field.glob or "@(" in "".join(texts(field)) for field in row
        ):  # one word, and the patterns for what else it may match: names come sorted
            reached = {after for at in reached for after in _matched(row, real, at)}
            continue
        for field in row:
            reached = {after for at in reached for after in _after(field, real, at)}
    return len(real) in reached


def _after(field: "Field", real: "list[str]", at: int) -> "list[int]":
    """How far the words may reach that a field stands for, beginning with the one at this place."""
    if at < len(real) and real[at][:1] == "~" and any("/home/" in text for text in texts(field)):
        return [at + 1]  # ~NAME is taken for the home it usually is
    if isinstance(field, Dynamic) and field.reason == "item" and at < len(real) and any(_names(text, real[at]) for text in texts(field)):
        return [at + 1]  # the variable holds the name of a file that a pattern matched
    if isinstance(field, Literal) or field.values:
        return [at] * ("" in texts(field)) + [at + 1] * (at < len(real) and real[at] in texts(field))
    if not field.splits:
        return [at, at + 1][: 1 + (at < len(real))]
    if field.reason == "folded":
        return [at, at + 1] if at < len(real) and real[at] in field.some else [at]
    return list(range(at, len(real) + 1))


def _matched(row: "list[Field]", real: "list[str]", at: int) -> "list[int]":
    """The same of patterns, which stand for any number of words."""
    if any(isinstance(field, Dynamic) and not field.values for field in row):
        return list(range(at, len(real) + 1))
    patterns = [text for field in row for text in texts(field)]
    end = at
    while end < len(real) and any(_bare(pattern) == _bare(real[end]) or _names(pattern, real[end]) for pattern in patterns):
        end += 1
    return list(range(at, end + 1))


def _names(pattern: str, path: str) -> bool:
    """Whether the pattern is one for this path, by the rules of `places`."""
    asked, there = pattern.split("/"), path.split("/")
    return len(asked) == len(there) and all(_bare(one) == other or places.matches(other, one) for one, other in zip(asked, there))


def _bare(text: str) -> str:
    return text.replace("\\", "")


def hidden(script: str, folder: str) -> "list[list[str]]":
    """The calls that we do not tell of."""
    ours = judged(script, folder)
    return [] if ours is None else [call for call in called(script, folder) if not any(fits(fields, call) for fields in ours)]


# one script each; of none may we say that its words are others than bash passes
SCRIPTS = r"""
shopt -s dotglob; show *nv .* ?env [!a]* d/*b */.e*
shopt -s nocaseglob; show .EN? a* [a-b]B A*.TXT D/*b
shopt -s dotglob nocaseglob; show *NV; shopt -u dotglob; show *nv
shopt -s globstar; show **/ab d/** **
shopt -s nullglob; show a zz* b; shopt -s failglob; show zz*; show a
GLOBIGNORE=ab; show *b *nv; unset GLOBIGNORE; show *nv
set -f; show *nv; set +f; show *nv
shopt -s extglob; x='@(ab|nv)' y='.!(env)'; show $x $y
shopt -s nocasematch; case AB in ab) show y;; *) show n;; esac; [[ .ENV == .env ]] && show m
declare -l X; X=.ENV; show $X; X+=A; show $X; declare +l X; X=B; show $X
declare -u a; a=(x y); show "${a[@]}"; read -r a <<< q; show $a
f() { local -l X=.ENV; show $X; X=Q; show $X; }; f; X=Q; show $X
declare -i i=1+2; show $i; i+=4; show $i; i=i*2; show $i; i=q; show $i
x=.eNv; show ${x^^} ${x,,} ${x~} ${x~~} ${x^} "${x@U}" ${x@L} ${x@u} "${x@Q}" ${x^^[e]}
x='\056env\tq'; show "${x@E}"; x='$HOME'; show "${x@P}"; declare -r y=2; show "${y@A}" "${y@a}"
x=en; show ${x/en/.&v} "${x/e/<&&>}" ${x//?/&&} ${x/e/"&"} ${x/#e/&.} ${x/%n/.&}; y='&'; show ${x/e/$y}
xa=1; xb=2; show ${!x*} "${!x@}"; n=xa; show ${!n} "${!n}" ${!n:-q}
for r in x y; do declare -n q=$r; q=v$r; unset -n q; done; show $x $y
IFS=-; set -- a b c; x="$*"; show $x "$x" $* "$*"; IFS=; x=$*; show "$x" $*
a=(p q r s); show "${a[-1]}" "${a[@]:1:2}" "${a[@]: -2}" ${a[@]:9} "${#a[@]}" "${!a[@]}"; unset 'a[1]'; show "${a[@]}" "${!a[@]}"
x=1; x+=2; declare -i n=1; n+=2; a=(1); a+=(2 3); a+=4; a[5]=z; show $x $n "${a[@]}" "${!a[@]}"
read -a w <<< 'one two three'; show "${w[1]}" "${#w[@]}"; IFS=: read x y <<< a:b:c; show "$x" "$y"
mapfile -t l <<< $'a b\nc'; show "${l[@]}" "${l[1]}"; mapfile l <<< q; show "${l[@]}"
printf -v x '%s/%b' a '\056b'; show $x; printf -v y %q 'a b'; show $y; printf -v z '%03d' 7; show $z; printf -v 'a[1]' q; show "${a[@]}"
set -- a b c; shift; show $1 $#; shift 2; show "$@" $#; set -- 'p q' r; show $1; shift 5; show "$@"
set -- $(echo a b) c; shift; show "$@" "$1"; set -- $none d; shift; show "$@"
while getopts ab: o -a -b v w; do show $o "$OPTARG"; done; shift $((OPTIND-1)); show "$@"
f() { show "$1" $# "${@:2}" "${@: -1}" "${*:1:1}"; set -- x; show "$@"; }; f a 'b c' d; set -- o; f; show "$@"
show {1..5..2} {a..e..2} {01..3} {5..1} {x,y}{1,2} {-1..1} {a..c}x {1..3..-1} {,a} {a,b{c,d}}
xa=q x=p; show $x{a,b} ${x}{a,b} "$x"{a,b} {$x,a}b $1{a,b}; HOME2=h; show {$,b}HOME2 {\$,a}x
cd d; cd ..; show ~+/x ~- ~ ~/a a=~ x:~; HOME=/h; show ~ "~"
show $'\x41\102\u0043\ca\'q\0z' $'a\tb' $"q"
show "${x:-"a b"}" ${x:-"a b" c} "${x:-'a'}" ${x:-'a b'} "${x:-a\}b}" "${x:-$(echo q)}" "${x:+"z"}"
x=.env; read -r y <<E; show $y
for i in 1 2 3 4 5 6; do x=$y; y=$z; z=$w; w=$v; v=.env$i; done; show "$x" "$y" "$z" "$w"
i=0; while [ $i -lt 6 ]; do i=$((i+1)); x=${x}a; y=$x; done; show $y $i; until [ "$x" = "" ]; do x=${x%?}; done; show "$x"
a=.en b=${a}v c=$b; show $b $c; x=1 y=${x:=2}; show $y; show "$q$r" ${q=n} $q
f() { y=1; local y=2 y; show $y; }; f; show $y; g() { local z=1; local z; show $z; }; g; show "$z"
f() { y=1; local -I y; show $y; }; y=0; f; show $y; h() { declare -g k=1; local k=2; show $k; }; h; show $k
f() { export z=a; }; z= f; show $z; g() { z=b; }; z=q g; show $z; h() { export y=c; show $y; }; y=1 h; show $y
declare -A m=([k]=v [l]=w); show "${m[k]}" "${m[@]}" "${!m[@]}"; m[k]+=x; show "${m[k]}"; for k in "${!m[@]}"; do show $k "${m[$k]}"; done
s=-rf; show "${s[@]:1}" ${s[0]} "${s[1]}" "${s[*]}" ${#s[@]}; declare -a t=x; show "${t[@]:1}" "${t[@]}"
""".strip().splitlines()


@pytest.mark.parametrize("script", SCRIPTS)
def test_script(script: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        filled(folder)
        script = script.replace("<<E; show $y", "<<E\n$x${x/e/&&}\nE\nshow $y") + "\n"
        assert called(script, folder), "bash runs none of it"
        assert not hidden(script, folder)


def test_the_harness_sees_a_difference() -> None:
    with tempfile.TemporaryDirectory() as folder:
        filled(folder)
        assert called("show a 'b c'; show *v", folder) == [["a", "b c"], ["nv"]]
        rows = judged("show a 'b c'; show *v", folder)
        assert rows is not None and fits(rows[0], ["a", "b c"]) and fits(rows[1], ["nv"]) and fits(rows[1], ["*v"])
        assert not fits(rows[0], ["a", "b"]) and not fits(rows[0], ["a"]) and not fits(rows[1], [".v"]) and not fits(rows[1], ["ab"])


@pytest.mark.parametrize("seed", range(4))
def test_scripts_at_random(seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        filled(folder)
        for number in range(seed * 60, seed * 60 + 60):
            script = Maker(number).script()
            assert not hidden(script, folder), f"seed {number}\n{script}"
