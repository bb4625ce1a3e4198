"""Who does the photos of the command batch: processes here, or the workers of a cluster."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, Protocol

from editor.batch.crew import Crew
from editor.batch.job import Item, Orders
from editor.batch.photo_queue import Told
from editor.batch.wire import PluginPlaces
from editor.cli.command_error import CommandError
from editor.cli.ending import say
from editor.cli.parser import CommandParser
from editor.cluster.crew import ClusterCrew
from editor.cluster.extra import checked_address
from editor.cluster.identity import Identity
from editor.cluster.local import LocalCluster
from editor.plugins.live_registry import LiveRegistry
from filters.registry import Registry
from filters.threads import cores

MOST_JOBS: Final = 64


class AnyCrew(Protocol):
    """What does photos, wherever."""

    def add(self, items: Iterable[Item]) -> None:
        """Have more photos done."""

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until all are done, for so long at most; return whether they are."""

    def close(self) -> None:
        """Call off the rest, and end."""


def add_crew_options(parser: CommandParser) -> None:
    """Add ``--jobs``, ``--scheduler`` and ``--workers``."""
    one = parser.add_mutually_exclusive_group()
    one.add_argument("--jobs", type=int, metavar="N", help="processes at once")
    one.add_argument(
        "--scheduler", metavar="tcp://HOST:PORT", help="have the workers of a cluster do it"
    )
    one.add_argument(
        "--workers", type=int, metavar="N", help="a cluster of so many workers on this machine"
    )


def check_crew_options(args: argparse.Namespace) -> None:
    """Raise CommandError or ClusterError where they can't be meant."""
    for name in ("jobs", "workers"):
        given = getattr(args, name)
        if given is not None and not 1 <= given <= MOST_JOBS:
            raise CommandError(f"--{name} {given} is not allowed, use 1 to {MOST_JOBS}")
    if args.scheduler is not None:
        checked_address(args.scheduler)
        if args.own:
            raise CommandError(
                "--own does not go with --scheduler: the steps that photos were last edited with "
                "are kept on this machine alone"
            )


@contextlib.contextmanager
def opened_crew(
    args: argparse.Namespace,
    orders: Orders,
    folder: Path,
    photos: int | None,
    told: Told,
    registry: Registry,
) -> Iterator[AnyCrew]:
    """Yield what does a batch of so many photos (None: nobody knows), and close it at the end."""
    with contextlib.ExitStack() as stack:
        crew: AnyCrew
        if args.scheduler is None and args.workers is None:
            jobs = args.jobs or cores()
            jobs = jobs if photos is None else min(jobs, photos)
            crew = Crew(orders, folder, jobs, told, places(registry))
        else:
            address, look = args.scheduler, None
            if args.workers is not None:
                local = LocalCluster(args.workers, places(registry))
                stack.callback(local.close)
                address, look = local.address, local.look
            crew = ClusterCrew(orders, folder, address, Identity.of(registry), told, say, look)
        stack.callback(crew.close)
        yield crew


def places(registry: Registry) -> PluginPlaces:
    """Return where workers find the plugins of a registry."""
    if not isinstance(registry, LiveRegistry):
        return PluginPlaces()
    return PluginPlaces(registry.host.folders, registry.host.safe_mode)
