"""Who may have written a policy, and the compiled form beside it: a cache that is believed only when nobody else can write it."""

import os
import stat
import subprocess
import sys

import pytest

from capfence_sh import policy_file, trusted_file
from capfence_sh.audit_chain import hexdigest
from capfence_sh.errors import CapfenceError
from tests.features import need
from tests.making import nobody

TEXT = "policy_name: first\nallow: [shell.execute]\n"
NOBODY = 65534


@pytest.fixture
def path(tmp_path):
    tmp_path.chmod(0o755)
    file = tmp_path / "policy.yaml"
    file.write_text(TEXT)
    file.chmod(0o644)
    return file


def load(path, package_hash="p", **how):
    return policy_file.load(str(path), package_hash, nobody, **how)


def compiled_form(path):
    """The cache beside a policy."""
    return path.with_name(path.name + ".compiled")


# ---- the compiled form


def test_the_first_load_keeps_the_compiled_form_and_the_second_uses_it(path):
    first = load(path)
    kept = compiled_form(path)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o644
    before = kept.stat().st_ino, kept.stat().st_mtime_ns
    second = load(path)
    assert (kept.stat().st_ino, kept.stat().st_mtime_ns) == before
    assert (second.name, second.rule(0), second.index, second.sha256) == (first.name, first.rule(0), first.index, first.sha256)
    assert second.sha256 == hexdigest(TEXT.encode()).decode()
    assert second.source == str(path)
    assert [each.name for each in path.parent.iterdir() if each.name not in ("policy.yaml", "policy.yaml.compiled")] == []


