"""The parser: trees, what must parse, what is refused, what is noted, and that no text takes long."""

import gc
import gzip
import json
import os
import subprocess
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capfence_sh.syntax import DEFAULT, Dialect, Script, Unparsed, parse, tree
from capfence_sh.syntax.show import show
from tests.features import need

HERE = os.path.dirname(__file__)
CASES = os.path.join(HERE, "..", "..", "shared", "cases")
LARGE = Dialect(limit=1 << 20)
BASH = "/usr/bin/bash"


def parsed(text: str, dialect: Dialect = DEFAULT) -> Script:
    script = parse(text, dialect)
    assert isinstance(script, Script), f"{text!r}: {script.reason} at {script.at}"
    return script


def fields(node: object) -> Iterator[object]:
    """The values that a value of the tree holds."""
    if isinstance(node, tuple):
        yield from node
    else:
        yield from (getattr(node, name) for name in getattr(type(node), "__slots__", ()))


def everything(node: object) -> Iterator[object]:
    """Every value of the tree, nested scripts included."""
    yield node
    for value in fields(node):
        if not isinstance(value, (str, int)) and value is not None:
            yield from everything(value)


def heads(script: Script) -> list[str]:
    """The command words at any depth, sorted; "" for one that is not literal."""
    found = []
    for node in everything(script):
        if isinstance(node, tree.Simple) and node.words:
            parts = node.words[0].parts
            literal = all(isinstance(part, tree.Text) for part in parts)
            found.append("".join(part.value for part in parts if isinstance(part, tree.Text)) if literal else "")
    return sorted(found)


# ---- trees ---------------------------------------------------------------------------------------------------------------


def trees() -> list[tuple[str, str]]:
    """(text, tree) of every block of the file: lines of text behind `> `, then the tree."""
    with open(os.path.join(HERE, "cases", "syntax-trees.txt"), encoding="utf-8") as file:
        blocks = file.read().strip().split("\n\n")
    rows = []
    for block in blocks:
        lines = block.split("\n")
        text = [line[2:] for line in lines if line.startswith("> ")]
        rows.append(("\n".join(text), "\n".join(lines[len(text) :]) + "\n"))
    return rows


@pytest.mark.parametrize(("text", "expected"), trees())
def test_trees(text, expected):
    assert show(parsed(text)) == expected


def test_spans_of_words_and_redirections_are_exact():
    text = "x='a b'  cmd \"$y\"z 2>&1 a\\\nb <<E # c\nbody\nE\n"
    node = parsed(text).body
    assert isinstance(node, tree.Simple)
    assert [text[each.start : each.end] for each in node.assignments] == ["x='a b'"]
    assert [text[each.start : each.end] for each in node.words] == ["cmd", '"$y"z', "a\\\nb"]
    assert [text[each.start : each.end] for each in node.redirections] == ["2>&1", "<<E"]
    here = node.redirections[1].here
    assert here is not None and text[here.body_start : here.body_end] == "body\nE\n"
    assert text[node.start : node.end] == text[: text.index(" #")]


def test_a_substitution_shares_the_source_and_backticks_have_their_own():
    text = 'a "$( b )" "`c \\"\\`d\\`\\"`"'
    scripts = [node for node in everything(parsed(text)) if isinstance(node, Script)]
    assert [each.source for each in scripts] == [text, text, 'c "`d`"', "d"]
    assert text[scripts[1].start : scripts[1].end] == " b "


# ---- properties ----------------------------------------------------------------------------------------------------------

PIECES = (
    *"\\'\"`$(){}[]<>|&;!#*?~=+-:/%^,@ \t\n",
    *("$(", "${", "$((", "))", "((", "<(", "[[ ", " ]]", "=~ ", "$'", '$"', "<<E\n", "\nE\n", "<<-'E'", ">&", "&>", "|&", ";;", "\\\n"),
    *("if ", "then ", "fi", "for i in ", "do ", "done", "case x in ", "esac", "{ ", "; }", "f() ", "time ", "coproc ", "! ", "x=", "a["),
    *("c1", "x", "1", "é", "\udc80", "\x01", "\x7f", "\r", "\u00a0", "shopt -s extglob\n", "@(", "${x:-", "${x//"),
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=40)


def check_spans(node: object, source: str, start: int, end: int) -> None:
    """Every span lies inside the span around it; a script in backticks begins anew."""
    if isinstance(node, Script) and node.source != source:
        source, start, end = node.source, 0, len(node.source)
    inner_start, inner_end = getattr(node, "start", start), getattr(node, "end", end)
    assert start <= inner_start <= inner_end <= end, (type(node).__name__, inner_start, inner_end, start, end)
    if isinstance(node, tree.HereDoc):
        return  # bodies stand behind the command they belong to
    for value in fields(node):
        if not isinstance(value, (str, int, tree.Note)) and value is not None:
            check_spans(value, source, inner_start, inner_end)


