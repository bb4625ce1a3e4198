"""The command plugins: new, list, check, run, and what gets plugins of others."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path

from editor import VERSION
from editor.cli.command_error import CommandError
from editor.cli.one_plugin import OnePlugin, find_plugin
from editor.cli.parser import CommandParser
from editor.cli.plugin_press import chosen_output, press
from editor.cli.plugin_sharing import add_sharing
from editor.cli.plugin_template import new_plugin
from editor.cli.step_options import typed_values
from editor.document.step import Step
from editor.photo.load import load
from editor.plugins.check import Finding, check
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.plugins.printing import plain_lines
from editor.plugins.record import PluginRecord
from editor.render.export import export
from editor.render.pipeline import Pipeline
from editor.storage.atomic import write_text
from editor.storage.folders import SAMPLES, user_data, user_plugins
from editor.storage.json_text import to_text
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
    checking.add_argument("plugin", metavar="FILE|ID", help="a path, a file's name, or an id")
    checking.add_argument("--photo", type=Path)
    checking.add_argument(
        "--report", metavar="OUT.json", type=Path, help="write the findings, to put beside it"
    )
    checking.set_defaults(run=_check)

    running = kinds.add_parser("run", help="apply a plugin's filter to a photo")
    running.add_argument("plugin", metavar="FILE|ID", help="a path, a file's name, or an id")
    running.add_argument("input", metavar="INPUT", type=Path)
    running.add_argument("-o", "--output", metavar="OUT", type=Path)
    running.add_argument(
        "--press", metavar="BUTTON", help="press a button of the filter: print what it finds"
    )
    running.add_argument("--result", metavar="TITLE", help="the one of its results to write")
    running.add_argument("--filter", metavar="ID", help="where the plugin has several")
    running.add_argument("-p", "--param", metavar="name=value", action="append", default=[])
    running.set_defaults(run=_run)
    add_sharing(kinds)


def _new(args: argparse.Namespace, registry: Registry) -> int:
    print(new_plugin(args.folder or user_plugins(), args.title))
    return 0


def _list(args: argparse.Namespace, registry: Registry) -> int:
    if isinstance(registry, LiveRegistry):
        _print_records(registry.host)
        return 0
    host = PluginHost([user_plugins()], user_data())
    try:
        host.load()
        _print_records(host)
    finally:
        host.close()
    return 0


def _print_records(host: PluginHost) -> None:
    if host.memory.fault:
        print(host.memory.fault, file=sys.stderr)
    for record in host.records:
        words = record.reason or ", ".join(record.filters)
        if record.lacks:
            words += f"; needs {', '.join(record.lacks)}: ./run plugins prepare {record.name}"
        print(f"{record.name}\t{record.state}\t{record.version}\t{words}")


def _check(args: argparse.Namespace, registry: Registry) -> int:
    source, wanted = find_plugin(args.plugin, registry)
    image = load(args.photo or SAMPLES / "chelsea.png")
    faults, found = 0, []
    one = OnePlugin(source, registry)
    with one as (live, specs):
        chosen = specs if wanted is None else (_chosen(specs, wanted),)
        for finding in check(live, chosen, image, partial(one.host.most_bytes, source.path)):
            found.append(finding)
            faults += not finding.passed
            if args.traceback and finding.details:
                print(finding.details.rstrip(), file=sys.stderr)
            mark = "ok  " if finding.passed else "FAIL"
            words = f"{mark} {finding.filter_id}: {finding.what} {finding.note}"
            print(plain_lines(words.rstrip()))
    if args.report is not None:
        write_text(args.report, _report(one.host.records[0], found))
    count = f"{faults} fault" if faults == 1 else f"{faults} faults"
    print(f"{source.path.name}: {count if faults else 'fit to share'}")
    return FAULTY if faults else 0


def _report(record: PluginRecord, found: Sequence[Finding]) -> str:
    return to_text(
        {
            "plugin": record.path.name,
            "version": record.version,
            "interface": record.manifest.api,
            "kernelroom": VERSION,
            "faults": sum(not finding.passed for finding in found),
            "findings": [asdict(finding) for finding in found],
        }
    )


def _run(args: argparse.Namespace, registry: Registry) -> int:
    if args.output is None and args.press is None:
        raise CommandError("-o OUT is missing: the file to write the result to")
    source, wanted = find_plugin(args.plugin, registry)
    with OnePlugin(source, registry) as (live, specs):
        spec = _chosen(specs, args.filter or wanted)
        values = typed_values(args.param, spec)
        if args.press is not None:
            press(load(args.input), Step.of(spec, **values), args.press, live, chosen_output(args))
            return 0
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
