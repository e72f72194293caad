"""One option parser for every table: spellings that mean the same read the same."""

import shlex

import pytest

from capfence_sh.catalog.vocabulary import (
    BUNDLE,
    CODE,
    COMMAND,
    KEYS,
    POSIX,
    RAW,
    READ,
    RESOURCE,
    SINGLE,
    TEXT,
    WRITE,
    command,
    operands,
    option,
)
from capfence_sh.options import read
from capfence_sh.words import ARITHMETIC, FOLDED, VARIABLE, Dynamic, literal

CP = command(
    "cp",
    options=(
        option("-r", "-R", "--recursive"),
        option("-f", "--force"),
        option("-t", "--target-directory", takes=WRITE, operands=READ),
        option("--reflink", takes=TEXT, optional=True),
    ),
    operands=operands(many=READ, last=WRITE),
)
SED = command(
    "sed",
    options=(
        option("-i", "--in-place", takes=TEXT, optional=True, operands=WRITE),
        option("-e", "--expression", takes=CODE, supplies=True),
        option("-n"),
    ),
    operands=operands(CODE, many=READ),
)
SUDO = command("sudo", style=POSIX, options=(option("-u", "--user", takes=TEXT), option("-n")), operands=operands(COMMAND))
DD = command("dd", style=KEYS, options=(option("if=", takes=READ), option("of=", takes=WRITE), option("bs=", takes=TEXT)))
TAR = command(
    "tar",
    style=BUNDLE,
    options=(option("-c"), option("-z"), option("-f", takes=WRITE), option("-C", takes=TEXT)),
    operands=operands(many=READ),
)
TF = command("tf", style=SINGLE, options=(option("-auto-approve"), option("-var", takes=TEXT)), operands=operands(many=TEXT))
HEAD = command("head", numeric=True, options=(option("-n", takes=TEXT),), operands=operands(many=READ))
ECHO = command("echo", style=RAW, operands=operands(many=TEXT))
DOCKER = command(
    "docker",
    options=(option("-H", "--host", takes=TEXT), option("--debug")),
    subcommands=(
        command("run", style=POSIX, options=(option("-v", takes=TEXT), option("--rm")), operands=operands(RESOURCE, COMMAND)),
        command("rm", "remove", options=(option("-f", "--force"),), operands=operands(many=RESOURCE)),
    ),
)


def shown(spec, line):
    reading = read(spec, tuple(literal(word) for word in shlex.split(line)))
    options = [(given.name, *(field.text for field in given.values)) for given in reading.given]
    return options, [(role, field.text) for role, field, _ in reading.operands], [field.text for field in reading.unknown]


@pytest.mark.parametrize(
    ("spec", "line", "options", "found", "unknown"),
    [
        (CP, "cp -rf a b c", [("-r",), ("-f",)], [(READ, "a"), (READ, "b"), (WRITE, "c")], []),
        (CP, "cp a -fr b", [("-f",), ("-r",)], [(READ, "a"), (WRITE, "b")], []),
        (CP, "cp --recursive --fo a b", [("-r",), ("-f",)], [(READ, "a"), (WRITE, "b")], []),
        (CP, "cp --re a b", [], [(READ, "a"), (WRITE, "b")], ["--re"]),  # --recursive or --reflink
        (CP, "cp -rtd a b", [("-r",), ("-t", "d")], [(READ, "a"), (READ, "b")], []),
        (CP, "cp --target-directory=d a", [("-t", "d")], [(READ, "a")], []),
        (CP, "cp -- -f b", [], [(READ, "-f"), (WRITE, "b")], []),
        (CP, "cp --reflink=auto a b", [("--reflink", "auto")], [(READ, "a"), (WRITE, "b")], []),
        (CP, "cp --reflink a b", [("--reflink",)], [(READ, "a"), (WRITE, "b")], []),
        (CP, "cp -rx a b", [("-r",)], [(READ, "a"), (WRITE, "b")], ["-rx"]),
        (CP, "cp --force=yes a b", [("-f",)], [(READ, "a"), (WRITE, "b")], []),
        (CP, "cp --force=maybe a b", [("-f",)], [(READ, "a"), (WRITE, "b")], ["maybe"]),
        (SED, "sed s/a/b/ f", [], [(CODE, "s/a/b/"), (READ, "f")], []),
        (SED, "sed -i.bak s/a/b/ f", [("-i", ".bak")], [(CODE, "s/a/b/"), (WRITE, "f")], []),
        (SED, "sed -n -e p f g", [("-n",), ("-e", "p")], [(READ, "f"), (READ, "g")], []),
        (SED, "sed -ne p -i f", [("-n",), ("-e", "p"), ("-i",)], [(WRITE, "f")], []),
        (SUDO, "sudo -nu root rm -u x", [("-n",), ("-u", "root")], [], []),
        (DD, "dd if=a of=b bs=1M", [("if=", "a"), ("of=", "b"), ("bs=", "1M")], [], []),
        (DD, "dd if=a conv=x", [("if=", "a")], [], ["conv=x"]),
        (TAR, "tar czf x.tgz d", [("-c",), ("-z",), ("-f", "x.tgz")], [(READ, "d")], []),
        (TAR, "tar -czfx.tgz d", [("-c",), ("-z",), ("-f", "x.tgz")], [(READ, "d")], []),
        (TF, "tf -auto-approve -var a=b x", [("-auto-approve",), ("-var", "a=b")], [(TEXT, "x")], []),
        (TF, "tf --var=a=b", [("-var", "a=b")], [], []),
        (HEAD, "head -5 f", [], [(READ, "f")], []),
        (HEAD, "head -n5 f", [("-n", "5")], [(READ, "f")], []),
        (HEAD, "head -5n3 f", [("-n", "3")], [(READ, "f")], []),
        (HEAD, "head -5x f", [], [(READ, "f")], ["-5x"]),
        (ECHO, "echo -x --help", [], [(TEXT, "-x"), (TEXT, "--help")], []),
        (DOCKER, "docker --debug rm -f web", [("--debug",), ("-f",)], [(RESOURCE, "web")], []),
        (DOCKER, "docker rm web --debug -H x", [("--debug",), ("-H", "x")], [(RESOURCE, "web")], []),
        (DOCKER, "docker run --rm -v a:b img ls --rm", [("--rm",), ("-v", "a:b")], [(RESOURCE, "img")], []),
        (DOCKER, "docker frobnicate x", [], [("", "frobnicate"), ("", "x")], ["frobnicate", "x"]),
    ],
)
def test_reading(spec, line, options, found, unknown):
    assert shown(spec, line) == (options, found, unknown)