@given(TEXTS)
def test_any_text_is_a_script_or_unparsed(text):
    result = parse(text)
    if isinstance(result, Unparsed):
        assert result.reason and 0 <= result.at <= max(len(text), 1)
    else:
        assert (result.source, result.start, result.end) == (text, 0, len(text))
        check_spans(result, text, 0, len(text))
        show(result)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20))
def test_single_quotes_and_here_documents_keep_any_text(text):
    quoted = "'" + text.replace("'", "'\\''") + "'"
    node = parsed(f"c1 {quoted} <<'EOF'\n{text}\nEOF\n").body
    assert isinstance(node, tree.Simple)
    assert "".join(part.value for part in node.words[1].parts if isinstance(part, tree.Text)) == text
    here = node.redirections[0].here
    assert here is not None and [part.value for part in here.body.parts if isinstance(part, tree.Text)] == [text + "\n"]


# ---- what must parse -----------------------------------------------------------------------------------------------------

VALID = """\
a
a;
a &
a & b
a&&b||c
a | b |& c
! a
! ! a
time
time -p
time -- a
! time -p ! a | b
a && ! b | c
{ a; }
{ a;}
{ a; } 2>f | b
( a )
(a) | (b)
(a;b)&
((a); b)
if a; then b; fi
if (a) then b; fi
if { a; } then b; fi
if [[ a ]] then b; fi
if ((1)) then b; fi
if a; then b; elif c; then d; elif e; then f; else g; fi
while a; do b; done <f >g
until a; do b; done & c
for i in; do a; done
for i; do a; done
for i do a; done
for i in in do done; do a; done
for i in a b { ; do a; done
for i in "$@" *.c $(a); { b; }
for ((;;)) do a; done
for ((i=0;i<(2);i++)); { a; }
select i in a; do b; done
case a in esac
case a in b) esac
case a in b) c; esac
case a in (b|c) d;; *) e;& f) ;;& esac
case $a"b" in [a-z]*|'x y') c & ;; esac
case in in in) a;; esac
case a in if) b;; esac
f() { a; }
f () ( a )
f() if a; then b; fi
f() [[ a ]]
f() ((1))
f-x.y() { a; } >f 2>&1
function f { a; }
function f () { a; }
function f ( a )
function f-x:y { a; }
coproc a b
coproc { a; }
coproc N { a; }
coproc N (a)
coproc N while a; do b; done
[[ a ]]
[[ ! a && ( b || ! c ) ]]
[[ -f a || -z "$b" && -n $c ]]
[[ a == b* ]]
[[ a = @(b|c)*(d) ]]
[[ a != "$b" ]]
[[ a < b || b > c ]]
[[ a =~ ^(b c|[[:digit:]]+)$ ]]
[[ a =~ $b|c ]]
[[ a =~ "(" ]]
[[ a =~ \\( ]]
[[ $a -eq 1 && b -nt c ]]
[[ -v a[1] ]]
[[ <(a) == b ]]
[[ == == == ]]
(( a ))
((a=1,b+=2)) && c
(( a[1] = (b > 2 ? 1 : 0) ))
(( "$a" + '1' ))
((a)) 2>f
a=1
a=1 b=2 c
a= b
a+=(1 2)
a=()
a=(b [1]=c [$d]+="e" $(f) *.g)
a=([a b]=c)
a[1]=b c
a[b c]=d
a[$(b)]=c
a[${b[1]}]+=c
declare a=(b) -x c=d
export a=(b)
local -r a+=(b)
command -v a
>f
2>f a
>f a=1 b
a >f >g 2>&1 <h
a &>f
a &>>f
a >|f
a <>f
a 2>&-
a >&-b
a 2>&1-
a <&3-
a {fd}>f {g}<&-
a <<<b
a <<<"b $c"
a >(b) <(c) 2>(d)
a 2>f>g
a 10>f
echo a#b #c
echo 'a'"b"\\c$'d'$"e"
echo $'\\'\\n\\x41\\u20ac\\101\\cA'
echo "a\\"b\\$c\\`d\\\\e\\f"
echo "$(a "b" 'c)')" "$(a "$(b "c")")"
echo "`a \\"b\\"`" `a \\`b\\``
echo $(a) `b` $(( 1 )) $[ 1 ] ${c}
echo $( (a) ) $((a) ) $( ((1)) )
echo $(a;) $(a &) $( ) $()
echo $(case a in b) c;; esac)
echo $(( (1) + (2) )) $((a[1])) $((0x1f)) $((16#ff)) $(($a+${b}))
echo $((a?b:c)) $((a<<2)) $((a<b)) $((`a`)) $(($(a)))
echo $a$b "$a"$b ${a}b $1$2 $@ "$*" $# $? $- $$ $! $_
echo ${a} ${a-} ${a:-b} ${a:=b} ${a:?b} ${a:+b} ${a-b} ${a=b} ${a?b} ${a+b}
echo ${#a} ${#} ${##} ${#?} ${#@} ${#a[@]} ${#:-1} ${#1}
echo ${a#b} ${a##b} ${a%b} ${a%%b} ${a/b} ${a/b/c} ${a//b/c} ${a/#b/c} ${a/%b/c}
echo ${a:1} ${a:1:2} ${a: -1} ${a:(-1):b} ${@:2} ${*:1:2} ${a:b?c:d:e}
echo ${a^} ${a^^b} ${a,} ${a,,b} ${a~} ${a~~}
echo ${a@Q} ${a@E} ${a@A} ${a@a} ${a@U} ${a@u} ${a@L} ${a@K} ${a@k} ${a[@]@Q}
echo ${!a} ${!a*} ${!a@} ${!a[@]} ${!a[*]} ${!1} ${!#} ${!a:-b} ${!}
echo ${a[1]} ${a[@]} ${a[*]} ${a[b]} ${a[$b]} ${a["c d"]} ${a['e']} ${a[${b[1]}]}
echo ${a:-$(b)} ${a:-`b`} ${a:-"b c"} ${a:-'b c'} ${a:-\\}} ${a:-<(b)} ${a:-{b}}
echo "${a:-b c}" "${a:-"b c"}" "${a:-$b}" "${a:-'b'}" "${a:-\\}}" "${a:-${b:-${c}}}"
echo "${a:-\\'}" "${a:-\\'$(b)\\'}" "${a:-\\b}"
echo "${a%'b'}" "${a%"b"}" "${a//$'\\n'/ }" "${a##*[!0-9]}" "${a/\\//b}" "${a//\\'/"'"}"
echo a{b,c}d {1..3} ~ ~a/b a~b *.[ch] a? [!a]* a\\ b
echo } { ! in do then [[ ]] time
echo a=b c+=d
"""

