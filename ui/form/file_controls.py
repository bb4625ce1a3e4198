"""Controls for files and second pictures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QToolButton

from editor.photo.load import READABLE
from filters.params.kinds.file import FileKind, FilePath
from filters.params.kinds.picture import Picture
from filters.params.param import Param
from ui.form.controls import Control
from ui.look.language import said
from ui.look.phrase import phrase

PICTURES: Final = tuple(f"*{suffix}" for suffix in READABLE)


class FileControl(Control):
    """A path to type, and a button for the file dialog."""

    def __init__(self, param: Param) -> None:
        super().__init__(param)
        self._named()
        self.ask: Callable[[str, str], str] = self._ask
        self.field = QLineEdit()
        self.field.setPlaceholderText(said("None"))
        self.field.setToolTip(param.tooltip)
        self.field.setAccessibleName(param.label)
        self.field.editingFinished.connect(self._typed)
        self.button = QToolButton()
        self.button.setText("…")
        self.button.setToolTip(phrase("Choose {label!l}", label=param.label))
        self.button.setAccessibleName(phrase("Choose {label!l}", label=param.label))
        self.button.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self.line.addLayout(row, 3)  # a path needs the room
        self._path = ""
        assert isinstance(param.kind, FileKind)
        self._offered = param.kind.patterns or self._patterns()

    def value(self) -> Any:
        return FilePath(self._path)

    def set_value(self, value: Any) -> None:
        self._path = value.text
        if self.field.text() != value.text:
            self.field.setText(value.text)
            self.field.setToolTip(value.text or self.param.tooltip)

    def forget_typing(self) -> None:
        self.set_value(self.value())

    def _typed(self) -> None:
        if self.field.text() != self._path:
            self._path = self.field.text()
            self._tell(self.value())

    def _choose(self) -> None:
        offered = " ".join(self._offered)
        kinds = f"{self.param.label} ({offered});;All files (*)" if offered else ""
        if path := self.ask(self.param.label, kinds):
            self.field.setText(path)
            self._typed()

    def _patterns(self) -> tuple[str, ...]:
        return ()

    def _ask(self, title: str, kinds: str) -> str:
        return QFileDialog.getOpenFileName(self, title, self._path, kinds)[0]


class PictureControl(FileControl):
    """A second picture's file."""

    def value(self) -> Any:
        return Picture(self._path)

    def _patterns(self) -> tuple[str, ...]:
        return PICTURES
