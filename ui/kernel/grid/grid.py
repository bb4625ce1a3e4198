"""KernelGrid: the weights as a grid of heat-coloured cells, made for keyboard, mouse and brush."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from editor.render.heat import HeatTable
from filters.kernel import Kernel
from filters.kernel.painting import Brush
from ui.command.menus import context_menu
from ui.command.registry import CommandRegistry
from ui.command.scope_keys import ScopeKeys
from ui.form.gesture import EditGesture
from ui.input.pinch import is_pinch
from ui.kernel.grid.commands import MENU, SCOPE, grid_commands, grid_handlers
from ui.kernel.grid.edits import GridEdits
from ui.kernel.grid.geometry import Cell, GridFrame, GridGeometry
from ui.kernel.grid.gestures import value_text
from ui.kernel.grid.heat_picture import HeatPicture
from ui.kernel.grid.keyboard import GridKeyboard
from ui.kernel.grid.marks import GridLook
from ui.kernel.grid.mouse import Cursor, GridMouse
from ui.kernel.grid.painting import MARK_EDGE, paint_kernel
from ui.kernel.grid.scroll_bars import GridScrollBars
from ui.kernel.grid.selection import Selection
from ui.kernel.grid.spoken import cell_words, kernel_words
from ui.kernel.grid.state import GridState
from ui.kernel.grid.view import GridView
from ui.look.spoken import announce
from ui.look.tokens import tokens_of


class KernelGrid(QWidget):
    """A kernel's cells, up to 255 x 255.

    Arrows and Tab move, typing replaces (arithmetic such as ``1/9``, live; after ``=`` a formula
    of x and y), Return commits and goes down, Ctrl+Return fills the selection, Escape takes the
    typing back, Delete sets 0, ``h`` makes a hole, ``o`` moves the origin, ``+`` and ``-`` nudge,
    Shift+arrows select, Ctrl+C and Ctrl+V exchange with spreadsheets and text. Dragging a cell
    left and right changes it, and so does turning the wheel over it while the grid has the focus;
    dragging up or down selects, dragging the origin's corners moves the origin, dragging an edge
    resizes, Ctrl+wheel and a pinch zoom and the middle button pans.

    Parameters
    ----------
    kernel
        Shown at first.
    state
        Of another grid, to show it here too; without it the grid has one of its own.
    fills
        Whether it takes all the room it is given; else it is as high as the kernel needs.
    """

    spoken_role = QAccessible.Role.Table

    changed = Signal(object, str, str)  # Kernel, merge key, label
    failed = Signal(str)  # why the typed text is no number; empty when it is again
    noted = Signal(str)  # what was recognized of what was pasted
    hovered = Signal(str)  # place and weight under the mouse; empty beside the cells
    brush_wanted = Signal()
    brush_resized = Signal(int)  # cells wider or narrower

    def __init__(
        self,
        kernel: Kernel | None = None,
        parent: QWidget | None = None,
        state: GridState | None = None,
        fills: bool = False,
    ) -> None:
        super().__init__(parent)
        self._fills = fills
        if state is None:
            kernel = kernel or Kernel([[0, 0, 0], [0, 1, 0], [0, 0, 0]])
            state = GridState(kernel, lambda: EditGesture().key, self)
        self.state = state
        self.view = view = GridView(state, self)
        self.edits = edits = GridEdits(state)
        self._mouse = GridMouse(state, view, edits, self._show_cursor)
        self._keyboard = GridKeyboard(state, edits)
        self._heat = HeatPicture()
        self.bars = GridScrollBars(view, self)
        self._handlers = grid_handlers(state, view, edits)
        self.commands = CommandRegistry(self)  # of its own, where there is no window
        self.commands.add(*grid_commands(self.act))
        self._keys = ScopeKeys(self, SCOPE, self.commands, self._keyboard.is_free)
        for signal, slot in (
            (state.edited, self.changed),
            (state.failed, self.failed),
            (state.noted, self.noted),
            (state.brush_wanted, self.brush_wanted),
            (state.brush_resized, self.brush_resized),
            (state.typing_begun, self.setFocus),
            (state.reshaped, self._fit_height),
            (state.replaced, self._mouse.let_go),
            (state.moved, self._announce),
            (view.changed, self.update),
            (view.part_changed, self._update_part),
        ):
            signal.connect(slot)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        upright = QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)
        self.setAccessibleName("Kernel weights")
        self.setMouseTracking(True)
        self.setAutoFillBackground(True)  # else each cell has the form behind it painted again
        view.resize(self.width(), self.height())

    # value

    def kernel(self) -> Kernel:
        """Return the kernel."""
        return self.state.kernel

    def set_kernel(self, kernel: Kernel) -> None:
        """Show another kernel; what is being typed stays where it is that kernel's own cell."""
        self.state.set_kernel(kernel)

    @property
    def current(self) -> Cell:
        """The cell with the focus, (row, column)."""
        return self.state.current

    @property
    def selection(self) -> Selection:
        """The selected cells."""
        return self.state.selection

    @property
    def geometry_(self) -> GridGeometry:
        """Where the cells lie."""
        return self.view.geometry

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Where a cell is drawn, logical pixels."""
        return self.view.geometry.cell_rect(row, column)

    @property
    def brush(self) -> Brush | None:
        """The brush that a press of the mouse paints with; None where none does."""
        return self.state.brush

    def set_brush(self, brush: Brush | None) -> None:
        """Paint with a brush where the mouse is pressed, or don't."""
        self.state.set_brush(brush)

    def set_frame(self, frame: GridFrame) -> None:
        """Have something else around the cells: nothing in a form, rulers on the bench."""
        if frame != self.view.frame:
            self.view.set_frame(frame)
            self._fit_height()
            self.updateGeometry()

    def spoken_value(self) -> str:
        """Return the chosen cell in words, and what the kernel is as a whole."""
        state = self.state
        cell = cell_words(state.kernel, state.current, state.text)
        return f"{cell}; {kernel_words(state.kernel)}"

    def _announce(self) -> None:
        if self.hasFocus():
            announce(self, lambda: cell_words(self.state.kernel, self.state.current))

    def act(self, name: str) -> None:
        """Do an action of `ui.kernel.grid.commands` by its name, as an entry of its own."""
        self._handlers[name]()

    def set_commands(self, registry: CommandRegistry) -> None:
        """Take the menu and the keys from the window's commands."""
        self._keys.follow(registry)
        self.commands = registry

    # keys

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self._keyboard.takes_over(event):
                event.accept()
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            is_tab = key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if is_tab and self._keyboard.tab(key == Qt.Key.Key_Tab):
                return True
        elif isinstance(event, QHelpEvent):
            self._show_tip(event.pos(), event.globalPos())
            return True
        elif is_pinch(event):
            self._mouse.pinch(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keyboard.press(event):
            super().keyPressEvent(event)

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)
        cell = self.view.geometry.cell_at(event.position())
        self.hovered.emit("" if cell is None else value_text(self.state.kernel, cell))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.let_go()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.press_twice(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._mouse.leave()
        self.hovered.emit("")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._mouse.choose(QPointF(event.pos()))
        menu = context_menu(self.commands.items_of(MENU), self.commands, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._mouse.turn(event, self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.state.end_typing()
        self.update()

    def _show_cursor(self, shape: Cursor) -> None:
        if shape is None:
            self.unsetCursor()
        else:
            self.setCursor(shape)

    def _show_tip(self, at: QPoint, on_screen: QPoint) -> None:
        cell = self.view.geometry.cell_at(QPointF(at))
        if cell is not None and self.state.brush is None:
            words = value_text(self.state.kernel, cell, self.view.margins)
            QToolTip.showText(on_screen, words, self)

    # drawing

    def sizeHint(self) -> QSize:
        return QSize(280, self._height_for(280))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        state = self.state
        tokens = tokens_of(self.palette())
        self._heat.show(state.kernel, state.full_colour, HeatTable.between(tokens.signed))
        look = GridLook(
            state.selection,
            state.text,
            state.is_invalid,
            self.hasFocus(),
            brush=self.view.brush_ring,
            margins=self.view.margins,
        )
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        paint_kernel(painter, self.view.geometry, state.kernel, self._heat, look, tokens)
        painter.end()

    def _update_part(self, part: QRectF) -> None:
        edge = MARK_EDGE
        self.update(part.toAlignedRect().adjusted(-edge, -edge, edge, edge))

    def _height_for(self, width: int) -> int:
        return GridGeometry.height_for(*self.state.kernel.shape, width, self.view.frame)

    def _fit_height(self) -> None:
        if not self._fills:
            height = self._height_for(self.width())
            if height != self.height() or self.minimumHeight() != height:
                self.setFixedHeight(height)  # no event says so while the grid is about to be shown
        self.view.resize(self.width(), self.height())
        self.bars.refresh()