MULTILINE = (
    "a\nb\n\n# c\nd",
    "# only a comment",
    "",
    "   \n\t\n",
    "a |\nb",
    "echo $(a # ) b\n)",
    "echo $((\n1\n))",
    "a &&\nb ||\n\n c |\n d",
    "if a\nthen b\nelif c\nthen\nd\nelse\ne\nfi",
    "for i in a b\ndo\nc\ndone",
    "for i\nin a\ndo b; done",
    "case a\nin\nb)\nc\n;;\n\n(d) e\nesac",
    "f()\n\n{\na\n}\n",
    "function f\n{ a; }",
    "a=(b # c\n\nd)\n",
    "[[ a ==\tb &&\n -n c\n]]",
    "[[ (\na == b\n) ]]",
    "{\na\n}",
    "(\na\n)",
    "a \\\n b\\\nc \\\n# d",
    "ec\\\nho $\\\n(a) ${\\\nx\\\n} &\\\n& b >\\\n> f",
    "i\\\nf a; th\\\nen b; f\\\ni",
    "cat <<E\n$a ${b:-c} $(d) `e` \\$f \" '\nE\n",
    "cat <<'E'\n$(a\nE\nb",
    'cat <<\\E <<-"F G" | a\nb\nE\n\tc\n\tF G\nd',
    "cat <<E\nE",
    "cat <<E; a\nb\nE\nc",
    "cat <<E &&\nb\nE\nc",
    "cat <<''\na\n\nb",
    "cat <<E\na\\\nb\\\\\nE\nc",
    "cat <<E\na $(b)\n",
    "cat <<A <<'B'; a\nb\nA\nc $(",
    "{ cat <<E; }",
    "echo ${a:} `cat <<E\nb`",
    "if cat <<E; then a; fi\nb\nE\n",
    "x=$(cat <<E\na\nE\n)\n",
    "x=$(cat <<'E' | b\n$(a\nE\n) c",
    "cat <<E $(a <<F\nb\nF\n)\nc\nE\n",
    "a 'b\nc' \"d\ne\" $'f\ng'",
    "a `b\nc` $(d\ne)",
    "shopt -s extglob\nrm !(a|b) @(c|*(d)).?(e)\ncase x in +([0-9])) a;; esac",
    "alias l='ls -l'\nl",
    "set -euo pipefail\nset -- -k\nset +H\na",
)


@pytest.mark.parametrize("text", [*VALID.splitlines(), *MULTILINE])
def test_valid_text_parses(text):
    parsed(text)


