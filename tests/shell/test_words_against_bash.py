"""Words expanded by bash and by us: whatever we say is known must be what bash's printf receives.

The words can run nothing: they hold no substitution, and bash only prints them, in an empty folder with a clean environment.
"""

import shlex
import subprocess
import tempfile
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from capfence_sh import words
from capfence_sh.scope import Scope
from capfence_sh.syntax import parse
from capfence_sh.syntax.tree import Case, Script, Simple
from capfence_sh.words.patterns import unquoted

Field = words.Literal | words.Dynamic

# The same examples in every run; longer runs with other seeds are made by raising the number and dropping `derandomize`.
RANDOM = settings(max_examples=20, deadline=None, derandomize=True, phases=[Phase.generate])

BASH = "/usr/bin/bash"
FOLDER = tempfile.TemporaryDirectory()
HOME = "/home/user"
ENVIRONMENT = {"HOME": HOME, "LC_ALL": "C.UTF-8", "EMPTY": "", "COLON": "/a:/b::c", "PATTERN": "a*"}

# name -> (IFS or None for the default, variables, array a, positional parameters)
SETTINGS: dict[str, tuple[str | None, dict[str, str], tuple[str, ...] | None, tuple[str, ...]]] = {
    "plain": (None, {"x": "abc", "y": "b", "n": "2"}, ("one", "two 2", ""), ("p1", "p 2", "")),
    "blanks": (None, {"x": " a  b\t", "y": "", "n": "-1"}, ("", " ", "x y"), ()),
    "colons": (":", {"x": "a:b:", "y": ":", "n": "1+1"}, ("a:b", "c d"), ("q:r", "s t")),
    "mixed": (" :", {"x": "a : b", "y": " :", "n": "0"}, ("u",), ("", "")),
    "no separators": ("", {"x": "a b", "y": "*", "n": "3"}, (), ("v w", "z")),
    "patterns": (None, {"x": "a*b[c]d?", "y": "*", "n": "08"}, ("a*", "?"), ("*",)),
    "odd": (None, {"x": "~/a'b\"c\\d", "y": "\\", "n": "x"}, ("-n", "--"), ("-e", "\\", "'")),
    "dashes": ("-\n", {"x": "a-b\nc", "y": "-", "n": "0x10"}, ("-",), ("--",)),
}


def scope_of(setting: str) -> Scope:
    ifs, variables, array, arguments = SETTINGS[setting]
    scope = Scope.start(ENVIRONMENT, BASH, arguments, FOLDER.name, HOME)
    for name, value in [*variables.items(), *([] if ifs is None else [("IFS", ifs)])]:
        scope = scope.assign(name, words.literal(value))
    return scope if array is None else scope.assign_array("a", tuple(map(words.literal, array)))


def prelude_of(setting: str) -> str:
    ifs, variables, array, arguments = SETTINGS[setting]
    lines = [f"set -- {shlex.join(arguments)}", *(f"{name}={shlex.quote(value)}" for name, value in variables.items())]
    lines += [] if array is None else [f"a=({shlex.join(array)})"]
    return "; ".join(lines + ([] if ifs is None else [f"IFS={shlex.quote(ifs)}"]))


def printed(bodies: list[str], setting: str) -> list[list[str] | None]:
    """What each piece of script prints, a list of NUL-ended texts; None where bash reports an error."""
    script = "\n".join(["IFS=$' \\t\\n'; " + prelude_of(setting), *(f"( {body} ) 2>/dev/null; printf '\\n%s\\0' $?" for body in bodies)])
    argv = [BASH, "--norc", "--noprofile", "-s"]
    done = subprocess.run(argv, input=script.encode(), cwd=FOLDER.name, env=ENVIRONMENT, capture_output=True, check=True, timeout=60)
    groups: list[list[str] | None] = []
    group: list[str] = []
    for item in done.stdout.decode("utf-8", "surrogateescape").split("\0")[:-1]:
        if item[:1] == "\n" and item[1:].isdigit():
            groups.append(group if item == "\n0" else None)
            group = []
        else:
            group.append(item)
    assert len(groups) == len(bodies)
    return groups


