"""The execution oracle: does bash run a stub that we did not report?

    python -m tests.oracle.run --count N --seed S [--judge] [--shells] [--pretty N] [--failures FILE]

Half of the snippets come from the grammar, half are real scripts of this machine, mutated or not.  Every miss is run again, made as
short as it goes, and printed as a row for `tests/bypasses`.  Exit status 1 when there is one.
"""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Callable

from capfence_sh import confirm
from tests.oracle.classes import DIALECTS
from tests.oracle.grammar import CLASSES, Grammar, Snippet, generated
from tests.oracle.jail import Jail, installed, missing
from tests.oracle.reported import Report, by_judge, by_tree
from tests.oracle.scripts import real
from tests.oracle.shorten import shortened
from tests.oracle.trees import heads

LONGEST = 4000


class Tally:
    """What a run has seen: counts by kind and matter, coverage, and the rows that must not be."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self.seen: Counter[str] = Counter()
        self.failures: list[dict[str, object]] = []

    def count(self, kind: str, matter: str) -> None:
        self.counts[kind, matter] += 1

    def fail(self, row: "dict[str, object]", kind: str) -> None:
        """Keep and print a row that must not be."""
        self.count(kind, str(row["matter"]))
        self.failures.append(row)
        print(json.dumps(row), flush=True)

    def total(self, matter: str) -> int:
        return sum(number for (_, name), number in self.counts.items() if name == matter)


def draw(seed: int) -> Snippet:
    """The snippet of a seed: even seeds are generated, odd ones real (generated where the machine has no scripts)."""
    snippet = real(seed) if seed % 2 else None
    return snippet or generated(seed)


def examine(snippet: Snippet, jail: Jail, tally: Tally, report_of: "Callable[[str], Report]") -> None:
    """Judge and run one snippet, and compare."""
    text, kind = snippet.text, snippet.kind
    tally.count(kind, "snippets")
    tally.seen.update(snippet.seen)
    report = report_of(text)
    run = jail.run(text)
    if run.status == -1:
        tally.count(kind, "out of time")
    if report.unparsed:
        tally.count(kind, "refused")
        if run.ran and not complained(run.errors):
            tally.count(kind, "refused, but bash runs it")
        return
    tally.count(kind, "accepted")
    if report.opaque:
        tally.count(kind, "opaque")
    if complained(run.errors) and not report.opaque:
        tally.count(kind, "accepted, but bash complains")
    if report.hidden(run.ran):
        judged_again(text, "hidden", jail, tally, kind, lambda text: bool(report_of(text).hidden(jail.run(text).ran)))
    elif report.misread(run.calls):
        judged_again(text, "misread", jail, tally, kind, lambda text: bool(report_of(text).misread(jail.run(text).calls)))


def complained(errors: str) -> bool:
    """Whether bash found no program in the text (or in some substitution of it)."""
    return any(complaint in errors for complaint in ("syntax error near", "unexpected EOF", "unexpected end of file", "unexpected token"))


def judged_again(text: str, matter: str, jail: Jail, tally: Tally, kind: str, fails: "Callable[[str], bool]") -> None:
    """Run a failure again; if it stays one, shorten it and keep it."""
    if not fails(text):
        tally.count(kind, f"{matter} once")
        return
    short = shortened(text, fails)
    tally.fail({"command": short, "source": "generated", "ran": sorted(jail.run(short).ran), "matter": matter}, kind)


def confirmed(snippet: Snippet, tally: Tally) -> None:
    """Count what the second parser says."""
    script = by_tree(snippet.text)[1]
    if script is not None:
        state = confirm.confirm(script).state
        if state == confirm.DISAGREED:
            tally.fail({"command": snippet.text, "source": "generated", "matter": "disagreed"}, snippet.kind)
        else:
            tally.count(snippet.kind, "confirmed" if state == confirm.CONFIRMED else "unconfirmed")


def printed_alike(snippet: Snippet, jail: Jail, tally: Tally) -> None:
    """Read bash's own print of the snippet: it has the same commands, unless here-documents or a coproc made bash print another program."""
    script = by_tree(snippet.text)[1]
    printed = jail.pretty_printed(snippet.text) if script is not None else None
    if script is None or printed is None:
        return
    again = by_tree(printed)[1]
    if again is not None and heads(script) == heads(again):
        tally.count(snippet.kind, "printed alike")
    elif "<<" in snippet.text:
        tally.count(snippet.kind, "printed otherwise, here-doc")
    elif "coproc" in snippet.text:  # bash prints `coproc c1` as `coproc COPROC c1`, which runs COPROC
        tally.count(snippet.kind, "printed otherwise, coproc")
    else:
        tally.fail({"command": snippet.text, "source": "generated", "printed": printed, "matter": "printed otherwise"}, snippet.kind)


