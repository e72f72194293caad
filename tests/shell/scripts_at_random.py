"""Scripts that assign, switch options and expand, made at random of a seed; each ends in calls of `show`, whose words are what it is about.

They run nothing but builtins and write nothing but what `show` prints.
"""

import random

NAMES = ("x", "y", "z", "x1")
FILES = (".env", ".ENV", "A.txt", "ab", "nv", "Ab", "d/ab", "d/.env", "d/e/ab", "d/e/.envx", "-n", ".git/HEAD")
TEXTS = (
    "rm",
    "*nv",
    "@(ab|nv)",
    "?b",
    "d/*",
    ".Env",
    "a b",
    "A,b:c",
    "",
    "x",
    "y",
    "-r",
    "3",
    "1+2",
    "a*",
    "~",
    "a&b",
    "é",
    "\\t",
    "'q'",
    "{a,b}",
    "x[1]",
    "ab/cd",
    "0x1f",
)
QUOTED = (*TEXTS, "$'\\x41\\ca\\101\\u0042\\0z'", "$'\\t'", "a\\ b")
PREFIXES = ("", "declare ", "local ", "export ", "typeset -l ", "declare -u ", "declare -l ", "declare -i ", "readonly ", "local -u ")
OPTIONS = (
    "nullglob",
    "dotglob",
    "nocaseglob",
    "extglob",
    "nocasematch",
    "failglob",
    "globstar",
    "patsub_replacement",
    "lastpipe",
    "xpg_echo",
)