def test_bash_accepts_the_same_texts():
    """One bash reads them all as bodies of functions that are never called; extended patterns need the option, tests a command of their own."""
    for text in (*VALID.splitlines(), *MULTILINE):
        option = ("-O", "extglob") if "extglob" in text or "@(" in text else ()
        result = subprocess.run([BASH, "--norc", *option, "-n", "-c", text], capture_output=True, text=True, env={}, check=False)
        complaints = [line for line in result.stderr.splitlines() if "delimited by end-of-file" not in line]
        assert (result.returncode, complaints) == (0, []), text


# ---- what is refused -----------------------------------------------------------------------------------------------------

# bash refuses these, too (syntax errors)
INVALID = """\
;
; a
a ;; b
a & ; b
a | | b
a | ! b
&& a
a &&
( )
()
{ }
{ a }
( a
a )
fi
in a
]] a
coproc in
coproc ! a
if a; fi
if a; then fi
if ; then a; fi
if a; then b
while a; b; done
until a do b; done
for a b; do c; done
case a in b) !;; esac
for i in a do b; done
for i; in a; do b; done
for ((i=0)); do a
case a in b c;; esac
case a in b) c;;
case a b) c;; esac
a() b
f() { a; } b
{ a; } { b; }
(a) b
(a)b
f=g() { a; }
a=(b (c))
a=([b]=(c))
a=(b;c)
a=(b
a b=(c)
command declare a=(b)
echo 'a
echo "a
echo `a
echo $(a
echo ${a
echo $((1)
echo $'a
echo "$(a"
echo "${a"
echo $(;)
echo $(if)
echo $(a))
echo <(a
[[ a b ]]
[[ a == ]]
[[ -n ]]
[[ a "==" b ]]
[[ a <= b ]]
[[ ( a ]]
[[ a ]] b
[[ a == (b) ]]
[[ a =~ a(b ]]
[[ a
(( 1 )
>
a >
a > > b
a > ;
a <<
a >0>b
a >{b}>c
<<<
a <<0>b
a 2>&
a[1
@(a
"""

# bash reads these in several ways, not at all once they run, or they are not worth the doubt
REFUSED = (
    ("echo ${ a; }", "without a parameter name"),  # later versions run it
    ("echo ${|a;}", "without a parameter name"),
    ("echo ${(M)a}", "without a parameter name"),
    ("echo ${a b}", "operator"),
    ("echo ${a;}", "operator"),
    ("echo ${#a:-b}", "operator"),
    ("echo ${a@P", "operator"),
    ("echo ${a@Z}", "operator"),
    ("echo ${a@}", "operator"),
    ("echo $(cat <<E\na", "without its end"),
    ("echo $(cat <<E\na)", "without its end"),
    ("cat <<E\na\\", "without its end"),
    ("cat <<E; $(cat <<F\n)\nF\nE\n", "does not end"),
    ("[[ a && ]]", "unexpected ]]"),  # bash ends in silence
    ("cat <<$E\na\n$E", "expansion as here-document delimiter"),
    ('cat <<"`E"\na\n`E', "special characters"),
    ("echo $(cat <<E)\na\nE\n", "does not end inside"),
    ("a=(\n<<E\n)", "unexpected"),
    ("cat <<E a=(b\n", "unexpected"),
    ("cat <<E; a=(b\nc)\nE\n", "begins inside an array"),
    ("cat <<E\n$(echo 'a\\\nb')\nE\n", "continued line in an expansion"),
    ("cat <<-E\n\t$(a\n\tb)\n\tE\n", "indented line in an expansion"),
    ("for $i in a; do b; done", "variable name"),
    ("for a-b in a; do b; done", "variable name"),
    ("'f'() { a; }", "unexpected '('"),
    ("$f() { a; }", "unexpected '('"),
    ("a {f[1]}>g", "array member"),
    ("a[1]=(b)", "array member"),
    ("a 99999999999>f", "too large"),
    ('echo "${a:-\'"\'}"; c1 # ""}"', "two ways"),  # another end in posix mode
    ("echo \"${a:-'}'}\"", "two ways"),
    ("echo \"${a:-$'\\x24(c1)'}\"", "expands again"),
    ('echo "${a:-"\\b"}"', "backslash"),
    ('echo "${a:-<(b)}"', "process substitution"),
    ('echo "$${a}"', "$$ before"),
    ("echo $((1 # ))", "comment"),  # bash looks for the end again, minding comments
    ('echo "$((1 # ))\nc1\n))"', "comment"),
    ("echo $(( $'1' ))", "arithmetic"),
    ("echo $(( [1 ))", "do not match"),
    ("echo $((case a in b) c;; esac))", "two ways"),
    ("c1 <((case a in b) c;; esac))", "two ways"),
    ("false && echo ${a[} ; c1 #]}", "closing brace"),  # bash runs c1
    ("false && echo ${a:(} ; c1 #)}", "a brace"),  # as above
    ("echo ${a:1<(})}", "process substitution"),
    ("echo $(a=(\\) ; c1); b)", "backslash in an array"),  # bash runs c1
    ("((cat <<'E'\nc1\nE\n); a)", "no arithmetic"),  # bash runs c1
    ("((a \x01); b)", "control character"),
    ("(($(cat <<'E'\nc1\nE\n)); a)", "here-document"),
    ("((a)\n)", "closes only once"),
    ("echo $((a)\\\n)", "line continuation"),  # arithmetic for bash
    ('echo "$((a)\\\n\\\n)"', "line continuation"),
    ("((a)\\\n)", "line continuation"),
    ("a <()", "without a command"),  # bash drops the word
    ("a > >(# b\n)", "without a command"),
    ("((a # ' \n); b ' )", "no arithmetic"),
    ("echo $(case a in (esac) b;; esac)", "esac as a pattern"),  # bash reads its own print of it otherwise
    ("echo $(coproc a)", "coproc"),
    ("echo $(time -- -p a)", "time --"),
    ("echo $(cat <<E\nEa\\\n)\nE\n)", "begins like"),
    ("set -k", "an option"),
    ("set -eo keyword", "an option"),
    ("builtin set -eH", "an option"),
    ("set -o hist'expand'; a\nb", "an option"),
    ("shopt -so histexpand", "an option"),
    ("shopt -s compat31\na", "an option"),
    ("command shopt -u extquote", "an option"),
    ("!(a)", "extglob"),
    ("shopt -s extglob\n!(a)", "extglob"),
    ("f+() { b; }", "extglob"),
    ("echo @(a)", "unexpected '('"),
    ("shopt -s extglob; echo @(a)", "unexpected '('"),  # takes effect with the next line
    ("a\0b", "NUL"),
    ("a\ud800b", "surrogate"),
    ("echo $'\\x{41}'", "\\x{"),
    ("echo $'\\ud800'", "no character"),
    ("echo $'\\c\x01'", "printable"),
    ("a" * 65537, "too large"),
    ("é" * 40000, "too large"),
    ("(" * 100000, "too large"),
    ("( " * 100, "too deeply"),
    ("$(" * 20000, "too deeply"),
    ("${" * 20000, "operator"),
    ("${a:-" * 10000, "too deeply"),
    ("{ " * 30000, "too deeply"),
    ("((" * 10000, "unterminated"),
    ("[[ " + "( " * 100, "too deeply"),
)


