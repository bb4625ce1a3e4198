"""The command filters: list, show."""

from __future__ import annotations

import argparse
import difflib
import json
import math
import shlex
import textwrap
from typing import Any, Final

from editor.cli.command_error import CommandError
from editor.cli.parser import CommandParser
from editor.plugins.printing import plain_lines
from editor.plugins.remote import RemoteSpec
from filters.near_names import these
from filters.params.kinds.choice import ChoiceKind
from filters.params.kinds.number import NumberKind
from filters.params.param import Param
from filters.plugin import FilterSpec
from filters.registry import Registry, UnknownFilterError

NAME = "filters"
WIDTH: Final = 96
NEAR: Final = 3


def add_parser(commands: argparse._SubParsersAction[CommandParser]) -> None:
    """Add ``filters`` and what it does to the commands."""
    parser = commands.add_parser(NAME, help="list the filters, and show what one can be given")
    kinds = parser.add_subparsers(metavar="WHAT", required=True, parser_class=CommandParser)

    listing = kinds.add_parser("list", help="every filter: id, title, group and what it does")
    listing.add_argument("--group", help="only those of this group")
    listing.add_argument("--json", action="store_true", help="as JSON, with all parameters")
    listing.set_defaults(run=_list)

    show = kinds.add_parser("show", help="a filter's values: limits, defaults and what they do")
    show.add_argument("filter", metavar="ID|TITLE")
    show.add_argument("--json", action="store_true", help="as JSON")
    show.set_defaults(run=_show)


def _list(args: argparse.Namespace, registry: Registry) -> int:
    wanted = None if args.group is None else args.group.casefold()
    found = [spec for spec in registry if wanted is None or spec.group.casefold() == wanted]
    if not found:
        groups = ", ".join(dict.fromkeys(spec.group for spec in registry))
        raise CommandError(f"there is no group {args.group!r} of filters: there are {groups}")
    if args.json:
        print(json.dumps([as_json(spec) for spec in found], indent=1, ensure_ascii=False))
        return 0
    for spec in found:
        print(plain_lines(f"{spec.id}\t{spec.title}\t{spec.group}\t{spec.doc}"))
    return 0


def _show(args: argparse.Namespace, registry: Registry) -> int:
    spec = find_filter(registry, args.filter)
    if args.json:
        print(json.dumps(as_json(spec), indent=1, ensure_ascii=False))
    else:
        print(as_text(spec))
    return 0


def find_filter(registry: Registry, text: str) -> FilterSpec:
    """Find a filter by its id, or its title in any case; raise UnknownFilterError."""
    wanted = text.casefold()
    for spec in registry:
        if text == spec.id or wanted in (spec.id.casefold(), spec.title.casefold()):
            return spec
    names = {name.casefold(): spec.id for spec in registry for name in (spec.title, spec.id)}
    near = difflib.get_close_matches(wanted, names, n=NEAR, cutoff=0.5)
    found = list(dict.fromkeys(names[name] for name in near))
    hint = these(found) if near else "see ./run filters list"
    raise UnknownFilterError(f"the filter {text!r:.80} is not known: {hint}", text)


def as_json(spec: FilterSpec) -> dict[str, Any]:
    """Return all that can be known of a filter without running it."""
    return {
        "id": spec.id,
        "title": spec.title,
        "group": spec.group,
        "version": spec.version,
        "description": spec.doc,
        "details": spec.details,
        "plugin": str(spec.path) if isinstance(spec, RemoteSpec) else None,
        "parameters": [_param_as_json(param) for param in spec.params],
    }


def _param_as_json(param: Param) -> dict[str, Any]:
    form = {
        "name": param.name,
        "label": param.label,
        "description": param.tooltip,
        "takes": param.kind.described(),
        "default": param.to_json(param.default),
        "default_text": param.to_text(param.default),
    }
    if isinstance(param.kind, NumberKind):
        low, high = param.kind.range.minimum, param.kind.range.maximum
        form["minimum"] = low if math.isfinite(low) else None
        form["maximum"] = high if math.isfinite(high) else None
        form["unit"] = param.kind.range.unit
    if isinstance(param.kind, ChoiceKind):
        form["choices"] = list(param.kind.choices)
    return form


def as_text(spec: FilterSpec) -> str:
    """Return the same for a person to read, with a command to try."""
    lines = [f"{spec.title} ({spec.id}), version {spec.version}, in {spec.group}", spec.doc]
    lines += [line for text in spec.details.split("\n\n") if text for line in ("", _filled(text))]
    if isinstance(spec, RemoteSpec):
        lines.append(f"From the plugin {spec.path}")
    for param in spec.params:
        default = _short(param.to_text(param.default))
        lines += ["", f"  {param.name}: {param.kind.described()}", f"    default {default}"]
        if param.tooltip:
            inside = "    "
            lines.append(
                textwrap.fill(param.tooltip, WIDTH, initial_indent=inside, subsequent_indent=inside)
            )
    given = "".join(f" -p {p.name}={_typed(p)}" for p in spec.params[:2])
    lines += ["", f"Try: ./run apply PHOTO -o OUT.png --filter {spec.id}{given}"]
    return plain_lines("\n".join(lines))


def _filled(text: str) -> str:
    return textwrap.fill(" ".join(text.split()), WIDTH, break_on_hyphens=False)


def _short(text: str) -> str:
    return textwrap.shorten(text, WIDTH, placeholder=" …") or "nothing"


def _typed(param: Param) -> str:
    """Return a value as a shell takes it."""
    text = param.to_text(param.default)
    return shlex.quote(text)
