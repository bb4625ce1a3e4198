"""PluginWords: what a plugin failed at and what it printed, as both come."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.plugins.record import PluginRecord
from ui.look.tokens import GROUP, SPACE
from ui.plugins.deeds import PluginDeeds
from ui.plugins.fault_card import FaultCard
from ui.plugins.loader import Plugins
from ui.plugins.printed_lines import PrintedLines


class PluginWords(QWidget):
    """The fault with its line, and under it the lines that were printed; empty without either."""

    def __init__(self, plugins: Plugins, deeds: PluginDeeds, is_wide: bool = False) -> None:
        super().__init__()
        self._plugins = plugins
        self._record: PluginRecord | None = None
        self.fault, self.printed = FaultCard(is_wide), PrintedLines()
        self.fault.open_wanted.connect(lambda place: deeds.open_place(place))
        self.printed.clear_wanted.connect(self._forget_printed)
        plugins.printed.connect(self._follow_printed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP if is_wide else SPACE)
        column.addWidget(self.fault)
        column.addWidget(self.printed)

    def show_record(self, record: PluginRecord | None) -> None:
        """Show what is known of a plugin, or nothing."""
        self._record = record
        self.fault.show_record(record)
        self._show_printed()

    def _show_printed(self) -> None:
        record, log = self._record, self._plugins.host.log
        self.printed.show_lines(() if record is None else log.of(record.path))
        self.setVisible(not (self.fault.isHidden() and self.printed.isHidden()))

    def _follow_printed(self, path: object) -> None:
        around = self.parentWidget()
        is_seen = around is not None and around.isVisible()  # else it is shown when that is
        if is_seen and self._record is not None and self._record.path == path:
            self._show_printed()

    def _forget_printed(self) -> None:
        if self._record is not None:
            self._plugins.host.log.clear(self._record.path)
            self._show_printed()
