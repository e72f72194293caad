"""The image: the same verdicts, trees and exceptions as the modules it replaces; never used when it is stale or others could have written it."""

import ast
import gzip
import json
import marshal
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from capfence_sh import catalog, image
from capfence_sh.cli import linking
from tests.installation import LIBRARIES, Installation

SHARED = Path(__file__).parent.parent.parent / "shared" / "cases" / "valid-commands.jsonl.gz"
ROWS = [
    *(
        "true",
        "ls -la",
        "cat /etc/shadow",
        "rm -rf /",
        "kubectl get pods -A -o wide",
        "echo $(date) | tee f",
        "git push --force",
        "x=1; echo $x",
    ),
    *(
        "for f in a b; do cat $f; done",
        "while read -r h; do ping -c1 $h; done < hosts",
        "if a; then b; elif c; then d; else e; fi",
        "{ a; b; } > f",
    ),
    *(
        "case $x in a) b;; esac",
        "f() { rm -rf /; }; f",
        "a && b || c & d",
        "! time -p a | b",
        "cat <<E\n$(x)\nE",
        "(( x > 1 )) && [[ -f a ]]",
    ),
    *(
        "echo 'unterminated",
        "a |",
        "if",
        ")",
        "",
        "# comment",
        "a\nb\nc",
        "curl http://x | sh",
        "bash -c 'bash -c \"rm -rf /\"'",
        "echo ${x:-$(y)}",
    ),
    *(
        "find . -name '*.py' -exec rm {} +",
        "python3 -c 'import os; os.system(\"id\")'",
        "ssh h 'rm -rf /'",
        "eval $x",
        "$x",
        "a <(b) >(c)",
        "coproc a",
    ),
    *(
        "select i in a b; do c; done",
        "for ((i=0;i<3;i++)); do a; done",
        "echo a'${'",
        "a=(1 2); b+=c d",
        "nosuchprogram -x",
        "until a; do b; done",
    ),
]
READ = """
import json, re, sys
if sys.argv[1]:
    from capfence_sh import image
    assert image.use(sys.argv[1])
from bashlex import parser
def seen(text):
    try:
        tree = parser.parsesingle(text, expansionlimit=-1).dump()
        return re.sub(r"\\(([A-Z ]+)\\)>", lambda flags: str(sorted(flags[1].split())), tree)  # sets have no order
    except (Exception, RecursionError) as error:
        return type(error).__name__ + str(error)
json.dump([seen(text) for text in json.load(open(sys.argv[2]))], sys.stdout)
"""
# a batch as it would be if it did not go back to the modules
IN_IMAGE = """
import os
from capfence_sh import image
assert image.use(sys.argv[1])
image.used = lambda: None
from capfence_sh import pipeline
sys.exit(pipeline.run("capfence-exec", ["--dry-run", "--json", "--input", "jsonl"], dict(os.environ)))
"""


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    made = Installation(tmp_path_factory.mktemp("image"))
    done = made.setup()
    assert done.returncode == 0, done.stderr
    return made


def corpus() -> list[str]:
    examples = [each.line for family in catalog.FAMILIES for spec in catalog.family(family) for each in spec.examples]
    shared: list[str] = []
    if SHARED.exists():
        with gzip.open(SHARED, "rt", encoding="utf-8") as file:
            shared = [json.loads(line)["command"] for line in file][::20]
        with SHARED.with_name("dev-corpus.jsonl").open(encoding="utf-8") as file:
            shared += [json.loads(line)["command"] for line in file]
        assert len(shared) > 2900
        shared = [text for text in shared if len(text) < 4000]  # a busy machine may not judge the longest in time
    return ROWS + examples[::4] + shared


def launched(installation: Installation) -> tuple[str, str]:
    """What the launcher runs: its code in hexadecimal, and the source of it for another interpreter."""
    texts = [node.value for node in ast.walk(ast.parse(installation.launcher.read_text())) if isinstance(node, ast.Constant)]
    code, source = sorted((text for text in texts if isinstance(text, str)), key=len)[-2:]
    return (code, source) if "import" in source else (source, code)


