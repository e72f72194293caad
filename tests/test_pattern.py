"""Regular expressions of policies mean what `re.search` means, never take more than linear time, and say what they do not support."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capfence_sh.pattern import search
from capfence_sh.pattern_compile import compile_regex
from capfence_sh.pattern_syntax import PatternError

EXPRESSIONS = [
    r"rm\s+-rf",
    r"^rm\b",
    r"curl.*-d",
    r"(?:get|post) /v[12]/",
    r"a{2,3}b",
    r"a{,2}$",
    r"a{2}",
    r"a{2,}",
    r"x{,}",
    r"a{",
    r"a{b}",
    r"a{1,x}",
    r"{",
    r"[^a-c]",
    r"[]a]+",
    r"[a\-z]",
    r"[a-]",
    r"[-a]",
    r"[\w.]+@[\d]+",
    r"\D\S\W",
    r"(a|b|)c",
    r"(|a)+",
    r"(a*)*b",
    r"(a?){3}",
    r"a*?b+?c??",
    r"(?P<name>ab)+",
    r"\x41\u0042",
    r"[\x41-\x43]",
    r"\.\*\+\(\)\[\]\{\}\|\^\$\\",
    r"\A-\Z",
    r"a$",
    r"$",
    r"^",
    r"",
    r"\bfoo\b",
    r"\Bo\B",
    r"(?i)Rm -RF",
    r"(?i)[A-C]x[^y]",
    r"(?s)a.b",
    r"a.b",
    r"(?m)^b$",
    r"(?im)^B",
    r"a\n",
    r"é+",
    r"(?i)É",
]
TEXTS = [
    "",
    "rm -rf /",
    "rm  -rf",
    "xrm -rf",
    "curl -s -d @x",
    "get /v1/ post /v3/",
    "aab",
    "ab",
    "aaaa",
    "a{",
    "a{b}",
    "a{1,x}",
    "{",
    "abc",
    "c",
    "]",
    "-",
    "me@1",
    "a b",
    "a\nb",
    "b\n",
    "a\n",
    "\n",
    "a",
    "AB",
    "abab",
    ".*+()[]{}|^$\\",
    "foo bar",
    "foobar",
    "Foo",
    "RM -rf",
    "bXz",
    "bXy",
    "ééa",
    "É",
    "é",
    "_",
    "٣",
    " \u3000",
]


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_expression_finds_what_re_finds(expression):
    compiled = compile_regex(expression)
    for text in TEXTS:
        assert search(compiled, text) == (re.search(expression, text) is not None), text


ATOMS = st.sampled_from(["a", "b", "-", " ", ".", "[ab]", "[^a]", "[a-c]", r"\w", r"\s", r"\d", r"\W", "^", "$", r"\b", r"\n", r"\."])
REPEATABLE = st.sampled_from(["a", "b", ".", "[ab]", "[^a]", r"\w", r"\s"])


def _larger(inner):
    group = inner.map(lambda text: f"(?:{text})")
    repeat = st.sampled_from(["*", "+", "?", "{2}", "{1,2}", "{0,2}", "{2,}", "*?"])
    return st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: "(?:" + "|".join(parts) + ")"),
        st.tuples(st.one_of(group, REPEATABLE), repeat).map("".join),
    )


@settings(max_examples=400, deadline=None)
@given(st.recursive(ATOMS, _larger, max_leaves=8), st.lists(st.text(alphabet="ab- c\n.1", max_size=10), min_size=1, max_size=6))
def test_generated_expressions_find_what_re_finds(expression, texts):
    compiled = compile_regex(expression)
    for text in texts:
        assert search(compiled, text) == (re.search(expression, text) is not None)


@pytest.mark.filterwarnings("ignore:Possible nested set")
@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab(|)[]{}*+?,\\1-^$.:=!<>Px", max_size=12))
def test_what_is_accepted_re_accepts_and_means_the_same(expression):
    try:
        compiled = compile_regex(expression)
    except PatternError:
        return
    for text in ("", "a", "ab", "aab", "a(b", "1", "-"):
        assert search(compiled, text) == (re.search(expression, text) is not None)


@pytest.mark.parametrize(
    ("expression", "says"),
    [
        (r"(a)\1", "back-reference"),
        (r"(?P=name)", "back-reference"),
        (r"a(?=b)", "look-ahead"),
        (r"a(?!b)", "look-ahead"),
        (r"(?<=a)b", "look-behind"),
        (r"(?>a)", "atomic"),
        (r"a*+", "possessive"),
        (r"a(?i)b", "flag"),
        (r"(?i:a)", "flag"),
        (r"(", "missing )"),
        (r"a)", "unbalanced )"),
        (r"[a", "missing ]"),
        (r"*a", "nothing to repeat"),
        (r"^*", "nothing to repeat"),
        (r"{2}", "nothing to repeat"),
        (r"a**", "multiple repeat"),
        (r"a{2}{3}", "multiple repeat"),
        (r"a{3,2}", "out of range"),
        (r"a{9999}", "out of range"),
        (r"\q", "unknown escape"),
        ("a\\", "backslash at the end"),
        (r"\x4", "incomplete escape"),
        (r"[z-a]", "bad character range"),
        (r"[\d-z]", "bad character range"),
        (r"[[:alpha:]]", "POSIX"),
        (r"((a{100}){100})", "too large"),
        ("(" * 200 + ")" * 200, "nested too deeply"),
    ],
)
def test_unsupported_syntax_is_refused_by_name(expression, says):
    with pytest.raises(PatternError, match=re.escape(says)):
        compile_regex(expression)


@pytest.mark.parametrize("expression", [r"^(a+)+$", r"(a|a)*b", r"(a|aa)+$", r"(.*)*x", r"(?:a?){30}a{30}b"])
def test_time_is_linear_in_the_text(expression):
    compiled = compile_regex(expression)
    steps = []

    class Counting(str):
        """A text that counts how often a character of it is looked at."""

        __slots__ = ()

        def __getitem__(self, at):
            steps.append(at)
            return str.__getitem__(self, at)

    for size in (1000, 2000):
        steps.clear()
        search(compiled, Counting("a" * size + "!"))
        assert len(steps) <= 4 * (size + 2)
