"""The format of the record and what verification sees, on logs made and attacked in memory."""

import hashlib
import io
import json
import random
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capfence_sh import audit_chain
from capfence_sh.audit_chain import ZERO, encode, frame, last, line, link, segment, verify

GENESIS = {"v": 1, "kind": "genesis", "chain": "00" * 16}


def chain(records, seq=0, prev=ZERO):
    """The lines of records that follow (seq, prev)."""
    lines = []
    for number, record in enumerate(records, seq + 1):
        text, prev = line(number, prev, record)
        lines.append(text)
    return lines


def log(count=40):
    """Lines of a log in which every tenth record is a denial."""
    return chain([GENESIS] + [{"n": n, "decision": "deny" if n % 10 == 9 else "allow"} for n in range(2, count + 1)])


def check(lines, name="000000000001.jsonl"):
    # A line may hold junk without a line end: verification reads files, so glue and cut again.
    return verify([(name, io.BytesIO(b"".join(lines)))])


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters()), inner, max_size=4),
    max_leaves=12,
)


@given(plain)
def test_values_come_back_as_they_were_and_are_printable_ascii(value):
    text = encode(value)
    assert text.isascii() and text.isprintable()
    assert json.loads(text) == value
    assert type(json.loads(text)) is type(value)


@given(st.binary())
def test_bytes_that_are_not_utf8_come_back(raw):
    text = raw.decode("utf-8", "surrogateescape")
    assert json.loads(encode(text)).encode("utf-8", "surrogateescape") == raw


def test_text_is_encoded_alike_where_the_interpreter_has_no_encoder_of_its_own(monkeypatch):
    """PyPy."""
    text = 'a\n\x7f\u00e9\U0001f600\udc80\\"'
    known = encode(text)
    monkeypatch.setitem(sys.modules, "_json", None)
    assert encode(text) == known == '"a\\n\\u007f\\u00e9\\ud83d\\ude00\\udc80\\\\\\""'


@pytest.mark.parametrize("value", [1.5, b"x", {1, 2}, object(), [1.0], {"a": 2.0}], ids=repr)
def test_floats_and_objects_are_not_recorded(value):
    with pytest.raises(TypeError):
        encode(value)


def test_a_line_is_exactly_the_documented_bytes():
    text, head = line(17, ZERO, {"cmd": "a\nb\x1b[2J\u202e\udcff\\", "n": 1})
    rec = rb'{"cmd":"a\nb\u001b[2J\u202e\udcff\\","n":1}'
    total = hashlib.sha256(rec).hexdigest().encode()
    assert text == b'{"seq":17,"prev":"' + ZERO + b'","sum":"' + total + b'","rec":' + rec + b"}\n"
    assert head == hashlib.sha256(b"capfence-log-1 17 " + ZERO + b" " + total).hexdigest().encode() == link(17, ZERO, total)


def test_a_whole_log_verifies_and_names_its_head():
    lines = log()
    report = check(lines)
    assert (report.problem, report.seq, report.torn, report.unfinished) == ("", 40, 0, 0)
    assert report.link == frame(lines[-1]).link().decode()


def test_an_empty_log_has_no_problem():
    assert verify([]).seq == 0
    assert check([]).problem == ""


def edited(lines, index, recompute=False):
    found = frame(lines[index])
    rec = found.rec.replace(b'"deny"', b'"allow"').replace(b'"n":', b'"m":')
    total = hashlib.sha256(rec).hexdigest().encode() if recompute else found.total
    return [*lines[:index], lines[index].replace(found.rec, rec).replace(found.total, total), *lines[index + 1 :]]


def raw(seq, before, rec):
    """A line whose record was written by another hand."""
    prev, total = frame(before).link(), hashlib.sha256(rec).hexdigest().encode()
    return b'{"seq":%d,"prev":"%s","sum":"%s","rec":%s}\n' % (seq, prev, total, rec)


def rewritten(lines, start):
    """The chain computed anew from `start`, with every denial turned into an allow."""
    records = [{**json.loads(frame(text).rec), "decision": "allow"} for text in lines[start:]]
    before = frame(lines[start - 1])
    return lines[:start] + chain(records, before.seq, before.link())