def received(lines: list[str], setting: str) -> list[list[str] | None]:
    """The arguments that bash passes for each line of words."""
    return printed([f"printf '%s\\0' start {line} end" for line in lines], setting)


def expanded(line: str, setting: str) -> list[Field] | None:
    """Our fields for a line of words; None when it is not one simple command, or a pattern would look outside the empty folder."""
    source = f"printf start {line} end"
    script = parse(source)
    if not isinstance(script, Script) or not isinstance(script.body, Simple):
        return None
    simple = script.body
    if simple.redirections or simple.assignments:
        return None
    scope = scope_of(setting)
    fields = [field for word in simple.words[1:] for field in words.expand(word, scope, source)]
    return None if any(field.glob and (text[:1] == "/" or ".." in text) for field in fields for text in words.texts(field)) else fields


def possible(field: Field) -> set[str | None] | None:
    """The texts the field can have, None among them when it can be missing; None when it is not known."""
    if isinstance(field, words.Dynamic) and not field.values and field.reason != words.FOLDED:
        return None
    found = {unquoted(text) if field.glob else text for text in words.texts(field)}
    vanishes = isinstance(field, words.Dynamic) and field.splits
    return {*found, None} if found and vanishes else found or None


def agrees(fields: list[Field], real: list[str]) -> bool:
    """Whether the fields can stand for what bash passed; anything may stand for unknown fields."""
    if not fields:
        return not real
    texts = possible(fields[0])
    if texts is None:
        return isinstance(fields[0], words.Dynamic) and (
            any(agrees(fields[1:], real[i:]) for i in range(len(real) + 1))
            if fields[0].splits
            else bool(real) and agrees(fields[1:], real[1:])
        )
    same = bool(real) and (real[0] in texts or (fields[0].glob and bare(real[0]) in {bare(text) for text in texts if text is not None}))
    return (None in texts and agrees(fields[1:], real)) or (same and agrees(fields[1:], real[1:]))


def bare(text: str) -> str:
    """The text of a pattern that matched nothing: backslashes that come from a variable stay, ours and those of the source go."""
    return text.replace("\\", "")


def known(fields: list[Field]) -> bool:
    return all(possible(field) is not None for field in fields)


