"""Compare the options of the catalogue with the manual pages of this machine: `python -m tests.compare_man [PROGRAM...]`.

Every option of a page must be in the table, with a value where the page shows one and without where it shows none: a flag that is believed to
take a value would hide the next word.  Exit 1 when a page says otherwise.  `MISREAD` names what the comparison reads wrongly in a page.
"""

import shutil
import sys

from capfence_sh import catalog
from capfence_sh.catalog import vocabulary
from tests import option_lists
from tests.compare_man_misread import MISREAD, PROGRAMS


def _tree(spec):
    yield spec
    for sub in spec.subcommands:
        yield from _tree(sub)


def table(spec):
    """name -> the kinds of value the table gives it, in the program and its sub-commands."""
    known = {}
    for sub in _tree(spec):
        for option in sub.options:
            kind = "flag" if not option.takes else "optional" if option.optional else "value"
            for name in option.names:
                known.setdefault(_written(name, spec), set()).add(kind)
    return known


def _written(name, spec):
    return name.lstrip("-") if spec.style == vocabulary.SINGLE else name


def differences(spec, listed):
    """(options the table lacks, flags it gives a value, values it lacks)"""
    known = table(spec)
    lacks, hides, loses = [], [], []
    for name, kinds in sorted(listed.items()):
        own = known.get(_written(name, spec))
        if name in ("--", "-", "--help", "--version") or (spec.numeric and name[1:].isdigit()):
            continue
        if own is None:
            lacks.append(name)
        elif own == {"value"} and kinds == {"flag"}:
            hides.append(name)
        elif own == {"flag"} and kinds == {"value"}:
            loses.append(name)
    return lacks, hides, loses


def main(names):
    if shutil.which("mandoc") is None:
        print("mandoc is not on this machine: manual pages are not compared")
        return 0
    compared = wrong = 0
    for name in names or PROGRAMS:
        path, spec = option_lists.page(name), catalog.lookup(name)
        if path is None or spec is None:
            print(f"{name}: no manual page" if spec else f"{name}: not in the catalogue")
            continue
        compared += 1
        accepted = MISREAD.get(name, "").split()
        found = [[each for each in part if each not in accepted] for part in differences(spec, option_lists.of_page(path))]
        if any(found):
            wrong += 1
            print(
                f"{name}:",
                *(
                    f"{what} {' '.join(part)};"
                    for what, part in zip(("lacks", "hides the word behind", "loses the value of"), found, strict=True)
                    if part
                ),
            )
    print(f"{compared} manual pages compared, {wrong} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