def later(lines):
    """Real use goes on after the attack, as `audit` would append."""
    data = b"".join(lines)
    found = last(data, True)
    seq, prev, torn = (found[0].seq, found[0].link(), found[1]) if found else (0, ZERO, len(data))
    ended = data[-1:] in (b"", b"\n")
    first, *more = [{"kind": "start"}] if seq else [GENESIS, {"kind": "start"}]
    if torn:
        first = {"torn": torn + (not ended), **first}
    return [data + (b"" if ended else b"\n"), *chain([first, *more], seq, prev)]


SEEN = [
    ("a record edited", lambda x: edited(x, 9), "000000000001.jsonl:10: record 10 was changed"),
    ("a record edited, its sum too", lambda x: edited(x, 9, recompute=True), ":11: record 11 does not follow record 10"),
    ("the last record edited", lambda x: edited(x, 39), ":40: record 40 was changed"),
    ("the last record edited, use goes on", lambda x: later(edited(x, 39)), ":40: record 40 was changed"),
    ("one deleted in the middle", lambda x: x[:9] + x[10:], ":10: record 11 where record 10 is due"),
    ("two swapped", lambda x: [*x[:5], x[6], x[5], *x[7:]], ":6: record 7 where record 6 is due"),
    ("one duplicated", lambda x: x[:6] + x[5:], ":7: record 6 where record 7 is due"),
    ("the first ten dropped", lambda x: x[10:], ":1: record 11 where record 1 is due"),
    ("only the genesis dropped", lambda x: x[1:], ":1: record 2 where record 1 is due"),
    ("another log's tail", lambda x: x[:20] + chain([{"kind": "start"}] * 5, 20), ":21: record 21 does not follow record 20"),
    ("a line added", lambda x: [*x, b"hello\n"], ":41: not a record"),
    ("bytes added", lambda x: [*x, b"hello"], ":41: not a record"),
    ("a line inserted", lambda x: [*x[:20], b"hello\n", *x[20:]], ":21: not a record"),
    ("half a record cut out", lambda x: [*x[:20], x[20][:100] + b"\n", *x[21:]], ":21: not a record"),
    ("a text taken out", lambda x: [*x[:20], x[20].replace(frame(x[20]).rec, b"null"), *x[21:]], ":21: not a record"),
    ("no genesis", lambda x: chain([{"kind": "start"}, {"kind": "start"}]), ":1: the first record is not the genesis of a log"),
    ("torn bytes that never were", lambda x: x[:5] + chain([{"torn": 7}], 5, frame(x[4]).link()), ":6: record 6 accounts for 7 bytes"),
    ("torn bytes of another length", lambda x: [*x[:5], b"junk\n", *chain([{"torn": 7}], 5, frame(x[4]).link())], ":6: not a record"),
    (
        "torn bytes claimed by a command",
        lambda x: [*x[:5], b"junk\n", *chain([{"cmd": '{"torn":5,'}], 5, frame(x[4]).link())],
        ":6: not a record",
    ),
    ("spaces in the frame", lambda x: [*x[:5], x[5].replace(b',"prev"', b', "prev"'), *x[6:]], ":6: not a record"),
    (
        "a control character under a right sum",
        lambda x: [x[0], raw(2, x[0], b'{"cmd":"\x1b[2J"}')],
        ":2: record 2 is not one line of printable ASCII",
    ),
]


@pytest.mark.parametrize("attack, where", [row[1:] for row in SEEN], ids=[row[0] for row in SEEN])
def test_an_attack_that_the_chain_shows(attack, where):
    report = check(attack(log()))
    assert where in report.problem, report.problem


# Only published heads show these: whoever can write the file can compute its hashes.
UNSEEN = [
    ("the last record edited, its sum too", lambda x: edited(x, 39, recompute=True)),
    ("the last ten cut off", lambda x: x[:-10]),
    ("the last ten cut off, use goes on", lambda x: later(x[:-10])),
    ("everything rewritten", lambda x: rewritten(x, 1)),
    ("rewritten from 30 on", lambda x: rewritten(x, 30)),
    ("emptied", lambda x: []),
    ("emptied, use goes on", lambda x: later([])),
    ("rolled back to an old copy", lambda x: x[:12]),
]


