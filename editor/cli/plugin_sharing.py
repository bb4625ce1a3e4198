"""Plugins of others on the command line: search, install, update, remove, index, prepare."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from editor.cli.command_error import CommandError
from editor.cli.one_plugin import find_plugin
from editor.cli.parser import CommandParser
from editor.photo.load import load
from editor.plugins.environments import Environments
from editor.plugins.install import Candidate
from editor.plugins.sharing.addresses import IndexAddresses
from editor.plugins.sharing.catalogue import Catalogue, read_catalogue
from editor.plugins.sharing.index import FILE, index_text
from editor.plugins.sharing.making import PICTURES, list_folder
from editor.plugins.sharing.offers import (
    Offer,
    fetched,
    place_of,
    put_aside,
    read_offers,
)
from editor.plugins.sharing.versions import listed_before, with_versions
from editor.storage.atomic import write_text
from editor.storage.file_error import FileError
from editor.storage.folders import SAMPLES, user_data, user_plugins
from filters.registry import Registry

NO_SANDBOX = "A plugin is a program that can do whatever you can. Install only what you trust."


def add_sharing(kinds: argparse._SubParsersAction[CommandParser]) -> None:
    """Add what finds, gets and lists plugins of others."""
    search = kinds.add_parser("search", help="find plugins in the indexes that you have added")
    search.add_argument("words", metavar="WORD", nargs="*")
    search.add_argument("--all", action="store_true", help="every version, not the newest alone")
    _with_index(search)
    search.set_defaults(run=_search)
    sources = kinds.add_parser("sources", help="the addresses of indexes: list, add, remove")
    sources.add_argument("--add", metavar="URL|FOLDER", action="append", default=[])
    sources.add_argument("--remove", metavar="URL|FOLDER", action="append", default=[])
    sources.set_defaults(run=_sources)
    install = kinds.add_parser("install", help="show all of a plugin, and copy it with your yes")
    install.add_argument(
        "plugin", metavar="ID[@VERSION]|FILE", help="in an index, or a file or package"
    )
    update = kinds.add_parser("update", help="install newer versions, with your yes")
    update.add_argument("plugins", metavar="ID", nargs="*", help="all where none is named")
    remove = kinds.add_parser("remove", help="take plugins away; they are kept in the data folder")
    remove.add_argument("plugins", metavar="ID", nargs="+")
    for parser, run in ((install, _install), (update, _update), (remove, _remove)):
        parser.add_argument("--yes", action="store_true", help="don't ask")
        parser.set_defaults(run=run)
    for parser in (install, update):
        _with_index(parser)
    index = kinds.add_parser("index", help="check the plugins of a folder and list them for others")
    index.add_argument("folder", metavar="FOLDER", type=Path)
    index.add_argument("--photo", type=Path)
    index.add_argument("--no-check", action="store_true", help="list without checking")
    index.set_defaults(run=_index)
    prepare = kinds.add_parser("prepare", help="get the packages that a plugin needs, for it alone")
    prepare.add_argument("plugin", metavar="FILE|ID")
    prepare.add_argument("--yes", action="store_true", help="don't ask")
    prepare.add_argument("--no-index", action="store_true", help="as pip's")
    prepare.add_argument("--find-links", metavar="FOLDER", action="append", default=[])
    prepare.set_defaults(run=_prepare)


def _with_index(parser: CommandParser) -> None:
    parser.add_argument(
        "--index",
        metavar="URL|FOLDER",
        action="append",
        default=[],
        help="look in this index, in place of those that are added",
    )


def _catalogue(given: Sequence[str]) -> Catalogue:
    """Read all indexes; one that can't be read is said, and the others are read."""
    found = read_catalogue(user_data(), user_plugins(), given=given)
    if not found.addresses:
        raise CommandError("there is no index yet: ./run plugins sources --add URL|FOLDER")
    for fault in found.faults:
        print(fault, file=sys.stderr)
    if len(found.faults) == len(found.addresses):
        raise CommandError("no index could be read")
    return found


def _search(args: argparse.Namespace, registry: Registry) -> int:
    catalogue = _catalogue(args.index)
    found = catalogue.matching(" ".join(args.words))
    if args.all:
        found = tuple(one for each in found for one in catalogue.versions[each.entry.id])
    if not found:
        print("no plugin in the indexes has these words", file=sys.stderr)
    for one in found:
        entry = one.entry
        words = (entry.description, entry.licence, ", ".join(entry.needs), one.verdict, one.state)
        print("\t".join((entry.id, entry.version, *(word for word in words if word))))
    return 0


def _sources(args: argparse.Namespace, registry: Registry) -> int:
    addresses = IndexAddresses(user_data())
    for text in args.remove:
        addresses.remove(text)
    for text in args.add:
        read_offers(text)  # what is no index is not kept
        addresses.add(text)
    for address in addresses.all():
        print(address)
    return 0