# Words that must be known in every setting, unless they stand in LEFT_OPEN.
LINES = r"""
plain 'quoted text' "double" $'a\tb' a\ b "" '' ''a"" a''b
{a,b} x{1..3}y {a,{b,c}}d {a,b}{1,2} {} {a} a{b a}b {,} x{,y} {a,}z {{a,b} {a,b}}
{a","b} x{}{a,b} {a}b,c} {1","..3} {1..3..2} {3..1} {a..e..2} {03..1} {-01..2} {1..3..0} {1..x} {a..} {..a}
{$x,b} {"$x",'y'}z {a,b}$y {1..2}$x {a,b\,c} {'a,b'} \{a,b} {a\,b} {a,b}c,d}
~ ~/x ~+ ~/ a~ \~ "~" ~"" ~$y ~/"x y" a=~ a=b:~ --f=~ a=~:~/x a={~,x} {~,a}/b a+=~ "a"=~ x:~ a[0]=~ ~:/x ~:a/b ~=~ ~:~/x
* ? [ ] [a] [!a]* "*" \* a"*"* '['a] a?b"?" *.$y [[:alpha:]]
$x ${x} "$x" a$x "a$x" $x$y "$x$y" $x"$y" "$x"$y a"$x"b a$x'b c'$y
$u "$u" a$u ${u}b $EMPTY "$EMPTY" a"$EMPTY" $COLON "$COLON" $PATTERN
$@ "$@" a$@b "a$@b" $* "$*" a$*b "a$*b" ""$@ $@"" cur$@l "$@""$@" $1 "$2" $3 "$9" $9 $# "$#" $0
${x:-w} ${u:-w} ${u-w} ${EMPTY:-w} ${EMPTY-w} ${u:-a b} "${u:-a b}" ${u:-"a b"} ${u:-'a b' c} ${u:-a:b} "${u:-"a b"}"
${x:+w} ${u:+w} ${EMPTY+w} "${EMPTY:+w}" ${x:+a b} ${x:+"a b"} ${x+"$@"} "${x+$@}" ${u:-$x} ${u:-"$x"} "${u:-$x}"
${u:=w x} "${w:=y z}" ${u:-~} "${u:-~}" ${u:-} "${u:-}" ${u:-""} ${u:-*} "${u:-*}" ${u:-{a,b}}
${x#a} ${x##*b} ${x%b*} ${x%%[b:]*} "${x#*}" "${x##*}" ${x#"*"} "${x#"a"}" ${x#$y} "${x%$y}" "${x%"$y"}" ${x#?} ${x%?}
${x/a/Z} ${x//[ab]/Z} ${x/#a/Z} ${x/%b/Z} ${x/a} "${x//b/x y}" ${x/b/$y} "${x/*/z}" ${x/#/pre} ${x/%/post} "${x// /}" "${x//\*/s}"
"${u/%/w}" ${u/#/w} "${u/*/w}" "${EMPTY/%/w}" "${a[9]/%/w}" {a,${u:-{}} {a${u:-b},c} {a,${u:-${w:-b}}}
${x:1} ${x:0:1} ${x:1:2} "${x: -2}" "${x:0:-1}" ${x:9} "${x:(-1)}" ${x:0:0} "${x:$((1)):1}"
${x^} ${x^^} "${x,,}" ${x^b} ${x^^[ab]} ${COLON^^} ${x@U} ${x@L} ${x@u} "${x@Q}"
${#x} ${#u} ${#@} ${#a[@]} ${#a} ${#a[0]} "${#*}"
${a[0]} "${a[1]}" ${a[@]} "${a[@]}" ${a[*]} "${a[*]}" "${a[-1]}" "${a[9]}" $a "x${a[@]}y" "${a[@]:1}" "${a[@]:0:1}" ${x[0]} "${x[1]}"
"${@:1}" "${@:2}" ${@:2} "${@:0:1}" "${@:1:1}" "${@: -1}" "${@: -2}" "${@: -3:2}" "${@: -4}" "${*:1:2}" ${*:2} "${@:9}"
"${@#p}" ${@%1} "${@/p/Z}" "${a[@]#o}" "${a[@]^}" "${@:-d}" "${a[@]:-d}" ${*:+y}
$((1+2)) "$((2*(3-4)))" $((n)) $((n+1)) $(( 7/2 )) $((-7/2)) $((-7%3)) $((2**10)) $((1<<4|1)) $((0x1f)) $((010)) $((16#ff)) $((5>3?1:2)) $((!0)) $((~0)) $((1,2))
${!y} "${!u}" a:b a=b:c x=$x x="$x" a/b/../c -x --y=z "a'b" 'a"b' "a\"b" "a\$b" a\"b $ a$ "$" $'\x41\u00e9'
""".strip().splitlines()


def words_of(line: str) -> list[str]:
    """The words of a line as they are written."""
    script = parse("printf " + line)
    assert isinstance(script, Script) and isinstance(script.body, Simple), line
    return [script.source[word.start : word.end] for word in script.body.words[1:]]


# Words whose value is left open in a setting: what bash makes of them hangs on its version, its locale, or on quotes that the tree does not keep.
LEFT_OPEN = {
    ("mixed", '"${@:-d}"'),
    ("mixed", "${*:+y}"),
    ("no separators", '"${x%"$y"}"'),
    ("patterns", '"${x%"$y"}"'),
    ("odd", '"${x%"$y"}"'),
    ("odd", "${x/b/$y}"),
    ("odd", "${x#$y}"),
    ("odd", '"${x%$y}"'),
    ("dashes", '"${x@Q}"'),
    ("blanks", '"${x@Q}"'),
    ("colons", "$((n))"),
    ("colons", "$((n+1))"),
    *(("dashes", word) for word in ("$@", "a$@b", "$*", "a$*b", '""$@', '$@""', "cur$@l", "${a[@]}", "${a[*]}", "${@%1}")),
    *((setting, "${!y}") for setting in SETTINGS),
    *((setting, "{a,${u:-{}}") for setting in SETTINGS),  # bash counts the brace inside
    *((setting, '{1","..3}') for setting in SETTINGS),  # bash 5.3 reads it otherwise
}