def test_yaml_is_imported_only_to_compile(path):
    load(path)
    code = (
        "import sys\nfrom capfence_sh import policy_file\n"
        f"print(policy_file.load({str(path)!r}, sys.argv[1], None).name, 'yaml' in sys.modules, 'difflib' in sys.modules, 'shlex' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code, "p"], capture_output=True, text=True, check=True)
    assert ran.stdout == "first False False False\n"


@pytest.mark.parametrize(
    "change",
    [
        lambda path: path.write_text(TEXT.replace("first", "second")),
        lambda path: compiled_form(path).write_bytes(b""),
        lambda path: compiled_form(path).write_bytes(compiled_form(path).read_bytes()[:-5]),
        lambda path: compiled_form(path).write_bytes(b"capfence policy\n" + b"0" * 64 + b"\xff"),
        lambda path: compiled_form(path).unlink(),
    ],
)
def test_a_compiled_form_that_does_not_fit_is_made_again(path, change):
    load(path)
    good = compiled_form(path).read_bytes()
    change(path)
    changed = "second" in path.read_text()
    assert load(path).name == ("second" if changed else "first")
    assert (compiled_form(path).read_bytes() == good) == (not changed)


def test_another_package_and_another_reading_do_not_share_a_compiled_form(path):
    path.write_text("allow:\n  - {capability: shell.execute, contains: zz9}\n")
    assert load(path, compatible=True).rule(0)
    with pytest.raises(CapfenceError, match="must name one command"):
        load(path)
    path.write_text(TEXT)
    load(path, "one")
    one = compiled_form(path).read_bytes()
    load(path, "other")
    assert compiled_form(path).read_bytes() != one


def forged(path):
    """A compiled form that allows everything under the key of a policy that does not."""
    generous = path.with_name("generous.yaml")
    generous.write_text("policy_name: forged\nallow: [shell.execute, shell.opaque]\n")
    load(generous)
    load(path)
    head = compiled_form(path).read_bytes()[: len(b"capfence policy\n") + 64]
    return head + compiled_form(generous).read_bytes()[len(head) :]


@pytest.mark.parametrize("mode", [0o664, 0o646, 0o666])
def test_a_compiled_form_that_others_can_write_is_not_believed(path, mode):
    fake = forged(path)
    compiled_form(path).write_bytes(fake)
    assert load(path).name == "forged"  # whoever can write as the owner is the owner
    compiled_form(path).chmod(mode)
    assert load(path).name == "first"


def test_a_compiled_form_behind_a_link_is_not_believed(path):
    fake = forged(path)
    elsewhere = path.with_name("elsewhere")
    elsewhere.write_bytes(fake)
    compiled_form(path).unlink()
    compiled_form(path).symlink_to(elsewhere)
    assert load(path).name == "first"


def test_a_compiled_form_of_another_owner_is_not_believed(path, as_root):
    fake = forged(path)
    compiled_form(path).write_bytes(fake)
    os.chown(compiled_form(path), NOBODY, NOBODY)
    assert load(path).name == "first"


# ---- who may have written it


@pytest.fixture
def as_root():
    """These tests need files of other users."""
    need("root")


def in_a_child(uid, path):
    """What a process of another user gets: the name of the policy, or the error."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgroups([])
            os.setgid(uid)
            os.setuid(uid)
            try:
                answer = load(path).name
            except CapfenceError as error:
                answer = error.message
            os.write(write, answer.encode())
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read) as answers:
        text = answers.read()
    os.waitpid(child, 0)
    return text


@pytest.fixture
def shared(as_root):
    """A folder that other users can reach."""
    import shutil
    import tempfile

    folder = tempfile.mkdtemp(prefix="capfence-test-", dir="/tmp")
    os.chmod(folder, 0o755)
    yield folder
    shutil.rmtree(folder)


def test_a_folder_that_cannot_be_written_costs_only_time(shared):
    policy = os.path.join(shared, "policy.yaml")
    with open(policy, "w") as file:
        file.write(TEXT)
    os.chmod(policy, 0o644)
    os.chown(policy, NOBODY, NOBODY)
    assert in_a_child(NOBODY, policy) == "first"
    assert os.listdir(shared) == ["policy.yaml"]


def test_a_policy_of_root_is_not_compiled_by_others(shared):
    policy = os.path.join(shared, "policy.yaml")
    with open(policy, "w") as file:
        file.write(TEXT)
    os.chmod(policy, 0o644)
    os.chmod(shared, 0o1777)
    assert in_a_child(NOBODY, policy) == "first"
    assert os.listdir(shared) == ["policy.yaml"]
    load(policy)
    assert sorted(os.listdir(shared)) == ["policy.yaml", "policy.yaml.compiled"]


def test_a_missing_policy(tmp_path):
    with pytest.raises(CapfenceError, match=r"none\.yaml: there is no such file") as caught:
        load(tmp_path / "none.yaml")
    assert caught.value.status == 125
    with pytest.raises(CapfenceError, match="there is no such file"):
        load(tmp_path / "no" / "none.yaml")


@pytest.mark.parametrize("mode", [0o646, 0o666, 0o602])
def test_a_policy_that_everybody_can_write_is_refused(path, mode):
    path.chmod(mode)
    with pytest.raises(CapfenceError, match=r"is refused: others can write it \(mode 0"):
        load(path)


def test_a_policy_that_a_foreign_group_can_write_is_refused(path, as_root):
    os.chown(path, 0, NOBODY)
    path.chmod(0o664)
    with pytest.raises(CapfenceError, match="others can write it"):
        load(path)


def test_a_policy_that_the_private_group_of_its_owner_can_write_is_accepted(path, as_root):
    os.chown(path, 0, 0)
    path.chmod(0o664)
    assert load(path).name == "first"


def test_what_a_private_group_is(as_root):
    assert trusted_file._is_private_group(0, 0)
    assert not trusted_file._is_private_group(1, 0)
    assert not trusted_file._is_private_group(54321, 54321)


def test_a_policy_of_another_user_is_refused(path, as_root):
    os.chown(path, 12345, 12345)
    with pytest.raises(CapfenceError, match=r"is refused: it belongs to another user \(uid 12345\)"):
        load(path)


def test_a_policy_of_root_rules_over_everybody_and_one_of_another_user_over_nobody(shared):
    policy = os.path.join(shared, "policy.yaml")
    with open(policy, "w") as file:
        file.write(TEXT)
    os.chmod(policy, 0o644)
    assert in_a_child(NOBODY, policy) == "first"
    os.chown(policy, 12345, 12345)
    assert "belongs to another user (uid 12345)" in in_a_child(NOBODY, policy)
    os.chown(policy, NOBODY, NOBODY)
    assert in_a_child(NOBODY, policy) == "first"


def test_a_policy_in_a_folder_that_others_can_write_is_refused(tmp_path):
    folder = tmp_path / "open"
    folder.mkdir()
    (folder / "policy.yaml").write_text(TEXT)
    (folder / "policy.yaml").chmod(0o644)
    folder.chmod(0o777)
    with pytest.raises(CapfenceError, match=r"others can write in .*open"):
        load(folder / "policy.yaml")
    folder.chmod(0o1777)
    assert load(folder / "policy.yaml").name == "first"


def test_every_folder_on_the_way_counts(tmp_path):
    inner = tmp_path / "open" / "inner"
    inner.mkdir(parents=True)
    (inner / "policy.yaml").write_text(TEXT)
    inner.parent.chmod(0o777)
    for way in (inner, inner / ".." / "inner", tmp_path / "open" / "." / "inner"):
        with pytest.raises(CapfenceError, match=r"others can write in .*open"):
            load(way / "policy.yaml")


def test_a_folder_of_another_user_is_refused(tmp_path, as_root):
    folder = tmp_path / "theirs"
    folder.mkdir()
    (folder / "policy.yaml").write_text(TEXT)
    os.chown(folder, 12345, 12345)
    with pytest.raises(CapfenceError, match=r"theirs belongs to another user \(uid 12345\)"):
        load(folder / "policy.yaml")


def test_links_on_the_way_are_followed_and_what_they_lead_through_counts(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "policy.yaml").write_text(TEXT)
    (tmp_path / "link").symlink_to("real")
    (tmp_path / "absolute").symlink_to(tmp_path / "real")
    assert load(tmp_path / "link" / "policy.yaml").name == "first"
    assert load(tmp_path / "absolute" / "policy.yaml").name == "first"
    assert (tmp_path / "real" / "policy.yaml.compiled").exists()
    (tmp_path / "real").chmod(0o777)
    with pytest.raises(CapfenceError, match=r"others can write in .*real"):
        load(tmp_path / "link" / "policy.yaml")
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(CapfenceError, match="too many symbolic links"):
        load(tmp_path / "loop" / "policy.yaml")


def test_a_link_of_another_user_is_refused(tmp_path, path, as_root):
    link = tmp_path / "link"
    link.symlink_to(path.parent)
    os.lchown(link, 12345, 12345)
    with pytest.raises(CapfenceError, match="link belongs to another user"):
        load(link / "policy.yaml")


def test_a_policy_that_is_a_link_is_refused(path):
    link = path.with_name("link.yaml")
    link.symlink_to(path)
    with pytest.raises(CapfenceError, match="cannot be read: it is a symbolic link"):
        load(link)


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_what_is_not_a_file_is_refused(tmp_path, make):
    make(tmp_path / "policy.yaml")
    with pytest.raises(CapfenceError, match="is not a regular file"):
        load(tmp_path / "policy.yaml")


def test_a_path_through_a_file(path):
    with pytest.raises(CapfenceError, match="is not a folder"):
        load(path / "policy.yaml")


def test_a_huge_policy_is_refused(path):
    with open(path, "r+b") as file:
        file.truncate(trusted_file.MAX_SIZE + 1)
    with pytest.raises(CapfenceError, match="is larger than 4 MiB"):
        load(path)


def test_a_relative_path_is_one_from_the_working_directory(path, monkeypatch):
    monkeypatch.chdir(path.parent)
    loaded = load("policy.yaml")
    assert (loaded.name, loaded.source) == ("first", "policy.yaml")
