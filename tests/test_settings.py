"""Which policy, which log and which trusted names one run gets, and who may change what."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from capfence_sh import settings
from capfence_sh.configuration import Configuration
from capfence_sh.errors import CapfenceError
from capfence_sh.invocation import OwnOptions
from capfence_sh.settings import TRUST_CALLER, TRUST_SYSTEM, TRUST_USER, Settings
from capfence_sh.subject import Account


class Host:
    """A host with its own /etc/capfence and home; `config` holds what its configuration files say."""

    def __init__(self, folder: Path) -> None:
        self.system = folder / "etc"
        self.home = folder / "home"
        self.config: dict[str, Configuration] = {}
        self.system.mkdir()
        self.home.mkdir()

    def policy(self, folder: Path) -> str:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "policy.yaml").write_text("")
        return str(folder / "policy.yaml")

    def load(self, env: Mapping[str, str] | None = None, **own: object) -> Settings:
        account = Account(1500, "deploy", str(self.home))
        environment = {"HOME": str(self.home)} if env is None else env
        configured = lambda path: self.config.get(path, Configuration())  # noqa: E731 - a function of one table
        return settings.load(OwnOptions(**own), account, "web1.example", "/cwd", environment, configured, str(self.system))


@pytest.fixture
def host(tmp_path: Path) -> Host:
    return Host(tmp_path)


def test_nothing_is_configured(host: Host) -> None:
    found = host.load()
    assert found.base == settings.packaged("default")
    assert (found.overlays, found.trust, found.tty) == ((), TRUST_USER, "human")
    assert found.log == f"{host.home}/.local/state/capfence"
    assert (found.workspace, found.narrowed, found.actor, found.environment) == ("", "", "", "")


def test_a_policy_that_is_not_packaged_is_a_failure() -> None:
    assert Path(settings.packaged("devops_policy")).exists()
    with pytest.raises(CapfenceError):
        settings.packaged("nosuch")


def test_the_user_s_own_policy(host: Host) -> None:
    own = host.policy(host.home / ".config" / "capfence")
    assert (host.load().base, host.load().trust) == (own, TRUST_USER)


# -- policy ------------------------------------------------------------------------------------------------------------------


def test_a_flag_chooses_the_base_where_no_system_policy_exists(host: Host) -> None:
    host.policy(host.home / ".config" / "capfence")
    found = host.load(policy=("/p/a.yaml", "b.yaml"))
    assert (found.base, found.overlays, found.trust) == ("/p/a.yaml", ("/cwd/b.yaml",), TRUST_CALLER)


def test_inside_another_guard_a_flag_only_tightens(host: Host) -> None:
    found = host.load({"HOME": str(host.home), "CAPFENCE_GUARD": "1"}, policy=("/p/a.yaml",))
    assert (found.base, found.overlays, found.trust) == (settings.packaged("default"), ("/p/a.yaml",), TRUST_USER)


def test_over_a_system_policy_everything_only_tightens(host: Host) -> None:
    system, own = host.policy(host.system), host.policy(host.home / ".config" / "capfence")
    found = host.load({"HOME": str(host.home), "CAPFENCE_POLICY": "/p/c.yaml:d.yaml"}, policy=("/p/a.yaml",))
    assert (found.base, found.trust) == (system, TRUST_SYSTEM)
    assert found.overlays == (own, "/p/a.yaml", "/p/c.yaml", "/cwd/d.yaml")


def test_a_variable_never_chooses_the_base(host: Host) -> None:
    found = host.load({"HOME": str(host.home), "CAPFENCE_POLICY": "/p/c.yaml"})
    assert (found.base, found.overlays) == (settings.packaged("default"), ("/p/c.yaml",))


# -- places ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("variable", ["HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"])
def test_the_environment_moves_places_only_without_a_system_policy(variable: str, host: Host, tmp_path: Path) -> None:
    env = {"HOME": str(host.home), variable: str(tmp_path / "other")}
    assert host.load(env).trust == TRUST_CALLER
    host.policy(host.system)
    found = host.load(env)
    assert (found.trust, found.log) == (TRUST_SYSTEM, f"{host.home}/.local/state/capfence")


def test_places_that_the_environment_names(host: Host) -> None:
    own = host.policy(host.home / "elsewhere" / "capfence")
    found = host.load({"HOME": "/other", "XDG_CONFIG_HOME": str(host.home / "elsewhere"), "XDG_STATE_HOME": "/state/"})
    assert (found.base, found.log) == (own, "/state/capfence")
    assert host.load({"HOME": "/other"}).log == "/other/.local/state/capfence"
    assert host.load({"HOME": ""}).log == f"{host.home}/.local/state/capfence"
    assert host.load({}).log == f"{host.home}/.local/state/capfence"
    assert host.load({"HOME": str(host.home), "XDG_STATE_HOME": "relative"}).log == f"{host.home}/.local/state/capfence"


def test_the_log_is_chosen_by_flag_unless_the_system_names_one(host: Host) -> None:
    found = host.load(log="/l/x/../y")
    assert (found.log, found.trust) == ("/l/y", TRUST_CALLER)
    host.config[f"{host.system}/config.yaml"] = Configuration(log="/var/log/capfence")
    found = host.load(log="/l/x")
    assert (found.log, found.trust) == ("/var/log/capfence", TRUST_USER)


def test_the_log_is_never_chosen_by_a_variable(host: Host) -> None:
    assert host.load({"HOME": str(host.home), "CAPFENCE_LOG": "/l/x"}).log == f"{host.home}/.local/state/capfence"


def test_without_any_home_the_log_must_be_given(host: Host) -> None:
    homeless = Account(1500, "1500", "")
    with pytest.raises(CapfenceError, match="--log"):
        settings.load(OwnOptions(), homeless, "h", "/", {}, lambda path: Configuration(), str(host.system))
    assert settings.load(OwnOptions(log="/l"), homeless, "h", "/", {}, lambda path: Configuration(), str(host.system)).log == "/l"


# -- trusted names -----------------------------------------------------------------------------------------------------------


def test_names_come_from_the_configuration(host: Host) -> None:
    config = Configuration(workspace="/srv/app", actors=(("deploy", "bot"),), environments=(("web1", "production"),), tty="never")
    host.config[f"{host.home}/.config/capfence/config.yaml"] = config
    found = host.load()
    assert (found.actor, found.environment, found.workspace, found.tty) == ("bot", "production", "/srv/app", "never")


def test_a_user_is_named_by_login_or_number_and_a_host_with_or_without_its_domain(host: Host) -> None:
    path = f"{host.system}/config.yaml"
    host.config[path] = Configuration(actors=(("1500", "number"),), environments=(("web1.example", "whole"), ("web1", "short")))
    assert (host.load().actor, host.load().environment) == ("number", "whole")
    host.config[path] = Configuration(actors=(("other", "x"),), environments=(("web2", "x"),))
    assert (host.load().actor, host.load().environment) == ("", "")


def test_the_system_s_configuration_comes_first(host: Host) -> None:
    own, system = f"{host.home}/.config/capfence/config.yaml", f"{host.system}/config.yaml"
    host.config[own] = Configuration(log="/own", workspace="/own", actors=(("deploy", "own"),), tty="always")
    host.config[system] = Configuration(log="/system", actors=(("deploy", "system"),), tty="never")
    found = host.load()
    assert (found.log, found.workspace, found.actor, found.tty) == ("/system", "/own", "system", "never")


def test_under_a_system_policy_the_user_s_configuration_says_nothing(host: Host) -> None:
    host.policy(host.system)
    host.config[f"{host.home}/.config/capfence/config.yaml"] = Configuration(
        log="/own", workspace="/own", actors=(("deploy", "own"),), tty="always"
    )
    found = host.load()
    assert (found.log, found.workspace, found.actor, found.tty) == (f"{host.home}/.local/state/capfence", "", "", "human")


def test_the_workspace_is_asked_for_by_flag_or_variable(host: Host) -> None:
    assert host.load(workspace="sub").narrowed == "/cwd/sub"
    assert host.load({"HOME": str(host.home), "CAPFENCE_WORKSPACE": "/w"}).narrowed == "/w"
    assert host.load({"HOME": str(host.home), "CAPFENCE_WORKSPACE": "/w"}, workspace="/v").narrowed == "/v"


def test_the_guard_s_own_places_are_known(host: Host) -> None:
    found = host.load(policy=("/p/a.yaml", "/p/b.yaml"), log="/l")
    package = str(Path(settings.__file__).parent)
    assert {"/p/a.yaml", "/p/b.yaml", "/l", str(host.system), f"{host.home}/.config/capfence", package} <= set(found.files)


def test_a_policy_of_the_package_may_be_a_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As `uv pip install --link-mode=symlink` leaves it."""
    kept = tmp_path / "cache" / "default.yaml"
    package = tmp_path / "capfence_sh"
    (package / "policies").mkdir(parents=True)
    kept.parent.mkdir()
    kept.write_text("")
    (package / "policies" / "default.yaml").symlink_to("../../cache/link.yaml")
    (tmp_path / "cache" / "link.yaml").symlink_to(kept)
    monkeypatch.setattr(settings, "_package", lambda: str(package))
    assert settings.packaged("default") == str(kept)
