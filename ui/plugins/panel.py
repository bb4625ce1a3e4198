"""Plugin panel: every plugin with its state, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QProcess, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.cli.plugin_template import new_plugin
from editor.plugins.fault import Place
from editor.plugins.install import Candidate, remove
from editor.plugins.record import PluginRecord
from editor.plugins.text_editor import editor_command
from editor.storage.file_error import FileError
from filters.user_error import UserError
from ui.files.actions import FileActions
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE
from ui.plugins.fault_card import FaultCard
from ui.plugins.install_box import ask_install
from ui.plugins.loader import Plugins
from ui.plugins.printed_lines import PrintedLines

RECORD: Final = Qt.ItemDataRole.UserRole
WORDS: Final = {
    "ok": "on", "off": "off", "failed": "failed", "quarantined": "quarantined", "newer": "too new",
}  # fmt: skip


class PluginPanel(QWidget):
    """The list, what is wrong with the chosen one, and buttons."""

    failed = Signal(str)
    noted = Signal(str)

    def __init__(self, plugins: Plugins, files: FileActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plugins, self._files = plugins, files
        self.ask_name: Callable[[], str] = self._ask_name
        self.ask_install: Callable[[Path, str], bool] = partial(ask_install, self)
        self.open_file: Callable[[Path], object] = self._open_file
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels(["Plugin", "State", "Version"])
        self.tree.setRootIsDecorated(False)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setAccessibleName("Plugins")
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.currentItemChanged.connect(lambda *_: self._describe())
        self.about = QLabel()
        self.about.setTextFormat(Qt.TextFormat.PlainText)  # a plugin's words are no markup
        self.about.setWordWrap(True)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fault = FaultCard()
        self.fault.open_wanted.connect(self.open_place)
        self.printed = PrintedLines()
        self.printed.clear_wanted.connect(self._forget_printed)
        self.switch_button = self._button("Switch off", "Load it or leave it", self._switch)
        self.reload_button = self._button("Reload", "Import it again", self._reload)
        self.remove_button = self._button("Remove", "Delete its file", self._remove)
        self.new_button = self._button("New…", "Write a working plugin to begin with", self.new)
        self.install_button = self._button(
            "Install…", "Copy a plugin from a file or a package", self.install
        )
        self.folder_button = self._button("Folder", "Open the plugin folder", self.open_folder)
        self.find_button = self._button("Find…", "Search the indexes of plugins", lambda: None)
        self.packages_button = self._button(
            "Get packages…", "Install what it needs, for it alone", self._prepare
        )
        self._lay_out()
        plugins.loaded.connect(self.refresh)
        plugins.record_changed.connect(lambda _: self.refresh())
        plugins.printed.connect(self._follow_printed)
        self.refresh()

    def refresh(self) -> None:
        """Show the host's plugins as they are now."""
        chosen = self._record()
        self.tree.clear()
        for record in self._plugins.host.records:
            words = [record.name, WORDS[record.state], record.version]
            item = QTreeWidgetItem(words)
            item.setData(0, RECORD, record)
            item.setToolTip(0, str(record.path))
            item.setToolTip(1, record.reason)
            if record.place is not None and record.state not in ("off", "quarantined"):
                item.setText(1, phrase("line {line}", line=record.place.line))
            self.tree.addTopLevelItem(item)
            if chosen is not None and record.path == chosen.path:
                self.tree.setCurrentItem(item)
        self._describe()

    def new(self) -> None:
        """Ask for a name, write a plugin from the template and open it."""
        if title := self.ask_name():
            try:
                path = new_plugin(self._plugins.folder, title)
            except UserError as error:
                self.failed.emit(str(error))
                return
            self.open_file(path)
            self._plugins.load()

    def install(self) -> None:
        """Ask for a file or package, show its text, and copy it into the folder."""
        kinds = "Python, or a package's __init__.py (*.py)"
        text = self._files.ask_open("Install plugin", kinds)
        if not text:
            return
        try:
            candidate = Candidate.of(Path(text))
            if not self.ask_install(candidate.path, candidate.text):
                return
            candidate.install(self._plugins.folder)
        except UserError as error:
            self.failed.emit(str(error))
            return
        self.noted.emit(phrase("Installed {name}", name=candidate.path.name))
        self._plugins.load()

    def open_folder(self) -> None:
        """Open the plugin folder in the system's file manager; it is made where it is missing."""
        try:
            self._plugins.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.failed.emit(str(FileError.of(self._plugins.folder, "made", error)))
        else:
            self.open_file(self._plugins.folder)

    def _record(self) -> PluginRecord | None:
        item = self.tree.currentItem()
        found = item.data(0, RECORD) if item is not None else None
        return found if isinstance(found, PluginRecord) else None

    def _describe(self) -> None:
        record = self._record()
        host = self._plugins.host
        for button in (self.switch_button, self.reload_button, self.remove_button):
            button.setEnabled(record is not None)
        self.packages_button.setVisible(record is not None and bool(record.lacks))
        self.fault.show_record(record)
        self.printed.show_lines(() if record is None else host.log.of(record.path))
        if record is None:
            empty = said("No plugin yet. New… writes a working one to begin with.")
            safe = said("Safe mode: no plugin is loaded.")
            self.about.setText(safe if host.safe_mode else "" if host.records else empty)
            return
        self.switch_button.setText(
            said("Switch off") if record.state == "ok" else said("Switch on")
        )
        by = phrase(" by {author}", author=record.manifest.author) if record.manifest.author else ""
        titles = ", ".join(record.manifest.titles) or said("no filter")
        calls = phrase("{count} calls", one="{count} call", count=record.calls)
        took = (
            phrase("\n{seconds:.1f} s in {calls}", seconds=record.seconds, calls=calls)
            if record.calls
            else ""
        )
        lacks = phrase("\nNeeds {lacks}", lacks=", ".join(record.lacks)) if record.lacks else ""
        self.about.setText(f"{titles}{by}{lacks}{took}")

    def _switch(self) -> None:
        if (record := self._record()) is not None:
            on = record.state != "ok"
            self._plugins.run(lambda: self._plugins.host.switch(record.path, on))

    def _reload(self) -> None:
        if (record := self._record()) is not None:
            self._plugins.run(lambda: self._plugins.host.reload(record.path))

    def _prepare(self) -> None:
        """Have the packages that a plugin needs, once a person has agreed."""
        record, host = self._record(), self._plugins.host
        if record is None or not record.lacks:
            return
        path = record.path
        question = phrase(
            "{name} needs {names}. Get them by pip, into a folder of its own? They are programs, "
            "as a plugin is.",
            name=record.name,
            names=", ".join(record.lacks),
        )
        if self._files.ask_question("Get packages", question, ("Get", "Cancel")) != "Get":
            return

        def work() -> bool:
            host.environments.prepare(path, tell=lambda line: host.log.add(path, line))
            return host.reload(path)

        self._plugins.run(work)

    def _remove(self) -> None:
        record = self._record()
        if record is None:
            return
        question = phrase("Delete {name}? This can't be undone.", name=record.path.name)
        if self._files.ask_question("Remove plugin", question, ("Delete", "Cancel")) != "Delete":
            return
        try:
            remove(record.path)
        except UserError as error:
            self.failed.emit(str(error))
        self._plugins.load()

    def open_place(self, place: Place) -> None:
        """Open a plugin's file at a line, in the person's own editor."""
        command = editor_command(place.file, place.line)
        if command is None or not QProcess.startDetached(command[0], command[1:])[0]:
            self.open_file(place.file)

    def _follow_printed(self, path: object) -> None:
        record = self._record()
        if record is not None and record.path == path:
            self.printed.show_lines(self._plugins.host.log.of(record.path))

    def _forget_printed(self) -> None:
        if (record := self._record()) is not None:
            self._plugins.host.log.clear(record.path)
            self.printed.show_lines(())

    def _ask_name(self) -> str:
        question = said("What is the filter called?")
        text, given = QInputDialog.getText(self, said("New plugin"), question)
        return text if given else ""

    @staticmethod
    def _open_file(path: Path) -> object:
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _button(self, text: str, tip: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.clicked.connect(lambda: do())
        return button

    def _about_chosen(self) -> QScrollArea:
        """Return what is said of the chosen plugin, in a place that scrolls."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.about, self.fault, self.printed):
            column.addWidget(widget)
        column.addStretch()
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        return area

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, SPACE, EDGE, EDGE)
        column.setSpacing(8)
        column.addWidget(self.tree, 1)
        column.addWidget(self._about_chosen(), 2)
        for row in (
            (self.switch_button, self.reload_button),
            (self.remove_button, self.new_button),
            (self.install_button, self.folder_button),
            (self.find_button, self.packages_button),
        ):
            line = QHBoxLayout()
            for button in row:
                line.addWidget(button)
            column.addLayout(line)
