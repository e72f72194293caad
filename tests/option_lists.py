"""Help text or a manual page -> the options it lists: name -> the kinds of value it is shown with ("flag", "value", "optional", "maybe").

A page is rendered by mandoc with its marks kept: an argument is underlined or in angle brackets or capitals.  "maybe" is a plain word behind
an option, which may be its value or the beginning of a sentence.
"""

import gzip
import pathlib
import re
import subprocess

ROOTS = (pathlib.Path("/usr/share/man"),)
_DASHES = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2013": "-", "\u2212": "-", "\u00a0": " "})
_NAME = re.compile(r"\[?(-{1,2}[A-Za-z0-9?#@](?:[\w+-]|\.(?=\w))*)")
_NEXT = re.compile(r".*?(?:,\s*|\s*\|\s*|\s+or\s+|/\s*|\]\s*|\s+)(?=\[?-)")
_WORD = re.compile(r"[a-z0-9][\w.:/=-]*(\s*$|,|\s*\||\s+-| \w+$)")


def of_page(path):
    """The options of one manual page file."""
    text = _rendered(path)
    found = {}
    for line in text.splitlines():
        letters, marks = _unmarked(line)
        _collect(letters, marks, found)
    return found


def of_help(text, values_are_words=False):
    """The options of a help text; values_are_words: `--name string  description` shows a value, as programs made with cobra do."""
    found = {}
    for line in text.splitlines():
        plain = re.sub(r"\x1b\[[0-9;]*m", "", line).expandtabs(4)
        _collect(plain, [False] * len(plain), found)
    return {name: {"value" if values_are_words and kind == "maybe" else kind for kind in kinds} for name, kinds in found.items()}


def page(name, sections="18"):
    """The file of a program's manual page, None without one."""
    for section in sections:
        for root in ROOTS:
            for suffix in (f".{section}.gz", f".{section}ssl.gz", f".{section}"):
                path = root / f"man{section}" / (name + suffix)
                if path.exists():
                    return path
    return None


def _rendered(path):
    raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    other = re.match(rb"\.so (\S+)\s*$", raw)
    if other:
        target = path.parent.parent / other[1].decode()
        for candidate in (target, target.with_name(target.name + ".gz")):
            if candidate.exists():
                return _rendered(candidate)
        return ""
    return subprocess.run(["mandoc", "-T", "utf8", "-O", "width=500,indent=4"], input=raw, capture_output=True, check=False).stdout.decode(
        "utf-8", "replace"
    )


def _unmarked(line):
    """(the letters of a line with overstrikes, which of them are underlined)"""
    letters, marks, at = [], [], 0
    while at < len(line):
        underlined = False
        letter = line[at]
        if line[at + 1 : at + 2] == "\b" and at + 2 < len(line):
            underlined = line[at] == "_"
            letter = line[at + 2]
            at += 2
        letters.append(letter)
        marks.append(underlined)
        at += 1
    return "".join(letters).translate(_DASHES), marks


def _collect(line, marks, found):
    """The options in the head of one line: what stands before two blanks."""
    start = len(line) - len(line.lstrip())
    if not start or not re.match(r"\[?-{1,2}[\w?#@]", line[start:]):
        return
    gap = re.search(r"\s{2,}(?!-)", line[start:])
    end = start + gap.start() if gap else len(line)
    if end - start < 200:
        for name, kind in _head(line[start:end], marks[start:end]):
            found.setdefault(name, set()).add(kind)


def _head(head, marks):
    group, at = [], 0
    while match := _NAME.match(head, at):
        name, end = match[1], match.end()
        kind = _kind(head[end:], marks[end:])
        inner = [position for position in range(match.start(1) + 2, end) if marks[position]]
        if name[:2] != "--" and inner and not marks[match.start(1) + 1]:
            name, kind = name[:2], "value"
        group.append([name.rstrip("."), kind])
        following = _NEXT.match(head, end)
        if not following:
            break
        at = following.end()
    shared = [kind for _, kind in group if kind != "flag"]
    return [(name, shared[-1] if kind == "flag" and shared and "," in head else kind) for name, kind in group]


def _kind(rest, marks):
    marked = [*marks, False, False, False]
    if re.match(r"\[[=:<A-Za-z]", rest) and not rest.startswith("[no"):
        return "optional"
    if rest[:1] in ("=", "<", "{") or rest[:1].isalpha() or (marked[0] and rest[:1] not in " ,|]"):
        return "value"
    word = rest[1:] if rest[:1] == " " else ""
    if marked[1] or word[:1] in ("<", "{") or re.match(r"[A-Z][A-Z0-9_./:-]*\b", word):
        return "value" if word[:1] != "[" else "optional"
    if word[:1] == "[" and (marked[2] or re.match(r"\[[<A-Z]", word)):
        return "optional"
    return "maybe" if word and (_WORD.match(word) or word[0] in "'\".") and not word.startswith("or ") else "flag"
