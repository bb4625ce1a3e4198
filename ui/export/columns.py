"""The columns of the export page: presets and what is done with them, and settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.render.output.presets import ExportPreset, ExportPresets
from editor.render.trial import Trial
from ui.export.preset_list import PresetList
from ui.export.settings_form import SettingsForm
from ui.export.sizes import size_text
from ui.export.trials import Photo
from ui.look.hairline import Hairline
from ui.look.icons import icon
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, GAP, SPACE


class PresetColumn(QWidget):
    """The list of presets, the folder, and the button that writes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("panel", True)
        self.head = PanelHead("Export")
        self.add_button = self.head.add_tool("plus", "Add a copy of the shown preset")
        self.delete_button = self.head.add_tool("trash", "Delete the shown preset")
        self.close_button = self.head.add_tool("close", "Back to the photo (Esc)")
        self.list = PresetList()
        self.folder_button = QPushButton()
        self.folder_button.setIcon(icon("folder"))
        self.folder_button.setToolTip("Choose where files are written")
        self.folder_button.setAccessibleName("Folder")
        self.folder_button.setProperty("field", True)
        self.folder_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.beside_button = QToolButton()
        self.beside_button.setIcon(icon("reset"))
        self.beside_button.setToolTip("Write beside the photo again")
        self.beside_button.setAccessibleName("Write beside the photo again")
        self.names = _hint("")
        self.error = QLabel()
        self.error.setProperty("error", True)
        self.error.setWordWrap(True)
        self.done = _hint("")
        self.done.hide()
        self.pages_box = QCheckBox("All pages of the file")
        self.pages_box.setToolTip("Apply the steps to each page or frame, and write all of them")
        self.pages_box.hide()
        self.write_button = QPushButton("Export")
        self.write_button.setProperty("primary", True)
        self.write_button.setProperty("large", True)
        self._lay_out()

    def show_presets(self, presets: ExportPresets, figures: dict[str, str], total: int) -> None:
        """Draw the list, and say on the button what will be written."""
        self.list.show_presets(presets, figures)
        count = len(presets.chosen)
        words = phrase("Export {count} files", one="Export {count} file", count=count)
        self.write_button.setText(f"{words} · {size_text(total)}" if total else words)
        self.delete_button.setEnabled(len(presets.items) > 1)
        self.beside_button.setVisible(bool(presets.folder))
        self.pages_box.setChecked(presets.all_pages)

    def show_targets(self, folder: Path, names: list[str], sentence: str) -> None:
        """Say where which files are written, or why they can't be."""
        parts = folder.parts[-2:]
        self.folder_button.setText(" / ".join(part.strip("/\\") or part for part in parts))
        self.folder_button.setToolTip(
            phrase("{folder}\nChoose where files are written", folder=folder)
        )
        self.names.setText(", ".join(names))
        self.names.setVisible(bool(names))
        self.error.setText(said(sentence))
        self.error.setVisible(bool(sentence))
        self.write_button.setEnabled(bool(names))
        tip = "Write the files" if names else sentence or "Tick a preset to write its file"
        self.write_button.setToolTip(said(tip))

    @property
    def has_all_pages(self) -> bool:
        """Whether all pages of the photo's file are wanted."""
        return self.pages_box.isVisibleTo(self) and self.pages_box.isChecked()

    def say(self, sentence: str) -> None:
        """Say under the button what was written, or what failed."""
        self.done.setText(said(sentence))
        self.done.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus
        area.setWidget(self.list)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        folder = QHBoxLayout()
        folder.setSpacing(GAP)
        folder.addWidget(self.folder_button, 1)
        folder.addWidget(self.beside_button)
        foot = QVBoxLayout()
        foot.setContentsMargins(EDGE, GAP, EDGE, EDGE)
        foot.setSpacing(SPACE)
        foot.addWidget(QLabel("Folder"))
        foot.addLayout(folder)
        for widget in (self.names, self.error, self.pages_box, self.write_button, self.done):
            foot.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(area, 1)
        column.addWidget(Hairline(QSize(0, 9)))
        column.addLayout(foot)


class SettingsColumn(QWidget):
    """The shown preset's name, its file's size, and its settings."""

    renamed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("panel", True)
        self._shown = ""  # the preset's name
        self.title = QLineEdit()
        self.title.setProperty("bare", True)
        self.title.setProperty("heading", True)
        self.title.setToolTip("The preset's name")
        self.title.setAccessibleName("Name of the preset")
        self.title.editingFinished.connect(lambda: self.renamed.emit(self.title.text()))
        self.file_size = QLabel()
        self.file_size.setProperty("title", True)
        self.file_size.setAccessibleName("Size of the file")
        self.pixels, self.source = _hint(""), _hint("")
        self.source.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.error = QLabel()
        self.error.setProperty("error", True)
        self.error.setWordWrap(True)
        self.error.hide()
        self.notes = _hint("")
        self.notes.hide()
        self.fields = SettingsForm()
        self._lay_out()

    def show_preset(self, preset: ExportPreset, size: int, photo: Photo) -> None:
        """Show a preset's settings, and its file's size where that is known."""
        is_typed = self.title.hasFocus() and self.title.text().strip() != ""
        if not is_typed or preset.name != self._shown:
            self.title.setText(preset.name)
            self.title.setCursorPosition(0)
        self._shown = preset.name
        self.fields.set_settings(preset.settings)
        self.show_size(size)
        region = photo.image.region
        self.source.setText(
            phrase("photo {columns} × {rows}", columns=region.columns, rows=region.rows)
        )

    def show_size(self, size: int) -> None:
        """Show how large the file is; nothing where that is not known yet."""
        self.file_size.setText(size_text(size) if size else "…")

    def show_trial(self, trial: Trial) -> None:
        """Show what is known of the file."""
        rows, columns = trial.after.shape[:2]
        self.pixels.setText(
            phrase(
                "{columns} × {rows} · {bits_per_pixel:.3g} bit per pixel",
                columns=columns,
                rows=rows,
                bits_per_pixel=trial.bits_per_pixel,
            )
        )
        self.notes.setText(". ".join(trial.notes))
        self.notes.setVisible(bool(trial.notes))
        self.show_error("")

    def show_error(self, sentence: str) -> None:
        """Say why there is no such file; nothing with an empty sentence."""
        self.error.setText(said(sentence))
        self.error.setVisible(bool(sentence))
        if sentence:
            self.file_size.setText("")
            self.pixels.setText("")
            self.notes.hide()

    def finish_typing(self) -> None:
        """Have what is being typed hold now, for the preset that it was begun for."""
        if (field := self.focusWidget()) is not None:
            field.clearFocus()

    def begin_renaming(self) -> None:
        """Have the name typed."""
        self.title.setFocus()
        self.title.selectAll()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.file_size)
        figures = QHBoxLayout()
        figures.addWidget(self.pixels, 1)
        figures.addWidget(self.source)
        top = QVBoxLayout()
        top.setContentsMargins(EDGE, SPACE, EDGE, SPACE)
        top.setSpacing(GAP)
        top.addLayout(head)
        top.addLayout(figures)
        top.addWidget(self.error)
        top.addWidget(self.notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.fields, 1)


def _hint(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("hint", True)
    label.setWordWrap(True)
    return label