def shells(count: int, seed: int) -> None:
    """Print how many texts run a stub in another shell that was not reported for bash: texts of the dialects, and `count` drawn ones."""
    dialects = [Grammar(number).fill(template) for number, template in enumerate(DIALECTS)]
    drawn = [text for text in (draw(number).text for number in range(seed, seed + count)) if len(text) <= LONGEST]
    with Jail(installed()) as jail:
        for name, texts in (("texts in which shells differ", dialects), ("drawn texts", drawn)):
            reports = [(text, by_judge(text)) for text in texts]
            clear = [(text, report) for text, report in reports if not report.unparsed and not report.opaque]
            print(f"{name}: {len(texts)}, neither refused nor opaque for bash: {len(clear)}; of these run an unreported stub in")
            for shell in installed():
                extra = [text for text, report in clear if report.hidden(jail.run(text, shell).ran)]
                print(f"  {shell:14} {len(extra):4}  {' '.join(repr(text) for text in extra[:6])}")
            refused = [text for text, report in reports if report.unparsed or report.opaque]
            print("  (of those refused or opaque, the number that run a stub: " + ran_in(refused, jail) + ")")


def ran_in(texts: list[str], jail: Jail) -> str:
    return ", ".join(f"{shell} {sum(1 for text in texts if jail.run(text, shell).ran)}" for shell in installed())


def table(tally: Tally, seconds: float) -> None:
    """Print the counts."""
    kinds = sorted({kind for kind, _ in tally.counts})
    matters = list(dict.fromkeys(matter for _, matter in tally.counts))
    print(f"{'':28}" + "".join(f"{kind:>16}" for kind in kinds) + f"{'total':>10}")
    for matter in matters:
        print(f"{matter:28}" + "".join(f"{tally.counts[kind, matter]:>16}" for kind in kinds) + f"{tally.total(matter):>10}")
    classes = sorted(tally.seen[name] for name in CLASSES)
    print(f"classes exercised: {sum(1 for number in classes if number)} of {len(classes)}, the rarest {classes[0]} times")
    print(f"{tally.total('snippets') / seconds:.0f} snippets a second")


def examined(count: int, seed: int, report_of: "Callable[[str], Report]", pretty: int = 0) -> Tally:
    """Draw and examine `count` snippets; the first `pretty` of them are also printed by bash and read again."""
    tally = Tally()
    with Jail() as jail:
        for number in range(seed, seed + count):
            snippet = draw(number)
            if len(snippet.text) > LONGEST or "\0" in snippet.text:
                continue
            examine(snippet, jail, tally, report_of)
            confirmed(snippet, tally)
            if number < seed + pretty:
                printed_alike(snippet, jail, tally)
    return tally


def main() -> int:
    parser = argparse.ArgumentParser(description="Run generated and real scripts in a jail and compare with what we report.")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--judge", action="store_true", help="ask the whole product, not the tree alone")
    parser.add_argument("--shells", action="store_true", help="compare the other shells instead")
    parser.add_argument("--pretty", type=int, default=0, help="so many snippets also through bash's own printer")
    options = parser.parse_args()
    reason = missing()
    if reason:
        print(reason)
        return 2
    if options.shells:
        shells(options.count, options.seed)
        return 0
    started = time.monotonic()
    report_of = by_judge if options.judge else lambda text: by_tree(text)[0]
    tally = examined(options.count, options.seed, report_of, options.pretty)
    table(tally, time.monotonic() - started)
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
