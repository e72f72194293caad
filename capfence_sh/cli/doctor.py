"""capfence-sh doctor: what this installation can be trusted with, and what makes it slow.  Exit status 0 when all is well, else 1."""

import os
import sys
from pathlib import Path

import click

from capfence_sh import image_order, installation, invocation, pinned_bash, policy_file, rules, settings, situation, trusted_file
from capfence_sh.cli import image_build, image_later, image_state, installed, quick_start, script
from capfence_sh.cli.installed import Places
from capfence_sh.errors import CapfenceError
from capfence_sh.settings import TRUST_SYSTEM
from capfence_sh.situation import Situation
from capfence_sh.subject import account


class Finding:
    """One line: `well` False makes the exit status 1; `advice` what to do about it."""

    def __init__(self, name: str, well: bool, text: str, advice: str = "") -> None:
        self.name = name
        self.well = well
        self.text = text
        self.advice = advice


@click.command()
@click.option("--prefix", metavar="DIR", help="The prefix that was given to setup.")
def command(prefix: str | None) -> None:
    """Say whether the installation is sound, and how to make it fast."""
    here = situation.take(invocation.parse("capfence-exec", ["--dry-run"]).own, dict(os.environ))
    places = Places(Path(os.path.abspath(os.path.expanduser(prefix))) if prefix else _usual(here))
    findings = [_trust(here), *_script(), _launcher(places), _image(places), *_policies(here, places), _bash(here)]
    for finding in findings:
        click.echo(f"{'ok  ' if finding.well else 'look'}  {finding.name:10}  {finding.text}")
        if finding.advice:
            click.echo(f"{'':18}{finding.advice}")
    click.get_current_context().exit(0 if all(finding.well for finding in findings) else 1)


def _usual(here: Situation) -> Path:
    return Path("/usr/local" if here.settings.trust == TRUST_SYSTEM else account(os.getuid()).home + "/.local")


def _trust(here: Situation) -> Finding:
    if here.settings.trust != TRUST_SYSTEM:
        text = "user: whoever runs commands as this user can change the guard, too; it is a seat belt, not a boundary"
        return Finding("trust", True, text, "a boundary: `capfence-sh setup --system` as root")
    try:
        installation.check(here)
    except CapfenceError as error:
        return Finding("trust", False, error.message)
    return Finding("trust", True, f"root: the policy is {settings.SYSTEM}/policy.yaml, and only root can change what enforces it")


def _script(package: Path = image_build.PACKAGE) -> list[Finding]:
    """The capfence-exec that pip put beside this program: it writes a #! line whatever the path."""
    path = Path(sys.argv[0]).absolute().with_name("capfence-exec")
    named = installed.missing_interpreter(path)
    if named:
        advice = "an environment whose path has no blank and is short, or the launcher of `capfence-sh setup`"
        return [Finding("script", False, f"{path} does not start: its #! line names {named}, which is not there", advice)]
    own, others = script.places(str(package))
    if not own or not path.is_file() or image_build.obstacle():
        return []
    used = next((each for each in (own, *others) if image_state.is_for(each, str(package))), "")
    if used:
        return [Finding("script", True, f"{path}, from {used}")]
    return [Finding("script", True, f"{path}, without an image", _about_making(own) or f"its next start makes {own} beside its command")]


def _about_making(path: str) -> str:
    """What is to be said of an image that cannot be used and was begun beside a command."""
    why = image_later.failure(path)
    if why:
        return f"{path} could not be made: {why}"
    begun, made = Path(path + image_order.BEGUN), Path(path)
    unfinished = begun.exists() and not (made.exists() and made.stat().st_mtime >= begun.stat().st_mtime)
    return f"{path} is being made, or was not finished" if unfinished else ""


def _launcher(places: Places) -> Finding:
    if not installed.is_launcher(places.launcher):
        return Finding("launcher", False, f"{places.launcher}: there is none", "run `capfence-sh setup`")
    python = quick_start.interpreter(places)
    if places.launcher.read_text(errors="surrogateescape") != installed.launcher_text(places, image_build.folders(), python):
        return Finding("launcher", False, f"{places.launcher} starts another interpreter or package", "run `capfence-sh setup` again")
    missing = [name for name in installed.SHIMS if not installed.is_shim(places.shims / name, places)]
    if missing:
        return Finding("launcher", False, f"{places.shims}: no {', '.join(missing)}", "run `capfence-sh setup` again")
    if python == installed.interpreter():
        why = f"{places.python} cannot be what it starts: {installed.obstacle(str(places.python)) or 'the interpreter does not follow it'}"
        return Finding("launcher", True, f"{places.launcher}, {why}", "a tenth faster with it: see `setup --prefix`")
    return Finding("launcher", True, str(places.launcher))


def _image(places: Places) -> Finding:
    """The image is compared with what would be built now: what a start cannot afford to notice (a module edited in place) shows here.

    What most starts look for is not the same for root and others, so only its owner builds the same.
    """
    obstacle = image_build.obstacle()
    if obstacle:
        return Finding("image", False, f"none: {obstacle}", "install a wheel (pip install capfence-sh) and run `capfence-sh setup`")
    obstacle = image_state.obstacle(str(places.image))
    if obstacle:
        making = _about_making(str(places.image))
        advice = "run `capfence-sh setup`: without an image every start takes several times as long"
        return Finding("image", False, obstacle, f"{making}; {advice}" if making else advice)
    try:
        same = places.image.stat().st_uid != os.geteuid() or places.image.read_bytes() == image_build.build()
    except CapfenceError as error:
        return Finding("image", False, f"{places.image} cannot be compared: {error.message}")
    if not same:
        return Finding("image", False, f"{places.image} is not what the sources make", "run `capfence-sh setup` again")
    return Finding("image", True, f"{places.image}, sha256 {image_build.digest(str(places.image))}")


def _policies(here: Situation, places: Places) -> list[Finding]:
    findings: list[Finding] = []
    try:
        ruling = rules.load(here.settings)
    except CapfenceError as error:
        return [Finding("policy", False, error.message)]
    for policy in (ruling.base, *ruling.overlays):
        file = trusted_file.read(policy.source)
        kept = trusted_file.read_beside(file.place + policy_file.SUFFIX, file.owner) is not None or _in_image(policy.source, places)
        advice = "" if kept else "let its owner run any command through the launcher once: until then every start reads the YAML"
        findings.append(Finding("policy", kept, f"{policy.source}, {len(policy)} rules, {'compiled' if kept else 'not compiled'}", advice))
    return findings


def _in_image(path: str, places: Places) -> bool:
    """Whether the image holds the policy compiled: those of the package, as they were when it was made."""
    return Path(path).parent == image_build.PACKAGE / "policies" and not image_state.obstacle(str(places.image))


def _bash(here: Situation) -> Finding:
    try:
        bash = pinned_bash.find(here.world)
    except CapfenceError as error:
        return Finding("bash", False, error.message)
    return Finding("bash", True, f"{bash.path}, version {bash.version}")