class Maker:
    """Makes one script."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.depth = 0

    def pick(self, *choices: str) -> str:
        return self.random.choice(choices)

    def script(self) -> str:
        return "".join(self.statement() for _ in range(self.random.randint(2, 6))) + self.show()

    def show(self) -> str:
        return "show " + " ".join(self.word() for _ in range(self.random.randint(1, 3))) + "\n"

    # ---- statements

    def statement(self) -> str:
        makers = (
            [self.assignment] * 5
            + [self.declaration] * 2
            + [self.option, self.arguments, self.filling, self.filling, self.array, self.show]
        )
        if self.depth < 2:
            makers += [self.loop, self.branch, self.function, self.matching, self.substitution]
        self.depth += 1
        text = self.random.choice(makers)()
        self.depth -= 1
        return text

    def body(self) -> str:
        return "".join(self.statement() for _ in range(self.random.randint(1, 3)))

    def name(self) -> str:
        return self.pick(*NAMES)

    def value(self) -> str:
        text = self.pick(*TEXTS)
        return self.random.choice((lambda: "'" + text.replace("'", "") + "'", lambda: self.pick(*QUOTED[-3:]), self.word, self.word))()

    def assignment(self) -> str:
        sign = self.pick("=", "=", "=", "+=")
        return f"{self.name()}{sign}{self.value()}\n"

    def declaration(self) -> str:
        name = self.name()
        return (
            f"{self.pick(*PREFIXES)}{name}{self.pick('', '=' + self.value(), '+=' + self.value())}\n"
            if self.random.random() < 0.9
            else f"unset {name}\n"
        )

    def option(self) -> str:
        return self.pick(
            f"shopt {self.pick('-s', '-u')} {self.pick(*OPTIONS)}\n",
            f"set {self.pick('-f', '+f', '-u', '+u', '-e', '+B', '-B')}\n",
            f"IFS={self.pick(':', chr(39) + ' ,' + chr(39), ',', chr(39) * 2, 'a', chr(34) + '$x' + chr(34))}\n",
            "unset IFS\n",
        )

    def arguments(self) -> str:
        return self.pick(
            f"set -- {self.word()} {self.word()} {self.word()}\n",
            "shift\n",
            "shift 2\n",
            "set --\n",
            f"set w{self.word()}\n",
            f"OPTIND=1; while getopts ab: {self.name()} -a -b {self.word()}; do {self.show().strip()} $OPTARG; done\n",
        )

    def filling(self) -> str:
        text = self.pick("'a b c'", '"$x $y"', "'A:b:c'", "$x", "$'l1\\nl2'", '"${x:-"a b"}"')
        name, other = self.name(), self.name()
        return self.pick(
            f"read {name} <<< {text}\n",
            f"read -r {name} {other} <<< {text}\n",
            f"read -a a <<< {text}\n",
            f"IFS=: read {name} {other} <<< {text}\n",
            f"mapfile -t a <<< {text}\n",
            f"mapfile a <<< {text}\n",
            f"read -n 2 {name} <<< {text}\n",
            f"printf -v {name} {self.pick(*(chr(39) + form + chr(39) for form in ('%s-%s', '%b', '%q', '%d', '%x', '%5s|', '%s', '%(%Y)T', '%c', '%.2s', '%%', '%b%b')))} {text}\n",
            f"printf -v 'a[1]' %s {text}\n",
            f"read -r {name} <<E\n{self.pick('$x', 'a $y', chr(92) + '$x', '${x:-b}', '${x//a/b}')}\nE\n",
            f"let {name}={self.pick('1+1', 'x', '3*2', 'y+1')}\n",
            f"(({name}{self.pick('++', '=3', '+=2', '=x')}))\n",
        )

    def array(self) -> str:
        return self.pick(
            f"a=({self.word()} {self.word()})\n",
            f"a+=({self.word()})\n",
            f"a[{self.pick('0', '1', '2', '-1', '5')}]{self.pick('=', '+=')}{self.value()}\n",
            f"a+={self.value()}\n",
            f"a=([2]={self.word()} {self.word()})\n",
            "unset 'a[0]'\n",
            f"declare -A m=([k]={self.value()} [l]=w)\n",
            f"m[{self.pick('k', 'n')}]={self.value()}\n" if self.random.random() < 0.3 else f"a=({{1..3}} {self.word()})\n",
            f"declare -{self.pick('l', 'u', 'i')} a\n",
        )

    def loop(self) -> str:
        name = self.name()
        return self.pick(
            f"for {name} in {self.word()} {self.word()}; do\n{self.body()}done\n",
            f"for {name}; do\n{self.body()}done\n",
            f"for ((i=0; i<{self.pick('2', '5')}; i++)); do\n{self.body()}done\n",
            f"i=0; while [ $i -lt {self.pick('2', '4', '6')} ]; do i=$((i+1))\n{self.body()}done\n",
            f"for i in 1 2 3 4 5 6; do {self.chain()}; done\n",
            f"declare -n r={name}; r={self.value()}\nunset -n r\n",
            f"for r in x y; do declare -n q=$r; q={self.value()}; unset -n q; done\n",
        )

    def chain(self) -> str:
        """Values that need several rounds to come through."""
        return self.pick(
            "x=$y; y=$z; z=$x1; x1=$i", "x=$y; y=$z; z=$x1; x1=k", "x1=$z; z=$y; y=$x; x=l$i", "x=${x%?}$i", 'set -- $y "$@"; y=$x; x=$z'
        )

    def branch(self) -> str:
        test = self.pick('[ -n "$x" ]', "[[ $x == a* ]]", '[[ $y = "$x" ]]', "true", "false", "((x))")
        otherwise = "else\n" + self.body() if self.random.random() < 0.5 else ""
        return f"if {test}; then\n{self.body()}{otherwise}fi\n"

    def function(self) -> str:
        first = self.pick("", f"local x={self.value()}\n", "local y\n", "shift\n")
        return f"f{self.depth}() {{\n{first}{self.body()}{self.show()}}}\nf{self.depth} {self.word()} {self.word()}\n"

    def matching(self) -> str:
        subject, pattern = self.pick("$x", '"$y"', ".env"), self.pick(".ENV", "a*", "$y", '"$x"', "*")
        return f"case {subject} in\n{pattern})\n{self.body()};;\n*)\n{self.body()}esac\n"

    def substitution(self) -> str:
        inner = self.pick(
            "printf '%s\\n' $x",
            'printf %s "$y"',
            "echo $x $y",
            "echo -e 'a\\tb'",
            'echo "${a[@]}"',
            "printf '%s,' \"${a[@]}\"",
            "echo $((1+2))",
        )
        return f"{self.name()}={self.pick(f'$({inner})', f'{chr(34)}$({inner}){chr(34)}')}\n"

    # ---- words

    def word(self) -> str:
        text = "".join(self.piece() for _ in range(self.random.choice((1, 1, 1, 2, 2, 3))))
        return text or "w"

    def piece(self) -> str:
        name = self.name()
        return self.random.choice(
            (
                lambda: self.pick("w", ".", "-", "A", ":", "k=", "/", "~", "~+", "~-", "~/", "~root"),
                lambda: self.pick("'q s'", '"d"', "$'\\x41\\102\\cA'", "$'\\u41'", "\\$", "''"),
                lambda: self.pick(f"${name}", f'"${name}"', f"${{{name}}}"),
                lambda: self.pick(f"${name}", f'"${name}"'),
                lambda: self.pick("$1", '"$1"', '"$@"', "$*", '"$*"', "$#", "${@:2}", '"${@:1:2}"', '"${@: -1}"', "${*%b}", "$2"),
                lambda: self.pick(
                    "${a[@]}",
                    '"${a[@]}"',
                    "${a[*]}",
                    '"${a[*]}"',
                    "${a[-1]}",
                    "${a[1]}",
                    "$a",
                    '"${a[@]:1:2}"',
                    '"${a[@]: -1}"',
                    "${#a[@]}",
                    "${!a[@]}",
                    '"${a[@]^^}"',
                ),
                lambda: (
                    f"${{{name}{self.pick('^^', ',,', '^', ',', '~', '~~', '@U', '@L', '@u', '@Q', '@E', '@A', '@K', '@a', '@P', '^^[a-c]')}}}"
                ),
                lambda: f'"${{{name}{self.pick("^^", ",,", "^", ",", "~~", "@U", "@L", "@u", "@Q", "@E", "@A", "@K", "@k", "@a")}}}"',
                lambda: (
                    f"""${{{name}{self.pick("/a/b", "//a/&&", "/#/p", "/%/s", "//[a-z]", "/a/$y", "/?/<&>", "//a", '/a/"&"', "/a/" + chr(92) + "&")}}}"""
                ),
                lambda: f"${{{name}{self.pick('#a', '##*b', '%b', '%%[a-c]*', '#$y', '#?', '%?')}}}",
                lambda: f"${{{name}{self.pick(':1', ':0:1', ': -1', ':1:-1', ':y', ':$#')}}}",
                lambda: f"${{{name}{self.pick(':-d', '-d', ':+p', '+p', ':=n', '=n')}}}",
                lambda: f'"${{{name}{self.pick(":-d e", "-$y", ":+$y", "+p q", ":=n m")}}}"',
                lambda: (
                    f'"${{{name}:-{self.pick(chr(34) + "a b" + chr(34), "$(echo q)", "${y:-z}", "a" + chr(39) + "b", chr(92) + "}")}}}"'
                ),
                lambda: self.pick(
                    f"${{!{name}}}", f"${{!{name}*}}", f'"${{!{name}@}}"', f"${{#{name}}}", "${m[k]}", '"${m[@]}"', '"${!m[@]}"'
                ),
                lambda: self.pick("$((1+2))", f"$(({name}))", f"$(({name}+1))", f"$(({name}++))", "$[2*3]", "$((16#f))", "$(($#))"),
                lambda: self.pick(
                    "{a,b}",
                    "{1..3}",
                    "{a..c}",
                    "{01..3}",
                    "{5..1..2}",
                    "{a..g..3}",
                    "{-1..1}",
                    f"{{${name},c}}",
                    "{c..a}",
                    "{a,$1}",
                    "{x,}y",
                ),
                lambda: self.pick(
                    "*", "?nv", "*nv", ".E*", "[a-z]*", "*.t*", "**", "**/ab", "*/.e*", "[!a]*", "*b", "[[:upper:]]*", "a[b]", "AB", "*$x*"
                ),
                lambda: self.pick("$(echo v)", '"$(echo a b)"', "$(printf %s $x)", "`echo \\$x`"),
            )
        )()