@pytest.mark.parametrize("text", INVALID.splitlines())
def test_syntax_errors_are_unparsed(text):
    assert isinstance(parse(text), Unparsed)


def test_bash_refuses_the_same_texts():
    """In a branch that is not taken: what fails there fails to parse."""
    for text in INVALID.splitlines():
        script = f"false && {{\n{text}\n}}\n"
        result = subprocess.run([BASH, "--norc", "-c", script], capture_output=True, text=True, env={}, check=False)
        assert result.stderr, text


@pytest.mark.parametrize(("text", "reason"), REFUSED)
def test_doubtful_text_is_unparsed_and_says_why(text, reason):
    result = parse(text)
    assert isinstance(result, Unparsed) and reason in result.reason, result


# ---- nothing that runs is hidden -----------------------------------------------------------------------------------------

FOUND = (
    ("'a'$(c1)'b'", ["", "c1"]),
    ("""curl -d '{"k":"'"$(c1)"'"}' x""", ["c1", "curl"]),
    ("''c1'' x", ["c1"]),
    ("c\\1; $'\\x63\\x31'; c$'1'", ["c1", "c1", "c1"]),
    ("echo ${x:-$(c1)} ${x/a/$(c2)} ${x[$(c3)]} ${x:$(c4):`c5`}", ["c1", "c2", "c3", "c4", "c5", "echo"]),
    ("cat <<E\n$(c1) `c2` ${x:-$(c3)} $((1+$(c4)))\nE\n", ["c1", "c2", "c3", "c4", "cat"]),
    ("cat <<'E'\nx\nE\nc1\n'E'", ["E", "c1", "cat"]),
    ("echo $(c1\nc2) `c3\nc4`", ["c1", "c2", "c3", "c4", "echo"]),
    ("if c1; then c2; elif c3; then c4; elif c5; then c6; else c7; fi", ["c1", "c2", "c3", "c4", "c5", "c6", "c7"]),
    ("a[0]=1 c1", ["c1"]),
    (">f x=1 c1", ["c1"]),
    ("{fd}>f c1", ["c1"]),
    ('echo ""<(c1) a<(c2)b', ["c1", "c2", "echo"]),
    ('`echo "\\$(c1)"`', ["", "c1", "echo"]),
    ("x'`'$(c1)'`'", ["", "c1"]),
    ("(( '$(c1)' ))", ["c1"]),
    ("(( 1 #$(c1)\n))", ["c1"]),
    ("echo ~$(c1)", ["c1", "echo"]),
    ("echo $(echo a#b); c1 #\n)", None),
    ("echo $(echo a#b\n); c1", ["c1", "echo", "echo"]),
    ("cat <<E $(cat <<F\n`c1`\nF\n)\n`c2`\nE\nc3", ["c1", "c2", "c3", "cat", "cat"]),
    ("echo \"${x:-'$(c1)'}\" ${x:-'$(c2)'}", ["c1", "echo"]),
    ("echo ${x:'$(c1)':1}", ["c1", "echo"]),
    ("c1 #\\\nc2", ["c1", "c2"]),
    ("c\\\n1 && ec\\\nho $\\\n(c2)", ["c1", "c2", "echo"]),
    ("time -p c1 | time c2", ["c1", "time"]),
    ("coproc x c1; coproc { c2; }", ["c2", "x"]),
    ("coproc x=(c1) c2", ["c2"]),
    ("[[ $(c1) =~ ^($(c2)|b)$ && -n `c3` ]]", ["c1", "c2", "c3"]),
    ("case $(c1) in $(c2)) c3;; `c4`|b) ;; esac", ["c1", "c2", "c3", "c4"]),
    ("for i in $(c1); do c2; done; for ((;$(c3);)); do c4; done", ["c1", "c2", "c3", "c4"]),
    ("x=$(c1) y=(`c2` [$(c3)]=<(c4)) z+=$((`c5`))", ["c1", "c2", "c3", "c4", "c5"]),
    ("a >$(c1) 2>&1 <<<$(c2) {fd}<`c3`", ["a", "c1", "c2", "c3"]),
    ("function f { c1; }; g() ( c2 ) >$(c3)", ["c1", "c2", "c3"]),
    ("echo $\"$(c1)\" $'$(c2)' '$(c3)' \\$(c4", None),
    ("echo $\"$(c1)\" $'$(c2)' '$(c3)' \\$c4", ["c1", "echo"]),
    ("$(( $(c1) + ${x:-$((`c2`))} ))", ["", "c1", "c2"]),
    ("echo $((c1); c2)", ["c1", "c2", "echo"]),
    ("echo `c1 \\`c2 \\\\\\`c3\\\\\\`\\``", ["c1", "c2", "c3", "echo"]),
    ("{ c1 & } | (c2 || ! c3)", ["c1", "c2", "c3"]),
    ("declare x=($(c1)) y=`c2`", ["c1", "c2", "declare"]),
    ("x[$(c1) $(c2)]y z", ["", "c1", "c2"]),
    ("cat <<-E\n\t$(c1)\n\tE\nc2", ["c1", "c2", "cat"]),
    ("cat <<A <<B\n$(c1)\nA\n$(c2)\nB\nc3", ["c1", "c2", "c3", "cat"]),
    ("x=$(cat <<E\n$(c1)\nE)\nc2", ["c1", "c2", "cat"]),
)


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_every_command_is_in_the_tree(text, expected):
    result = parse(text)
    if expected is None:
        assert isinstance(result, Unparsed)
    else:
        assert heads(parsed(text)) == expected


