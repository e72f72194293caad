"""A seeded grammar of bash: random programs over the stubs c0 … c9, with a count of what each one exercises.

In: a seed.  Out: a Snippet (its text, its kind and the names of the productions and classes in it).  The same seed gives the same text.
"""

import random
from collections.abc import Callable

from tests.oracle import state
from tests.oracle.classes import EVALUATIONS, MISPARSES

CLASSES = MISPARSES | EVALUATIONS
WORDS = (
    "a",
    "b",
    "foo",
    "-x",
    "1",
    "x=y",
    "/p/q",
    "a.b",
    "@",
    "%",
    "+",
    "a#b",
    "é",
    "~",
    ",",
    "^",
    "]",
    "c-d",
    "--",
    "[a]",
    "a*",
    "if",
    "{}",
    "=",
)
SPECIAL = "'\"`$(){}[]<>|&;\\\n #!*?~=\t-"
WRAPPERS = (
    "{}",
    "{}",
    "@c; {}",
    "{}\n@c",
    "(\n{}\n)",
    "{{\n{}\n}}",
    "if {}\nthen @c; else @c; fi",
    "if @c; then {}\nfi",
    "for i in 1; do {}\ndone",
    "f() {{\n{}\n}}; f",
    "case a in a) {}\n;; esac",
    "while {}\nbreak; do :; done",
    "! {}",
    "@c && {}",
    "@c | {}",
    "echo $(\n{}\n)",
    'echo "$(\n{}\n)"',
    "x=$(\n{}\n)",
    "echo <(\n{}\n)",
    "@c &\n{}",
    "time {}",
    "coproc {{\n{}\n}}",
)


class Snippet:
    """A text to run: `kind` says how it was made, `seen` what is in it."""

    __slots__ = ("kind", "seen", "text")

    def __init__(self, text: str, kind: str, seen: frozenset[str]) -> None:
        self.text = text
        self.kind = kind
        self.seen = seen


def generated(seed: int) -> Snippet:
    """A program of the grammar, a class in some context, or a mutation of either."""
    grammar = Grammar(seed)
    draw = grammar.random.random()
    if draw < 0.15:
        return Snippet(state.program(grammar.random), "state", frozenset({"state"}))
    if draw < 0.4:
        return Snippet(grammar.program(), "grammar", frozenset(grammar.seen))
    if draw < 0.65:
        return Snippet(grammar.of_class(), "class", frozenset(grammar.seen))
    text = grammar.program() if draw < 0.8 else grammar.of_class()
    return Snippet(mutated(text, grammar.random), "mutated", frozenset())


def mutated(text: str, rng: random.Random) -> str:
    """The text after one to three small edits."""
    chars = list(text)
    for _ in range(rng.randint(1, 3)):
        if not chars:
            break
        at = rng.randrange(len(chars))
        edit = rng.random()
        if edit < 0.3:
            chars.insert(at, rng.choice(SPECIAL))
        elif edit < 0.5:
            del chars[at]
        elif edit < 0.7:
            chars[at] = rng.choice(SPECIAL)
        elif edit < 0.85:
            piece = chars[at : at + rng.randint(1, 8)]
            to = rng.randrange(len(chars))
            chars[to:to] = piece
        else:
            del chars[at : at + rng.randint(1, 6)]
    return "".join(chars)