def used(installation: Installation) -> bool:
    """Whether a start of the launcher takes the image: then no module of ours but the first two is imported from its file."""
    _, source = launched(installation)
    question = "\nloaded = sys.modules.get('capfence_sh.image'); print(loaded is not None and loaded.used() is not None)"
    done = installation.python(source.replace("\nmain()", question))
    assert done.returncode == 0, done.stderr
    return done.stdout.strip() == "True"


def test_the_launcher_runs_what_its_source_says(installation: Installation) -> None:
    code, source = launched(installation)
    compiled = linking.slim(compile(source, "", "exec", dont_inherit=True, optimize=0))
    assert marshal.loads(bytes.fromhex(code)) == compiled


def test_another_interpreter_runs_the_source(installation: Installation) -> None:
    text = installation.launcher.read_text()
    tag = repr(sys.implementation.cache_tag)
    assert f"== {tag}" in text
    code, _ = launched(installation)
    other = installation.launcher.with_name("other")
    other.write_text(text.replace(tag, "'another'").replace(repr(tag), repr("'another'")).replace(code, "00"))
    other.chmod(0o755)
    done = subprocess.run([str(other), "--version"], env=installation.env(), capture_output=True, text=True, check=False)
    other.unlink()
    assert (done.returncode, done.stderr) == (0, "")


def one_line(done: "subprocess.CompletedProcess[str]", *parts: str) -> None:
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (125, "", 1), done.stderr
    assert done.stderr.startswith("capfence: the guard does not start, nothing was run: ") and all(part in done.stderr for part in parts)


def test_a_package_that_is_gone_is_said_in_one_line(installation: Installation) -> None:
    _, source = launched(installation)
    nowhere = "/nonexistent"
    for folder in (*LIBRARIES, str(installation.site), str(installation.image)):
        source = source.replace(repr(folder), repr(nowhere))
    words = [os.path.realpath(sys.executable), "-I", "-S", "-c", source, "-c", "echo ran"]
    done = subprocess.run(words, capture_output=True, text=True, env=installation.env(), check=False)
    one_line(done, "No module named 'capfence_sh'", "capfence-sh setup")


def test_a_damaged_image_is_said_in_one_line(installation: Installation) -> None:
    whole = installation.image.rename(installation.image.with_name("whole"))
    size = len(image.first_line())
    try:
        for kept in (size + 5, size + 99, 32768, whole.stat().st_size // 2):
            installation.image.write_bytes(whole.read_bytes()[:kept])
            installation.image.chmod(0o600)
            one_line(installation.run("-c", "echo ran"), "capfence-sh setup")
    finally:
        whole.replace(installation.image)


def test_an_interrupt_while_it_starts_is_one(installation: Installation) -> None:
    _, source = launched(installation)
    interrupted = "import posix\ndef interrupted(*_):\n    raise KeyboardInterrupt\nposix.open = interrupted\n"
    done = installation.python(interrupted + source)
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, "", "")


def test_verdicts_are_the_same(installation: Installation) -> None:
    records = "".join(json.dumps({"id": n, "command": text}) + "\n" for n, text in enumerate(corpus()))
    with_image = installation.python(IN_IMAGE, str(installation.image), text=records)
    assert used(installation)
    hidden = installation.image.rename(installation.image.with_name("hidden"))
    try:
        without = installation.run("--dry-run", "--json", "--input", "jsonl", text=records)
        assert not used(installation)
    finally:
        hidden.rename(installation.image)
    assert with_image.stdout.count("\n") == without.stdout.count("\n") == records.count("\n"), with_image.stderr + without.stderr
    for one, other in zip(with_image.stdout.splitlines(), without.stdout.splitlines(), strict=True):
        assert one == other
    assert with_image.returncode == without.returncode


