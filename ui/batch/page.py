"""BatchPage: photos and steps left, the list with its progress in the middle, results right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from editor.batch.job import Item, Orders
from editor.batch.wire import PluginPlaces
from editor.document.session import Session
from editor.photo.folder import is_photo_name
from editor.plugins.host import PluginHost
from editor.presets.preset import Preset
from editor.render.output.presets import FILE_NAME, ExportPresets, read_presets
from editor.storage.atomic import write_text
from editor.storage.folders import user_data
from editor.storage.json_text import to_text
from filters.user_error import UserError
from ui.batch.commands import batch_commands
from ui.batch.head import BatchHead
from ui.batch.listing import Wishes
from ui.batch.model import KINDS, BatchModel, Kind
from ui.batch.output import OutputForm
from ui.batch.queue import BatchQueue
from ui.batch.sources import BatchSources
from ui.batch.steps_choice import StepsChoice
from ui.batch.view import EMPTY, NONE_LEFT, BatchView
from ui.command.command import Command
from ui.files.actions import FOLDERS, PHOTOS, FileActions
from ui.input.dropped import accept_copy
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, GROUP
from ui.work.task import Task
from ui.work.worker import Worker

LEFT_WIDTH: Final = 240  # logical pixels
RIGHT_WIDTH: Final = 320
RECIPES: Final = "Recipes (*.json)"
RESULTS: Final = "edited"  # the folder for results, in that of the first photo, until one is chosen


class BatchPage(QWidget):
    """All of a batch; it goes on when another workspace is shown.

    Parameters
    ----------
    session, presets
        Whose steps are done.
    files
        Opens results, and has the boxes that ask for files.
    host
        Whose plugins workers have, too.
    """

    left = Signal()
    report_kept = Signal(object)  # Path

    def __init__(
        self,
        session: Session,
        presets: Callable[[], tuple[Preset, ...]],
        files: FileActions,
        host: PluginHost,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self.queue = BatchQueue(PluginPlaces(host.folders, host.safe_mode), self)
        self._worker = Worker("batch report", parent=self)
        self.ask_photos: Callable[[], Sequence[str]] = partial(_ask_photos, self, session)
        self.steps = StepsChoice(session, presets, lambda: files.ask_open("Recipe", RECIPES))
        self.sources = BatchSources(
            self.queue,
            self.steps,
            lambda: self.ask_photos(),
            lambda: files.ask_open("Folder of photos", FOLDERS),
        )
        self.output = OutputForm(lambda: files.ask_open("Folder for the results", FOLDERS))
        self.head = BatchHead(self.queue)
        pictures = files.pictures.another(self)
        self.model = BatchModel(self.queue, pictures, self)
        self.view = BatchView(self.model, pictures)
        self.fault = QLabel()
        self.fault.setProperty("error", True)
        self.fault.setWordWrap(True)
        self.fault.hide()
        self.setObjectName("batch-page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        ignored = QSizePolicy.Policy.Ignored  # else it would squeeze the docks of other pages
        self.setSizePolicy(ignored, ignored)
        self.setFocusProxy(self.view)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self.plan()

    def take(self, paths: Sequence[Path]) -> None:
        """Add files and folders, to a batch that is running too."""
        self.queue.add(paths)
        self.sources.take(paths)

    def plan(self) -> None:
        """List what is wished now, or say what is missing."""
        if self.queue.is_running:
            return
        inputs = self.sources.inputs
        if inputs:
            first = inputs[0]
            beside = first.parent if is_photo_name(first.name) else first
            self.output.propose(beside / RESULTS)
        pattern, folder = self.output.checked_pattern(), self.output.where
        try:
            recipe, label = self.steps.chosen()
        except UserError as error:
            self._say(str(error) if inputs else "")
            self.queue.clear()
            return
        self._say("")
        if pattern is None or folder is None or not inputs:
            self.queue.clear()
            return
        written, sources, jobs = self.output, self.sources, int(self.output.jobs.value())
        boxes = written.overwrite, written.pages, written.damaged
        choices = (box.isChecked() for box in boxes)
        orders = Orders(recipe, label, *written.settings(), *choices)
        recursive, watches = sources.recursive.isChecked(), sources.watches.isChecked()
        self.queue.plan(Wishes(inputs, recursive, orders, folder, pattern, watches, jobs))

    def show_failed(self) -> None:
        """List those that have failed."""
        self.sources.show_kind(KINDS[-1])

    def commands(self) -> tuple[Command, ...]:
        """Return what can be done with the batch."""
        queue, sources = self.queue, self.sources
        asked = sources.ask, sources.ask_for_folder
        return batch_commands(queue, *asked, self.save_report, self.open_results)

    def save_report(self) -> None:
        """Ask where, and keep a report of every photo there."""
        where = self.output.where
        if where is None or not self.queue.items:
            return
        text = self._files.ask_save("Save report", where / "report.json", "JSON (*.json)")
        if text and self._files.may_replace(Path(text)):
            path, form = Path(text), self.queue.report()

            def work(_: Task) -> Path:
                write_text(path, to_text(form))
                return path

            self._worker.start("Saving the report", work, self.report_kept.emit, self._say)

    def open_results(self) -> None:
        """Show the folder of the results in the file manager."""
        where = self.output.where
        if where is not None and where.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(where)))
        elif where is not None:
            self._say(phrase("There are no results yet: the batch will make {where}.", where=where))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.steps.refresh()
        self.steps.begin()
        self._worker.start("Export presets", _exports, self.output.show_exports, self._say)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            assert isinstance(event, QDropEvent)
            urls = event.mimeData().urls()
            paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
            if paths:
                accept_copy(event)
                if event.type() == QEvent.Type.Drop:
                    self.take(paths)
            return True
        return super().event(event)

    def _say(self, sentence: str) -> None:
        self.fault.setText(said(sentence))
        self.fault.setVisible(bool(sentence))

    def _choose(self, kind: Kind) -> None:
        self.view.empty = EMPTY if kind is KINDS[0] else NONE_LEFT
        self.model.choose(kind)

    def _listed(self) -> None:
        self.output.show_example(next(iter(self.queue.items), None))

    def _tallied(self) -> None:
        self.output.set_free(not self.queue.is_running)

    def _open(self, item: Item) -> None:
        self._files.open(item.output)

    def _connect(self) -> None:
        queue, view = self.queue, self.view
        self.sources.changed.connect(self.plan)
        self.sources.leave.clicked.connect(self.left)
        self.output.changed.connect(self.plan)
        self.sources.kind_chosen.connect(self._choose)
        self.head.failed.clicked.connect(self.show_failed)
        self.steps.failed.connect(self._say)
        queue.failed.connect(self._say)
        queue.listed.connect(self._listed)
        queue.tallied.connect(self._tallied)
        view.retry_wanted.connect(lambda item: queue.retry([item]))
        view.cancel_wanted.connect(queue.cancel)
        view.open_wanted.connect(self._open)

    def _lay_out(self) -> None:
        self.sources.setFixedWidth(LEFT_WIDTH)
        self.output.setFixedWidth(RIGHT_WIDTH)
        middle = QWidget()
        middle.setObjectName("batch-middle")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        self.fault.setContentsMargins(GROUP, 0, GROUP, EDGE)
        column.addWidget(self.fault)
        column.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for widget in (self.sources, middle, self.output):
            row.addWidget(widget, 1 if widget is middle else 0)


def _ask_photos(parent: QWidget, session: Session) -> Sequence[str]:
    photo = session.photos.present
    folder = "" if photo is None or photo.path is None else str(photo.path.parent)
    return QFileDialog.getOpenFileNames(parent, "Photos for the batch", folder, PHOTOS)[0]


def _exports(_: Task) -> ExportPresets:
    return read_presets(user_data() / FILE_NAME)
