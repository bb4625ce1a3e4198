"""Support: what helps a person to report a fault: facts of the machine, and kept reports."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from editor.plugins.host import PluginHost
from editor.support.crash_reports import FOLDER, CrashReports
from editor.support.doctor import as_text, examine
from ui.command.command import Command
from ui.files.crash_watch import open_report
from ui.look.language import said
from ui.window.message_bar import MessageBar
from ui.work.worker import Worker

GROUP: Final = ("Help", "support")


class Support:
    """Copies the facts that a report of a fault needs, and shows the reports of faults.

    Parameters
    ----------
    host
        The plugins there are.
    data_folder
        The application's.
    tasks
        Looks at the machine, which takes a second.
    message
        Says what was done.
    """

    def __init__(
        self, host: PluginHost, data_folder: Path, tasks: Worker, message: MessageBar
    ) -> None:
        self._host, self._folder = host, data_folder
        self._tasks, self._message = tasks, message

    def commands(self) -> tuple[Command, ...]:
        """Return what the Help menu offers of it."""
        return (
            Command(
                "copy_facts",
                "Copy facts for a bug report",
                "Copy versions, processor, Qt, plugins and folders, without personal data",
                GROUP,
                self.copy_facts,
                icon="copy",
            ),
            Command(
                "crash_reports",
                "Show crash reports",
                "Open the folder in which faults of the program are written down",
                GROUP,
                self.show_reports,
            ),
        )

    def copy_facts(self) -> None:
        """Put what `kernelroom doctor` prints on the clipboard."""
        records = self._host.records

        def copy(text: str) -> None:
            QApplication.clipboard().setText(text)
            self._message.say(said("Copied the facts for a bug report"), "note")

        self._tasks.start(
            "Looking at this machine",
            lambda _: as_text(examine(records)),
            copy,
            lambda text: self._message.say(text, cause="facts"),
        )

    def show_reports(self) -> None:
        """Open the folder of crash reports, or say that there is none."""
        if CrashReports(self._folder).all():
            open_report(self._folder / FOLDER)
        else:
            self._message.say(said("There are no crash reports"), "note")
