"""OutputForm: where a batch's results go, what they are called, and how they are written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.batch.job import Item
from editor.batch.names import DEFAULT, FIELDS, BatchNameError, NamePattern
from editor.photo.encoding import DEFAULT_QUALITY, Encoding
from editor.render.output.presets import ExportPreset, ExportPresets
from editor.render.output.settings import ExportSettings
from filters.threads import cores
from ui.form.number_field import NumberField
from ui.look.icons import icon
from ui.look.invalid import mark_invalid
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.section import Section
from ui.look.spoken import name_label
from ui.look.tokens import EDGE, GAP, SPACE

MOST_JOBS: Final = 16
AS_PHOTO: Final = "Written as each photo is"
OVERWRITE_TIP: Final = (
    "Files that no batch has written, or that were changed since, are left alone without this"
)


class OutputForm(QWidget):
    """Sections for folder and names, and for how files are written.

    Parameters
    ----------
    ask_folder
        Asks for a folder; empty where none is chosen.
    """

    changed = Signal()

    def __init__(self, ask_folder: Callable[[], str]) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._ask = ask_folder
        self._folder: Path | None = None
        self._is_chosen = False  # by hand, so that it stays whatever photos come
        self.folder = QPushButton("Choose a folder")
        self.folder.setIcon(icon("folder"))
        self.folder.setToolTip("Choose the folder for the results")
        self.pattern = QLineEdit(DEFAULT)
        self.pattern.setAccessibleName("Names of the results")
        fields = "\n".join(f"{{{name}}}: {what}" for name, what in FIELDS.items())
        self.pattern.setToolTip(
            phrase("Names of the results; the ending is the format\n{fields}", fields=fields)
        )
        self.error = QLabel()
        self.error.setProperty("error", True)
        self.error.setWordWrap(True)
        self.error.hide()
        self._exports: tuple[ExportPreset, ...] = ()
        self.export = QComboBox()
        self.export.addItem(AS_PHOTO)
        self.export.setToolTip("How files are written: an export preset, or as each photo is")
        self.quality = NumberField("Quality of JPEG and AVIF", DEFAULT_QUALITY, 1, 100, whole=True)
        self.jobs = NumberField("Photos at once", max(1, cores() // 2), 1, MOST_JOBS, whole=True)
        self.jobs.setToolTip("Each in a process of its own, which stand back for this window")
        self.overwrite = QCheckBox("Replace other files, too")
        self.overwrite.setToolTip(OVERWRITE_TIP)
        self.pages = QCheckBox("All pages of each file")
        self.pages.setToolTip("Apply the steps to each page or frame of files that have several")
        self.damaged = QCheckBox("What there is of cut photos")
        self.damaged.setToolTip("Open cut photos as far as they go; without this they fail")
        self.open, self.report = QPushButton("Open folder"), QPushButton("Save report")
        self._lay_out()
        self.folder.clicked.connect(self.ask)
        self.pattern.textEdited.connect(lambda _: self._tell())
        self.export.activated.connect(lambda _: self._tell())
        for number in (self.quality, self.jobs):
            number.changed.connect(lambda *_: self._tell())
        for box in (self.overwrite, self.pages, self.damaged):
            box.toggled.connect(lambda _: self._tell())

    @property
    def where(self) -> Path | None:
        """The folder for the results."""
        return self._folder

    def checked_pattern(self) -> NamePattern | None:
        """Return the pattern; None where it is wrong, and under it stands why."""
        sentence, found = "", None
        try:
            found = NamePattern(self.pattern.text())
        except BatchNameError as error:
            sentence = str(error)
        self.error.setText(said(sentence))
        self.error.setVisible(bool(sentence))
        mark_invalid(self.pattern, bool(sentence))
        return found

    def settings(self) -> tuple[ExportSettings, str]:
        """Return how files are written, and the ending for ``{ext}``; empty: each photo's own."""
        index = self.export.currentIndex() - 1
        if index >= 0:
            chosen = self._exports[index].settings
            return chosen, chosen.form.suffixes[0].removeprefix(".")
        return ExportSettings(encoding=Encoding(int(self.quality.value()))), ""

    def show_exports(self, presets: ExportPresets) -> None:
        """Offer the export presets that there are now."""
        if presets.items == self._exports:
            return
        index = self.export.currentIndex() - 1
        name = self._exports[index].name if index >= 0 else ""
        before, _ = self.settings()
        self._exports = presets.items
        self.export.clear()
        self.export.addItems([said(AS_PHOTO), *(said(preset.name) for preset in presets.items)])
        names = [preset.name for preset in presets.items]
        self.export.setCurrentIndex(names.index(name) + 1 if name in names else 0)
        if self.settings()[0] != before:
            self._tell()

    def propose(self, folder: Path) -> None:
        """Take a folder as long as none was chosen by hand."""
        if not self._is_chosen and folder != self._folder:
            self._show(folder)

    def choose(self, folder: Path) -> None:
        """Take a folder."""
        self._is_chosen = True
        self._show(folder)
        self._tell()

    def ask(self) -> None:
        """Ask for the folder."""
        if text := self._ask():
            self.choose(Path(text))

    def set_free(self, is_free: bool) -> None:
        """Let it be changed, or not, as while a batch is running."""
        self.naming.setEnabled(is_free)
        self.writing.setEnabled(is_free)

    def show_example(self, item: Item | None) -> None:
        """Show what the first result is called."""
        name = "" if item is None or self._folder is None else str(item.output)
        self.names.header.set_summary(name.removeprefix(f"{self._folder}/"))

    def _show(self, folder: Path) -> None:
        self._folder = folder
        self.folder.setText(f"{folder.parent.name} / {folder.name}".removeprefix(" / "))
        self.folder.setToolTip(phrase("Choose the folder for the results\n{folder}", folder=folder))

    def _tell(self) -> None:
        self.quality.setEnabled(self.export.currentIndex() <= 0)
        self.changed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.naming = _column(self.folder, self.pattern, self.error, self.overwrite)
        self.names = Section("Results", self.naming)
        column.addWidget(self.names)
        self.writing = _column(
            name_label(self.export, "Written as"),
            self.export,
            self.quality,
            self.pages,
            self.damaged,
            self.jobs,
        )
        column.addWidget(Section("How it is done", self.writing))
        column.addWidget(Section("When it is done", _column(self.open, self.report)))
        column.addStretch()


def _column(*widgets: QWidget) -> QWidget:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(EDGE, GAP, EDGE, EDGE)
    column.setSpacing(SPACE)
    for widget in widgets:
        column.addWidget(widget)
    return inside
