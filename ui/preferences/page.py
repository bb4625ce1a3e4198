"""PreferencesPage: all settings by section, one search over them, and the shortcuts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.command.key_sets import KeySets
from ui.command.registry import CommandRegistry
from ui.command.shortcut_list import ShortcutList, found_commands
from ui.command.shortcut_text import native_text
from ui.files.preferences import KeptPreferences
from ui.look.hairline import Hairline
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, GROUP, SPACE
from ui.plugins.loader import Plugins
from ui.plugins.switch_list import SwitchList
from ui.preferences.key_head import KeyHead
from ui.preferences.keys_beside import KeysBeside, has_sets
from ui.preferences.row import INDENT, SettingRow
from ui.preferences.sections_column import WIDTH as LIST_WIDTH
from ui.preferences.sections_column import SectionsColumn
from ui.preferences.settings import PLUGINS, SECTIONS, SETTINGS, SHORTCUTS

ROWS_WIDTH: Final = 800  # logical pixels


class PreferencesPage(QWidget):
    """Sections and search left; right the rows of one, or of all that have the words looked for.

    Parameters
    ----------
    preferences
        What is shown and changed.
    registry, fixed, sets
        The commands whose shortcuts are shown and changed, what other keys do, and whole sets.
    plugins
        What is listed and switched.
    """

    left = Signal()
    import_wanted = Signal()  # of shortcuts, from a file
    export_wanted = Signal()
    shortcuts_changed = Signal()

    def __init__(
        self,
        preferences: KeptPreferences,
        registry: CommandRegistry,
        fixed: Mapping[str, str],
        sets: KeySets,
        plugins: Plugins,
    ) -> None:
        super().__init__()
        self._preferences, self.registry, self._fixed = preferences, registry, fixed
        self._sets = sets
        self.setObjectName("preferences-page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = SectionsColumn()
        self.search, self.sections = self.column.search, self.column.sections
        self.search.textChanged.connect(self._show)
        self.column.chosen.connect(self._section_clicked)
        self.rows = {one.name: SettingRow(one, preferences) for one in SETTINGS}
        self._headings = {title: _heading(title) for title, _ in SECTIONS}
        self.shortcuts: ShortcutList | None = None
        self.plugins = SwitchList(plugins, registry)
        self.plugins.setContentsMargins(INDENT, SPACE, EDGE, 0)
        self._none = QLabel("No setting and no key has these words.")
        self._none.setProperty("muted", True)
        self._none.setContentsMargins(INDENT, GROUP, 0, 0)
        self.reset_all = self.column.reset_all
        self.reset_all.clicked.connect(lambda: preferences.reset())
        self.column.import_.clicked.connect(self.import_wanted)
        self.column.export.clicked.connect(self.export_wanted)
        self.column.reset_keys.clicked.connect(registry.reset_all_shortcuts)
        self._column = QVBoxLayout()
        self._scroll, self._middle, self._across = QScrollArea(), QVBoxLayout(), QHBoxLayout(self)
        self.head, self.key_head = PanelHead(SECTIONS[0][0]), KeyHead(sets, registry)
        self.head.add_widget(self.key_head)
        self.key_head.order.chosen.connect(lambda _: self._arrange())
        self.leave_button = self.head.add_tool("close", "Back to the photo (Esc)")
        self.leave_button.clicked.connect(self.left)
        self._lay_out()
        preferences.changed.connect(self._refresh)
        registry.changed.connect(self.shortcuts_changed)
        self.open_section(SECTIONS[0][0])
        self._refresh()

    @cached_property
    def beside(self) -> KeysBeside:
        """What stands around the shortcuts; made as they are first shown, for it takes a while."""
        made = KeysBeside(
            self.registry, self._fixed, self._sets, self._preferences, self._middle, self._across
        )
        made.keyboard.chosen.connect(lambda keys: self.search.setText(native_text(keys)))
        made.keyboard.dropped.connect(self._drop)
        return made

    @property
    def section(self) -> str:
        """Which section is chosen."""
        return next(title for title, button in self.sections.items() if button.isChecked())

    def open_section(self, title: str) -> None:
        """Show a section as a whole."""
        self.sections[title].setChecked(True)
        if self.search.text():
            self.search.clear()  # which shows it
        else:
            self._show()

    def open_setting(self, name: str) -> None:
        """Show the section of a setting, and give that the focus."""
        row = self.rows[name]
        self.open_section(row.setting.section)
        row.control.setFocus()
        if (first := row.control.nextInFocusChain()) is not None:
            first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
                self.search.setFocus()
            else:
                self.left.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    # what is shown

    def _section_clicked(self) -> None:
        """Show a section, or go to what was found of it."""
        if self.search.text().strip():
            heading = self._headings[self.section]
            self._scroll.verticalScrollBar().setValue(heading.y())
            self.head.title.setText(said(self.section))
        else:
            self._show()

    def _show(self) -> None:
        query = self.search.text().strip()
        found = {one.name for one in SETTINGS if one.is_found_by(query)}
        keys = len(found_commands(self.registry, query))
        counts = {title: 0 for title, _ in SECTIONS} | {SHORTCUTS: keys}
        for setting in SETTINGS:
            counts[setting.section] += setting.name in found
        listed = self.plugins.show_found(query)
        counts[PLUGINS] += listed if query else 0
        for title, button in self.sections.items():
            button.set_count(counts[title] if query else None)
        if query and not counts[self.section]:
            self._choose_first(counts)
        shown = {title for title in counts if counts[title]} if query else {self.section}
        for title, heading in self._headings.items():
            heading.setVisible(bool(query) and title in shown)
        for name, row in self.rows.items():
            row.setVisible(name in found and row.setting.section in shown)
            row.mark(query)
        self.plugins.setVisible(PLUGINS in shown and (bool(listed) or not query))
        self._show_shortcuts(query if SHORTCUTS in shown else None)
        self._none.setVisible(not shown)
        self.head.title.setText(said("Found" if query else self.section))
        of = len(SETTINGS) + len(self.plugins.rows) + sum(1 for _ in self.registry)
        own = self.shortcuts.count if self.shortcuts is not None else ""
        self.head.figure.setText(
            phrase("{values} of {of}", values=sum(counts.values()), of=of) if query else own
        )
        self._scroll.verticalScrollBar().setValue(0)

    def _choose_first(self, counts: Mapping[str, int]) -> None:
        for title, count in counts.items():
            if count:
                self.sections[title].setChecked(True)
                return

    def _show_shortcuts(self, query: str | None) -> None:
        """Show the shortcuts that a query finds; None where they are not shown at all.

        They are there only then: 150 rows take time where the theme changes.
        """
        if query is None:
            gone, self.shortcuts = self.shortcuts, None
            if gone is not None:
                self._column.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
        else:
            if self.shortcuts is None:
                self.shortcuts = ShortcutList(self.registry, self._fixed)
                self._listen(self.shortcuts)
                self._column.insertWidget(self._column.count() - 1, self.shortcuts)
            self.shortcuts.show_found(query)
        self._show_beside()

    def _listen(self, shortcuts: ShortcutList) -> None:
        """Show beside the list what is looked at in it, and over it how much is shown."""
        details = self.beside.sets.details
        shortcuts.wanted.connect(self.beside.keyboard.show_wanted)
        shortcuts.wanted.connect(details.show_wanted)
        shortcuts.picked.connect(details.show_row)
        shortcuts.counted.connect(self._count)
        shortcuts.arrange(self.key_head.is_by_key)
        details.show_row(shortcuts.row)

    def _drop(self, command_id: str, keys: str) -> None:
        """Add keys to a command: those that it was dragged onto.

        Another program's window may have commands that are not here, as of a plugin.
        """
        if self.shortcuts is not None and command_id in self.shortcuts.rows.ids:
            row = self.shortcuts.rows[command_id]
            row.press(len(row.keys), keys)

    def _arrange(self) -> None:
        if self.shortcuts is not None:
            self.shortcuts.arrange(self.key_head.is_by_key)
            self._scroll.verticalScrollBar().setValue(0)

    def _count(self, words: str) -> None:
        if not self.search.text().strip():
            self.head.figure.setText(words)
        self.column.reset_keys.setEnabled(bool(self.registry.changed_shortcuts))

    def _show_beside(self) -> None:
        """Show keyboard and sets beside the shortcuts, as far as there is room for them."""
        is_there, room = self.shortcuts is not None, self.width() - LIST_WIDTH - 1
        if is_there or "beside" in vars(self):
            self.beside.show_in(room if is_there else 0)
        if is_there and not self.search.text().strip():  # else as far as they are found
            for one in SETTINGS:
                if one.section == SHORTCUTS:
                    self.rows[one.name].setVisible(not has_sets(room))
        self.column.show_keys(is_there)
        self.key_head.setVisible(is_there)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)  # its parts give way: the window is never larger for them

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_beside()

    def _refresh(self, *_: object) -> None:
        for row in self.rows.values():
            row.refresh()
        changed = any(self._preferences.is_changed(name) for name in self.rows)
        self.reset_all.setEnabled(changed)

    # its looks

    def _lay_out(self) -> None:
        rows = QWidget()
        rows.setMaximumWidth(ROWS_WIDTH)
        rows.setLayout(self._column)
        self._column.setContentsMargins(0, SPACE, 0, GROUP)
        self._column.setSpacing(0)
        for title, heading in self._headings.items():
            self._column.addWidget(heading)
            for row in self.rows.values():
                if row.setting.section == title:
                    self._column.addWidget(row)
            if title == PLUGINS:
                self._column.addWidget(self.plugins)
        self._column.addWidget(self._none)
        self._column.addStretch(1)
        self._scroll.setWidget(rows)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._middle.setSpacing(0)
        self._middle.addWidget(self.head)
        self._middle.addWidget(self._scroll, 1)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addWidget(self.column)
        self._across.addWidget(Hairline(QSize(1, 0)))
        self._across.addLayout(self._middle, 1)


def _heading(title: str) -> QLabel:
    heading = QLabel(title)
    heading.setProperty("panel-title", True)
    heading.setContentsMargins(INDENT, GROUP, 0, SPACE)
    return heading
