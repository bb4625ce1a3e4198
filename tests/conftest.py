"""Options that all tests share, and folders of their own: nothing of a person's is read."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # as main sets it, before numpy is imported

from filters.convolution.cost import adopt
from filters.registry import Registry

# How long an example takes says only how busy the machine is.
settings.register_profile(
    "any machine",
    settings.default,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    database=None,
)
settings.load_profile("any machine")

SLOW = {
    "plugin_faults": 20,
    "mutated_files": 5_000,
    "preset_kills": 300,
    "monkey_actions": 10_000,
    "monkey_seeds": 5,
    "signals": 100,
    "kills": 300,
    "cluster_kills": 10,
    "batch_photos": 500,
    "changes": 500,
    "starts": 1_000,
}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--plugin-faults", type=int, default=2, help="how often each fault of a plugin is tried"
    )
    parser.addoption(
        "--mutated-files", type=int, default=500, help="how many mutated pictures are opened"
    )
    parser.addoption(
        "--preset-kills", type=int, default=15, help="how often saving presets is killed"
    )
    parser.addoption(
        "--monkey-actions", type=int, default=150, help="how much a monkey does at a window"
    )
    parser.addoption(
        "--signals", type=int, default=4, help="how often a command is stopped at some moment"
    )
    parser.addoption("--kills", type=int, default=4, help="how often an edited window is killed")
    parser.addoption(
        "--cluster-kills", type=int, default=1, help="how often a cluster's parts are killed"
    )
    parser.addoption(
        "--batch-photos", type=int, default=16, help="of a batch that is killed until it is done"
    )
    parser.addoption(
        "--changes", type=int, default=80, help="of each of two programs on one data folder"
    )
    parser.addoption(
        "--starts", type=int, default=4, help="how many starts have a damaged data folder"
    )
    parser.addoption("--monkey-seeds", type=int, default=1, help="how many monkeys, up to 5")
    parser.addoption("--monkey-first-seed", type=int, default=1, help="the first monkey's seed")
    parser.addoption(
        "--slow", action="store_true", help="all that is tried again and again, often: for hours"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Have --slow raise how often things are tried, as far as no option asks for more."""
    for name, count in SLOW.items() if config.getoption("slow") else ():
        setattr(config.option, name, max(count, config.getoption(name)))


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let this process and those it starts keep settings, data, caches and costs elsewhere."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("KERNELROOM_")]:
            patch.delenv(name)
        patch.setenv("KERNELROOM_DATA", str(home / "kernelroom"))
        for name in ("HOME", "USERPROFILE"):
            patch.setenv(name, str(home))
        for name in ("CACHE", "CONFIG", "DATA", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        yield


@pytest.fixture(scope="session")
def registry() -> Registry:
    """The filters that come with the program."""
    return Registry.builtin()


@pytest.fixture(autouse=True)
def costs_stay_the_built_in_ones() -> Iterator[None]:
    """A test that is a worker adopts the costs that it is sent; the next plans without."""
    yield
    adopt(None)
