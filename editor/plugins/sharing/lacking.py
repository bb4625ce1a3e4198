"""Where a plugin that a file names can be had: the version, the index, the command."""

from __future__ import annotations

from pathlib import Path

from editor.plugins.sharing.catalogue import Catalogue, read_catalogue
from editor.plugins.sharing.fetching import Cancelled, never
from editor.plugins.sharing.index import NAME, IndexFault
from editor.plugins.sharing.offers import place_of
from filters.user_error import UserError


def where_to_get(
    filter_id: str, words: str, data: Path, folder: Path, cancelled: Cancelled = never
) -> str:
    """Return a sentence on how to have the plugin of a filter that is not there.

    Parameters
    ----------
    filter_id
        ``PLUGIN.FILTER``; of another id nothing can be said.
    words
        What the file says of the plugin, its name and version: "grain 1.2".
    data, folder
        Where the addresses of indexes and the plugins are kept.
    """
    name, dot, _ = filter_id.partition(".")
    if not dot or not NAME.fullmatch(name):
        return ""
    given, _, version = words.partition(" ")
    version = version if given == name else ""
    plugin = f"the plugin {name} {version}".rstrip()
    if place_of(folder, name) is not None:
        return (
            f"{plugin[:1].upper()}{plugin[1:]} has it; the one in {folder} does not give it now: "
            "see ./run plugins list"
        )
    try:
        return (
            f"It is of {plugin}, {_listed(read_catalogue(data, folder, cancelled), name, version)}"
        )
    except UserError as error:
        return f"It is of {plugin}, and no index can be read: {error}"


def _listed(catalogue: Catalogue, name: str, version: str) -> str:
    if not catalogue.addresses:
        return "and there is no index yet: ./run plugins sources --add URL|FOLDER"
    if name not in catalogue.versions:
        if catalogue.faults:  # also one that has not answered as soon as it was wanted
            return (
                f"and {len(catalogue.faults)} of {len(catalogue.addresses)} indexes could not be "
                f"read just now: ./run plugins search {name}"
            )
        return "which no index that you have added lists: see ./run plugins sources"
    try:
        one = catalogue.find(name, version)
        return f"which {one.offer.address} lists: {one.command}"
    except IndexFault:
        one = catalogue.find(name)
        return (
            f"of which {one.offer.address} lists version {one.entry.version}, "
            f"not {version}: {one.command}"
        )
