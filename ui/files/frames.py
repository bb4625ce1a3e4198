"""FrameFiles: the result as a moving picture while a number of the edited Step changes."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from editor.document.session import Session
from editor.render.frames import Frames
from filters.params.kinds.number import NumberKind
from filters.params.outputs import FRAME
from filters.params.param import Param
from ui.files.actions import FileActions
from ui.files.meant import Meant
from ui.look.phrase import phrase

KINDS: Final = "GIF (*.gif);;WebP (*.webp);;TIFF, a page a frame (*.tif)"


class FrameFiles(QObject):
    """Asks where to, and writes on a thread of its own.

    Parameters
    ----------
    files
        Asks for files and says what failed.
    """

    def __init__(self, files: FileActions, session: Session) -> None:
        super().__init__(files)
        self._files, self._session = files, session

    def numbers(self) -> list[Param]:
        """Return the numbers of the edited Step that matter now."""
        document = self._session.document
        if document is None or document.edited is None or self._session.lacks_filter:
            return []
        spec, values = self._session.edited_spec, self._session.edited.values
        return [
            param
            for param in spec.params
            if isinstance(param.kind, NumberKind) and spec.is_relevant(param.name, values)
        ]

    @property
    def has_own(self) -> bool:
        """Whether the edited Step's filter gives frames of its own."""
        return any(param.name == FRAME for param in self.numbers()) and bool(
            self._session.edited_spec.mark.frames
        )

    def ask_own(self) -> None:
        """Ask where to, and save the frames that the filter gives."""
        self.ask(FRAME)

    def ask(self, name: str) -> None:
        """Ask where to, and save the frames of a number."""
        meant = Meant(self._session)
        text = self._files.ask_save(
            phrase("Save {name} as it changes", name=name), self._files.beside(f"{name}.gif"), KINDS
        )
        if text:
            path = Path(text) if Path(text).suffix else Path(text).with_suffix(".gif")
            if self._files.may_replace(path) and meant.show_step():
                self.save(name, path)

    def save(self, name: str, path: Path) -> None:
        """Save the frames: the number goes from its least value to what it is now.

        Of a filter's own frames all are saved.
        """
        document, registry = self._session.document, self._session.registry
        param = next((one for one in self.numbers() if one.name == name), None)
        if document is None or document.selected is None or param is None:
            return
        given = document.source, document.steps, document.selected
        if name == FRAME and self.has_own:
            frames = Frames.own(*given, self._session.edited_spec)
        else:
            frames = Frames(*given, name, *ends_of(param, self._session.edited.values[name]))
        self._files.tasks.start(
            phrase("Saving {name}", name=path.name),
            lambda task: frames.save(path, registry, task.progress, task.is_cancelled),
            lambda count: self._files.noted.emit(
                phrase(
                    "Saved {name}: {count} frames",
                    one="Saved {name}: {count} frame",
                    name=path.name,
                    count=count,
                )
            ),
            self._files.failed.emit,
            writes=True,
        )


def ends_of(param: Param, value: float) -> tuple[float, float]:
    """Return where a number begins and ends: its slider's least, and what it is, or the most."""
    assert isinstance(param.kind, NumberKind)
    limits = param.kind.range
    least = limits.minimum if limits.soft_minimum is None else limits.soft_minimum
    most = limits.maximum if limits.soft_maximum is None else limits.soft_maximum
    least, most = max(least, value - 100.0), min(most, value + 100.0)  # where there is no limit
    return (least, most) if value == least else (least, value)