@pytest.mark.parametrize("setting", SETTINGS)
def test_table(setting: str) -> None:
    rows = [word for line in LINES for word in words_of(line)]
    differ, unknown = [], []
    for row, real in zip(rows, received(rows, setting)):
        fields = expanded(row, setting)
        assert fields is not None
        if real is not None and not agrees(fields, real):
            differ.append((row, [shown(field) for field in fields], real))
        if real is not None and not known(fields) and (setting, row) not in LEFT_OPEN:
            unknown.append((row, [shown(field) for field in fields], real))
    assert not differ, "\n".join(map(str, differ))
    assert not unknown, "\n".join(map(str, unknown))


def shown(field: Field) -> str:
    if isinstance(field, words.Literal):
        return f"literal {field.text!r} glob={field.glob}"
    return f"{field.reason} {field.values!r} some={field.some!r} splits={field.splits} {field.prefix!r}…{field.suffix!r}"


_PIECES = [
    piece
    for line in r"""
a b c 1 2 .. , , { } { } ~ ~/ / : = * ? [ ] ! - ' " \ $ "a c" 'b c' $'\t'
$x $y $u ${x} "$x" "$y" $@ "$@" $* "$*" $1 "$2" $# ${a[@]} "${a[@]}" ${a[0]} "${a[*]}"
${x:-a} ${u:-b c} "${u:-b c}" ${u:-"b c"} ${u:-$y} "${u:-$y}" ${x:+$y} ${x+"$@"} ${u:-$@} ${u:=c}
${x#a} ${x##*b} ${x%?} ${x%%:*} "${x#$y}" ${x/a/b} ${x//[ab]/-} "${x//$y/z}" ${x/#?/q} ${x/%$y} ${x:1} ${x:0:2} "${x: -1}" ${x:n:1}
${#x} ${x^^} ${x,} ${x@Q} ${x@U} $((n+1)) $((2*(n-1))) ${@:2} "${@:1:1}" ${*#p} "${@/p/q}"
""".strip().splitlines()
    for piece in line.split(" ")
]
_ROWS = st.lists(st.lists(st.sampled_from([*_PIECES, " "]), min_size=1, max_size=7).map("".join), min_size=30, max_size=30)


@RANDOM
@given(st.sampled_from(sorted(SETTINGS)), _ROWS)
def test_words_put_together_at_random(setting: str, rows: list[str]) -> None:
    lines = [line for line in rows if expanded(line, setting) is not None]
    for line, real in zip(lines, received(lines, setting)):
        fields = expanded(line, setting)
        assert fields is not None
        assert real is None or agrees(fields, real), (setting, line, [shown(field) for field in fields], real)


def assigned(line: str, setting: str) -> Field | None:
    """Our value of `z=LINE`; None when that is not one assignment."""
    source = "z=" + line
    script = parse(source)
    if not isinstance(script, Script) or not isinstance(script.body, Simple) or script.body.words or len(script.body.assignments) != 1:
        return None
    each = script.body.assignments[0]
    return None if each.array is not None else words.expand_assignment(each.value, scope_of(setting), source)


@RANDOM
@given(st.sampled_from(sorted(SETTINGS)), _ROWS)
def test_assigned_values_at_random(setting: str, rows: list[str]) -> None:
    lines = [line for line in rows if assigned(line, setting) is not None]
    for line, real in zip(lines, printed([f"z={line}\nprintf '%s\\0' \"$z\"" for line in lines], setting)):
        field = assigned(line, setting)
        assert field is not None
        assert real is None or agrees([field], real), (setting, line, shown(field), real)


def document(line: str, setting: str) -> Field | None:
    """Our text of a here-document with one line; None when it does not parse."""
    source = f"read <<END_OF_TEXT\n{line}\nEND_OF_TEXT\n"
    script = parse(source)
    if not isinstance(script, Script) or not isinstance(script.body, Simple) or script.body.redirections[0].here is None:
        return None
    return words.expand_text(script.body.redirections[0].here.body, scope_of(setting), source)


