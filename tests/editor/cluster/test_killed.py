"""A batch on a cluster whose workers and scheduler are killed: every result once, whole, right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.batch.inputs import found_in
from editor.batch.job import BatchJob, Orders
from editor.batch.journal import NAME
from editor.batch.one_photo import Workbench, alone_at
from editor.batch.report import Tally
from editor.cluster.crew import ClusterCrew
from editor.cluster.extra import ClusterError
from editor.cluster.identity import Identity
from editor.render.pipeline import never
from tests.editor.batch.conftest import make_photos, orders
from tests.editor.cluster.conftest import ANSWER, Cluster

pytest.importorskip("distributed", reason="needs the extra cluster")
__all__ = ["orders"]  # fixtures
EACH = 6  # photos of a round


class Batch:
    """One job, as the command makes it, again and again; what is said of each photo."""

    def __init__(self, job: BatchJob, address: str, registry) -> None:
        self.job, self.outcomes, self.said = job, {}, []
        identity = Identity.of(registry)
        self.crew = ClusterCrew(
            job.orders, job.folder, address, identity, self.outcomes.__setitem__, self.said.append
        )
        self.crew.add(job.items)

    @property
    def tally(self) -> Tally:
        return Tally.of(self.outcomes.values())

    def wait_for(self, done: int) -> None:
        """Wait until so many have ended."""
        while not self.crew.wait(0.01) and self.tally.done + self.tally.current < done:
            pass


def test_a_worker_and_the_scheduler_are_killed_and_all_is_as_of_one_machine(
    tmp_path: Path, data: Path, orders: Orders, registry, cluster: Cluster, pytestconfig
) -> None:
    rounds = pytestconfig.getoption("cluster_kills")
    count = EACH * rounds
    make_photos(tmp_path / "in", count)
    (tmp_path / "out").mkdir()
    job = BatchJob(orders, tmp_path / "out").with_photos(found_in([tmp_path / "in"]))
    lasting = cluster.worker(jobs=2)
    for number in range(1, rounds + 1):
        first = cluster.worker()
        first.wait_for("works for")
        lasting.wait_for("works for", number)
        # The last photo has no end before: it holds one of the lasting worker's threads at most,
        # so the other one comes to all that is waited for here, whatever the order.
        with alone_at(job.items[-1].output, never):
            batch = Batch(job, cluster.address, registry)
            batch.wait_for(EACH * (number - 1) + 1)
            first.kill()
            batch.wait_for(EACH * number - 1)
            cluster.schedule_again()
            with pytest.raises(ClusterError, match="has gone: what is done is kept"):
                batch.crew.wait(ANSWER)
        batch.crew.close()
        assert 0 < batch.tally.cancelled < count
        assert batch.tally.failed == 0
    lasting.wait_for("works for", rounds + 1)  # it has come back by itself
    batch = Batch(job, cluster.address, registry)
    batch.wait_for(count)
    batch.crew.close()
    assert (batch.tally.done + batch.tally.current, batch.tally.failed) == (count, 0)
    check_whole(job, registry, tmp_path / "one")


def check_whole(job: BatchJob, registry, folder: Path) -> None:
    """Every result is there, finished once at the most by each run, and as one process has it."""
    folder.mkdir()
    names = {item.output.name for item in job.items}
    assert {path.name for path in job.folder.iterdir()} == {*names, NAME}
    lines = (job.folder / NAME).read_text().split("\n")
    finished = [json.loads(line)["output"] for line in lines if '"done"' in line]
    assert set(finished) == names
    alone = BatchJob(job.orders, folder)
    bench = Workbench.of(alone.orders, registry, folder)
    for item in alone.with_photos(found_in([job.items[0].source.parent])).items:
        assert bench.done(item).state == "done"
        assert (job.folder / item.output.name).read_bytes() == item.output.read_bytes()
