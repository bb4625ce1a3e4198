"""What a scheduler has its workers call; each finds the bench that its worker was started with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from editor.cluster.bench import NAME, NO_WORKER, ClusterBench
from editor.cluster.extra import distributed


async def admit(run: str, form: Mapping[str, Any], dask_worker: Any) -> str:
    """Have a worker take part in a batch; return why it can't, or nothing.

    One that can offers as much of a resource as it has threads; the batch's tasks ask for it, so
    that they come to no other.
    """
    bench = dask_worker.extensions.get(NAME)
    if not isinstance(bench, ClusterBench):
        return NO_WORKER
    why = bench.admit(run, form)
    if not why:
        await dask_worker.set_resources(**{run: dask_worker.state.nthreads})
    return why


def call_off(run: str, dask_worker: Any) -> None:
    """Have a worker let a batch go."""
    bench = dask_worker.extensions.get(NAME)
    if isinstance(bench, ClusterBench):
        bench.call_off(run)


def do(run: str, form: dict[str, Any]) -> dict[str, Any]:
    """Do a photo of a batch; return its outcome's form."""
    bench = distributed().get_worker().extensions[NAME]
    assert isinstance(bench, ClusterBench)
    return bench.do(run, form)