def _install(args: argparse.Namespace, registry: Registry) -> int:
    if Path(args.plugin).exists():
        return _install_file(Path(args.plugin), args.yes)
    name, at, version = args.plugin.partition("@")
    if at and not version:
        raise CommandError(f"{args.plugin} is not allowed: write ID@VERSION, as in {name}@1.2")
    one = _catalogue(args.index).find(name, version)
    if one.is_same or (one.is_here and not version):
        hint = "" if version else f": ./run plugins update {name}"
        raise CommandError(f"{f'{name} {version}'.strip()} is installed already{hint}")
    _get(one.offer, args.yes)
    return 0


def _install_file(path: Path, is_agreed: bool) -> int:
    candidate = Candidate.of(path)
    print(candidate.text)
    _agree(f"Install {candidate.path.name}?", is_agreed)
    print(candidate.install(user_plugins()))
    return 0


def _get(offer: Offer, is_agreed: bool) -> None:
    """Fetch a plugin, show all that is copied, and copy it with a person's yes."""
    if offer.fault:
        raise CommandError(f"{offer.entry.id} can't be installed: {offer.fault}")
    got = fetched(offer)
    print(got.text)
    _agree(f"Install {offer.entry.id} {offer.entry.version} from {offer.address}?", is_agreed)
    place = got.install(user_plugins(), user_data())
    print(place)
    if lacks := Environments(user_data()).lacking(place):
        print(f"It needs {', '.join(lacks)}: ./run plugins prepare {offer.entry.id}")


def _update(args: argparse.Namespace, registry: Registry) -> int:
    catalogue, count = _catalogue(args.index), 0
    names = args.plugins or [one.entry.id for one in catalogue.listings if one.is_here]
    for name in names:
        one = catalogue.find(name)
        if not one.is_here:
            raise CommandError(f"{name} is not installed: ./run plugins install {name}")
        if one.is_update:
            _get(one.offer, args.yes)
            count += 1
        elif args.plugins:
            print(f"{name} is the newest there is")
    if not count and not args.plugins:
        print("all are the newest there are")
    return 0


def _remove(args: argparse.Namespace, registry: Registry) -> int:
    for name in args.plugins:
        here = place_of(user_plugins(), name)
        if here is None:
            raise CommandError(f"{name} is not in {user_plugins()}: see ./run plugins list")
        _agree(f"Remove {here}?", args.yes)
        Environments(user_data()).remove(here)
        try:
            print(f"{here} is kept as {put_aside(user_plugins(), name, user_data())}")
        except OSError as error:
            raise FileError.of(here, "removed", error) from None
    return 0


def _index(args: argparse.Namespace, registry: Registry) -> int:
    if not args.folder.is_dir():
        raise CommandError(f"{args.folder} is not a folder")
    photo, entries = load(args.photo or SAMPLES / "chelsea.png"), []
    before = listed_before(args.folder)
    for listed in list_folder(args.folder, photo, registry, not args.no_check):
        entry = listed.entry
        if listed.picture:
            place = args.folder / entry.picture
            try:
                (args.folder / PICTURES).mkdir(exist_ok=True)
                place.write_bytes(listed.picture)
            except OSError as error:
                raise FileError.of(place, "written", error) from None
        entries.append(with_versions(args.folder, entry, before))
        passed = "not checked" if entry.check is None else "fit to share"
        print(f"{entry.id}\t{entry.version}\t{'; '.join(entry.check or ()) or passed}")
    write_text(args.folder / FILE, index_text(tuple(entries)))
    print(args.folder / FILE)
    return 0


def _prepare(args: argparse.Namespace, registry: Registry) -> int:
    source, _ = find_plugin(args.plugin, registry)
    environments = Environments(user_data())
    lacks = environments.lacking(source.path)
    if not lacks:
        print(f"{source.name} has all that it needs")
        return 0
    place = environments.folder_of(source.path)
    print(f"{source.name} needs {', '.join(lacks)}. They are installed into {place}.")
    _agree("Get them?", args.yes)
    options = ["--no-index"] if args.no_index else []
    for folder in args.find_links:
        options += ["--find-links", folder]
    environments.prepare(source.path, options, lambda line: print(line, file=sys.stderr))
    print(place)
    return 0


def _agree(question: str, is_agreed: bool) -> None:
    """Ask for a yes; raise CommandError where there is none, or nobody to ask."""
    if is_agreed:
        return
    if not sys.stdin.isatty():
        raise CommandError(f"{question} Nobody can be asked here: say --yes. {NO_SANDBOX}")
    print(NO_SANDBOX)
    if input(f"{question} [y/N] ").strip().casefold() not in ("y", "yes"):
        raise CommandError("nothing was changed")
