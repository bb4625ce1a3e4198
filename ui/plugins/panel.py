"""Plugin panel: every plugin with its state beside the photo, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.plugins.record import PluginRecord
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE
from ui.plugins.deeds import PluginDeeds
from ui.plugins.loader import Plugins
from ui.plugins.row_list import PluginRows
from ui.plugins.rows import row_of
from ui.plugins.scrolled import scrolled
from ui.plugins.words import PluginWords

WORDS: Final = {
    "ok": "on", "off": "off", "failed": "failed", "quarantined": "set aside", "newer": "too new",
}  # fmt: skip
EMPTY: Final = "No plugin yet. New… writes a working one to begin with."
SAFE: Final = "Safe mode: no plugin is loaded."


class PluginPanel(QWidget):
    """The list, what is wrong with the chosen one, and buttons: who writes one sees the photo too.

    Parameters
    ----------
    plugins, deeds
        What is shown, and what the buttons do.
    """

    def __init__(self, plugins: Plugins, deeds: PluginDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plugins = plugins
        self.rows = PluginRows()
        self.rows.chosen.connect(lambda _: self._describe())
        self.rows.deed_wanted.connect(lambda path: deeds.act(plugins.record(path)))
        self.about = QLabel()
        self.about.setTextFormat(Qt.TextFormat.PlainText)  # a plugin's words are no markup
        self.about.setWordWrap(True)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words = PluginWords(plugins, deeds)

        def of_chosen(do: Callable[[PluginRecord | None], None]) -> Callable[[], None]:
            return lambda: do(self.chosen)

        self.switch_button = self._button(
            "Switch off", "Load it or leave it", of_chosen(deeds.switch)
        )
        self.reload_button = self._button("Reload", "Import it again", of_chosen(deeds.reload))
        self.remove_button = self._button("Remove", "Delete its file", of_chosen(deeds.remove))
        self.new_button = self._button("New…", "Write a working plugin to begin with", deeds.new)
        self.page_button = self._button(
            "Plugins page…", "Open the page Plugins: its check, filters and versions", lambda: None
        )
        self._lay_out()
        plugins.loaded.connect(self.refresh)
        plugins.record_changed.connect(lambda _: self.refresh())
        self.refresh()

    @property
    def chosen(self) -> PluginRecord | None:
        """The plugin that is described."""
        return self._plugins.record(self.rows.key)

    def refresh(self) -> None:
        """Show the host's plugins as they are now."""
        rows = [row_of(record, None, False) for record in self._plugins.host.records]
        self.rows.show_rows([("", rows)])
        self.rows.setVisible(bool(rows))
        self._describe()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._describe()

    def _describe(self) -> None:
        record, host = self.chosen, self._plugins.host
        for button in (self.switch_button, self.reload_button, self.remove_button):
            button.setEnabled(record is not None)
        self.words.show_record(record)
        if record is None:
            empty = said(SAFE) if host.safe_mode else "" if host.records else said(EMPTY)
            self.about.setText(empty)
            return
        self.switch_button.setText(
            said("Switch off") if record.state == "ok" else said("Switch on")
        )
        self.about.setText(_about(record))

    def _button(self, text: str, tip: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.clicked.connect(lambda: do())
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, EDGE)
        column.setSpacing(SPACE)
        column.addWidget(self.rows, 1)
        column.addWidget(scrolled(self.about, self.words, edge=EDGE), 2)
        for row in (
            (self.switch_button, self.reload_button),
            (self.remove_button, self.new_button),
            (self.page_button,),
        ):
            line = QHBoxLayout()
            line.setContentsMargins(EDGE, 0, EDGE, 0)
            for button in row:
                line.addWidget(button)
            column.addLayout(line)


def _about(record: PluginRecord) -> str:
    by = phrase(" by {author}", author=record.manifest.author) if record.manifest.author else ""
    titles = ", ".join(record.manifest.titles) or said("no filter")
    calls = phrase("{count} calls", one="{count} call", count=record.calls)
    took = (
        phrase("\n{seconds:.1f} s in {calls}", seconds=record.seconds, calls=calls)
        if record.calls
        else ""
    )
    lacks = phrase("\nNeeds {lacks}", lacks=", ".join(record.lacks)) if record.lacks else ""
    return f"{titles}{by}{lacks}{took}"