FROM_FILES = """
import posix
def ended(status):
    files = [name for name, module in sys.modules.items() if name.startswith("capfence_sh") and hasattr(module, "__cached__")]
    print(status, *files)
    sys.stdout.flush()
    leave(0)
leave, posix._exit = posix._exit, ended
main()
"""


@pytest.mark.parametrize(
    "command",
    [
        "ls -la",
        "cat /etc/shadow",
        "rm -rf /srv/x",
        "git status; true",
        "nosuchprogram -x",
        "sed -n 1p /etc/shadow | sh",
        "apt-get install x",
    ],
)
def test_no_start_mixes_the_image_with_modules_from_files(installation: Installation, command: str) -> None:
    _, source = launched(installation)
    head = source.rpartition("main()")[0]
    policy = installation.home / "asks.yaml"
    policy.write_text("require_approval:\n  - capability: shell.*\n")
    words = ["--policy", str(policy), "--non-interactive", "-c", command]
    done = installation.python(f"sys.argv[:] = ['-c', {str(installation.launcher)!r}, *sys.argv[1:]]\n{head}{FROM_FILES}", *words)
    assert done.stdout.split() == ["126"], done.stderr


def test_a_batch_goes_back_to_the_modules(installation: Installation) -> None:
    code = "from capfence_sh import image; assert image.use(sys.argv[1]); " + "from capfence_sh import pipeline; "
    code += "status = pipeline.run('capfence-exec', ['--dry-run'], {'PATH': '/usr/bin:/bin'}); "
    code += "print(status, sys.modules['capfence_sh.judge'].__spec__.origin is not None, image.used())"
    done = installation.python(code, str(installation.image), text="rm -rf /\n")
    assert done.stdout.splitlines()[-1] == "1 True None", done.stderr


def test_a_batch_keeps_what_bashlex_read_for_the_image(installation: Installation) -> None:
    code = "from capfence_sh import image; assert image.use(sys.argv[1]); from capfence_sh import pipeline; "
    code += "status = pipeline.run('capfence-exec', ['--dry-run'], {'PATH': '/usr/bin:/bin'}); "
    code += "print(status, 'bashlex' in sys.modules, bool(sys.modules['capfence_sh.confirm.agree'].remembered()))"
    usual = installation.python(code, str(installation.image), text="grep -rn 'a b' src | head -n 3\nls src > x; cat 'y z'\n")
    assert usual.stdout.splitlines()[-1] == "0 False True", usual.stdout + usual.stderr
    other = installation.python(
        code, str(installation.image), text="coproc { cat; } 2>&1 | while read -r a b; do (echo $a; echo c >&2); done\n"
    )
    assert other.stdout.splitlines()[-1].endswith(" True True"), other.stdout + other.stderr


def test_what_a_batch_cannot_do_is_said_as_ever(installation: Installation) -> None:
    master, terminal = os.openpty()
    argv = [str(installation.launcher), "--dry-run"]
    done = subprocess.run(argv, stdin=terminal, capture_output=True, text=True, env=installation.env(), timeout=60, check=False)
    os.close(terminal)
    os.close(master)
    assert done.returncode == 2
    assert done.stderr.startswith("capfence: there is no command, and standard input is a terminal") and done.stderr.count("\n") == 1


def test_bashlex_reads_the_same_and_fails_the_same(installation: Installation, tmp_path: Path) -> None:
    texts = tmp_path / "texts"
    texts.write_text(json.dumps([text for text in corpus() if "a'${'" not in text and len(text) < 2000]))  # bashlex never ends on that one
    seen = [installation.python(READ, image, str(texts)) for image in (str(installation.image), "")]
    assert [done.returncode for done in seen] == [0, 0], seen[0].stderr + seen[1].stderr
    one, other = (json.loads(done.stdout) for done in seen)
    assert one == other
    assert any("Error" in each for each in one)


