"""How a batch's sums are planned: as the machine that asks does, on each photo's share of cores."""

from __future__ import annotations

import json
import os
import sys
import threading
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from editor.batch import crew as crews
from editor.batch import worker
from editor.batch.crew import Crew
from editor.batch.inputs import Found
from editor.batch.job import BatchJob, Item, Orders
from editor.batch.one_photo import Workbench
from editor.batch.outcome import Outcome
from editor.batch.wire import Planning, PluginPlaces, item_form
from editor.cluster.bench import ClusterBench
from editor.cluster.identity import Identity
from editor.document.recipe import Recipe
from editor.document.step import Step
from editor.photo.load import load
from editor.photo.save import save
from filters import threads
from filters.kernel import Kernel
from filters.registry import Registry
from filters.threads import plan_for_cores
from tests.editor.batch.conftest import make_photos

PLANNED = 16  # cores of the machine that asks
ONE_CORE = """
import json, os, sys
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
sys.path[:] = json.loads(sys.argv[1]); sys.argv[1:] = []
from editor.batch import worker
worker.main()
"""


@pytest.fixture
def wide(registry: Registry) -> Orders:
    """A kernel whose transforms are cut by how many cores there are."""
    weights = np.random.default_rng(3).integers(-60, 165, (63, 63))
    kernel = Kernel(weights.tolist(), divisor=int(weights.sum()))
    recipe = Recipe((Step.of(registry["convolution"], kernel=kernel),))
    return Orders(recipe.to_text(registry), "Wide")


def job_of(folder: Path, orders: Orders) -> BatchJob:
    (folder / "in").mkdir()
    photo = folder / "in" / "photo.png"
    save(photo, np.random.default_rng(1).integers(0, 65536, (600, 900, 3), np.uint16))
    return BatchJob(orders, folder / "out").with_photos([Found(photo)])


def asked_here(folder: Path, job: BatchJob, registry: Registry, cores: int) -> Path:
    """Do a photo in this process as on a machine of so many cores."""
    folder.mkdir()
    item = BatchJob(job.orders, folder).with_photos([Found(job.items[0].source)]).items[0]
    with plan_for_cores(cores):
        assert Workbench.of(job.orders, registry, folder).done(item).state == "done"
    return item.output


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="can't keep a process to a core")
def test_a_worker_of_fewer_cores_rounds_as_the_machine_that_asks(
    tmp_path: Path, data: Path, wide: Orders, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = [sys.executable, "-c", ONE_CORE, json.dumps(sys.path)]
    monkeypatch.setattr(worker, "command", lambda: command)
    job = job_of(tmp_path, wide)
    (tmp_path / "out").mkdir()
    here = asked_here(tmp_path / "here", job, registry, PLANNED)
    there = asked_here(tmp_path / "one", job, registry, 1)
    assert np.any(load(here).samples != load(there).samples)  # else this tests nothing
    with plan_for_cores(PLANNED):
        crew = Crew(wide, tmp_path / "out", 1, lambda item, outcome: None)
    try:
        crew.add(job.items)
        assert crew.wait(60)
    finally:
        crew.close()
    assert job.items[0].output.read_bytes() == here.read_bytes()


def test_each_batch_of_a_cluster_has_the_plans_of_who_asks_for_it(
    tmp_path: Path, data: Path, wide: Orders, registry: Registry
) -> None:
    job = job_of(tmp_path, wide)
    here = asked_here(tmp_path / "here", job, registry, PLANNED)
    identity = Identity.of(registry)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "token").touch()
    form = {"identity": identity.to_json(), "orders": wide.to_json(), "token": "token"}
    bench = ClusterBench(identity, PluginPlaces(), 1)
    for name, cores in (("run", PLANNED), ("another", 1)):
        with plan_for_cores(cores):
            planning = {"planning": Planning.here().to_json()}
        assert bench.admit(name, {**form, "folder": str(tmp_path / "out"), **planning}) == ""
    try:
        assert bench.do("run", item_form(job.items[0]))["state"] == "done"
    finally:
        bench.close()
    assert job.items[0].output.read_bytes() == here.read_bytes()


class Counted:
    """Stands for a worker's process, and keeps how many threads each photo was given."""

    def __init__(self, given: list[int], together: threading.Barrier, *begin: object) -> None:
        self._given, self._together = given, together

    def take_turn(self) -> None:
        pass

    def do(self, item: Item, threads: int, told: object) -> Outcome:
        self._given.append(threads)
        if "alone" not in item.source.name:
            self._together.wait(60)
        return Outcome("done")

    end = close = let_go = cancel = take_turn


def test_photos_done_at_once_share_the_cores_and_one_alone_has_all(
    tmp_path: Path, orders: Orders, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    monkeypatch.setattr(threads, "all_cores", lambda: 6)
    monkeypatch.setattr(crews, "WorkerProcess", partial(Counted, given, threading.Barrier(3)))
    paths = make_photos(tmp_path / "in", 4)
    alone = paths[3].rename(tmp_path / "in" / "alone.png")
    found = [Found(path) for path in (*paths[:3], alone)]
    items = BatchJob(orders, tmp_path / "out").with_photos(found).items
    crew = Crew(orders, tmp_path / "out", 3, lambda item, outcome: None)
    try:
        crew.add(items[:3])
        assert crew.wait(60)
        crew.add(items[3:])
        assert crew.wait(60)
    finally:
        crew.close()
    assert given == [2, 2, 2, 6]