@pytest.mark.parametrize("attack", [row[1] for row in UNSEEN], ids=[row[0] for row in UNSEEN])
def test_an_attack_that_only_published_heads_show(attack):
    before, after = log(), attack(log())
    report = check(after)
    assert report.problem == ""
    heads = {frame(text).link().decode() for text in before}
    published = frame(before[-1]).link().decode()
    assert report.link != published
    assert published in heads


def test_a_chopped_last_record_is_an_unfinished_write_and_then_accounted_for():
    lines = log()
    chopped = [*lines[:-1], lines[-1][:80]]
    report = check(chopped)
    assert (report.problem, report.seq, report.unfinished) == ("", 39, 80)
    report = check(later(chopped))
    assert (report.problem, report.seq, report.torn, report.unfinished) == ("", 40, 1, 0)


def test_a_log_cut_at_any_byte_goes_on_and_verifies():
    """An interrupted write leaves any prefix of what was to be written, twice in a row too."""
    whole = log(4)
    data = b"".join(whole)
    for cut in range(len(data)):
        once = later([data[:cut]])
        assert check(once).problem == "", cut
        torn = b"".join(once)
        for second in {0, 1, 2, len(torn) - cut - 1}:
            twice = later([torn[: cut + second]])
            assert check(twice).problem == "", (cut, second)


def test_every_flipped_bit_is_seen():
    lines = log(12)
    data = b"".join(lines)
    dice = random.Random(7)
    for _ in range(1500):
        flipped = bytearray(data)
        place = dice.randrange(len(data))
        flipped[place] ^= 1 << dice.randrange(8)
        report = check([bytes(flipped)])
        assert report.problem or report.unfinished, place


def test_segments_are_one_chain():
    lines = log(30)
    parts = [(segment(1), lines[:10]), (segment(11), lines[10:20]), (segment(21), lines[20:])]
    assert verify(parts).problem == ""
    assert verify(parts).seq == 30
    assert verify([*parts, (segment(31), [])]).problem == ""  # a writer died between creating a segment and writing it
    assert verify(parts[1:]).problem == "000000000011.jsonl:1: record 11 where record 1 is due"
    assert verify([parts[0], parts[2]]).problem == "000000000021.jsonl:1: record 21 where record 11 is due"
    assert verify(parts[:2]).problem == ""  # the newest segments removed: truncation, which only published heads show
    misnamed = [parts[0], (segment(12), lines[10:20])]
    assert verify(misnamed).problem == "000000000012.jsonl:1: record 11 stands where the segment's name puts another"
    torn = [parts[0], (segment(11), [b"ju\n", *chain([{"torn": 3}], 10, frame(lines[9]).link())])]
    assert (verify(torn).problem, verify(torn).torn) == ("", 1)


@pytest.mark.parametrize(
    "name, good",
    [
        ("000000000001.jsonl", True),
        ("999999999999.jsonl", True),
        ("1.jsonl", False),
        ("000000000001.jsonl~", False),
        ("000000000001.json", False),
        ("00000000000a.jsonl", False),
        ("00000000000\u0661.jsonl", False),
        (".jsonl", False),
    ],
)
def test_names_of_segments(name, good):
    assert audit_chain.is_segment(name) is good


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"{}",
        b"{}\n",
        b'{"seq":',
        b'{"seq":1,' + b"x" * 200,
        b'{"seq":0' + log(1)[0][8:],
        b"\xff" * 300,
        b'{"seq":01' + log(1)[0][8:],
    ],
)
def test_what_is_no_frame(data):
    assert frame(data) is None


@given(st.binary(max_size=400))
def test_any_bytes_are_read_without_an_exception(data):
    frame(data)
    last(data, True)
    check([data])
    lines = log(2)
    assert check([*lines, data]).seq == 2