# ---- notes ---------------------------------------------------------------------------------------------------------------

NOTES = (
    ("echo $((x + 1)) $((1 + 0x1f + 16#ff))", [("arithmetic-name", ("x",), "x + 1")]),
    ("((x > y[z]))", [("arithmetic-name", ("x", "y", "z"), "x > y[z]")]),
    ("echo $[x] $(($x+$1+$#+${#y}))", [("arithmetic-name", ("x",), "x"), ("arithmetic-name", ("x", "1"), "$x+$1+$#+${#y}")]),
    ("[[ a -eq 1 ]]", [("arithmetic-name", ("a",), "a")]),
    ("[[ 'a[$(c1)]' -eq 0 ]]", [("arithmetic-text", (), "'a[$(c1)]'"), ("arithmetic-name", ("a", "c1"), "'a[$(c1)]'")]),
    ("[[ -v a ]] || [[ -v a[i] ]]", [("arithmetic-name", ("a", "i"), "a[i]")]),
    ("[[ a == b ]]", []),
    ("a[i]=1 b[0]=2 c[$j]=3", [("arithmetic-name", ("i",), "i"), ("arithmetic-name", ("j",), "$j")]),
    ("a['$(c1)']=x", [("arithmetic-text", (), "'$(c1)'"), ("arithmetic-name", ("c1",), "'$(c1)'")]),
    ("echo ${a[i]} ${a[@]} ${a[*]} ${a[-1]}", [("arithmetic-name", ("i",), "i")]),
    ("echo ${x:off:len}", [("arithmetic-name", ("off",), "off"), ("arithmetic-name", ("len",), "len")]),
    ("for ((i=0;i<9;i++)); do :; done", [("arithmetic-name", ("i",), "i=0;i<9;i++")]),
    ("echo ${!x} ${!x@} ${!x*} ${!a[@]} ${!a[*]} ${!1}", [("indirect", ("x",), "${!x}"), ("indirect", ("1",), "${!1}")]),
    ("echo ${x:} ${x::} ${x: }", [("bad-substitution", (), "${x:}")]),
    ("echo ${x@P} ${x@Q}", [("prompt", ("x",), "${x@P}")]),
    ("a >& f.log >&2 >&- 2>&1 >&/dev/null", []),
    ("a >& '$(c1)'", [("dup-word", (), "'$(c1)'")]),
    ("a 2>& $x", [("dup-word", ("x",), "$x")]),
    ("a <& $x", []),
    ("shopt -s expand_aliases\nalias a=b", [("alias", (), "alias a=b")]),
    ("alias a=b; shopt -s exp'and_al'iases", [("alias", (), "alias a=b")]),
    ("POSIXLY_CORRECT=1\nBASH_ALIASES[a]=b", [("alias", (), "BASH_ALIASES[a]=b"), ("arithmetic-name", ("a",), "a")]),
    ("shopt -s expand_aliases; eval 'alias a=b'", [("alias", (), "shopt -s expand_aliases; eval 'alias a=b'")]),
    ("alias a=b", []),
    ('echo $"a"', [("translation", (), '$"a"')]),
)