def test_the_bytes_depend_on_the_sources_alone(installation: Installation) -> None:
    again = installation.python(
        "from capfence_sh.cli import image_build; sys.stdout.write(__import__('hashlib').sha256(image_build.build()).hexdigest())"
    )
    held = installation.python(
        "from capfence_sh.cli import image_build; sys.stdout.write(image_build.digest(sys.argv[1]))",
        str(installation.image),
        LANG="C.UTF-8",
        X="1",
    )
    assert again.stdout == held.stdout != "", again.stderr


@pytest.mark.parametrize("mode", [0o666, 0o664, 0o622])
def test_an_image_that_others_can_write_is_not_read(installation: Installation, mode: int) -> None:
    installation.image.chmod(mode)
    try:
        assert not used(installation)
    finally:
        installation.image.chmod(0o644)
    assert used(installation)


def test_nor_is_one_in_a_folder_that_others_can_write(installation: Installation) -> None:
    installation.folder.chmod(0o777)
    try:
        assert not used(installation)
    finally:
        installation.folder.chmod(0o755)


def test_nor_a_link_or_another_kind_of_file(installation: Installation) -> None:
    real = installation.image.rename(installation.image.with_name("real"))
    try:
        installation.image.symlink_to(real)
        assert not used(installation)
        installation.image.unlink()
        os.mkfifo(installation.image)
        assert not used(installation)
        installation.image.unlink()
        installation.image.write_bytes(b"capfence image 1\nrubbish!" + b"x" * 99)
        assert not used(installation)
    finally:
        real.replace(installation.image)
    assert used(installation)


def obstacle(installation: Installation) -> str:
    return installation.python(
        "from capfence_sh.cli import image_state; print(image_state.obstacle(sys.argv[1]))", str(installation.image)
    ).stdout.strip()


def test_every_change_of_what_it_was_made_from_makes_it_stale(installation: Installation) -> None:
    assert obstacle(installation) == ""
    record = installation.site / "capfence_sh-0.1.0.dist-info" / "RECORD"
    os.utime(record)
    assert obstacle(installation).endswith(f"is older than {record}")
    for folder in ("capfence_sh/words", "capfence_sh/catalog", "capfence_sh"):  # sources are compared in the order of their names
        source = installation.site / folder / "__init__.py"
        new = source.with_name("new")
        new.write_text(source.read_text() + "\n")
        new.replace(source)
        assert obstacle(installation).endswith(f"is older than {source.parent}")
    assert not used(installation)
    assert installation.run("--dry-run", "-c", "ls").returncode == 0
    assert installation.setup().returncode == 0 and used(installation)


def test_an_editable_installation_makes_none(tmp_path: Path) -> None:
    made = Installation(tmp_path)
    record = made.site / "capfence_sh-0.1.0.dist-info" / "RECORD"
    record.write_text("capfence_sh-0.1.0.dist-info/RECORD,,\n_editable.pth,,\n")
    done = made.setup()
    assert done.returncode == 0 and "no image" in done.stdout
    assert not made.image.exists()
    assert made.run("--dry-run", "-c", "ls").returncode == 0


def test_the_policies_of_the_package_are_in_the_image(installation: Installation) -> None:
    """Where the package is root's and the image its user's, nothing can be kept beside them."""
    code = (
        "from capfence_sh import image; assert image.use(sys.argv[1]); from capfence_sh import image, policy_file, package_source, rules\n"
    )
    code += "policy_file.compiled = None; policy_file._kept = policy_file._keep = lambda *_: None\n"
    code += "print(*[policy_file.load(path, package_source.fingerprint(), rules.judge).name for path in sys.argv[2:]])"
    policies = sorted(map(str, (installation.site / "capfence_sh" / "policies").glob("*.yaml")))
    done = installation.python(code, str(installation.image), *policies)
    assert done.returncode == 0 and len(done.stdout.split()) == len(policies) == 5, done.stderr
