"""VersionList: the versions of a plugin: what is here, what was replaced, what indexes have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.plugins.sharing.catalogue import Listing
from editor.plugins.sharing.kept import KeptVersion, kept_versions
from editor.plugins.sharing.offers import version_key
from ui.look.language import said
from ui.look.number_text import figure
from ui.look.phrase import phrase
from ui.look.tokens import FIELD, GAP, SPACE

NUMBER_WIDTH: Final = 40  # logical pixels


@dataclass(frozen=True)
class ListedVersion:
    """A version: its number, what it is, its date and size, and how it is had.

    Parameters
    ----------
    source
        What is had by its button; None for what is here.
    deed
        What its button says; empty where it has none.
    """

    version: str
    words: str
    detail: str
    source: Listing | KeptVersion | None = None
    deed: str = ""


def look_at_versions(data: Path, name: str, here: Path) -> tuple[KeptVersion, ...]:
    """Return what is here of a plugin, and then what is kept of it; off the Qt thread."""
    try:
        found = KeptVersion.of(here)
    except OSError:
        return kept_versions(data, name)
    return (found, *kept_versions(data, name))


def versions_of(
    here: Path, known: Sequence[KeptVersion], listed: Sequence[Listing]
) -> tuple[ListedVersion, ...]:
    """Return all versions, the newest first; none where what is here is the only one.

    Parameters
    ----------
    here
        Where the plugin lies.
    known, listed
        What is on disk; what indexes have, the first that can be used.
    """
    own = next((one.version for one in known if one.path == here), "")
    found: dict[str, ListedVersion] = {}
    for one in known:
        is_here = one.path == here
        words = said("Here now.") if is_here else said("Kept, one click back.")
        deed = "" if is_here else said("Go back")
        if version_key(own) < version_key(one.version):
            deed = said("Use it")
        day = datetime.fromtimestamp(one.seconds)
        date = QLocale().toString(QDate(day.year, day.month, day.day), said("d MMMM"))
        detail = f"{date} · {size_text(one.bytes)}"
        source = None if is_here else one
        found.setdefault(one.version, ListedVersion(one.version, words, detail, source, deed))
    for offered in listed:
        entry = offered.entry
        size = size_text(sum(file.length for file in entry.files))
        is_above = offered.is_update and offered is listed[0]  # what the button at the head gets
        deed = "" if offered.offer.fault or is_above else said("Install…")
        made = ListedVersion(entry.version, said("In an index."), size, offered, deed)
        found.setdefault(entry.version, made)
    ordered = sorted(found.values(), key=lambda one: version_key(one.version), reverse=True)
    return tuple(ordered) if len(ordered) > 1 else ()


def size_text(size: int) -> str:
    """Return a number of bytes in KB or MB of 1000.

    >>> size_text(5_400), size_text(12), size_text(4_300_000)
    ('5 KB', '1 KB', '4.3 MB')
    """
    if size < 1_000_000:
        return f"{figure(max(1, round(size / 1000)), 'd')} KB"
    return f"{figure(size / 1_000_000, '.1f')} MB"


class VersionList(QWidget):
    """A row for each; hidden where there is one only."""

    wanted = Signal(object)  # a Listing or a KeptVersion

    def __init__(self) -> None:
        super().__init__()
        self.versions: tuple[ListedVersion, ...] = ()
        self.buttons: dict[str, QPushButton] = {}  # by version
        title = QLabel("Other versions")
        title.setProperty("panel-title", True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, NUMBER_WIDTH)
        self._grid.setColumnStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(title)
        whole.addLayout(self._grid)
        self.hide()

    def show_versions(self, versions: Sequence[ListedVersion]) -> None:
        """Show these in place of those before."""
        self.setVisible(bool(versions))
        if tuple(versions) == self.versions:
            return
        self.versions = tuple(versions)
        self.buttons.clear()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, one in enumerate(self.versions):
            self._add(number, one)

    def _add(self, row: int, one: ListedVersion) -> None:
        number, words, detail = QLabel(one.version or "–"), QLabel(one.words), QLabel(one.detail)
        number.setProperty("panel-title", one.source is None)
        for label in (words, detail):
            label.setProperty("muted", True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # an index's words are no markup
        detail.setProperty("hint", True)
        self._grid.setRowMinimumHeight(row, FIELD)
        for column, label in enumerate((number, words, detail)):
            side = Qt.AlignmentFlag.AlignRight if label is detail else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(label, row, column, side | Qt.AlignmentFlag.AlignVCenter)
        if not one.deed:
            return
        button = QPushButton(one.deed)
        button.setProperty("link", True)
        button.setAccessibleName(phrase("{deed}: {version}", deed=one.deed, version=one.version))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(partial(self.wanted.emit, one.source))
        self.buttons[one.version] = button
        self._grid.addWidget(button, row, 3, Qt.AlignmentFlag.AlignRight)
