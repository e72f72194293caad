"""Known output of constant commands: against tables, and against the real programs."""

import base64
import bz2
import gzip
import lzma
import shlex
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capfence_sh.output import known_output

BASH = "/usr/bin/bash"
LONG = "rm -rf / " * 12

# (standard input, words): every row is known, and the real program prints the same
KNOWN = [
    ("", ["echo", "-n", "-e", r"a\tb\x41\0101\c x"]),
    ("", ["echo", "-e", r"a\101 \u41 \U00000042 \e \E \q \\ \x \xg \08"]),
    ("", ["echo", "-e", r"a\0"]),
    ("", ["echo", "-nex", "a"]),
    ("", ["echo", "-neE", r"a\t"]),
    ("", ["echo", "-", "-n"]),
    ("", ["echo", "--", "-n"]),
    ("", ["echo", "-ne", r"a\cb", "c"]),
    ("", ["echo", "-e", "a\\n\\"]),
    ("", ["echo", r"a\tb", "c  d"]),
    ("", ["echo", "caf\udce9", "é"]),
    ("", ["echo"]),
    ("", ["printf", r"%s-%d\n", "a", "1", "b", "2", "c"]),
    ("", ["printf", "%b|%q|%5s|%-5s|%05d|%x|%c|%%|%i|%o|%.2s", r"a\tb\0101\101", "ab", "ab", "ab", "42", "255", "xyz", "7", "8", "abcdef"]),
    ("", ["printf", r"\x41\101\0101\u0042\e\c\n"]),
    ("", ["printf", r"\x72\x6d \055rf"]),
    ("", ["printf", "%b", r"\x72\x6d\40\0055rf"]),
    ("", ["printf", "%d", "'A"]),
    ("", ["printf", "%s"]),
    ("", ["printf", "%d"]),
    ("", ["printf", "x", "a", "b"]),
    ("", ["printf", "%b", r"a\cb", "c"]),
    ("", ["printf", "--", "%s", "-x"]),
    ("", ["printf", "-"]),
    ("", ["printf", "%d ", "0x1F", "010", " 3", "-7", "+4"]),
    ("", ["printf", "%*d|%-*d|", "5", "3", "-5", "3"]),
    ("", ["printf", "%5.1s|", "abc"]),
    ("", ["printf", "%+d % d %#x %X", "3", "3", "255", "255"]),
    ("", ["printf", "%u %x", "-1", "-1"]),
    ("", ["printf", "\\\"\\?\\'\\a\\b\\f\\r\\v\\"]),
    ("", ["printf", "%b", r"\"\?\1234"]),
    ("", ["printf", r"\1234"]),
    ("", ["printf", "%05s|%-05d|%.3d|%5.3d|%-5c", "a", "3", "3", "3", "x"]),
    ("", ["printf", r"%s\c%s\n", "a", "b"]),
    ("", ["printf", "%.3s|", "é€x"]),
    ("", ["seq", "3"]),
    ("", ["seq", "3", "1"]),
    ("", ["seq", "-s", ",", "3"]),
    ("", ["seq", "-2", "1"]),
    ("", ["seq", "9", "-3", "0"]),
    ("a\nb\n", ["cat"]),
    ("a\nb", ["cat", "-"]),
    ("a\nb", ["tac"]),
    ("a\nb\n", ["tac"]),
    ("abc\nde", ["rev"]),
    ("héllo\n", ["rev"]),
    ("hello", ["tr", "a-y", "b-z"]),
    ("hello world", ["tr", "[:lower:]", "[:upper:]"]),
    ("hello", ["tr", "-d", "l"]),
    ("hello", ["tr", "--delete", "l"]),
    ("hello", ["tr", "-s", "l"]),
    ("hello", ["tr", "-s", "l", "x"]),
    ("hello world", ["tr", "-cd", "a-z"]),
    ("hello world", ["tr", "-c", "a-z", r"\n"]),
    ("hello", ["tr", "-ds", "e", "l"]),
    ("he-llo", ["tr", "-d", "--", "-"]),
    ("he-llo", ["tr", "--", "-l", "_x"]),
    ("ez -es /", ["tr", "A-Za-z", "N-ZA-Mn-za-m"]),
    ("a\\b", ["tr", r"\\", "/"]),
    ("abc", ["tr", r"\141", "x"]),
    ("abc", ["tr", "abc", "xy"]),
    ("abc", ["tr", "-t", "abc", "xy"]),
    ("a b", ["tr", " ", r"\t"]),
    ("cm0gLXJmIC8=", ["base64", "-d"]),
    ("cm0gLXJm\nIC8=\n", ["base64", "--decode"]),
    ("cm0gLXJmIC8=", ["base64", "--dec"]),
    ("cm0g*LXJm!IC8=", ["base64", "-di"]),
    ("cm0gLXJmIC8", ["base64", "-d"]),
    ("cm0g*LXJmIC8=", ["base64", "-d"]),
    (LONG, ["base64"]),
    (LONG, ["base64", "-w0"]),
    (LONG, ["base64", "-w", "20"]),
    (LONG, ["base64", "--wrap=20"]),
    ("", ["base64"]),
    ("OJWSALLSMYQC6===", ["base32", "-d"]),
    ("OJWS ALLSMYQC6===", ["base32", "-di"]),
    ("rm -rf /", ["base32"]),
    ("72 6d\n2d", ["xxd", "-r", "-p"]),
    ("726d2", ["xxd", "-r", "-ps"]),
    ("cm0gLXJmIC8=\n", ["openssl", "base64", "-d"]),
    ("cm0gLXJmIC8=", ["openssl", "base64", "-d", "-A"]),
    ("cm0gLXJmIC8=\n", ["openssl", "enc", "-base64", "-d"]),
    ("cm0gLXJmIC8=\n", ["openssl", "enc", "-d", "-a"]),
    ("a\nb\nc\n", ["head", "-n", "2"]),
    ("a\nb\nc\n", ["head", "-n", "-1"]),
    ("a\nb\nc\n", ["head", "-c", "3"]),
    ("a\nb\nc\n", ["head", "-c", "-3"]),
    ("a\nb\nc\n", ["head", "-n2"]),
    ("a\nb\nc\n", ["head", "--lines=2"]),
    ("a\nb\nc\n", ["head", "-n0"]),
    ("a\nb\nc", ["tail", "-n", "2"]),
    ("a\nb\nc\n", ["tail", "-n", "+2"]),
    ("a\nb\nc\n", ["tail", "-c", "3"]),
    ("a\nb\nc\n", ["tail", "-c", "+3"]),
    ("a\nb\nc\n", ["tail", "-n", "-1"]),
    ("a\nb\nc\n", ["tail", "-n", "0"]),
    ("a:b:c\nxyz\n", ["cut", "-d:", "-f2"]),
    ("a:b:c\nxyz", ["cut", "-d", ":", "-f1,3-"]),
    ("abcdef", ["cut", "-c2-4,6"]),
    ("abcdef", ["cut", "-b-2"]),
    ("a\tb", ["cut", "-f2"]),
    ("aXbX\n", ["sed", "s/X/y/"]),
    ("aXbX\n", ["sed", "s/X/y/g"]),
    ("aXbX", ["sed", "s/^/rm /;s/$/ -rf/"]),
    ("aXbX", ["sed", "-e", "s,X,/,g", "-e", "s/a/b/"]),
    ("aXbX", ["sed", "s/^a/b/"]),
    ("aXbX", ["sed", "s/X$/b/"]),
    ("abc", ["sed", "y/abc/xyz/"]),
    ("ab", ["sed", "s/^ab$/c/"]),
    ("a\nb", ["sed", "s/a/x/;s/b/y/"]),
    ("ab", ["sed", "s/b//"]),
]


