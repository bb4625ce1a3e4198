"""SlideSaving: a slide as an animation, or as it stands as a figure for print."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QPoint, QRect, QSize, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from editor.lab.animation import SlideRun, save_animation
from editor.lab.slide_video import FRAMES, Video, save_video, save_video_frames
from editor.photo.moving import SUFFIXES as MOVING
from editor.photo.video import SUFFIX as MP4
from editor.storage.atomic import replacing
from ui.files.actions import FileActions
from ui.lab.player import Player
from ui.lab.stage import Stage
from ui.lab.state import SlideState
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import LIGHT, tokens_of
from ui.work.task import Task

FIGURES: Final = (".svg", ".pdf")
KINDS: Final = ";;".join(
    (
        "GIF (*.gif)",
        "WebP (*.webp)",
        "MP4 video (*.mp4)",
        "Frames for a video, a folder of PNG files (*.frames)",
        "SVG figure (*.svg)",
        "PDF figure (*.pdf)",
    )
)
POINTS: Final = 0.75  # of a page, a logical pixel


class SlideSaving(QObject):
    """Asks where, and writes on the thread for files, which shows how far it is."""

    def __init__(self, state: SlideState, player: Player, stage: Stage, files: FileActions) -> None:
        super().__init__(stage)
        self._state, self._player, self._stage, self._files = state, player, stage, files

    def ask(self) -> None:
        """Ask where to, and save as the suffix says."""
        slide = self._state.slide
        if slide is None or not slide.count:
            self._files.failed.emit(said("There is nothing to save: the kernel fits nowhere"))
            return
        text = self._files.ask_save("Save the slide", self._files.beside("slide.gif"), KINDS)
        if not text:
            return
        path = Path(text) if Path(text).suffix else Path(text).with_suffix(".gif")
        if path.suffix.lower() == FRAMES or self._files.may_replace(path):
            self.save(path)

    def save(self, path: Path) -> None:
        """Save as the suffix says; what goes wrong is said."""
        suffix = path.suffix.lower()
        if suffix in FIGURES:
            self._save_figure(path)
            return
        if suffix in (MP4, FRAMES):
            self._save_video(path)
            return
        if suffix not in MOVING:
            known = ", ".join((*MOVING, MP4, FRAMES, *FIGURES))
            self._files.failed.emit(
                phrase(
                    "{name} is not allowed: a slide is saved as {known}",
                    name=path.name,
                    known=known,
                )
            )
            return
        run = self._run()

        def work(task: Task) -> int:
            return save_animation(run, path, task.progress, task.is_cancelled)

        def done(frames: int) -> None:
            self._files.noted.emit(
                phrase(
                    "Saved {name}: {count} frames",
                    one="Saved {name}: {count} frame",
                    name=path.name,
                    count=frames,
                )
            )

        words = phrase("Saving {name}", name=path.name)
        self._files.tasks.start(words, work, done, self._files.failed.emit, writes=True)

    def _run(self) -> SlideRun:
        slide, stops = self._state.slide, tokens_of(self._stage.palette()).signed
        assert slide is not None
        return SlideRun(slide, self._state.index, self._player.speed, stops)

    def _save_video(self, path: Path) -> None:
        run, save = self._run(), save_video if path.suffix.lower() == MP4 else save_video_frames

        def work(task: Task) -> Video:
            return save(run, path, task.progress, task.is_cancelled)

        def done(video: Video) -> None:
            said = phrase(
                "{frames} frames, {rate:.4g} a second, in {name}",
                frames=video.frames,
                rate=video.rate,
                name=video.path.name,
            )
            self._files.noted.emit(
                phrase("{why}: saved {what}", why=video.why, what=said)
                if video.why
                else phrase("Saved {what}", what=said)
            )

        words = phrase("Saving {name}", name=path.name)
        self._files.tasks.start(words, work, done, self._files.failed.emit, writes=True)

    def _save_figure(self, path: Path) -> None:
        content = QBuffer()
        content.open(QIODevice.OpenModeFlag.WriteOnly)
        size = self._stage.size()
        painter = QPainter()
        device = _svg(content, size) if path.suffix.lower() == ".svg" else _pdf(content, size)
        painter.begin(device)
        self._stage.draw(painter, LIGHT)
        painter.end()
        self._stage.update()
        figure = bytes(content.data().data())

        def work(_: Task) -> None:
            with replacing(path) as temporary:
                temporary.write_bytes(figure)

        def done(_: None) -> None:
            self._files.noted.emit(phrase("Saved {name}", name=path.name))

        words = phrase("Saving {name}", name=path.name)
        self._files.tasks.start(words, work, done, self._files.failed.emit, writes=True)


def _svg(content: QBuffer, size: QSize) -> QSvgGenerator:
    device = QSvgGenerator()
    device.setOutputDevice(content)
    device.setSize(size)
    device.setViewBox(QRect(QPoint(), size))
    device.setTitle(said("A kernel slides over a photo"))
    return device


def _pdf(content: QBuffer, size: QSize) -> QPdfWriter:
    device = QPdfWriter(content)
    page = QSizeF(size.width() * POINTS, size.height() * POINTS)
    device.setPageSize(QPageSize(page, QPageSize.Unit.Point))
    device.setPageMargins(QMarginsF())
    device.setResolution(round(72 / POINTS))
    return device