@pytest.mark.parametrize(("text", "expected"), NOTES)
def test_notes(text, expected):
    found = [(note.kind, note.names, text[note.start : note.end]) for note in parsed(text).notes]
    assert sorted(found) == sorted(expected)


TAILS = (
    ("$(cat <<E\na\nE\n)", False),
    ("$(cat <<E | a && b\na\nE\n\n)", False),
    ("$(while a; do b; done <<E\na\nE\n)", False),
    ("`cat <<E\na\nE\nb`", False),
    ("cat <<E\na\nE\nb", False),
    ("$(cat <<E\na\nE\nb | c && d)", False),
    ("$(: <<E\nE\nc3 .; if a; then b; fi)", True),
    ("$(cat <<E; b\na\nE\n)", False),
    ("$(a; cat <<E\na\nE\nb\n)", False),
    ("$(cat <<E\na\nE\ncat <<E\nb\nE\n)", False),
    ("$(cat <<E\na\nE\ncat <<E; c\nb\nE\n)", True),
    ("$(cat <<E | a\nb\nE\nc)", True),
    ("$(cat <<E | cat <<E\na\nE\nb\nE\nc)", True),
    ("$({ cat <<E\na\nE\nb\n})", True),
    ("$(cat <<E & b\na\nE\n)", True),
    ("<({ cat <<E\na\nE\n})", True),
    ("$(if a; then cat <<E\na\nE\nfi)", True),
)


JOINTS = (
    ("$(: <<E\nE\nc3 .; -delete)", "; "),
    ("$(: <<E\nE\nc3 . # x\n c; d)", " # x\n "),
    ("$(a; cat <<E | b; c; d\nE\n)", "; "),
    ("$(cat <<E && b; c; d\nE\n)", "; "),
)


@pytest.mark.parametrize(("text", "joint"), JOINTS)
def test_a_separator_that_bash_leaves_out_is_noted(text, joint):
    scripts = [node for node in everything(parsed(text)) if isinstance(node, Script)]
    notes = [note for script in scripts for note in script.notes]
    assert [(note.kind, text[note.start : note.end]) for note in notes] == [("heredoc-join", joint)]


@pytest.mark.parametrize(("text", "noted"), TAILS)
def test_commands_behind_a_here_document_in_a_substitution_are_noted_there(text, noted):
    scripts = [node for node in everything(parsed(text)) if isinstance(node, Script)]
    assert [bool(each.notes) and each.notes[0].kind == "heredoc-tail" for each in scripts] == [False, noted][: len(scripts)]


# ---- dialects ------------------------------------------------------------------------------------------------------------

