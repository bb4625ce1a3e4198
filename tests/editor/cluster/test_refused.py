"""Workers that are another program, and what is said of them and of no cluster at all."""

from __future__ import annotations

import importlib
from dataclasses import replace
from pathlib import Path

import pytest

from editor.batch.inputs import found_in
from editor.batch.job import BatchJob, Orders
from editor.batch.journal import NAME
from editor.batch.wire import Planning, PluginPlaces, item_form
from editor.cluster.bench import ClusterBench
from editor.cluster.crew import ClusterCrew
from editor.cluster.extra import ClusterError, checked_address, distributed
from editor.cluster.identity import Identity, hash_of
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from filters.registry import Registry
from tests.editor.batch.conftest import make_photos, orders
from tests.editor.cluster.conftest import ANSWER, Cluster

__all__ = ["orders"]  # fixtures
PLUGIN = '''
from kernelroom.plugin import Pixels, image_filter

API = 1


@image_filter("Half", group="Mine")
def half(pixels: Pixels) -> Pixels:
    """Halve it."""
    return pixels * 0.5
'''


@pytest.fixture
def identity(registry: Registry) -> Identity:
    return Identity.of(registry)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({}, ""),
        ({"version": "9"}, "it has version 0.1.0, not 9"),
        ({"code": "0"}, "its version 0.1.0 has other code"),
        ({"filters": {}}, "it has a filter"),
        ({"plugins": {"mine": "0123456789abcdef"}}, "it lacks the plugin mine"),
    ],
)
def test_the_first_difference_is_named(identity: Identity, change, words: str) -> None:
    assert identity.difference(replace(identity, **change)).startswith(words)
    assert bool(identity.difference(replace(identity, **change))) == bool(words)


def test_a_library_of_another_version_is_a_difference(identity: Identity) -> None:
    libraries = {**identity.libraries, "numpy": "1.0"}
    here = identity.libraries["numpy"]
    words = f"it has the library numpy {here}, not 1.0"
    assert identity.difference(replace(identity, libraries=libraries)) == words


def test_code_is_the_same_whatever_its_line_ends_are_and_not_by_another_name(
    tmp_path: Path,
) -> None:
    one, other = tmp_path / "a.py", tmp_path / "b" / "a.py"
    other.parent.mkdir()
    one.write_bytes(b"x\ny\n")
    other.write_bytes(b"x\r\ny\r\n")
    assert hash_of([one]) == hash_of([other])
    assert hash_of([one]) != hash_of([other.rename(tmp_path / "c.py")])


def test_a_plugin_whose_text_is_another_is_a_difference(tmp_path: Path, data: Path) -> None:
    found = []
    for text in (PLUGIN, PLUGIN.replace("0.5", "0.25")):
        (tmp_path / "halved.py").write_text(text)
        host = PluginHost([tmp_path], data, with_entry_points=False)
        host.load()
        found.append(Identity.of(LiveRegistry(Registry.builtin(), host)))
        host.close()
    assert list(found[0].plugins) == ["halved"]
    assert found[0].difference(found[1]).startswith("it has the plugin halved ")


def form_of(identity: Identity, orders: Orders, folder: Path, token: str = "token"):
    (folder / "token").touch()
    return {
        "identity": identity.to_json(),
        "orders": orders.to_json(),
        "folder": str(folder),
        "token": token,
        "planning": Planning.here().to_json(),
    }


def test_a_bench_takes_part_only_where_it_sees_the_folder(
    tmp_path: Path, data: Path, identity: Identity, orders: Orders
) -> None:
    bench = ClusterBench(identity, PluginPlaces(), 1)
    assert bench.admit("run", form_of(identity, orders, tmp_path, "gone")).startswith(
        f"it does not see the folder {tmp_path}"
    )
    assert bench.do("run", {})["state"] == "cancelled"
    assert bench.admit("run", form_of(identity, orders, tmp_path)) == ""


def test_a_bench_does_photos_in_a_process_that_it_keeps(
    tmp_path: Path, data: Path, identity: Identity, orders: Orders
) -> None:
    make_photos(tmp_path / "in", 2)
    bench = ClusterBench(identity, PluginPlaces(), 1)
    assert bench.admit("run", form_of(identity, orders, tmp_path)) == ""
    job = BatchJob(orders, tmp_path).with_photos(found_in([tmp_path / "in"]))
    assert [bench.do("run", item_form(item))["state"] for item in job.items] == ["done", "done"]
    first = process_of(bench, "run")
    assert bench.admit("another", form_of(identity, orders, tmp_path)) == ""
    assert not process_of(bench, "run")  # its program may have been killed
    assert bench.do("run", item_form(job.items[0]))["state"] == "current"
    assert process_of(bench, "run") not in ([], first)
    bench.close()
    assert bench.do("run", item_form(job.items[0]))["state"] == "cancelled"


def process_of(bench: ClusterBench, run: str) -> list[int]:
    return [process.pid for process in bench._runs[run].idle]


def test_without_the_extra_one_sentence_has_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(name: str):
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(importlib, "import_module", gone)
    with pytest.raises(ClusterError, match=r"which this installs: .* -m pip install distributed$"):
        distributed()


@pytest.mark.parametrize("text", ["", "127.0.0.1:8786", "tcp://", "tcp://host", "http://host:1"])
def test_an_address_that_is_none_is_named(text: str) -> None:
    with pytest.raises(ClusterError, match=r"is not allowed, use tcp://HOST:PORT"):
        checked_address(text)


def test_a_worker_of_another_version_is_refused_and_named_and_goes_on_to_the_next_batch(
    tmp_path: Path, data: Path, orders: Orders, identity: Identity, cluster: Cluster
) -> None:
    pytest.importorskip("distributed", reason="needs the extra cluster")
    make_photos(tmp_path / "in", 2)
    (tmp_path / "out").mkdir()
    job = BatchJob(orders, tmp_path / "out").with_photos(found_in([tmp_path / "in"]))
    cluster.scheduler.wait_for("listens")
    said, outcomes = [], {}

    def crew_of(asked: Identity) -> ClusterCrew:
        crew = ClusterCrew(
            orders, job.folder, cluster.address, asked, outcomes.__setitem__, said.append
        )
        crew.add(job.items)
        return crew

    crew_of(identity).close()  # before any worker has come
    assert [outcome.state for outcome in outcomes.values()] == ["cancelled"] * 2
    worker = cluster.worker()
    worker.wait_for("works for")
    crew = crew_of(replace(identity, version="9"))
    with pytest.raises(
        ClusterError, match=r"can do this batch: at .*, it has version 0\.1\.0, not 9"
    ):
        crew.wait(ANSWER)
    crew.close()
    assert [line.endswith("is refused: it has version 0.1.0, not 9") for line in said] == [True]
    crew = crew_of(identity)
    assert crew.wait(ANSWER)
    crew.close()
    assert [outcome.state for outcome in outcomes.values()] == ["done"] * 2
    assert {path.name for path in job.folder.iterdir()} == {
        NAME,
        *(item.output.name for item in job.items),
    }
