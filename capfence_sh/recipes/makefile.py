"""The text of a makefile -> variables, rules, and the commands that run while it is read.  (GNU make manual 3, 4, 6)

Both sides of a conditional are read.  What a function computes is not known, apart from the few below; a variable that is set twice by
conditionals is not known either.
"""

from capfence_sh import places
from capfence_sh.recipes.task import VALUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from capfence_sh.recipes import Project

_CONDITIONALS = ("ifeq", "ifneq", "ifdef", "ifndef")
_BUILTIN = {"SHELL": "/bin/sh", "MAKE": "make", "RM": "rm -f", "CC": "cc", "CXX": "g++", "AR": "ar", "LD": "ld", "MAKEFLAGS": ""}
_SILENT = ("info", "warning", "error")
_MAX_DEPTH = 20
_MAX_REFERENCES = 20000
_MAX_TEXT = 1 << 16


class Rule:
    """targets and needs as written (variables in them are not expanded); recipe: its lines without the leading tab."""

    __slots__ = ("needs", "recipe", "targets")

    def __init__(self, targets: tuple[str, ...], needs: str) -> None:
        self.targets = targets
        self.needs = needs
        self.recipe: list[str] = []


class Makefile:
    """What was read so far.  given: variables set on the command line, which win.  ran: texts that a shell runs while the file is read."""

    __slots__ = ("_given", "_incomplete", "_project", "_references", "_rules", "_values", "one_shell", "ran")

    def __init__(self, project: "Project", given: dict[str, str]) -> None:
        self._project = project
        self._given = given
        self._values: dict[str, str | None] = {**_BUILTIN, ".RECIPEPREFIX": "\t", "CURDIR": project.folder, "PWD": project.folder}
        self._rules: list[Rule] = []
        self._incomplete = False
        self._references = 0
        self.one_shell = False
        self.ran: list[str] = []

    # -- reading -----------------------------------------------------------------------------------------------------------

    def load(self, path: str, depth: int = 0) -> None:
        """Read a file and what it includes."""
        text = self._project.read(path)
        if text is None or depth > _MAX_DEPTH:
            self._incomplete = self._incomplete or not self._project.missing(path)
            return
        rule: Rule | None = None
        conditionals = 0
        lines = iter(_logical(text))
        for line in lines:
            if line.startswith(self._values[".RECIPEPREFIX"] or "\t") and rule is not None:
                rule.recipe.append(line[1:])
                continue
            bare = _without_comment(line).strip()
            word = bare.split(None, 1)[0] if bare else ""
            if word in _CONDITIONALS:
                conditionals += 1
            elif word == "endif":
                conditionals -= 1
            elif word == "define":
                self._define(bare[6:].strip(), lines, conditionals > 0)
            elif word in ("include", "-include", "sinclude"):
                self._include(self.expand(bare[len(word) :], {}), depth)
            elif word not in ("", "else", "endef", "vpath", "undefine"):
                rule = self._statement(bare, conditionals > 0)

    def _include(self, names: str, depth: int) -> None:
        for name in names.split():
            if VALUE in name or "*" in name or "?" in name:
                self._incomplete = True
            else:
                self.load(places.absolute(name, self._project.folder), depth + 1)

    def _define(self, head: str, lines: "Iterator[str]", doubtful: bool) -> None:
        body: list[str] = []
        for line in lines:
            if line.split(None, 1)[:1] == ["endef"]:
                break
            body.append(line)
        self._set(head.rstrip(":+?= "), "=", "\n".join(body), doubtful)

    def _statement(self, text: str, doubtful: bool) -> Rule | None:
        """An assignment or the head of a rule."""
        colon, equals = _outside(text, ":"), _outside(text, "=")
        if equals >= 0 and (colon < 0 or equals < colon or text[colon : equals + 1].strip(":") == "="):
            operator = next((mark for mark in ("::=", ":=", "+=", "?=", "!=") if text[: equals + 1].endswith(mark)), "=")
            name = self.expand(text[: equals + 1 - len(operator)], {}).split()
            self._set(name[-1] if name else "", operator, text[equals + 1 :].strip(), doubtful)
            return None
        if colon < 0:
            self.expand(text, {})  # $(shell …) or $(eval …) on a line of its own
            return None
        targets = tuple(self.words(text[:colon]))
        rest = text[colon:].lstrip(":")
        if "=" in rest and _outside(rest, "=") >= 0 and ";" not in rest.partition("=")[0]:
            self._for_target(rest)
            return None
        needs, semicolon, command = rest.partition(";")
        self.one_shell = self.one_shell or ".ONESHELL" in targets
        rule = Rule(targets, needs.rpartition(":")[2].replace("|", " "))
        if semicolon:
            rule.recipe.append(command.strip())
        self._rules.append(rule)
        return rule

    def _for_target(self, text: str) -> None:
        """A variable of one target is one of all here, and its value is not known then when another has one."""
        name = text.partition("=")[0].rstrip(":+?! ").split()
        if name:
            self._set(name[-1], "=", text.partition("=")[2].strip(), True)

    def _set(self, name: str, operator: str, value: str, doubtful: bool) -> None:
        old = self._values.get(name)
        known = name in self._values
        if operator == "?=" and known and name not in _BUILTIN:
            return
        if operator == "!=":
            self.ran.append(self.expand(value, {}))
            self._values[name] = None
        elif operator == "+=":
            self._values[name] = None if known and old is None else f"{old} {value}" if old else value
        elif doubtful and known and old != value and name not in _BUILTIN:
            self._values[name] = None
        else:
            self._values[name] = self.expand(value, {}) if operator in (":=", "::=") else value

    # -- expanding ---------------------------------------------------------------------------------------------------------

    def value(self, name: str) -> str:
        """The expanded value of a variable."""
        return self.expand(f"$({name})", {})

    def words(self, text: str) -> list[str]:
        """The words of an expanded text that are known."""
        return [word for word in self.expand(text, {}).split() if VALUE not in word]

    def expand(self, text: str, own: dict[str, str], depth: int = 0) -> str:
        """The text with its variables replaced; own: automatic variables and arguments, by name."""
        if "$" not in text:
            return text
        self._references += 1
        if depth > _MAX_DEPTH or len(text) > _MAX_TEXT or self._references > _MAX_REFERENCES:
            return VALUE
        out = ""
        position = 0
        while (dollar := text.find("$", position)) >= 0 and len(out) < _MAX_TEXT:
            out += text[position:dollar]
            opening = text[dollar + 1 : dollar + 2]
            if opening == "$":
                out += "$"
                position = dollar + 2
            elif opening in ("(", "{"):
                end = _closing(text, dollar + 1)
                out += self._reference(text[dollar + 2 : end], own, depth + 1)
                position = end + 1
            else:
                out += self._variable(opening, own, depth + 1)
                position = dollar + 2
        return (out + text[position:])[:_MAX_TEXT]

    def _reference(self, inside: str, own: dict[str, str], depth: int) -> str:
        name, blank, rest = inside.partition(" ")
        if not blank and "," not in inside and _outside(inside, ":") < 0:
            return self._variable(self.expand(inside, own, depth), own, depth)
        arguments = [self.expand(part, own, depth) for part in _arguments(rest)]
        if name == "shell":
            self.ran.append(",".join(arguments).strip())
        elif name == "call" and arguments[0].strip():
            numbered = {str(number): argument for number, argument in enumerate(arguments)}
            return self._variable(arguments[0].strip(), {**own, **numbered}, depth)
        elif name == "strip":
            return " ".join(",".join(arguments).split())
        elif name == "subst" and len(arguments) == 3 and VALUE not in arguments[2]:
            return arguments[2].replace(arguments[0].strip() or "\0", arguments[1])
        elif name in _SILENT:
            return ""
        return VALUE

    def _variable(self, name: str, own: dict[str, str], depth: int) -> str:
        if name in own:
            return own[name]
        if name in self._given:
            return self.expand(self._given[name], own, depth)
        if name in self._values:
            value = self._values[name]
            return VALUE if value is None else self.expand(value, own, depth)
        value = None if self._incomplete else self._project.variable(name)
        return VALUE if value is None else value

    # -- asking ------------------------------------------------------------------------------------------------------------

    def default(self) -> list[str]:
        """The goal when none is named: .DEFAULT_GOAL, else the first target that is no special one."""
        if ".DEFAULT_GOAL" in self._values:
            return self.words("$(.DEFAULT_GOAL)")
        names = (name for rule in self._rules for name in rule.targets)
        return [name for name in names if "%" not in name and (name[0] != "." or "/" in name)][:1]

    def rules_for(self, target: str) -> list[tuple[Rule, str]]:
        """The rules that make a target, with what % stands for."""
        plain = [(rule, "") for rule in self._rules if target in rule.targets]
        if any(rule.recipe for rule, _ in plain):
            return plain
        patterns: list[tuple[Rule, str]] = []
        for rule in self._rules:
            for name in rule.targets:
                before, percent, after = name.partition("%")
                if percent and target.startswith(before) and target.endswith(after) and len(target) >= len(before) + len(after):
                    patterns.append((rule, target[len(before) : len(target) - len(after)]))
        last = [(rule, "") for rule in self._rules if ".DEFAULT" in rule.targets]
        return plain + (patterns or last)


