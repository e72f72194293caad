"""Text that deceives: what counts in any text, what counts in a name, and what is shown on a terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capfence_sh import deception as d

ANYWHERE = [
    ("ls\rrm", d.CONTROL),
    ("a\x1b[2K", d.CONTROL),
    ("a\x08b", d.CONTROL),
    ("a\x7f", d.CONTROL),
    ("a\x9b2K", d.CONTROL),
    ("a\udc9b2K", d.CONTROL),
    ("a\u00a0b", d.SPACE),
    ("a\u2003b", d.SPACE),
    ("a\u3000b", d.SPACE),
    ("a\u2028b", d.SPACE),
    ("ls\u200b /", d.INVISIBLE),
    ("ls\ufeff", d.INVISIBLE),
    ("ls\u200d", d.INVISIBLE),
    ("x\u3164y", d.INVISIBLE),
    ("ls \U000e0072\U000e006d", d.INVISIBLE),
    ("echo \u202e/ fr- mr", d.DIRECTION),
    ("a\u2066b", d.DIRECTION),
    ("a\u200fb", d.DIRECTION),
    ("ls" + " " * 65 + "; rm x", d.PADDING),
    ("ls" + "\t \t" * 30 + "x", d.PADDING),
]


@pytest.mark.parametrize(("text", "kind"), ANYWHERE)
def test_deceiving_text_is_flagged_anywhere(text: str, kind: str) -> None:
    assert {each.kind for each in d.flags(text)} == {kind}
    first = d.flags(text)[0]
    assert text[first.at : first.at + len(first.text)] == first.text


HARMLESS = [
    "rm -rf build",
    "line one\nline two\tand a tab",
    "Grüße aus Köln",
    "сделать резервную копию",
    "バックアップ",
    "نسخة احتياطية",
    "می‌خواهم",  # a Persian word spelled with a zero width non-joiner
    "done \u2705\ufe0f and \U0001f469\u200d\U0001f4bb",
    "café – “quoted” … naïve",
    "x" + " " * 64 + "y",
]


@pytest.mark.parametrize("text", HARMLESS)
def test_human_language_is_harmless_in_arguments(text: str) -> None:
    assert d.flags(text) == ()


NAMES = [
    ("\u0441url", d.LOOKALIKE, "c"),  # Cyrillic es
    ("\u0455\u0455h", d.LOOKALIKE, "s"),
    ("g\u0456t", d.LOOKALIKE, "i"),
    ("\uff52m", d.LOOKALIKE, "r"),  # fullwidth
    ("\U0001d42bm", d.LOOKALIKE, "r"),  # mathematical bold
    ("\u2013rf", d.LOOKALIKE, "-"),  # en dash for a hyphen
    ("dfé", d.FOREIGN, ""),
    ("ls\u00a0", d.SPACE, ""),
    ("l\u200bs", d.INVISIBLE, ""),
    ("ls\x07", d.CONTROL, ""),
    ("ls\n", d.CONTROL, ""),
]


@pytest.mark.parametrize(("name", "kind", "latin"), NAMES)
def test_every_character_beyond_ascii_counts_in_a_name(name: str, kind: str, latin: str) -> None:
    found = d.name_flags(name)
    assert (found[0].kind, found[0].looks_like) == (kind, latin)
    sentence = d.suspicious_name(name)
    assert kind in sentence and d.display(name) in sentence and sentence.isascii()


@pytest.mark.parametrize("name", ["ls", "g++", "python3.12", "[", "my tool", "./run.sh", "--no-preserve-root", ""])
def test_plain_names_are_not_suspicious(name: str) -> None:
    assert d.suspicious_name(name) == "" and d.name_flags(name) == ()


def test_the_look_alike_is_named_first() -> None:
    assert "looks like c" in d.suspicious_name("\u200b\u0441url")


def test_look_alikes_are_beyond_ascii_and_stand_for_one_ascii_character() -> None:
    seen = [char for others in d._LOOKALIKES.values() for char in others]
    assert len(seen) == len(set(seen)) and not any(char.isascii() for char in seen)
    assert all(len(latin) == 1 and latin.isascii() for latin in d._LOOKALIKES)


SHOWN = [
    ("rm -rf /srv", "rm -rf /srv"),
    ("a\nb\tc\r", "a\\nb\\tc\\r"),
    ("\x1b[2K", "\\e[2K"),
    ("\x9b", "\\x9b"),
    ("\x00", "\\x00"),
    ("\u202e", "\\u{202e}"),
    ("é", "\\xe9"),
    ("\u0441url", "\\u{441}url"),
    ("\udce9", "\\xe9"),
    ("\U000e0072", "\\u{e0072}"),
    ("a\\nb", "a\\\\nb"),
    ("[bold]x[/]", "[bold]x[/]"),
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_display(text: str, shown: str) -> None:
    assert d.display(text) == shown


@given(st.text())
def test_display_is_always_printable_ascii(text: str) -> None:
    shown = d.display(text)
    assert shown.isascii() and (shown.isprintable() or not shown)


@given(st.text(st.characters(max_codepoint=0x7E)), st.text(st.characters(max_codepoint=0x7E)))
def test_display_keeps_different_texts_apart(one: str, two: str) -> None:
    assert (d.display(one) == d.display(two)) == (one == two)


def test_long_text_is_looked_through_quickly() -> None:
    text = "".join(chr(0x4E00 + i % 20000) for i in range(65536))
    assert d.flags(text) == ()
    assert len(d.flags("\u202e" * 65536)) == 65536
