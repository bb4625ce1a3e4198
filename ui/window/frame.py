"""Frame: what is around the photo: the menu row, the docks, and the workspaces they serve."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from ui.canvas.canvas import Canvas
from ui.compare.page import ComparePage
from ui.files.settings import Settings
from ui.lab.workspace import LabPage
from ui.window.docks import Docks
from ui.window.menu_row import MenuRow
from ui.window.workspaces import Workspaces


class Frame:
    """Lays a window's menu row, docks and pages out.

    Parameters
    ----------
    panels
        What is in each of `docks.PANELS`, by title.
    middle
        The pages of photo, comparison and lab.
    canvas, has_photo
        As `Workspaces` has them.
    """

    def __init__(
        self,
        window: QMainWindow,
        panels: Mapping[str, QWidget],
        middle: tuple[QWidget, ComparePage, LabPage],
        canvas: Canvas,
        has_photo: Callable[[], bool],
    ) -> None:
        pages = QStackedWidget()
        window.setCentralWidget(pages)
        self.docks = Docks(window, panels)
        self.workspaces = Workspaces(self.docks, pages, *middle, canvas, has_photo)
        self.menu_row = MenuRow(self.workspaces.switch)
        window.setMenuWidget(self.menu_row)

    def restore(self, settings: Settings) -> None:
        """Put the parts where they were when the program was left."""
        self.workspaces.restore(settings)

    def remember(self, settings: Settings) -> None:
        """Keep where everything is."""
        self.docks.remember_window(settings)
        self.workspaces.remember(settings)
