"""A scheduler or a worker of a cluster, in this process, until it is ended."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable
from typing import Final

from editor.cluster.bench import NAME, ClusterBench
from editor.cluster.extra import ClusterError, distributed

AGAIN_SECONDS: Final = 0.5  # between two tries to reach a scheduler
ANSWER_SECONDS: Final = "10s"
Say = Callable[[str], None]


def run_scheduler(host: str, port: int, say: Say) -> None:
    """Schedule until the process is ended; raise ClusterError where the port can't be had."""
    dask = distributed()

    async def work() -> None:
        try:
            made = dask.Scheduler(
                host=host, port=port, dashboard=False, dashboard_address=f"{host}:0"
            )
            scheduler = await made
        except (OSError, ValueError) as error:
            raise ClusterError(f"no scheduler can listen at {host}:{port}: {error}") from None
        say(f"the scheduler listens at {scheduler.address}")
        await scheduler.finished()

    import asyncio  # here: the program starts without it

    asyncio.run(work())


def run_worker(address: str, jobs: int, bench: ClusterBench, say: Say) -> None:
    """Work for a scheduler until the process is ended; wait for it wherever it is gone."""
    dask = distributed()

    async def work(folder: str) -> None:
        is_missed = False
        while True:
            try:
                worker = await dask.Worker(
                    address,
                    nthreads=jobs,
                    memory_limit=0,  # photos are in processes of their own
                    local_directory=folder,
                    dashboard=False,
                    death_timeout=ANSWER_SECONDS,
                    extensions={NAME: lambda worker: bench},
                )
            except (OSError, TimeoutError, RuntimeError):
                if not is_missed:
                    say(f"the scheduler at {address} does not answer: it is waited for")
                is_missed = True
            else:
                is_missed = False
                say(f"the worker {worker.address} works for {address}, {jobs} at once")
                await worker.finished()
                bench.close()
                say(f"the scheduler at {address} has gone: it is waited for")
            import asyncio

            await asyncio.sleep(AGAIN_SECONDS)

    with contextlib.closing(bench), tempfile.TemporaryDirectory(prefix="kernelroom-") as folder:
        import asyncio

        asyncio.run(work(folder))