def real_outputs(rows: list[tuple[str, list[str]]], folder: Path) -> list[bytes]:
    """What the real programs print, each row on its own; echo and printf are bash's own."""
    lines = [f"printf %s {shlex.quote(stdin)} | {shlex.join(words)} > {i} 2> /dev/null" for i, (stdin, words) in enumerate(rows)]
    script = "\n".join(lines).encode("utf-8", "surrogateescape")
    clean = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
    subprocess.run([BASH, "--norc", "--noprofile", "-s"], input=script, cwd=folder, env=clean, check=False)
    return [(folder / str(i)).read_bytes() for i in range(len(rows))]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    return real_outputs(KNOWN, tmp_path_factory.mktemp("output"))


@pytest.mark.parametrize("row", range(len(KNOWN)), ids=[" ".join(words) for _, words in KNOWN])
def test_known_output_is_what_the_program_prints(row: int, printed: list[bytes]) -> None:
    stdin, words = KNOWN[row]
    if shutil.which(words[0]) is None:
        pytest.skip(f"{words[0]} is not installed")
    ours = known_output(tuple(words), stdin)
    assert ours is not None
    assert ours.encode("utf-8", "surrogateescape") == printed[row]


# (standard input, words, output): for hosts without the program, and options that the local one lacks
EXPECTED = [
    ("cm0gLXJmIC8=", ["base64", "-D"], "rm -rf /"),
    ("cm0=Cg==", ["base64", "-d"], "rm\n"),
    ("cm0gLXJmIC8=", ["/usr/bin/base64", "-d"], "rm -rf /"),
    ("OJWSALLSMYQC6===", ["base32", "-d"], "rm -rf /"),
    ("72 6d", ["xxd", "-r", "-p"], "rm"),
    ("72 6d", ["xxd", "-p", "-r"], "rm"),
    ("cm0gLXJmIC8=", ["openssl", "enc", "-base64", "-d", "-A"], "rm -rf /"),
    (base64.b64encode(gzip.compress(b"rm -rf /")).decode(), ["base64", "-d", "|", "gunzip"], "rm -rf /"),
]


@pytest.mark.parametrize(("stdin", "words", "output"), EXPECTED, ids=[" ".join(words) for _, words, _ in EXPECTED])
def test_known_output(stdin: str, words: list[str], output: str) -> None:
    text: str | None = stdin
    for stage in " ".join(words).split(" | "):
        text = known_output(tuple(stage.split()), text)
    assert text == output


