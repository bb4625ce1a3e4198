"""The sheet of components as a picture, and how alike two pictures of it are.

``python -m tests.component_sheet`` writes those that the test compares with, after a change that is
meant; look at them before they are committed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ui.look import fonts
from ui.look.theme import apply_theme
from ui.look.tokens import DARK, LIGHT, Tokens
from ui.window.components import ComponentsPage
from ui.window.posed import IconSheet

GOLDEN: Final = Path(__file__).parent / "golden"
THEMES: Final = (DARK, LIGHT)
SIZE: Final = (1264, 736)  # logical pixels that are compared
SMALL, LARGE = 8, 32  # sides of the blocks
MOST: Final = 56  # levels: a letter that is a pixel further on gives 35, another colour 90 and more
GROUND: Final = 8  # levels of a ground: another one is 15 off
FAINT: Final = 2.0  # levels of mean gradient below which a block counts as empty
RATIO: Final = 0.55  # of the ink in a block: what is gone, or new, changes it by half
Pixels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]


def stored(theme: Tokens) -> Path:
    """Return where a theme's picture is kept."""
    return GOLDEN / f"components-{theme.name}.png"


@contextmanager
def shipped_font() -> Iterator[None]:
    """Use the font that comes with the program, whatever the machine has."""
    known = fonts.FAMILY
    fonts.family.cache_clear()
    fonts.FAMILY = "none of that name"
    try:
        yield
    finally:
        fonts.FAMILY = known
        fonts.family.cache_clear()


def drawn(page: ComponentsPage) -> QImage:
    """Return the sheet as it is, without the icons, of which there are ever more."""
    page.resize(SIZE[0] + 20, SIZE[1] + 20)
    page.show()
    page.setFocus()
    for icons in page.findChildren(IconSheet):
        icons.hide()
    QApplication.processEvents()
    return page.sheet.grab().toImage().copy(0, 0, *SIZE)


def pixels_of(picture: QImage) -> Pixels:
    """Return a picture's pixels, (rows, columns, 3) RGB."""
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return lines[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()


def differences(one: Pixels, other: Pixels) -> list[str]:
    """Say where two pictures differ by more than letters do that are rasterized otherwise.

    Means of small blocks tell what has another colour, their medians what has another ground, and
    the gradients in large ones what is gone or new, thin as it may be. None minds a pixel's shift.
    """
    first, second = one.astype(float), other.astype(float)
    far = np.abs(_means(first, SMALL) - _means(second, SMALL)).max(axis=2)
    found = [
        f"colours differ by {far[r, c]:.0f} at x {c * SMALL}, y {r * SMALL}"
        for r, c in np.argwhere(far > MOST)
    ]
    (ground, calm), (other_ground, other_calm) = _grounds(first), _grounds(second)
    off = np.abs(ground - other_ground).max(axis=2) * (calm & other_calm)
    found += [
        f"the ground differs by {off[r, c]:.0f} at x {c * SMALL}, y {r * SMALL}"
        for r, c in np.argwhere(off > GROUND)
    ]
    shifts = ((0, 0), (0, 1), (0, -1), (1, 0), (-1, 0))
    changed = np.all([_differ(first, np.roll(second, shift, (0, 1))) for shift in shifts], axis=0)
    for r, c in np.argwhere(changed):
        found.append(f"something is gone or new at x {c * LARGE}, y {r * LARGE}")
    return found


def _means(pixels: Floats, side: int) -> Floats:
    rows, columns = (n // side for n in pixels.shape[:2])
    cut = pixels[: rows * side, : columns * side]
    return cut.reshape(rows, side, columns, side, -1).mean(axis=(1, 3))


def _grounds(pixels: Floats) -> tuple[Floats, npt.NDArray[np.bool_]]:
    """Return the median colour of each small block, and where there is little else."""
    rows, columns = (n // SMALL for n in pixels.shape[:2])
    cut = pixels[: rows * SMALL, : columns * SMALL].reshape(rows, SMALL, columns, SMALL, -1)
    each = cut.swapaxes(1, 2).reshape(rows, columns, SMALL * SMALL, -1)
    low, middle, high = np.percentile(each, (15, 50, 85), axis=2)
    return middle, (high - low).max(axis=2) < GROUND


def _differ(first: Floats, second: Floats) -> npt.NDArray[np.bool_]:
    """Say in which large blocks one has much less to see than the other."""
    inks = np.stack([_ink(first), _ink(second)])
    least, most = inks.min(axis=0), inks.max(axis=0)
    return np.asarray((most > FAINT) & (least < RATIO * most))


def _ink(pixels: Floats) -> Floats:
    """Return how much a picture changes from pixel to pixel, by block and half of its neighbours.

    So nothing is new where a line has crossed a block's edge.
    """
    grey = pixels.mean(axis=2)
    steps = np.zeros_like(grey)
    steps[:, 1:] += np.abs(np.diff(grey, axis=1))
    steps[1:] += np.abs(np.diff(grey, axis=0))
    padded = np.pad(steps, LARGE // 2)
    blocks = _means(padded[..., None], LARGE // 2)[..., 0]
    rows, columns = (n // LARGE for n in grey.shape)
    places = [
        blocks[i : i + 2 * rows : 2, j : j + 2 * columns : 2] for i in range(4) for j in range(4)
    ]
    return np.mean(places, axis=0)


def main() -> None:
    """Write the pictures."""
    app = QApplication([])
    with shipped_font():
        for theme in THEMES:
            apply_theme(app, theme)
            page = ComponentsPage()
            page.complete()
            drawn(page).save(str(stored(theme)))
            page.close()
            print(stored(theme))


if __name__ == "__main__":
    main()
