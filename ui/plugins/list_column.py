"""PluginColumn: the plugins that are here and those of indexes, searched, with their states."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from editor.plugins.record import PluginRecord
from editor.plugins.sharing.catalogue import Catalogue, Listing
from filters.near_names import nearest
from ui.command.command import Command
from ui.look.empty_state import Sign
from ui.look.hairline import Hairline
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.search_field import SearchField
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import EDGE, SPACE
from ui.plugins.details import newer_of
from ui.plugins.loader import Plugins
from ui.plugins.row_list import Part, PluginRows
from ui.plugins.rows import ListedPlugin, offered_row, row_of

ALL, MINE, INDEX = range(3)
FOOT: Final = 40  # logical pixels


class PluginColumn(QWidget):
    """Head with a search, the list under it.

    Parameters
    ----------
    plugins
        Those that are here.
    """

    chosen = Signal(object)  # a path, or a listing's id

    def __init__(self, plugins: Plugins) -> None:
        super().__init__()
        self._plugins = plugins
        self.catalogue = Catalogue()
        self.head = PanelHead("Plugins")
        self.folder_button = self.head.add_tool("folder", "Open plugin folder")
        self.new_button = self.head.add_tool("plus", "Write a working plugin to begin with")
        self.more = self.head.add_tool("more", "Install, find, or look for plugins again")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.search = SearchField("Search plugins", "Search plugins")
        self.search.textChanged.connect(lambda _: self.refresh())
        self.switch = SegmentedSwitch(["All", "Mine", "Index"])
        self.switch.setAccessibleName("Which plugins are listed")
        self.switch.chosen.connect(lambda _: self.refresh())
        self.rows = PluginRows(pictures=True)
        self.rows.chosen.connect(self.chosen)
        self.fault, self.nothing = QLabel(), QLabel()
        self._lay_out()

    def fill_menu(self, commands: Iterable[Command]) -> None:
        """Have the menu at the head do commands."""
        menu = QMenu(self.more)
        for command in commands:
            action = menu.addAction(said(command.title))
            action.triggered.connect(lambda _=False, run=command.run: run())
        self.more.setMenu(menu)

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """List what indexes have, too, and say which of them can't be read."""
        self.catalogue = catalogue
        self.fault.setText("\n".join(map(said, catalogue.faults)))
        self.fault.setVisible(bool(catalogue.faults))
        self.refresh()

    def offer(self, key: object) -> Listing | None:
        """Return what an index lists under an id."""
        return next((one for one in self.catalogue.listings if one.entry.id == key), None)

    def refresh(self) -> None:
        """List all as they are now, those that have the words of the search."""
        query, which = self.search.text().strip(), self.switch.index
        parts: list[Part] = []
        if which != INDEX:
            rows = [self._row(one) for one in self._plugins.host.records]
            rows = [row for row in rows if row.has(query)]
            parts += [(said("Installed"), rows)] if rows else []
        if which != MINE:
            offered = [one for one in self.catalogue.matching(query) if not one.is_here]
            title = phrase("In the index, match “{query}”", query=query)
            title = title if query else said("In the index")
            parts += [(title, [offered_row(one) for one in offered])] if offered else []
        self.rows.show_rows(parts, query)
        self.nothing.setVisible(bool(query) and not parts)
        if query and not parts:
            self.nothing.setText(self._nothing_of(query))
        self.head.figure.setText(self.tally)

    def _nothing_of(self, query: str) -> str:
        """Say that nothing is found, with the names that are near."""
        names = {one.name for one in self._plugins.host.records}
        names |= {one.entry.id for one in self.catalogue.listings}
        near = nearest(query, sorted(names), 3)
        if not near:
            return phrase("Nothing matches “{query}”.", query=query)
        return phrase(
            "Nothing matches “{query}”. Near it: {names}", query=query, names=", ".join(near)
        )

    @property
    def tally(self) -> str:
        """How many there are, and how many of them need a look."""
        records = self._plugins.host.records
        newer = sum(newer_of(self.catalogue, one) is not None for one in records)
        aside = sum(one.state == "quarantined" for one in records)
        failed = sum(bool(one.reason) and one.state in ("ok", "failed") for one in records)
        counted = [phrase("{count} installed", count=len(records))]
        if newer:
            counted.append(phrase("{count} updates", one="{count} update", count=newer))
        if failed:
            counted.append(phrase("{count} failed", count=failed))
        if aside:
            counted.append(phrase("{count} set aside", count=aside))
        return " · ".join(counted)

    def _row(self, record: PluginRecord) -> ListedPlugin:
        is_new = record.name in self._plugins.updated
        return row_of(record, newer_of(self.catalogue, record), is_new)

    def _lay_out(self) -> None:
        self.head.setAccessibleName("Plugins")
        self.fault.setProperty("error", True)
        self.fault.setWordWrap(True)
        self.fault.setContentsMargins(EDGE, 0, EDGE, SPACE)
        self.fault.hide()
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(EDGE, SPACE, EDGE, SPACE)
        self.nothing.hide()
        seek = QHBoxLayout()
        seek.setContentsMargins(EDGE, 0, EDGE, EDGE)
        seek.setSpacing(SPACE)
        seek.addWidget(self.search, 1)
        seek.addWidget(self.switch)
        foot = QWidget()
        foot.setFixedHeight(FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(SPACE, 0, EDGE, 0)
        row.setSpacing(SPACE)
        row.addWidget(Sign("shield", 16))
        words = QLabel("Each runs in a process of its own, which is no sandbox.")
        words.setProperty("hint", True)
        row.addWidget(words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(seek)
        whole.addWidget(self.fault)
        whole.addWidget(self.nothing)
        whole.addWidget(self.rows, 1)
        whole.addWidget(Hairline(QSize(0, 1)))
        whole.addWidget(foot)
