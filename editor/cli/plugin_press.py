"""Pressing a filter's button from the command line: what it finds is printed or written."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.cli.command_error import CommandError
from editor.document.image import Image
from editor.document.step import Step
from editor.plugins.printing import plain_lines
from editor.render.pressing import pressed
from editor.storage.atomic import write_text
from editor.storage.json_text import to_text
from filters.findings import (
    Finding,
    Overlay,
    PlotResult,
    TableResult,
    TextResult,
    finding_to_csv,
    finding_to_json,
)
from filters.registry import Registry


@dataclass(frozen=True)
class Output:
    """Where what is found goes: printed without a path; only the result of a title, if given."""

    path: Path | None = None
    title: str | None = None


def chosen_output(args: argparse.Namespace) -> Output:
    """Read ``-o`` and ``--result``; raise CommandError where the file is of another kind."""
    if args.output is not None and args.output.suffix.lower() not in (".csv", ".json"):
        raise CommandError(f"-o {args.output} is not allowed with --press: write .csv or .json")
    return Output(args.output, args.result)


def press(image: Image, step: Step, title: str, registry: Registry, output: Output) -> None:
    """Press a button of a Step on a photo; raise CommandError, FilterFailure, FileError."""
    spec = registry[step.filter_id]
    if title not in spec.buttons:
        names = ", ".join(spec.buttons) or "none"
        raise CommandError(f"{spec.id} has no button {title!r}: it has {names}")
    found = pressed(image, (), step, title, registry)
    findings = _chosen(found.findings, output.title)
    values = {name: spec.param(name).to_text(value) for name, value in found.values.items()}
    if output.path is None:
        for name, text in values.items():
            print(plain_lines(f"{name}={text}"))
        for finding in findings:
            _print(finding)
        return
    if output.path.suffix.lower() == ".json":
        write_text(output.path, to_text(_form(findings, values)))
        return
    if len(findings) != 1:
        names = ", ".join(one.title for one in findings) or "no result"
        raise CommandError(
            f"a .csv file holds one result, and there are {names}: choose by --result, or .json"
        )
    write_text(output.path, finding_to_csv(findings[0]))


def _chosen(findings: Sequence[Finding], title: str | None) -> tuple[Finding, ...]:
    found = tuple(one for one in findings if title is None or one.title == title)
    if title is not None and not found:
        names = ", ".join(one.title for one in findings) or "none"
        raise CommandError(f"there is no result {title!r}: there are {names}")
    return found


def _form(findings: Sequence[Finding], values: dict[str, str]) -> dict[str, object]:
    return {"values": values, "results": [finding_to_json(one) for one in findings]}


def _print(finding: Finding) -> None:
    print(plain_lines(f"# {finding.title}"))
    match finding:
        case TextResult():
            print(plain_lines(finding.text))
        case TableResult() | PlotResult() | Overlay():
            heads, rows = finding.table()
            print(plain_lines("\t".join(heads)))
            for row in rows:
                cells = (f"{one:.6g}" if isinstance(one, float) else one for one in row)
                words = ("" if one is None else str(one) for one in cells)
                print(plain_lines("\t".join(words)))
