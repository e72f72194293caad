"""capfence-sh setup: writes the launcher, the shims and the image below PREFIX/lib/capfence, and says how to put them in front.

Nothing is written outside that folder (with --system also the policy, the configuration and the log, where there are none), and nothing over a
file that setup did not write.
"""

import grp
import os
import shlex
import subprocess
from pathlib import Path

import click

from capfence_sh import audit_chain, pinned_bash, settings
from capfence_sh.cli import image_build, installed, quick_start
from capfence_sh.cli.installed import Places
from capfence_sh.errors import CapfenceError
from capfence_sh.machine import OSWorld
from capfence_sh.subject import account, roots

SYSTEM_LOG = "/var/log/capfence"
_CONFIGURATION = "# written by capfence-sh setup\nlog: {log}\n"


@click.command()
@click.option("--prefix", metavar="DIR", help="Write below DIR/lib/capfence (default: ~/.local, with --system /usr/local).")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--system", is_flag=True, help="As root: an installation, a policy and a log that only root can change.")
@click.option("--group", metavar="NAME", help="With --system: the group whose members may append to the log (without: root alone).")
def command(prefix: str | None, yes: bool, system: bool, group: str | None) -> None:
    """Write the launcher, the shims and the image, and say how to use them."""
    if group is not None and not system:
        raise click.UsageError("--group belongs to --system")
    places = Places(_prefix(prefix, system))
    if system:
        check_system()
    _check_places(places)
    pinned_bash.find(OSWorld("/", os.getuid(), os.getgid(), "", "", roots()))
    installed.launcher_text(places, image_build.folders(), installed.interpreter())  # fails before anything is written
    click.echo(f"below {places.folder}: bin/capfence-exec, shims/{{{','.join(installed.SHIMS)}}}, start/, image")
    if system:
        click.echo(f"where there is none: {settings.SYSTEM}/policy.yaml, {settings.SYSTEM}/config.yaml, {SYSTEM_LOG}")
    if not yes:
        click.confirm("Write this?", abort=True)
    write(places)
    if system:
        write_system(Path(settings.SYSTEM), Path(SYSTEM_LOG), group)
        _start(places, "--dry-run", "/bin/true")  # leaves the compiled policy, which only root may write
        if not os.stat(SYSTEM_LOG).st_mode & 0o010:
            click.echo(f"\nonly root can append to {SYSTEM_LOG}, and nobody else can run anything: see --group")
    click.echo(f"\nto put it in front of the shells that a program starts:\n  PATH={shlex.quote(str(places.shims))}:$PATH PROGRAM")


def write(places: Places) -> None:
    """Write the files, and start what was written once."""
    for folder in (places.launcher.parent, places.shims):
        installed.make_folder(folder)
    obstacle = image_build.obstacle()
    if obstacle:
        places.image.unlink(missing_ok=True)
        click.echo(f"no image: {obstacle}; every start imports the modules one by one")
    else:
        installed.put(places.image, image_build.build(), 0o644)
    quick_start.write(places)
    text = installed.launcher_text(places, image_build.folders(), quick_start.interpreter(places))
    installed.put(places.launcher, text.encode("utf-8", "surrogateescape"), 0o755)
    for name in installed.SHIMS:
        shim = places.shims / name
        if not installed.is_shim(shim, places):
            shim.symlink_to(installed.link_text(places))
    _start(places, "--version")


def _start(places: Places, *words: str) -> None:
    """Start what was written once; CapfenceError when the guard fails."""
    done = subprocess.run([places.launcher, *words], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1, 3):  # the latter are decisions
        raise CapfenceError(f"{places.launcher} does not start: {done.stderr.strip()}")


def write_system(policies: Path, log: Path, group: str | None) -> None:
    """The policy, the configuration and the log of a system, each where there is none."""
    owner = 0 if group is None else _group(group)
    if not log.exists():
        installed.make_folder(log.parent)
        log.mkdir(0o700)
        os.chown(log, -1, owner)
        log.chmod(0o700 if group is None else 0o750)
        first = log / audit_chain.segment(1)
        installed.put(first, b"", 0o600 if group is None else 0o660)
        os.chown(first, -1, owner)
    elif group is not None and not (log.stat().st_gid == owner and log.stat().st_mode & 0o010):
        raise CapfenceError(f"{log} is there already and not open to the group {group}: chgrp it and its files, chmod it 750 and them 660")
    installed.make_folder(policies)
    for name, data in (
        ("config.yaml", _CONFIGURATION.format(log=log).encode()),
        ("policy.yaml", Path(settings.packaged("default")).read_bytes()),
    ):
        if not (policies / name).exists():
            installed.put(policies / name, data, 0o644)


def check_system() -> None:
    """CapfenceError unless we are root, and only root can change the interpreter, the modules and bash."""
    if os.geteuid() != 0:
        raise CapfenceError("--system needs root")
    world = OSWorld("/", 0, 0, "/root", "", roots())
    needed = [installed.interpreter(), *image_build.folders(), str(image_build.PACKAGE)]
    for path in needed:
        changeable = next((each for each in _with_contents(path) if not world.fixed(each)), "")
        if changeable:
            raise CapfenceError(f"{changeable} can be changed by others than root, and the guard would run from it")


def _with_contents(path: str) -> list[str]:
    """The path, and below our own package every module."""
    if path != str(image_build.PACKAGE):
        return [path]
    return [path, *(os.path.join(folder, name) for folder, _, names in os.walk(path) for name in names)]


def _prefix(given: str | None, system: bool) -> Path:
    home = account(os.getuid()).home
    if given is None and not system and not home:
        raise CapfenceError("there is no home to write to: give --prefix DIR")
    usual = "/usr/local" if system else home + "/.local"
    return Path(os.path.abspath(usual if given is None else os.path.expanduser(given)))


def _check_places(places: Places) -> None:
    """CapfenceError when something of somebody else stands where we write, or would be found on PATH before anybody said so."""
    for path in (places.folder, places.launcher.parent, places.shims, places.start):
        if path.is_symlink() or (path.exists() and not path.is_dir()):
            raise CapfenceError(f"{path} is no folder of its own")
    for shim in (places.shims / name for name in installed.SHIMS):
        if os.path.lexists(shim) and not installed.is_shim(shim, places):
            raise CapfenceError(f"{shim} was not written by setup, and is left alone")
    ours = installed.is_launcher(places.launcher)
    if os.path.lexists(places.launcher) and not ours:
        raise CapfenceError(f"{places.launcher} was not written by setup, and is left alone")
    if os.path.lexists(places.image) and not (ours and places.image.is_file() and not places.image.is_symlink()):
        raise CapfenceError(f"{places.image} was not written by setup, and is left alone")
    if os.path.lexists(places.start) and not ours:
        raise CapfenceError(f"{places.start} was not written by setup, and is left alone")
    on_path = {os.path.realpath(entry) for entry in os.environ.get("PATH", "").split(":") if entry.startswith("/")}
    for folder in (places.launcher.parent, places.shims, places.start):
        if not ours and os.path.realpath(folder) in on_path:
            raise CapfenceError(f"{folder} is on PATH already: what is written there would take effect at once")


def _group(name: str) -> int:
    try:
        return grp.getgrnam(name).gr_gid
    except KeyError:
        raise CapfenceError(f"there is no group {name}") from None
