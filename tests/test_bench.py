"""The benches themselves: what they make and replace, not what they measure."""

from pathlib import Path

import pytest

from capfence_sh import audit, audit_chain
from tests.bench import growth, peers, table


def test_the_table_of_the_readme_is_replaced_between_its_markers() -> None:
    readme = table.README.read_text()
    again = table.replaced(readme, "| a | b |")
    before, _, rest = readme.partition(table.BEGIN)
    assert again.startswith(before + table.BEGIN)
    assert again.endswith(rest.partition(table.END)[2])
    assert again.count("| a | b |") == 1 and table.replaced(again, "| a | b |") == again
    with pytest.raises(SystemExit):
        table.replaced("no markers", "")


def test_rows_that_could_not_be_measured_say_why() -> None:
    text = table.table({"python": [0.01, 0.02], "a": [0.02, 0.04]}, [peers.Peer("b 1", [], "", "there is no npm")], 2)
    assert "| a | 30.0 | 2.00 |" in text and text.endswith("Did not run here: b 1 (there is no npm).\n")


def test_a_log_of_ten_million_records_can_be_appended_to(tmp_path: Path) -> None:
    """Its older segments are holes, its newest one is real: what an append looks at."""
    log = tmp_path / "log"
    growth.big_log(log, 10_000_000)
    assert audit.append(str(log), {"kind": "check"}).seq == 10_000_001
    assert len([name for name in log.iterdir() if audit_chain.is_segment(name.name)]) > 50


@pytest.mark.parametrize("name", growth.SHAPES)
def test_the_shapes_have_the_length_they_say(name: str) -> None:
    for size in (1 << 10, 63 << 10):
        assert 0.75 * size < len(growth.SHAPES[name](size)) <= size + 1024
