"""PluginsPage: the list left, the chosen plugin in the middle, its check right."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from editor.document.session import Session
from editor.plugins.sharing.catalogue import Catalogue, Listing, read_catalogue
from editor.plugins.sharing.kept import KeptVersion, bring_back
from ui.look.hairline import Hairline
from ui.look.phrase import phrase
from ui.plugins.check_report import CheckReport
from ui.plugins.deeds import PluginDeeds
from ui.plugins.details import PluginDetails
from ui.plugins.getting import PluginGetter
from ui.plugins.list_column import PluginColumn
from ui.plugins.loader import Plugins
from ui.work.worker import Worker

LEFT: Final = 415  # logical pixels
RIGHT: Final = 327


class PluginsPage(QWidget):
    """All plugins that are here or in an index; Esc clears the search, then leaves the page.

    Parameters
    ----------
    session
        Whose steps use filters, and whose registry has them.
    plugins, deeds
        What is shown, and what can be done with it.
    """

    spoken_role = QAccessible.Role.Grouping

    left = Signal()
    failed = Signal(str)
    noted = Signal(str)
    tallied = Signal(str)  # how many there are, in words

    def __init__(
        self, session: Session, plugins: Plugins, deeds: PluginDeeds, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._plugins, self._deeds = session, plugins, deeds
        self._data = plugins.host.data_folder
        self.tasks = Worker("plugins of indexes", parent=self)
        self._getter = PluginGetter(plugins, self._data, self._agreed, self.tasks)
        self._getter.setParent(self)
        self.column = PluginColumn(plugins)
        self.details = PluginDetails(session, plugins, deeds)
        self.report = CheckReport(session.registry)
        self.setObjectName("plugins-page")
        self.setAccessibleName("Plugins")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # it has Esc alone
        # Else its width would still count when the panels come back, and squeeze them.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._lay_out()
        self._connect()
        self.refresh()

    def show_plugin(self, path: object) -> None:
        """Choose a plugin that is here."""
        self.column.rows.choose(path)

    def read_indexes(self) -> None:
        """Read again what indexes have, off the Qt thread."""
        folder, data = self._plugins.folder, self._data
        self.tasks.start(
            "Reading indexes",
            lambda task: read_catalogue(data, folder, task.is_cancelled),
            self._show_catalogue,
            self.failed.emit,
        )

    def _compare(self) -> None:
        """Compare what indexes have with what is here by now."""
        catalogue, folder = self.column.catalogue, self._plugins.folder
        if self.isVisible() and catalogue.versions:
            self.tasks.start(
                "Reading indexes",
                lambda _: catalogue.compared(folder),
                self._show_catalogue,
                self.failed.emit,
            )

    def refresh(self) -> None:
        """Show the plugins as they are now, and the chosen one; else the first."""
        rows = self.column.rows
        self.column.refresh()
        if rows.key is None and rows.rows:
            rows.choose(rows.rows[0].key)
        self._describe()
        self.tallied.emit(self.column.tally)

    def _show_catalogue(self, catalogue: Catalogue) -> None:
        self.details.show_catalogue(catalogue)
        self.column.show_catalogue(catalogue)
        self.refresh()

    def _describe(self) -> None:
        key = self.column.rows.key
        record = self._plugins.record(key)
        self.details.show_plugin(record, self.column.offer(key) if record is None else None)
        self.report.show_record(record)
        self.details.cards.show_pictures(self.report.pictures)

    def _agreed(self, path: Path, text: str) -> bool:
        return self._deeds.ask_install(path, text)

    def _act(self, key: object) -> None:
        """Do what a row's button says."""
        record, offer = self._plugins.record(key), self.column.offer(key)
        if record is not None:
            self._deeds.act(record)
        elif offer is not None:
            self._get(offer)

    def _get(self, what: Listing | KeptVersion) -> None:
        """Install what an index has, or bring back a version that was kept."""
        if isinstance(what, Listing):
            self._getter.get(what)
            return
        folder, data, name = self._plugins.folder, self._data, what.path.stem

        def done(_: None) -> None:
            self.noted.emit(
                phrase("Installed {id} {version}", id=name, version=what.version).strip()
            )
            self._plugins.load()

        words = phrase("Installing {name}", name=name)
        self.tasks.start(words, lambda _: bring_back(what, folder, data), done, self.failed.emit)

    def _follow(self, _: object = None) -> None:
        if self.isVisible():
            self.refresh()

    def _follow_steps(self) -> None:
        if self.isVisible():
            self.details.refresh_uses()
            self.details.cards.show_pictures(self.report.pictures)

    def _connect(self) -> None:
        plugins, column = self._plugins, self.column
        column.chosen.connect(lambda _: self._describe())
        column.rows.deed_wanted.connect(self._act)
        column.folder_button.clicked.connect(lambda: self._deeds.open_folder())
        column.new_button.clicked.connect(lambda: self._deeds.new())
        self.details.wanted.connect(self._get)
        self.report.checked.connect(lambda: self.details.cards.show_pictures(self.report.pictures))
        self._getter.noted.connect(self.noted)
        self._getter.failed.connect(self.failed)
        plugins.loaded.connect(self._follow)
        plugins.record_changed.connect(self._follow)
        plugins.changed.connect(self._compare)
        plugins.closing.connect(self.report.stop)
        self._session.subscribe(self._follow_steps)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self.read_indexes()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.report.stop()  # nobody waits for it any more

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.column.search.text():
            self.column.search.clear()
            self.column.search.setFocus()
        else:
            self.left.emit()

    def _lay_out(self) -> None:
        self.column.setFixedWidth(LEFT)
        self.report.setFixedWidth(RIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.column)
        row.addWidget(Hairline(QSize(1, 0)))
        row.addWidget(self.details, 1)
        row.addWidget(Hairline(QSize(1, 0)))
        row.addWidget(self.report)