class Grammar:
    """One random program in the making."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.seen: set[str] = set()
        self.budget = self.random.randint(4, 22)
        self.stubs = self.random.randint(0, 9)
        self.documents: list[tuple[str, bool, bool]] = []  # delimiter, strip, quoted: bodies that the next line end owes

    def saw(self, name: str, text: str) -> str:
        self.seen.add(name)
        return text

    def pick(self, *choices: str) -> str:
        return self.random.choice(choices)

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def draw(self, *weighted: "tuple[float, Callable[[int], str]]") -> "Callable[[int], str]":
        return self.random.choices([make for _, make in weighted], [weight for weight, _ in weighted])[0]

    def stub(self) -> str:
        self.stubs += 1
        return f"c{self.stubs % 10}"

    # ---- classes

    def of_class(self) -> str:
        """A text of some class inside some context."""
        name = self.pick(*CLASSES)
        self.seen.add(name)
        text = self.fill(self.pick(*CLASSES[name]))
        if self.chance(0.7):
            wrapper = self.pick(*WRAPPERS)
            text = self.fill(wrapper).format(text) if "{}" in wrapper else text
        return text

    def fill(self, template: str) -> str:
        while "@c" in template:
            template = template.replace("@c", self.stub(), 1)
        while "@w" in template:
            template = template.replace("@w", self.pick("a", "-x", "'b c'", '"$x"'), 1)
        return template

    # ---- lists

    def program(self) -> str:
        text = self.list(0)
        return text.rstrip("\n;& ") + "\n" + self.bodies() if self.documents else text

    def list(self, depth: int) -> str:
        count = self.random.choice((1, 1, 2, 2, 3)) if depth < 3 and self.budget > 0 else 1
        text = ""
        for number in range(count):
            text += self.and_or(depth)
            if number < count - 1:
                separator = self.pick(";", ";", "\n", "&", " ; ", "\n\n", " # x\n", "\n#y'\n", "&\n")
            else:
                separator = self.pick("", "", "", "\n", "\n", ";")
            if self.documents and "\n" not in separator and (number < count - 1 or depth) and self.chance(0.6):
                separator = "&\n" if separator == "&" else "\n"
            head, line_end, tail = separator.partition("\n")
            text += head + line_end + (self.bodies() if line_end else "") + tail
        return text

    def nested(self, depth: int) -> str:
        """A list of its own: the here-documents around it stay pending."""
        outer, self.documents = self.documents, []
        text = self.list(depth + 1)
        if self.documents:
            text = text.rstrip("; \n&") + "\n" + self.bodies()
        self.documents = outer
        return text

    def body(self, depth: int) -> str:
        """A list that ends in a separator."""
        text = self.nested(depth).rstrip(" ")
        return text if text.endswith(("\n", ";", "&")) else text + self.pick("; ", "\n")

    def and_or(self, depth: int) -> str:
        text = self.pipeline(depth)
        while self.budget > 0 and self.chance(0.2):
            text += self.saw("and-or", self.pick(" && ", "||", " || ", "&&", " && " if self.documents else " &&\n")) + self.pipeline(depth)
        return text

    def pipeline(self, depth: int) -> str:
        text = self.saw("negation", "! ") if self.chance(0.06) else ""
        text += self.command(depth)
        while self.budget > 0 and self.chance(0.18):
            text += self.saw("pipeline", self.pick(" | ", "|", " |& ", "|" if self.documents else "|\n")) + self.command(depth)
        return text

    # ---- commands

    def command(self, depth: int) -> str:
        self.budget -= 1
        if depth > 3 or self.budget < 0:
            return self.stub()
        return self.draw(
            (10, self.simple),
            (1, self.group),
            (1, self.subshell),
            (1.6, self.conditional),
            (0.7, self.for_words),
            (0.4, self.loop),
            (0.6, self.function),
            (0.7, self.case),
            (0.4, self.arithmetic),
            (0.4, self.test),
            (0.2, self.coproc),
            (0.2, self.timed),
            (0.2, self.for_arithmetic),
            (0.2, self.select),
        )(depth)

    def simple(self, depth: int) -> str:
        pieces = [self.random.choice((self.assignment, self.redirection))(depth) for _ in range(self.random.choice((0, 0, 0, 0, 1, 1, 2)))]
        if not pieces or self.chance(0.85):
            pieces.append(self.head())
        for _ in range(self.random.choice((0, 0, 1, 1, 2, 3))):
            pieces.append(self.draw((6, self.word), (1.2, self.redirection))(depth + 1))
        gap = self.pick(" ", " ", " ", "  ", "\t", " " if self.documents else " \\\n ")
        return gap.join(pieces)

    def head(self) -> str:
        name = self.stub()
        if self.chance(0.72):
            return name
        first, rest = name[0], name[1:]
        return self.saw(
            "quoted-command",
            self.pick(
                f"'{name}'",
                f'"{name}"',
                f"''{name}",
                f'{name}""',
                f"\\{name}",
                f"{first}'{rest}'",
                f'{first}"{rest}"',
                f"'{first}''{rest}'",
                f"{first}\\\n{rest}",
                f"$'{name}'",
                f"\"{first}\"'{rest}'",
                f"{first}\\{rest}",
                f"/bin/{name}",
            ),
        )

    def assignment(self, depth: int) -> str:
        name = self.pick("x", "y", "a", "PX_1")
        draw = self.random.random()
        if draw < 0.2:
            name += self.saw("subscript", "[" + self.pick("0", "1", "$x", "'k'", self.expansion(depth + 2)) + "]")
        elif draw > 0.9:
            items = " ".join(self.word(depth + 1) for _ in range(self.random.randint(0, 2)))
            return self.saw("array", f"{name}{self.pick('=', '+=')}({items})")
        return self.saw("assignment", name + self.pick("=", "=", "+=")) + (self.word(depth + 1) if self.chance(0.8) else "")

    def redirection(self, depth: int) -> str:
        draw = self.random.random()
        if draw < 0.25:
            return self.here_document()
        if draw < 0.4:
            return self.saw("here-string", self.pick("", "0") + "<<<" + self.pick("", " ") + self.word(depth + 1))
        if draw < 0.5:
            return self.saw("named-fd", self.pick("{fd}", "{f_d}") + self.pick(">/dev/null", "<f1", ">f2", ">&1"))
        target = self.word(depth + 2) if self.chance(0.15) else self.pick("/dev/null", "f1", "f2", "f3")
        operator = self.pick(">", ">>", ">|", "<>", ">&", "&>", "&>>")
        fd = "" if operator.startswith("&") else self.pick("", "2", "1", "")
        return self.saw("redirection", fd + operator + self.pick("", " ") + target)

    def here_document(self) -> str:
        delimiter = self.pick("E", "EOF", "E2", "A-B")
        quoted, strip = self.chance(0.5), self.chance(0.3)
        self.documents.append((delimiter, strip, quoted))
        spelled = delimiter
        if quoted:
            spelled = self.pick(f"'{delimiter}'", f'"{delimiter}"', f"\\{delimiter}", f"{delimiter}''", f"{delimiter[0]}'{delimiter[1:]}'")
        self.seen.add("here-document-quoted" if quoted else "here-document-open")
        return self.pick("", "3", "") + ("<<-" if strip else "<<") + self.pick("", " ") + spelled

    def bodies(self) -> str:
        """The bodies that are due, in order."""
        text = ""
        for delimiter, strip, quoted in self.documents:
            lines = ""
            for _ in range(self.random.randint(0, 2)):
                if quoted:
                    line = self.pick("x", "$(c0)", "it's", 'a " b', "`", "${", "\\", "a\\", ")", "(", "#z", "E2", "c0")
                else:
                    line = self.pick(
                        "x", "it's", 'a " b', "(", "#z", "y", "\\$x", "E2", "p" + self.expansion(3, True), self.expansion(3, True)
                    )
                lines += line + "\n"
            tab = "\t" if strip and self.chance(0.5) else ""
            text += tab + lines + tab + delimiter + "\n" if lines else tab + delimiter + "\n"
        self.documents = []
        return text

    def after_compound(self, depth: int) -> str:
        return self.pick("", "", "", " ") + self.redirection(depth) if self.chance(0.15) else ""

    def group(self, depth: int) -> str:
        return self.saw("group", "{ " + self.body(depth) + "}" + self.after_compound(depth))

    def subshell(self, depth: int) -> str:
        return self.saw("subshell", "(" + self.pick("", " ") + self.nested(depth) + ")" + self.after_compound(depth))

    def conditional(self, depth: int) -> str:
        text = "if " + self.body(depth) + "then " + self.body(depth)
        for _ in range(self.random.choice((0, 0, 1, 1, 2, 3)) if self.budget > 0 else 0):
            text += self.saw("elif-chain", "elif ") + self.body(depth) + "then " + self.body(depth)
        if self.chance(0.4):
            text += "else " + self.body(depth)
        return self.saw("if", text + "fi" + self.after_compound(depth))

    def loop_body(self, depth: int) -> str:
        return "do " + self.body(depth) + "done"

    def for_words(self, depth: int) -> str:
        words = " ".join(self.word(depth + 1) for _ in range(self.random.randint(1, 2)))
        end = self.pick("; ", ";" if self.documents else "\n")
        body = self.loop_body(depth) if self.chance(0.8) else "{ " + self.body(depth) + "}"
        return self.saw("for", f"for i in {words}{end}{body}" + self.after_compound(depth))

    def for_arithmetic(self, depth: int) -> str:
        bound = self.pick("1", "1", self.expansion(depth + 2, True))
        return self.saw("for-arithmetic", f"for ((i=0;i<{bound};i++)){self.pick('; ', ' ')}{self.loop_body(depth)}")

    def loop(self, depth: int) -> str:
        keyword, last = self.random.choice((("while", "false"), ("until", "true")))
        condition = self.pick("", self.body(depth)) + last + self.pick("; ", ";" if self.documents else "\n")
        return self.saw("loop", f"{keyword} {condition}{self.loop_body(depth)}")

    def select(self, depth: int) -> str:
        return self.saw("select", "select i in a b; do " + self.body(depth) + "break; done <<< 1")

    def function(self, depth: int) -> str:
        name = f"f{self.random.randint(0, 99)}"
        header = self.pick(f"{name}() ", f"{name} () ", f"function {name} ", f"function {name}() ")
        return self.saw("function", header + self.draw((3, self.group), (1, self.subshell))(depth) + "; " + name)

    def case(self, depth: int) -> str:
        text = "case " + self.word(depth + 1) + " in "
        for _ in range(self.random.randint(1, 2)):
            pattern = self.word(depth + 2) if self.chance(0.3) else self.pick("*", "a|b", "'x'", "z", "[a-z]*|1")
            clause = self.nested(depth).rstrip("; &") + self.pick(" ", "\n", "; ")
            text += self.pick("", "(") + pattern + ") " + clause + self.pick(";;", ";;", ";&", ";;&") + " "
        return self.saw("case", text + "esac")

    def arithmetic(self, depth: int) -> str:
        return self.saw("(( ))", "((" + self.expression(depth) + "))")

    def test(self, depth: int) -> str:
        word = self.word
        condition = self.random.choice(
            (
                lambda: "-n " + word(depth + 1),
                lambda: word(depth + 1) + " == " + word(depth + 1),
                lambda: "! -z " + word(depth + 1),
                lambda: "x && ( " + word(depth + 1) + " )",
                lambda: "a =~ " + self.pick("^a$", "(a|b)", self.expansion(depth + 1)),
            )
        )()
        return self.saw("[[ ]]", f"[[ {condition} ]]")

    def coproc(self, depth: int) -> str:
        return self.saw("coproc", "coproc " + self.pick("", "NM ") + self.group(depth))

    def timed(self, depth: int) -> str:
        return self.saw("time", "time " + self.pick("", "-p ") + self.command(depth + 1))

    # ---- words

    def word(self, depth: int) -> str:
        text = ""
        for _ in range(self.random.choice((1, 1, 1, 2, 2, 3))):
            text += self.draw(
                (4, lambda _: self.pick(*WORDS)),
                (2, self.single),
                (3, self.double),
                (3, self.expansion),
                (0.7, self.ansi),
                (0.4, self.escape),
                (0.5, self.process),
                (0.3, self.brace),
            )(depth)
        return "a" + text if text.startswith("#") else text

    def single(self, _: int) -> str:
        line = "n" if self.documents else "\n"
        inside = ("", "a", " ", '"', "$x", "$(c0)", "`c0`", "\\", "#", ")", "(", "}", line)
        return self.saw("single", "'" + "".join(self.pick(*inside) for _ in range(self.random.randint(0, 3))) + "'")

    def double(self, depth: int) -> str:
        text = ""
        for _ in range(self.random.randint(0, 3)):
            if self.chance(0.5):
                text += self.pick("a", " ", "'", "it's", '\\"', "\\$(c0)", "\\\\", "\\a", "#", ")", "(", "}", "<(c0)", "~", "{")
            else:
                text += self.expansion(depth + 1, True)
        return self.saw("double", f'"{text}"')

    def ansi(self, _: int) -> str:
        inside = ("a", "\\'", "\\n", "\\x41", '"', "$(c0)", "\\\\", " ", ")")
        return self.saw("ansi", "$'" + "".join(self.pick(*inside) for _ in range(self.random.randint(0, 3))) + "'")

    def escape(self, _: int) -> str:
        return self.saw("escape", "\\" + self.pick(*"\"'$`\\();&| #a<{"))

    def brace(self, _: int) -> str:
        return self.saw("braces", self.pick("{a,b}", "{1..3}", "x{,y}z", "{a", "b}", "{,}"))

    def process(self, depth: int) -> str:
        return self.saw("<( )", self.pick("<(", ">(") + self.nested(depth) + ")") if depth <= 3 else "z"

    def expansion(self, depth: int, string: bool = False) -> str:
        if depth > 4 or self.budget < 0:
            return self.pick("$x", "${x}", "$1", "$#", "$?")
        self.budget -= 1
        return self.draw(
            (3, lambda _: self.saw("parameter", self.pick("$x", "${x}", "$1", "$#", "$@", "${#x}", "${x[0]}", "${!x}", "$$", "${x@Q}"))),
            (4, lambda depth: self.saw("$( )", "$(" + self.pick("", " ") + self.nested(depth) + ")")),
            (1.5, self.backticks),
            (1.5, lambda depth: self.operand(depth, string)),
            (0.7, lambda depth: self.saw("$(( ))", "$((" + self.expression(depth) + "))")),
            (0.2, lambda depth: self.saw("$[ ]", "$[" + self.expression(depth) + "]")),
            (0.3, lambda depth: self.saw("${x[ ]}", "${x[" + self.expansion(depth + 1, string) + "]}")),
        )(depth)

    def backticks(self, depth: int) -> str:
        dollar = "\\$" if self.chance(0.3) else "$"
        text = self.nested(depth).replace("\\", "\\\\").replace("`", "\\`").replace("$", dollar)
        return self.saw("` `", f"`{text}`")

    def operand(self, depth: int, string: bool) -> str:
        operator = self.pick(":-", "-", ":+", "+", ":=", "#", "##", "%", "/a/", "//", "^", ",", ":", "/#a/", "%%")
        text = ""
        for _ in range(self.random.randint(0, 2)):
            text += self.draw(
                (3, lambda _: self.pick(*WORDS).replace("}", "")),
                (1.2, self.single),
                (1.2, self.double),
                (3, lambda depth: self.expansion(depth, string)),
                (0.5, lambda _: "\\}"),
                (0.3, lambda _: "'"),
                (0.5, lambda _: " "),
            )(depth + 1)
        return self.saw("${x op}", "${x" + operator + text + "}")

    def expression(self, depth: int) -> str:
        term = self.pick("1", "x", self.expansion(depth + 1, True), '"1"', "16#ff", "1<<2", "(2)", "x>1")
        return self.pick("", "1+", "2*(1)+", "x+", "(1)+") + term + self.pick("", " ", "+3")


PRODUCTIONS = frozenset(
    {"and-or", "pipeline", "negation", "quoted-command", "assignment", "subscript", "array", "redirection", "here-string", "named-fd"}
    | {"here-document-quoted", "here-document-open", "group", "subshell", "if", "elif-chain", "for", "for-arithmetic", "loop", "select"}
    | {"function", "case", "(( ))", "[[ ]]", "coproc", "time", "single", "double", "ansi", "escape", "braces", "<( )", "parameter", "$( )"}
    | {"state", "` `", "${x op}", "$(( ))", "$[ ]", "${x[ ]}"}
)