COMPRESSED = [
    (gzip.compress, ["gunzip"]),
    (gzip.compress, ["gzip", "-d"]),
    (gzip.compress, ["gzip", "-dc"]),
    (gzip.compress, ["zcat", "-"]),
    (bz2.compress, ["bunzip2", "-c"]),
    (bz2.compress, ["bzip2", "-d"]),
    (bz2.compress, ["bzcat"]),
    (lzma.compress, ["xz", "--decompress", "--stdout"]),
    (lzma.compress, ["unxz"]),
    (lzma.compress, ["xzcat"]),
]


@pytest.mark.parametrize(("compress", "words"), COMPRESSED, ids=[" ".join(words) for _, words in COMPRESSED])
def test_decompression_is_known_and_bounded(compress, words: list[str]) -> None:
    packed = compress(b"rm -rf /").decode("utf-8", "surrogateescape")
    assert known_output(tuple(words), packed) == "rm -rf /"
    bomb = compress(bytes(1 << 24)).decode("utf-8", "surrogateescape")
    assert known_output(tuple(words), bomb) is None
    assert known_output(tuple(words), "not packed") is None


UNKNOWN = [
    (None, ["cat"]),
    ("x", ["cat", "file"]),
    ("x", ["cat", "-A"]),
    ("x", ["cat", "--help"]),
    ("x", ["tac", "-s", "x"]),
    ("x", ["rev", "file"]),
    ("x", ["tr"]),
    ("x", ["tr", "a"]),
    ("x", ["tr", "-d", "a", "b"]),
    ("x", ["tr", "z-a", "b"]),
    ("x", ["tr", "[=a=]", "b"]),
    ("x", ["tr", "a", "[b*3]"]),
    ("x", ["base64", "-x"]),
    ("x", ["base64", "-d", "file"]),
    ("x", ["xxd"]),
    ("x", ["xxd", "-r"]),
    ("x", ["openssl", "enc", "-aes-256-cbc", "-d"]),
    ("x", ["gzip"]),
    ("x", ["gunzip", "-k", "file"]),
    ("x", ["sed"]),
    ("x", ["sed", "s/x*/y/"]),
    ("x", ["sed", "s/x/&&/"]),
    ("x", ["sed", "s/x/y/e"]),
    ("x", ["sed", "-n", "s/x/y/"]),
    ("x", ["sed", "s/x/y/", "file"]),
    ("x", ["sed", "y/ab/c/"]),
    ("x", ["cut", "-c1", "-f2"]),
    ("x", ["cut", "-f", "a"]),
    ("x", ["head", "-n", "x"]),
    ("x", ["head", "file"]),
    ("x", ["tail", "-f"]),
    ("", ["printf"]),
    ("", ["printf", "-v", "x", "y"]),
    ("", ["printf", "%(%s)T"]),
    ("", ["printf", "%d", "x"]),
    ("", ["printf", "%n", "x"]),
    ("", ["printf", "%99999d", "1"]),
    ("", ["printf", "%"]),
    ("", ["seq", "1", "0", "3"]),
    ("", ["seq", "99999999"]),
    ("", ["seq", "1.5"]),
    ("x", ["yes"]),
    ("x", ["awk", "1"]),
    ("x", []),
]


@pytest.mark.parametrize(("stdin", "words"), UNKNOWN, ids=[" ".join(words) for _, words in UNKNOWN])
def test_what_is_not_modelled_is_not_known(stdin: str | None, words: list[str]) -> None:
    assert known_output(tuple(words), stdin) is None


def test_output_is_bounded() -> None:
    assert known_output(("echo", "x" * 70000), None) is None
    assert known_output(("printf", "%4000d" * 20, *["1"] * 20), None) is None
    assert known_output(("cat",), "x" * 70000) is None
    assert known_output(("sed", "s/a/" + "b" * 60000 + "/g"), "a" * 60000) is None


_ESCAPED = st.lists(
    st.sampled_from(["a", "é", "\\", "n", "0", "1", "7", "8", "x", "4", "1f", "u", "U", "c", "e", '"', "%%", " ", "q"]), max_size=8
)


@settings(max_examples=8, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["echo -e", "printf %b", "printf"]), _ESCAPED), min_size=40, max_size=40))
def test_escapes_are_read_as_bash_reads_them(rows: list[tuple[str, list[str]]]) -> None:
    commands = [("", [*program.split(), "".join(pieces)]) for program, pieces in rows]
    with tempfile.TemporaryDirectory() as folder:
        real = real_outputs(commands, Path(folder))
    for (_, words), octets in zip(commands, real):
        ours = known_output(tuple(words), "")
        if ours is not None:
            assert ours.encode("utf-8", "surrogateescape") == octets, words


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=100))
def test_encoders_and_decoders_are_inverse(octets: bytes) -> None:
    text = octets.decode("utf-8", "surrogateescape")
    for name in ("base64", "base32"):
        packed = known_output((name,), text)
        assert packed is not None and known_output((name, "-d"), packed) == text
