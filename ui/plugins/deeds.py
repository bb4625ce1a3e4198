"""PluginDeeds: what can be done with plugins, with the questions that it takes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QInputDialog, QWidget

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
from ui.plugins.install_box import ask_install
from ui.plugins.loader import Plugins


class PluginDeeds(QObject):
    """Makes, installs, switches and removes plugins, for the page, the panel and the commands.

    Parameters
    ----------
    plugins, files
        What is changed, and what asks for files.
    window
        Over which it asks.
    """

    failed = Signal(str)
    noted = Signal(str)

    def __init__(self, plugins: Plugins, files: FileActions, window: QWidget) -> None:
        super().__init__(window)
        self._plugins, self._files, self._window = plugins, files, window
        self.ask_name: Callable[[], str] = self._ask_name
        self.ask_install: Callable[[Path, str], bool] = partial(ask_install, window)
        self.open_file: Callable[[Path], object] = self._open_file

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

    def open_place(self, place: Place) -> None:
        """Open a plugin's file at a line, in the person's own editor."""
        command = editor_command(place.file, place.line)
        if command is None or not QProcess.startDetached(command[0], command[1:])[0]:
            self.open_file(place.file)

    def switch(self, record: PluginRecord | None) -> None:
        """Switch a plugin off, or on again: out of quarantine too."""
        if record is not None:
            host, on = self._plugins.host, record.state != "ok"
            self._plugins.run(lambda: host.switch(record.path, on))

    def act(self, record: PluginRecord | None) -> None:
        """Do what a plugin's row offers: get its packages, or try it again."""
        if record is not None and record.lacks:
            self.prepare(record)
        else:
            self.switch(record)

    def reload(self, record: PluginRecord | None) -> None:
        """Import a plugin again, though its file has not changed."""
        if record is not None:
            self._plugins.run(lambda: self._plugins.host.reload(record.path))

    def prepare(self, record: PluginRecord | None) -> None:
        """Have the packages that a plugin needs, once a person has agreed."""
        host = self._plugins.host
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

    def remove(self, record: PluginRecord | None) -> None:
        """Delete a plugin, once a person has agreed."""
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

    def _ask_name(self) -> str:
        question = said("What is the filter called?")
        text, given = QInputDialog.getText(self._window, said("New plugin"), question)
        return text if given else ""

    @staticmethod
    def _open_file(path: Path) -> object:
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