# ---- text ----------------------------------------------------------------------------------------------------------------


def _logical(text: str) -> list[str]:
    """The lines, continued ones joined: by a blank outside recipes, as they are within."""
    found: list[str] = []
    for line in text.split("\n"):
        if found and _continued(found[-1]):
            before = found[-1]
            found[-1] = f"{before}\n{line.removeprefix(chr(9))}" if before.startswith("\t") else f"{before[:-1].rstrip()} {line.lstrip()}"
        else:
            found.append(line)
    return found


def _continued(line: str) -> bool:
    return (len(line) - len(line.rstrip("\\"))) % 2 == 1


def _without_comment(line: str) -> str:
    at = line.find("#")
    while at > 0 and line[at - 1] == "\\":
        at = line.find("#", at + 1)
    return line if at < 0 else line[:at]


def _closing(text: str, opening: int) -> int:
    """Where the bracket at `opening` ends; the end of the text when it does not."""
    left = text[opening]
    right = ")" if left == "(" else "}"
    depth = 0
    for at in range(opening, len(text)):
        depth += (text[at] == left) - (text[at] == right)
        if depth == 0:
            return at
    return len(text)


def _outside(text: str, mark: str) -> int:
    """The first place of `mark` that stands in no reference, -1 without one."""
    at = 0
    while at < len(text):
        if text[at] == "$" and text[at + 1 : at + 2] in ("(", "{"):
            at = _closing(text, at + 1)
        elif text[at] == mark:
            return at
        at += 1
    return -1


def _arguments(text: str) -> list[str]:
    """The arguments of a function, split at commas that stand in no brackets."""
    found = [""]
    depth = 0
    for letter in text:
        depth += (letter in "({") - (letter in ")}")
        if letter == "," and depth == 0:
            found.append("")
        else:
            found[-1] += letter
    return found
