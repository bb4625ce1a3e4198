"""The command plugins: new, list, check, run."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from editor.cli.parser import CommandError, CommandParser
from editor.cli.plugin_template import new_plugin
from editor.document.step import Step
from editor.photo.load import load
from editor.plugins.check import check
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.render.export import export
from editor.render.pipeline import Pipeline
from editor.storage.folders import SAMPLES, user_data, user_plugins
from filters.plugin import FilterSpec
from filters.registry import Registry

NAME = "plugins"
FAULTY = 2


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``plugins`` and what it does to the commands."""
    parser = commands.add_parser(NAME, help="make, list, check and run filter plugins")
    kinds = parser.add_subparsers(metavar="WHAT", required=True, parser_class=CommandParser)

    new = kinds.add_parser("new", help="write a working plugin into your plugin folder")
    new.add_argument("title", metavar="NAME")
    new.add_argument("--folder", type=Path, help="another folder")
    new.set_defaults(run=_new)

    listing = kinds.add_parser("list", help="every plugin, its state and its filters")
    listing.set_defaults(run=_list)

    checking = kinds.add_parser("check", help="try what a plugin promises, and say the verdict")
    checking.add_argument("file", metavar="FILE", type=Path)
    checking.add_argument("--photo", type=Path)
    checking.set_defaults(run=_check)

    running = kinds.add_parser("run", help="apply a plugin's filter to a photo")
    running.add_argument("file", metavar="FILE", type=Path)
    running.add_argument("input", metavar="INPUT", type=Path)
    running.add_argument("-o", "--output", metavar="OUT", type=Path, required=True)
    running.add_argument("--filter", metavar="ID", help="where the plugin has several")
    running.add_argument("-p", "--param", metavar="name=value", action="append", default=[])
    running.set_defaults(run=_run)


def _new(args: argparse.Namespace, registry: Registry) -> int:
    print(new_plugin(args.folder or user_plugins(), args.title))
    return 0


def _list(args: argparse.Namespace, registry: Registry) -> int:
    host = PluginHost([user_plugins()], user_data())
    try:
        host.load()
        for record in host.records:
            words = record.reason or ", ".join(record.filters)
            print(f"{record.name}\t{record.state}\t{record.manifest.version}\t{words}")
    finally:
        host.close()
    return 0


class _One:
    """A host of one plugin file, whose state is kept nowhere."""

    def __init__(self, path: Path, builtin: Registry) -> None:
        if not path.exists():
            raise CommandError(f"{path} can't be opened: it does not exist")
        self._folder = tempfile.TemporaryDirectory()
        self.host = PluginHost(
            [path.resolve().parent],
            Path(self._folder.name),
            with_entry_points=False,
            only=path.resolve(),
        )
        self.registry = LiveRegistry(builtin, self.host)

    def __enter__(self) -> tuple[Registry, tuple[FilterSpec, ...]]:
        self.host.load()
        if self.host.failures:
            reason = self.host.failures[0].reason
            self.close()
            raise CommandError(f"{self.host.records[0].path.name} can't be loaded: {reason}")
        return self.registry, self.host.specs

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.host.close()
        self._folder.cleanup()


def _check(args: argparse.Namespace, registry: Registry) -> int:
    image = load(args.photo or SAMPLES / "chelsea.png")
    faults = 0
    with _One(args.file, registry) as (live, specs):
        for finding in check(live, specs, image):
            faults += not finding.passed
            mark = "ok  " if finding.passed else "FAIL"
            print(f"{mark} {finding.filter_id}: {finding.what} {finding.note}".rstrip())
    print(f"{args.file.name}: {'fit to share' if not faults else f'{faults} faults'}")
    return FAULTY if faults else 0


def _run(args: argparse.Namespace, registry: Registry) -> int:
    with _One(args.file, registry) as (live, specs):
        spec = _chosen(specs, args.filter)
        values = {}
        for assignment in args.param:
            name, equals, text = assignment.partition("=")
            if not equals:
                raise CommandError(f"-p {assignment!r} has no value: write name=value")
            values[name] = spec.param(name).from_text(text)
        pipeline = Pipeline.of(load(args.input), (Step.of(spec, **values),), live)
        for loss in export(pipeline, args.output):
            print(loss, file=sys.stderr)
    return 0


def _chosen(specs: tuple[FilterSpec, ...], wanted: str | None) -> FilterSpec:
    names = ", ".join(spec.id for spec in specs)
    if wanted is None and len(specs) > 1:
        raise CommandError(f"the plugin has several filters: choose one by --filter, of {names}")
    for spec in specs:
        if wanted is None or wanted in (spec.id, spec.id.partition(".")[2]):
            return spec
    raise CommandError(f"the filter {wanted!r} is not in the plugin: there are {names}")
