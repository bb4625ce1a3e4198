"""ListedPlugin: a plugin as a row shows it, installed or of an index."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from editor.plugins.host import CRASHES
from editor.plugins.record import PluginRecord
from editor.plugins.sharing.catalogue import Listing
from ui.look.language import said
from ui.look.phrase import phrase


@dataclass(frozen=True)
class ListedPlugin:
    """One row.

    Parameters
    ----------
    key
        Where it lies, or its listing's id.
    words
        What it is for, or why it does not work.
    state, sign, colour
        How it is, said at the right end; the icon before it; the colour's name among the tokens.
    deed
        What its button says; empty where it has none.
    picture
        The name of the drawing in front.
    """

    key: Path | str
    name: str
    version: str
    words: str
    state: str = ""
    sign: str = ""
    colour: str = "muted"
    deed: str = ""
    picture: str = "plug"

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        parts = (f"{self.name} {self.version}".strip(), self.words, self.state)
        return ", ".join(part for part in parts if part)

    def has(self, query: str) -> bool:
        """Whether each word of a query is in it."""
        text = f"{self.name} {self.words} {self.state}".casefold()
        return all(word in text for word in query.casefold().split())


def row_of(record: PluginRecord, update: Listing | None, is_new: bool) -> ListedPlugin:
    """Return the row of a plugin that is here.

    Parameters
    ----------
    update
        What an index has that is newer.
    is_new
        Whether it was brought up to date since the program began.
    """
    state, sign, colour, deed = _state(record, update, is_new)
    picture = "warning" if record.state == "quarantined" else "plug"
    name, version, words = record.name, record.version, _words(record)
    return ListedPlugin(record.path, name, version, words, state, sign, colour, deed, picture)


def _words(record: PluginRecord) -> str:
    if record.lacks:
        return phrase("Needs {lacks}", lacks=", ".join(record.lacks))
    if record.state == "quarantined":
        return phrase("Stopped {count} times in a row, so it is set aside", count=CRASHES)
    if record.state in ("newer", "failed"):
        return said(record.reason)
    return record.manifest.description or ", ".join(record.manifest.titles)


def _state(record: PluginRecord, update: Listing | None, is_new: bool) -> tuple[str, str, str, str]:
    """Return what is said of a plugin's state, with icon and colour, and what can be done."""
    if record.lacks:
        return "", "", "muted", said("Get packages…")
    match record.state:
        case "off":
            return said("Off"), "minus", "muted", ""
        case "newer":
            return said("Too new"), "lock", "muted", ""
        case "quarantined":
            return said("Set aside"), "shield", "warning", said("Try")
    if record.place is not None:
        return phrase("Line {line}", line=record.place.line), "warning", "error", ""
    if record.reason:
        return said("Failed"), "warning", "error", ""
    if update is not None:
        version = update.entry.version
        return phrase("{version} is there", version=version), "up", "accent", ""
    return said("Updated") if is_new else said("On"), "check", "muted", ""


def offered_row(one: Listing) -> ListedPlugin:
    """Return the row of a plugin that an index lists and that is not here."""
    entry, fault = one.entry, one.offer.fault
    filters = phrase("{count} filters", one="{count} filter", count=len(entry.filters))
    words = f"{entry.description} · {filters}" if entry.description else filters
    if fault:
        return ListedPlugin(entry.id, entry.id, entry.version, said(fault), said("Too new"), "lock")
    return ListedPlugin(entry.id, entry.id, entry.version, words, deed=said("Install…"))
