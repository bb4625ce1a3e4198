"""A scheduler or a worker of a cluster, in this process, until it is ended."""

from __future__ import annotations

import contextlib
import signal
import tempfile
from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any, Final

from editor.cluster.bench import NAME, ClusterBench
from editor.cluster.extra import ClusterError, distributed

if TYPE_CHECKING:
    from asyncio import Future

AGAIN_SECONDS: Final = 0.5  # between two tries to reach a scheduler
ANSWER_SECONDS: Final = "10s"
Say = Callable[[str], None]
Signals = Sequence[int]


def run_scheduler(host: str, port: int, say: Say, stopping: Signals = ()) -> int | None:
    """Schedule until one of these signals comes, and return it.

    Raise ClusterError where the port can't be had.
    """
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

    return _run(work(), stopping)


def run_worker(
    address: str, jobs: int, bench: ClusterBench, say: Say, stopping: Signals = ()
) -> int | None:
    """Work for a scheduler until one of these signals comes, and return it.

    Wherever the scheduler is gone it is waited for.
    """
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
        return _run(work(folder), stopping)


def _run(work: Coroutine[Any, Any, None], stopping: Signals) -> int | None:
    """Run it to its end or until one of these signals, which is returned; ignored ones stay so.

    The signal is the loop's meanwhile: what a handler raises comes up in whatever task is at work
    just then, and is lost with it.
    """
    import asyncio  # here: the program starts without it

    async def until_told() -> int | None:
        loop = asyncio.get_running_loop()
        told: asyncio.Future[int] = loop.create_future()
        heeded = [number for number in stopping if callable(signal.getsignal(number))]
        with contextlib.suppress(NotImplementedError):  # Windows
            for number in heeded:
                loop.add_signal_handler(number, _tell, told, number)
        task = loop.create_task(work)
        either: set[asyncio.Future[Any]] = {task, told}
        await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        if told.done():
            return told.result()
        await task
        return None

    return asyncio.run(until_told())


def _tell(told: Future[int], number: int) -> None:
    if not told.done():
        told.set_result(number)
