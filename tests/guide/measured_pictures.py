"""The pictures of docs/measured-kernels.md, from the program itself, in both themes.

``.venv/bin/python -m tests.guide.measured_pictures [FOLDER]`` writes docs/pictures again.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from filters import Kernel, convolve
from filters.registry import Registry
from tests.pictures import pause, wait
from tests.sample_photos import COFFEE
from ui.app import make_window
from ui.window.window import Window

OUT: Final = Path(__file__).parents[2] / "docs" / "pictures"
SIZE: Final = (1280, 800)
QUALITY: Final = 90
Shown = tuple[str, str, Callable[[], object]]  # name, command, what is done on the page


def main(out: Path) -> None:
    """Write a picture of each page in each theme."""
    app = QApplication(["kernelroom"])
    with tempfile.TemporaryDirectory() as folder:
        photo, soft, after, star = make_photos(Path(folder))
        window = make_window(Registry.builtin(), Path(folder) / "data", COFFEE)
        window.files.ask_question = lambda *_: "Discard"
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(*SIZE)
        window.show()
        for name, command, do in pages(window, (photo, after), star):
            show(window, soft if name == "blur" else photo)
            window.commands.run(window.commands[command])
            do()
            for theme in ("dark", "light"):
                window.preferences.change(theme=theme)
                write(window, out / f"measured-{name}-{theme}.webp")
        window.close()
    del app


def show(window: Window, photo: Path) -> None:
    """Open a photo with a kernel, unless it is shown."""
    document = window.session.document
    if document is None or document.source.path != photo:
        window.workspaces.uncover()
        window.files.open(photo)
        wait(lambda: (now := window.session.document) is not None and now.source.path == photo)
        wait(window.canvas.is_settled)
        window.session.edit({"kernel": disk()}, "Blur")


def pages(window: Window, pair: tuple[Path, Path], star: Path) -> Iterator[Shown]:
    """Yield the pages, and what is chosen on them."""
    yield "blur", "measure_blur", lambda: None
    page = window.measuring.page
    assert page is not None
    parts = page.parts
    yield "pair", "measure_pair", lambda: choose(window, *pair)
    yield "wish", "kernel_by_wish", lambda: None
    yield "shape", "kernel_of_shape", lambda: parts.shape.picture.choose_file(star)
    yield "budget", "kernel_budget", lambda: slide(window, 0.3)


def choose(window: Window, before: Path, after: Path) -> None:
    """Choose both pictures of a pair."""
    page = window.measuring.page
    assert page is not None
    page.parts.pair.before.choose_file(before)
    page.parts.pair.after.choose_file(after)


def slide(window: Window, share: float) -> None:
    """Choose a cheaper kernel, by the knob, once all are known."""
    page = window.measuring.page
    assert page is not None
    pause(400)
    wait(lambda: not page.worker.is_busy)
    slider = page.parts.budget.slider
    slider.set_position(share)
    slider.moved.emit(share)


def write(window: Window, path: Path) -> None:
    """Grab the window once all of it is computed and laid out."""
    page = window.measuring.page
    assert page is not None
    pause(400)
    wait(lambda: not page.worker.is_busy)
    pause(1500)
    QTest.mouseMove(window, QPoint(640, 790))
    pixels = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(pixels.constBits(), np.uint8).reshape(pixels.height(), -1)
    rgb = lines[:, : 3 * pixels.width()].reshape(pixels.height(), -1, 3)
    bgr = np.ascontiguousarray(rgb[:, :, ::-1])
    cv2.imwrite(str(path), bgr, [cv2.IMWRITE_WEBP_QUALITY, QUALITY])
    print(path)


def make_photos(folder: Path) -> tuple[Path, Path, Path, Path]:
    """Write a photo, a blurred one, what an unsharp mask makes of it, and a star."""
    names = ("coffee.png", "coffee-soft.png", "coffee-sharp.png", "star.png")
    photo, soft, after, star = (folder / name for name in names)
    pixels = cv2.imread(str(COFFEE))
    assert pixels is not None
    cv2.imwrite(str(photo), pixels)
    cv2.imwrite(str(soft), cv2.GaussianBlur(pixels, (0, 0), 1.5))
    cv2.imwrite(str(after), convolve(pixels, unsharp()))
    turns = np.arange(10) * np.pi / 5
    reach = np.where(np.arange(10) % 2, 46, 116)
    corners = np.stack((128 + reach * np.sin(turns), 128 - reach * np.cos(turns)), -1)
    shape = np.zeros((256, 256), np.uint8)
    cv2.fillPoly(shape, [np.rint(corners).astype(np.int32)], 255, cv2.LINE_AA)
    cv2.imwrite(str(star), shape)
    return photo, soft, after, star


def unsharp() -> Kernel:
    """Return an unsharp mask of radius 1.3 and amount 0.9 in 7x7."""
    across = np.exp(-((np.arange(7) - 3.0) ** 2) / (2 * 1.3**2))
    blur = np.outer(across, across)
    weights = -0.9 * blur / blur.sum()
    weights[3, 3] += 1.9
    return Kernel(weights)


def disk() -> Kernel:
    """Return a disk of 9x9."""
    y, x = np.mgrid[-4:5, -4:5]
    return Kernel((x**2 + y**2 <= 16).astype(float), normalize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else OUT)
