"""The command worker: this machine does photos for whoever hands them to a scheduler."""

from __future__ import annotations

import argparse

from editor.cli.batch_crew import MOST_JOBS, places
from editor.cli.command_error import CommandError
from editor.cli.ending import STOPPING, Stopped, say
from editor.cli.parser import CommandParser
from editor.cluster.bench import ClusterBench
from editor.cluster.extra import checked_address
from editor.cluster.identity import Identity
from editor.cluster.node import run_worker
from filters.registry import Registry
from filters.threads import cores, share_of_threads

NAME = "worker"
DESCRIPTION = (
    "Do photos for the batches of a scheduler (./run batch ... --scheduler), until Ctrl+C. A batch "
    "is only taken on with the same version, filters and plugins, and where its output folder is "
    "seen. Where the scheduler is gone it is waited for."
)


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``worker`` to the commands."""
    parser = commands.add_parser(NAME, help="work for a cluster's batches", description=DESCRIPTION)
    add = parser.add_argument
    add("--scheduler", metavar="tcp://HOST:PORT", required=True, help="who hands out the work")
    add("--jobs", type=int, metavar="N", default=cores(), help="photos at once")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, registry: Registry) -> int:
    """Work until a signal comes; what is wrong is raised as its sentence."""
    if not 1 <= args.jobs <= MOST_JOBS:
        raise CommandError(f"--jobs {args.jobs} is not allowed, use 1 to {MOST_JOBS}")
    threads = share_of_threads(args.jobs)
    bench = ClusterBench(Identity.of(registry), places(registry), threads)
    number = run_worker(checked_address(args.scheduler), args.jobs, bench, say, STOPPING)
    if number is not None:
        raise Stopped(number)
    return 0