DIALECTS = (
    ("echo @(a|b) !(c)", Dialect(extglob=True), ["echo"]),
    ("!(c1)", Dialect(extglob=True), None),
    ("! (c1)", Dialect(extglob=True), ["c1"]),
    ("case x in +(a)) c1;; esac", Dialect(extglob=True), ["c1"]),
    ("echo 'é'", Dialect(utf8=False), None),
    ("echo e", Dialect(utf8=False), ["echo"]),
    ("echo a", Dialect(keywords=True), None),
    ("time -x a", Dialect(), ["-x"]),
    ("time -x a", Dialect(posix=True), None),
    ("a" * 70000, LARGE, ["a" * 70000]),
    ("echo", Dialect(limit=3), None),
)


@pytest.mark.parametrize(("text", "dialect", "expected"), DIALECTS)
def test_dialects(text, dialect, expected):
    result = parse(text, dialect)
    if expected is None:
        assert isinstance(result, Unparsed)
        return
    found = [node for node in everything(parsed(text, dialect)) if isinstance(node, tree.Simple)]
    assert [text[node.words[0].start : node.words[0].end] for node in found] == expected


def test_aliases_are_noted_where_the_shell_expands_them():
    for dialect in (Dialect(expand_aliases=True), Dialect(posix=True)):
        assert [note.kind for note in parsed("alias a=b", dialect).notes] == ["alias"]


# ---- time ----------------------------------------------------------------------------------------------------------------

GROWING = (
    *(
        "a",
        "\\",
        "\\\n",
        "a\\\n",
        "a ",
        "a;",
        "a&",
        "a|",
        "! ",
        "time ",
        "\n",
        "#\n",
        "'",
        '"',
        "`",
        "$",
        "$a",
        "{a,",
        "<a ",
        ">&1 ",
        "1<",
        "é ",
    ),
    *(
        "a=",
        "f()\n",
        "a[",
        "<<E\n",
        "cat <<E\nE\n",
        "cat <<E ",
        "$'\\a'",
        "'\\''",
        "((",
        "$((",
        "((1))+",
        '"$a"',
        "${!a}",
        "set a\n",
        "@(",
        "=(a ",
    ),
)
CLOSED = (
    ('"', "$a", '"'),
    ("`", "\\\\", "`"),
    ("`", "\\`a\\`", "`"),
    ("$'", "\\a", "'"),
    ("echo ", "``", ""),
    ("echo $((", "1+", "1))"),
    ("((", '"$((1))"+', "1))"),
    ("[[ a =~ ", "(a)", " ]]"),
    ("[[ a ", "&& a ", "]]"),
    ("a=(", "[1]=2 ", ")"),
    ("case a in ", "b) c;;", " esac"),
    ("if a; then b; ", "elif c; then d; ", "fi"),
    ("cat <<E\n", "$a\\\n", "\nE\n"),
    ("$(cat <<E\n", "Ea\n", "E\n)"),
    ('echo "${a:-', "'b'", '}"'),
    ('echo "${a//', "'b'", '}"'),
    ("shopt -s extglob\n", "@(a)", ""),
    ("cat" + " <<E" * 100 + "\n", "E\n", ""),
    ("(" * 39 + "(", "a;", ")" * 40),
    ("((" * 20, "1+", "1" + "))" * 20),
    ("echo " + "$((" * 20, "1+", "1" + "))" * 20),
    ("$(" * 40, "a ", ")" * 40),
    ("a[$(" * 15, "x ", ")]=b" * 15),
    ("a[$(" * 15, "x ", ")]b" * 15),
)


def seconds(text: str) -> float:
    gc.disable()  # what a collection costs depends on the objects of all tests before
    start = time.process_time()
    parse(text, LARGE)
    taken = time.process_time() - start
    gc.enable()
    return taken


@pytest.mark.parametrize(("start", "unit", "end"), [*(("", unit, "") for unit in GROWING), *CLOSED])
def test_four_times_the_text_takes_no_more_than_about_four_times_the_time(start, unit, end):
    small, large = (start + unit * (size // len(unit)) + end for size in (16384, 65536))
    for _ in range(3):  # a busy machine may disturb one measurement
        if seconds(large) <= 8 * seconds(small) + 0.02:
            return
    pytest.fail("grows faster")


def test_a_brace_in_quotes_ends():
    node = parsed("echo a'${'").body
    assert isinstance(node, tree.Simple) and len(node.words) == 2


# ---- real commands -------------------------------------------------------------------------------------------------------


def test_real_commands_parse():
    need("shared cases")
    counts = {"script": [0, 0], "one-liner": [0, 0]}
    with gzip.open(os.path.join(CASES, "valid-commands.jsonl.gz"), "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            if row["source"].startswith("oracle"):
                continue
            count = counts["script" if row["source"] == "script" else "one-liner"]
            count[0] += 1
            count[1] += isinstance(parse(row["command"], LARGE), Unparsed)
    assert counts["one-liner"][1] <= 0.001 * counts["one-liner"][0]
    assert counts["script"][1] <= 0.005 * counts["script"][0]