def test_a_wrapper_takes_the_rest_as_it_is():
    reading = read(SUDO, tuple(literal(word) for word in "sudo -u x rm -rf --help /".split()))
    assert [(use.role, [field.text for field in use.fields]) for use in reading.uses] == [
        (TEXT, ["x"]),
        (COMMAND, ["rm", "-rf", "--help", "/"]),
    ]
    assert not reading.harmless


def test_subcommand_names_are_canonical():
    reading = read(DOCKER, tuple(literal(word) for word in "docker remove web".split()))
    assert reading.path == ("docker", "rm")
    assert reading.written == ("docker", "remove")


@pytest.mark.parametrize(
    ("line", "harmless"), [("cp --help", True), ("cp --version", True), ("cp -- --help x", False), ("cp a --help", True)]
)
def test_help_is_harmless(line, harmless):
    assert read(CP, tuple(literal(word) for word in line.split())).harmless is harmless


def dynamic(reason, prefix="", values=(), splits=False):
    return Dynamic(reason, prefix, "", values, splits, (), 0, 0)


def test_a_word_that_could_become_an_option_is_reported():
    word = dynamic(VARIABLE, splits=True)
    assert read(CP, (literal("cp"), word, literal("b"))).ambiguous == (word,)
    assert read(CP, (literal("cp"), literal("--"), word, literal("b"))).ambiguous == ()


def test_a_number_or_a_path_cannot_become_an_option():
    assert read(CP, (literal("cp"), dynamic(ARITHMETIC), literal("b"))).ambiguous == ()
    assert read(CP, (literal("cp"), dynamic(VARIABLE, prefix="./"), literal("b"))).ambiguous == ()


def test_a_known_prefix_decides_the_option():
    reading = read(CP, (literal("cp"), dynamic(VARIABLE, prefix="--target-directory="), literal("b")))
    assert reading.given[0].name == "-t"
    assert not reading.unknown


def test_a_folded_word_is_read_as_its_value_but_never_makes_harmless():
    reading = read(CP, (literal("cp"), dynamic(FOLDED, values=("--help",)), literal("b")))
    assert reading.given[0].option.harmless
    assert not reading.harmless


def test_when_limits_an_option_to_values():
    spec = command("k", options=(option("--dry-run", takes=TEXT, optional=True, harmless=True, when=("", "client")),))
    assert read(spec, (literal("k"), literal("--dry-run=client"))).harmless
    assert read(spec, (literal("k"), literal("--dry-run"))).harmless
    assert not read(spec, (literal("k"), literal("--dry-run=none"))).harmless
    assert not read(spec, (literal("k"), dynamic(VARIABLE, prefix="--dry-run="))).harmless
