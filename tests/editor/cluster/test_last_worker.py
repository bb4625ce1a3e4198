"""The last worker of a batch ends, and another one comes: what the first was at is done."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.batch.inputs import found_in
from editor.batch.job import BatchJob, Orders
from editor.batch.one_photo import alone_at
from editor.render.pipeline import never
from tests.editor.batch.conftest import make_photos, orders
from tests.editor.cluster.conftest import Cluster
from tests.editor.cluster.test_killed import Batch

pytest.importorskip("distributed", reason="needs the extra cluster")
__all__ = ["orders"]  # fixtures


def test_what_the_last_worker_was_at_is_done_by_the_next(
    tmp_path: Path, data: Path, orders: Orders, registry, cluster: Cluster
) -> None:
    make_photos(tmp_path / "in", 2)
    (tmp_path / "out").mkdir()
    job = BatchJob(orders, tmp_path / "out").with_photos(found_in([tmp_path / "in"]))
    first = cluster.worker()
    first.wait_for("works for")
    with alone_at(job.items[1].output, never):
        batch = Batch(job, cluster.address, registry)
        batch.wait_for(1)
        first.kill()
    cluster.worker()
    batch.wait_for(2)
    batch.crew.close()
    assert (batch.tally.done, batch.tally.failed) == (2, 0)
