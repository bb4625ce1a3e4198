"""Pictures of the window as a person would see it: every workspace, page and state, both themes.

``python -m tests.pictures FOLDER`` draws them all, at 1280x800, at 1920x1080, and at 2560x1440 with
scale 2; ``--theme dark --size 1280x800 --scale 1`` only those. They are to be looked at, beside the
mockups.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer  # the platform must be chosen before
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from filters.kernel import Kernel
from filters.registry import Registry
from tests.sample_photos import ASTRONAUT, CHELSEA, COFFEE
from ui.app import make_window
from ui.window.window import Window

THEMES: Final = ("dark", "light", "contrast")
SIZES: Final = (("1280x800", "1"), ("1920x1080", "1"), ("2560x1440", "2"))
SHARPEN: Final = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
PATIENCE: Final = 20_000  # ms
Picture = tuple[str, Callable[[], object]]


def main() -> None:
    """Draw what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--size", default="")
    parser.add_argument("--scale", default="1")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    if given.theme and given.size:
        draw(given.folder, given.theme, tuple(map(int, given.size.split("x"))), given.scale)
        return
    for theme in (given.theme,) if given.theme else THEMES[:2]:
        for size, scale in SIZES:
            wanted = ["--theme", theme, "--size", size, "--scale", scale]
            command = [sys.executable, "-m", "tests.pictures", str(given.folder), *wanted]
            subprocess.run(command, check=True, env={**os.environ, "QT_SCALE_FACTOR": scale})


def draw(folder: Path, theme: str, size: tuple[int, ...], scale: str) -> None:
    """Draw all pictures of one theme and size."""
    app = QApplication(["kernelroom"])
    with tempfile.TemporaryDirectory() as data:
        window = make_window(Registry.builtin(), Path(data), CHELSEA)
        window.preferences.change(theme=theme)
        window.files.ask_question = lambda *_: "Discard"
        window.setWindowState(window.windowState() & ~window.windowState())
        window.resize(int(size[0] / float(scale)), int(size[1] / float(scale)))
        window.show()
        for name, do in pictures(window):
            do()
            settle(window)
            file = folder / f"{name}-{theme}-{size[0]}.png"
            window.grab().save(str(file))
            print(file)
        window.close()
    del app


def pictures(window: Window) -> Iterator[Picture]:
    """Yield the name of each picture and what leads to it, one after the other."""

    def run(name: str) -> Callable[[], object]:
        return lambda: window.commands.run(window.commands[name])

    to_kernel = run("workspace_kernel")
    yield "start", lambda: None
    yield "photo", lambda: open_with_steps(window)
    yield "tour", run("tour")
    yield "tour-kernel", run("workspace_kernel")
    yield "note", lambda: (window.tour.end(), run("workspace_photo")(), add_median(window))
    yield "tabs", lambda: (window.files.open(CHELSEA), window.files.open(ASTRONAUT))
    yield "error", lambda: window.files.open(Path("gone.png"))
    yield "work", lambda: window.status.set_progress("Saving astronaut.png", 0.38)
    yield "palette", lambda: open_palette(window, "blur")
    yield "palette-none", lambda: window.search.field.setText("no such thing")
    yield "kernel-none", lambda: (window.search.hide(), add_median(window), to_kernel())
    yield "kernel", lambda: add_kernel(window, 15)
    yield "kernel-small", lambda: add_kernel(window, 3)
    yield "compare", run("workspace_compare")
    yield "compare-four", lambda: compare_four(window)
    yield "lab", run("workspace_lab")
    yield "lessons", run("lessons")
    yield "lesson", lambda: begin_lesson(window, "stride-and-size", 2)
    yield "batch", lambda: (window.lessons.close(), run("batch")())
    yield "export", run("export_photo")
    yield "measured", run("measure_pair")
    yield "components", run("components")
    yield "preferences", run("preferences")
    for number, title in enumerate(("Speed and memory", "Files and recovery", "Shortcuts")):
        yield f"preferences-{number + 1}", lambda title=title: open_section(window, title)
    yield "preferences-keys", lambda: list_by_key(window)
    yield "preferences-found", lambda: window.settings_page.page.search.setText("split")


def open_with_steps(window: Window) -> None:
    """Open a photo and do something to it."""
    window.files.open(COFFEE)
    wait(lambda: window.session.document is not None)
    wait(window.canvas.is_settled)
    for name in ("exposure", "convolution", "gaussian_blur", "vignette", "unsharp_mask"):
        window.edits.choose_filter(name)
    window.canvas.set_compare("split")


def add_median(window: Window) -> None:
    """Add a step that has no kernel."""
    window.status.set_progress("", 1.0)
    window.edits.choose_filter("median")


def open_palette(window: Window, words: str) -> None:
    """Look for something."""
    window.search.open_over(window)
    window.search.field.setText(words)


def add_kernel(window: Window, side: int) -> None:
    """Edit a kernel of that size."""
    window.edits.choose_filter("convolution")
    weights = [[((r * 7 + c * 3) % 11 - 4) / 40 for c in range(side)] for r in range(side)]
    window.edits.delete(range(len(window.session.document.steps) - 1))
    kernel = SHARPEN if side == 3 else Kernel(weights, normalize=True)
    window.session.edit({"kernel": kernel}, "Draw")


def compare_four(window: Window) -> None:
    """Compare as many as there may be, with the cursor over one."""
    kernels = dict(window.presets.rows.kernels())
    window.compare.add.click()
    window.compare.add.click()
    names = ("Box blur 5x5", "Emboss", "Gaussian blur 5x5")
    for pane, name in zip(window.compare.panes[1:], names, strict=False):
        pane.take(kernels[name], name)
    wait(window.compare.is_settled)
    window.compare.panes[0].picture.pointed.emit((200, 240))


def begin_lesson(window: Window, lesson: str, page: int) -> None:
    """Show a page of a lesson, with its rings."""
    course = window.lessons.course
    wait(lambda: bool(course.shelf.lessons))
    course.begin(next(one for one in course.shelf.lessons if one.id == lesson), page)
    wait(lambda: bool(course.verdicts))


def open_section(window: Window, title: str) -> None:
    """Show a section of the preferences."""
    window.settings_page.open(title)
    shortcuts = window.settings_page.page.shortcuts
    if shortcuts is not None:
        wait(lambda: shortcuts.is_whole)
        row = shortcuts.rows["full_screen"]
        row.press(0, "Ctrl+Shift+S")


def list_by_key(window: Window) -> None:
    """List the shortcuts in the order of the keys."""
    page = window.settings_page.page
    page.key_head.order.setFocus()
    QTest.keyClick(page.key_head.order, Qt.Key.Key_Right)


def settle(window: Window) -> None:
    """Wait until the photo, its charts and the presets' pictures are there."""
    pause(300)
    if window.session.document is not None:
        wait(lambda: window.canvas.is_settled() or not window.canvas.isVisible())
        wait(lambda: window.compare.is_settled() or not window.compare.isVisible())
    window.inspector.worker.flush()
    pause(700)


def wait(is_so: Callable[[], bool]) -> None:
    """Let Qt work until something is so, or for long enough."""
    for _ in range(PATIENCE // 20):
        if is_so():
            return
        pause(20)


def pause(milliseconds: int) -> None:
    """Let Qt work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