@RANDOM
@given(st.sampled_from(sorted(SETTINGS)), _ROWS)
def test_here_documents_at_random(setting: str, rows: list[str]) -> None:
    ending = [line for line in rows if (len(line) - len(line.rstrip("\\"))) % 2 == 0]  # behind a backslash the line goes on
    lines = [line for line in ending if document(line, setting) is not None]
    bodies = [f"IFS= read -r -d '' z <<END_OF_TEXT\n{line}\nEND_OF_TEXT\nprintf '%s\\0' \"$z\"" for line in lines]
    for line, real in zip(lines, printed(bodies, setting)):
        field = document(line, setting)
        assert field is not None
        assert real is None or agrees([field], real), (setting, line, shown(field), real)


_PATTERNS = st.lists(
    st.sampled_from(
        ["a", "b", "A", "-", "*", "?", "[", "]", "!", "^", "[ab]", "[a-c]", "[!a]", "[[:upper:]]", "'*'", "\\", '"["', "$y", '"$y"']
    ),
    max_size=5,
).map("".join)
_SUBJECTS = st.text("abA-*?[]!^\\", max_size=4)


@RANDOM
@given(st.sampled_from(["plain", "patterns", "odd"]), st.lists(st.tuples(_SUBJECTS, _PATTERNS), min_size=40, max_size=40))
def test_patterns_at_random(setting: str, rows: list[tuple[str, str]]) -> None:
    scripts = {pattern: parse(f"case x in {pattern}) ;; esac") for _, pattern in rows}
    usable = [(subject, pattern) for subject, pattern in rows if isinstance(scripts[pattern], Script)]
    bodies = [f"case {shlex.quote(subject)} in\n{pattern}) printf 'yes\\0';; *) printf 'no\\0';; esac" for subject, pattern in usable]
    for (subject, pattern), real in zip(usable, printed(bodies, setting)):
        script = scripts[pattern]
        assert isinstance(script, Script) and isinstance(script.body, Case)
        field = words.pattern(script.body.clauses[0][0][0], scope_of(setting), script.source)
        for text in words.texts(field):
            ours = words.matches(text, subject) if field.glob else text == subject
            assert ours is None or real is None or real == ["yes" if ours else "no"], (setting, subject, pattern, shown(field))


_NUMBERS = st.sampled_from(["0", "1", "7", "012", "0x1f", "2#101", "n", "9223372036854775807", "-3"])
_EXPRESSIONS = st.recursive(
    _NUMBERS,
    lambda inner: st.one_of(
        st.tuples(
            inner,
            st.sampled_from(["+", "-", "*", "/", "%", "**", "<<", ">>", "<", "<=", ">", ">=", "==", "!=", "&", "^", "|", "&&", "||", ","]),
            inner,
        ).map(" ".join),
        st.tuples(st.sampled_from("!~-+"), inner).map(" ".join),
        inner.map("({})".format),
        st.tuples(inner, inner, inner).map(lambda parts: "{} ? {} : {}".format(*parts)),
    ),
    max_leaves=6,
)


@RANDOM
@given(st.sampled_from(["plain", "blanks", "dashes"]), st.lists(_EXPRESSIONS, min_size=40, max_size=40))
def test_arithmetic_at_random(setting: str, expressions: list[str]) -> None:
    lines = [f'"$(({expression}))"' for expression in expressions]
    for line, real in zip(lines, received(lines, setting)):
        fields = expanded(line, setting)
        assert fields is not None
        assert real is None or agrees(fields, real), (setting, line, [shown(field) for field in fields], real)


def test_the_harness_sees_a_difference() -> None:
    fields = expanded("$x", "plain")
    assert fields is not None and agrees(fields, ["start", "abc", "end"])
    assert not agrees(fields, ["start", "abd", "end"]) and not agrees(fields, ["start", "end"])
    assert received(["$x 'a b'", "${u?}", "z"], "plain") == [["start", "abc", "a b", "end"], None, ["start", "z", "end"]]


def test_home_and_paths_stay_inside_the_empty_folder() -> None:
    assert received(["*"], "plain") == [["start", "*", "end"]] and not Path(HOME).exists()
