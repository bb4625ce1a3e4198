"""ExportPage: presets left, the file at 100 % in the middle, what is chosen of it right."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.document.session import Session
from editor.render.output.presets import ExportPreset
from editor.render.output.settings import ExportSettings
from editor.render.trial import Trial
from filters.user_error import UserError
from ui.export.columns import PresetColumn, SettingsColumn
from ui.export.encoded_view import EncodedView
from ui.export.size_curve import QUALITIES
from ui.export.sizes import KnownSizes, at_quality
from ui.export.state import ExportState
from ui.export.trials import Photo, Trials
from ui.export.writing import Target, folder_of, targets
from ui.export.written_files import FileWriter
from ui.files.actions import FileActions
from ui.files.settings import Settings
from ui.look.phrase import phrase
from ui.work.worker import Worker

LEFT: Final = 240  # logical pixels, as a dock's
RIGHT: Final = 320
PROFILES: Final = "ICC profiles (*.icc *.icm);;All files (*)"


class ExportPage(QWidget):
    """Takes the place of photo and panels; nothing waits for it, and Esc leaves it."""

    left = Signal()
    failed = Signal(str)
    noted = Signal(str)

    def __init__(
        self, session: Session, files: FileActions, tasks: Worker, settings: Settings
    ) -> None:
        super().__init__()
        self._session, self._files = session, files
        self.state = ExportState(settings.folder, self)
        self.trials = Trials(session.registry, self)
        self.writer = FileWriter(tasks, session.registry, self)
        self.sizes = KnownSizes()
        self._photo: Photo | None = None
        self._tried: tuple[Photo, ExportSettings] | None = None
        self.view = EncodedView()
        self.presets, self.form = PresetColumn(), SettingsColumn()
        self.setObjectName("export-page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        self.presets.setFixedWidth(LEFT)
        self.form.setFixedWidth(RIGHT)
        for widget in (self.presets, self.view, self.form):
            row.addWidget(widget, 1 if widget is self.view else 0)
        self._connect()

    def refresh(self) -> None:
        """Follow the session: its photo and its Steps."""
        if not self.isVisible():
            return
        document = self._session.document
        photo = None if document is None else Photo.of(document, self._session.registry)
        if photo is not None and not photo.is_same(self._photo):
            self.sizes.clear()
            self.form.fields.curve.outdate()
            self._tried = None
            if self._photo is None or photo.image is not self._photo.image:
                self.view.clear()
                self.form.fields.curve.clear()
        self._photo = photo
        self.presets.pages_box.setVisible(photo is not None and photo.image.metadata.can_turn)
        self._follow()

    def write(self) -> None:
        """Write the files of all chosen presets; ask once before some are overwritten."""
        photo, has_all_pages = self._photo, self.presets.has_all_pages
        if photo is None:
            return
        try:
            found = targets(self.state.presets, photo)
        except UserError as error:
            self.failed.emit(str(error))
            return
        there = [target.path.name for target in found if os.path.lexists(target.path)]
        if found and (not there or self._may_replace(there)):  # another photo may come meanwhile
            self.writer.write(photo, found, has_all_pages)

    def choose_folder(self) -> None:
        """Ask where files go."""
        if folder := self._files.ask_folder():
            self.state.set_folder(folder)

    def choose_profile(self) -> None:
        """Ask for an ICC profile, and have the shown preset's files converted to it."""
        if path := self._files.ask_open("Choose a colour profile", PROFILES):
            self.form.fields.choose_profile(path)

    def _may_replace(self, names: list[str]) -> bool:
        question = phrase(
            "{names} exist already. Overwrite them?",
            one="{names} exists already. Overwrite it?",
            names=", ".join(names),
            count=len(names),
        )
        return self._files.ask_question("Overwrite", question, ("Overwrite", "Cancel")) != "Cancel"

    # following

    def _connect(self) -> None:
        state, trials = self.state, self.trials
        state.changed.connect(self._follow)
        state.failed.connect(self.failed)
        self.presets.list.shown.connect(state.show_preset)
        self.presets.list.chosen.connect(state.choose)
        self.presets.list.rename_wanted.connect(self._begin_renaming)
        for button, do in (
            (self.presets.add_button, state.add),
            (self.presets.delete_button, state.delete),
        ):
            button.clicked.connect(self.form.finish_typing)
            button.clicked.connect(do)
        self.presets.folder_button.clicked.connect(self.choose_folder)
        self.presets.pages_box.clicked.connect(state.set_all_pages)
        self.presets.beside_button.clicked.connect(lambda: state.set_folder(""))
        self.presets.write_button.clicked.connect(self.write)
        self.presets.close_button.clicked.connect(self.left)
        self.form.renamed.connect(lambda name: state.rename(state.shown.name, name))
        self.form.fields.changed.connect(state.set_settings)
        self.form.fields.profile_wanted.connect(self.choose_profile)
        trials.tried.connect(self._show_trial)
        trials.weighed.connect(self._keep_size)
        trials.failed.connect(self._show_failure)
        trials.not_weighed.connect(self._keep_failure)
        trials.working.connect(self.view.set_working)
        self.writer.failed.connect(self.failed)
        self.failed.connect(self.presets.say)
        self.noted.connect(self.presets.say)
        self.writer.written.connect(self._say_written)

    def _follow(self) -> None:
        """Show the presets as they are now, and try what is not known yet."""
        if self._photo is None or not self.isVisible():
            return
        photo, presets, shown = self._photo, self.state.presets, self.state.shown
        self.form.show_preset(shown, self.sizes.of(shown), photo)
        self._show_list()
        wanted = (photo, shown.settings)
        if self._tried is None or not (
            photo.is_same(self._tried[0]) and self._tried[1] == shown.settings
        ):
            self._tried = wanted
            self.form.show_error("")
            self.trials.start(photo, shown)
        others = [one for one in presets.chosen if one is not shown and not self.sizes.of(one)]
        self.trials.weigh(photo, [*others, *self._of_curve(shown)])
        self._show_curve()

    def _of_curve(self, shown: ExportPreset) -> list[ExportPreset]:
        """Return what is to be weighed yet, for the curve of sizes over quality."""
        settings = shown.settings
        if not settings.encoding.is_lossy(settings.form):
            return []
        wanted = [at_quality(replace(settings, name=""), one) for one in QUALITIES]
        return [ExportPreset(shown.name, one) for one in wanted if not self.sizes.is_known(one)]

    def _show_curve(self) -> None:
        settings = self.state.shown.settings
        self.form.fields.curve.show_sizes(settings, self.sizes.by_quality(settings))

    def _show_list(self) -> None:
        assert self._photo is not None
        presets = self.state.presets
        figures = {one.name: self.sizes.text_of(one) for one in presets.items}
        try:
            names = [target.path.name for target in targets(presets, self._photo)]
            sentence = ""
        except UserError as error:
            names, sentence = [], str(error)
        self.presets.show_presets(presets, figures, self.sizes.total(presets.chosen))
        self.presets.show_targets(folder_of(presets, self._photo), names, sentence)

    def _show_trial(self, trial: Trial) -> None:
        self.view.show_trial(trial)
        self.form.show_trial(trial)

    def _show_failure(self, sentence: str) -> None:
        self.view.clear()
        self.form.show_error(sentence)

    def _keep_size(self, name: str, settings: ExportSettings, size: int) -> None:
        self.sizes.keep(settings, size)
        self._show_sizes()

    def _keep_failure(self, name: str, settings: ExportSettings, sentence: str) -> None:
        self.sizes.keep_failure(settings, sentence)
        self._show_sizes()

    def _show_sizes(self) -> None:
        if self._photo is not None:
            self._show_list()
            self.form.show_size(self.sizes.of(self.state.shown))
            self._show_curve()

    def _begin_renaming(self, name: str) -> None:
        self.state.show_preset(name)
        self.form.begin_renaming()

    def _say_written(self, done: tuple[Target, ...], lost: tuple[str, ...]) -> None:
        names = ", ".join(target.path.name for target in done)
        where = done[0].path.parent
        sentences = (
            phrase("Exported {names} to {where}.", names=names, where=_short(where)),
            *dict.fromkeys(lost),
        )
        self.noted.emit(" ".join(one if one.endswith(".") else f"{one}." for one in sentences))

    # events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.state.read()
        self._tried = None
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._photo = self._tried = None
        self.view.clear()
        self.presets.say("")
        self.sizes.clear()
        self.trials.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _short(folder: Path) -> str:
    return folder.name or str(folder)
