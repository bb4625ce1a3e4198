"""ComparePage: up to four kernels on the same part of the photo: results and differences."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.document.document import Document
from editor.document.session import Session
from editor.render.delivery import Delivery
from editor.render.display import Display
from editor.render.pipeline import Pipeline
from editor.render.view import View
from filters.kernel import Kernel
from ui.canvas.render_bridge import Bridge
from ui.command.command import Command
from ui.compare.bar import CompareBar
from ui.compare.commands import compare_commands
from ui.compare.compared_steps import ComparedSteps
from ui.compare.cursor import SharedCursor, where_words
from ui.compare.jobs import HOLDS, CompareJobs
from ui.compare.linked_views import LinkedViews
from ui.compare.offers import CURRENT, IDENTITY, fill_kernels, fill_references
from ui.compare.pane import ComparePane
from ui.compare.responses import Responses
from ui.compare.view import PaneView, Pixel
from ui.kernel.shelf import KernelSources
from ui.look.focus_ring import FocusRing
from ui.look.tokens import tokens_of
from ui.look.value_scale import ValueScale

MOST: Final = 4
LETTERS: Final = "ABCD"


class ComparePage(QWidget):
    """Panes with one view and one cursor: zooming, panning and pointing in one does so in all.

    Above their results, below what those differ by from the first one's, in signed colours of one
    scale; the first has the responses of all. The frames come from the window's renderer.
    """

    spoken_role = QAccessible.Role.Grouping

    zoom_shown = Signal(float)  # 1.0 is 100 %
    said = Signal(str)  # where the cursor is and how the views go; empty as it is left

    def __init__(
        self, session: Session, bridge: Bridge, shelf: KernelSources, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._bridge, self._shelf = session, bridge, shelf
        self._number, self._steps = 0, ComparedSteps(session)
        self._jobs = CompareJobs(bridge)
        self.panes: list[ComparePane] = []
        self.looks = LinkedViews(self.panes, self._moved)
        self._asking = QTimer(self, singleShot=True, interval=HOLDS)
        self._asking.timeout.connect(self._request)
        self._cursor, self.responses, self.bar = SharedCursor(), Responses(self), CompareBar()
        self.responses.hide()  # until there is a pane above it
        self.bar.limit_changed.connect(self._request)
        self.add = self.bar.add
        self.bar.kernels.aboutToShow.connect(
            lambda: fill_kernels(self.bar.kernels, self._shelf, self._add)
        )
        self.setObjectName("compare-page")
        self.setAccessibleName("Results of kernels, side by side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)
        self._lay_out()
        bridge.delivered.connect(self._receive)

    def set_scale(self, scale: ValueScale) -> None:
        """Write values in another scale."""
        self._cursor.scale = scale
        self._cursor.follow(self.panes)
        self.bar.set_scale(scale)
        for pane in self.panes:
            pane.show_figures(scale)

    def look_at(self, view: View | None) -> None:
        """Show the place of another view, at its zoom."""
        if not self.panes:
            self.add_next()
        self.looks.begin(view)
        self.refresh()

    def refresh(self) -> None:
        """Follow the session: the photo, and the kernel being edited.

        The window calls it after its canvas has, which calls off all jobs for another photo.
        """
        if not self.isVisible():
            return
        document = self._session.document
        if document is None:
            self._let_go()
            return
        for pane in self.panes:
            step = self._steps.of(pane.kernel)
            content = (document.source, document.with_edited(step).steps)
            moving = Pipeline.of(*content, self._session.registry).moving
            for view in pane.views:
                view.layer.want(content, moving, view.view)
            pane.show_kernel(self._steps.kernel_of(pane.kernel), self._session.title(step))
        kernels = [(p.letter.text(), self._steps.kernel_of(p.kernel)) for p in self.panes]
        self.responses.follow([(letter, k) for letter, k in kernels if k is not None])
        self._fit_views(document)
        self._request()

    @property
    def _views(self) -> list[PaneView]:
        return [view for pane in self.panes for view in pane.views]

    def is_settled(self) -> bool:
        """Whether every pane shows what it should."""
        layers = [view.layer for view in self._views]
        return not self._asking.isActive() and all(
            layer.pending is None and layer.shown is not None and layer.shown == layer.wanted
            for layer in layers
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.refresh()  # kernels in the theme's colours

    # panes

    def commands(self) -> Iterator[Command]:
        """Yield what adds a kernel, links the views, pins the cursor and changes the reference."""

        def has_photo() -> bool:
            return self._session.document is not None

        def can_add() -> bool:
            return has_photo() and len(self.panes) < MOST

        def can_refer() -> bool:
            return has_photo() and len(self.panes) > 1

        pin = partial(self._cursor.switch_pin, self.panes)
        do = self.add_next, self.looks, self._cursor, pin, lambda: self._refer_to(self.panes[1])
        return compare_commands(*do, can_add, can_refer, has_photo)

    def add_next(self) -> None:
        """Add a side with a recent kernel that is not compared yet, else the identity."""
        if not self.panes:
            self._add(None, CURRENT)  # the first is always what is edited
        taken = {pane.kernel for pane in self.panes} | {self._session.edited.kernel}
        for kernel in self._shelf.recent():
            if kernel not in taken:
                self._add(kernel, "Recent kernel")
                return
        self._add(IDENTITY, "Identity")

    def _add(self, kernel: Kernel | None, name: str) -> None:
        if len(self.panes) < MOST:
            self._number += 1
            pane = ComparePane(self._number, lambda: self._shelf)
            pane.take(kernel, name)
            pane.chosen.connect(self.refresh)
            pane.use_wanted.connect(self._steps.use)
            pane.close_wanted.connect(lambda: self._remove(pane))
            pane.reference_wanted.connect(lambda: self._refer_to(pane))
            pane.reference.clicked.connect(lambda: self._offer_references(pane))
            for view in (pane.picture, pane.difference):
                view.zoomed.connect(partial(self._zoom, view))
                view.panned.connect(partial(self._pan, view))
                view.resized.connect(self._resized)
                view.pointed.connect(self._point)
                view.clicked.connect(self._click)
            self.panes.append(pane)
            self._arrange()
            self.refresh()

    def _remove(self, pane: ComparePane) -> None:
        self.panes.remove(pane)
        self.looks.forget(pane)
        self._arrange()  # first: the responses go to another
        pane.setParent(None)
        pane.deleteLater()
        self.refresh()

    def _refer_to(self, pane: ComparePane) -> None:
        """Have the others compared with this one: it is A, and those before it follow the last."""
        at = self.panes.index(pane)
        self.panes[:] = [*self.panes[at:], *self.panes[:at]]
        self._arrange()
        self.refresh()

    def _offer_references(self, pane: ComparePane) -> None:
        pane.reference.setChecked(True)
        names = [f"{one.letter.text()}  {one.title}" for one in self.panes]
        fill_references(pane.sides, names, lambda at: self._refer_to(self.panes[at]))
        pane.sides.popup(pane.reference.mapToGlobal(pane.reference.rect().bottomLeft()))

    def _arrange(self) -> None:
        """Lay the sides in columns, from A on."""
        for number, pane in enumerate(self.panes):
            self._columns.removeWidget(pane)
            self._columns.insertWidget(number, pane, 1)
            pane.stand(LETTERS[number], None if number else self.responses)
            pane.remove.setEnabled(len(self.panes) > 1)
        self.bar.show_count(len(self.panes), MOST)

    # the view

    def _fit_views(self, document: Document) -> None:
        rows, columns = self._steps.size_of(document)
        zoom = self.looks.lay_out(rows, columns, self.devicePixelRatioF())
        self.bar.zoom.show_zoom(zoom)
        self.zoom_shown.emit(zoom)
        self._say()

    def _zoom(self, shown: PaneView, view: View) -> None:
        self.looks.change(shown, lambda _: view)

    def _pan(self, shown: PaneView, across: int, down: int) -> None:
        self.looks.change(shown, lambda view: view.panned(across, down))

    def _moved(self) -> None:
        self._resized()
        self._request()

    def _resized(self) -> None:
        """Lay out what stands at once, and ask for what it lacks when the size has come to rest."""
        document = self._session.document
        if self.isVisible() and document is not None:
            self._fit_views(document)
            self._asking.start()

    # differences and values

    def _request(self) -> None:
        self._asking.stop()
        if self.panes and self.isVisible():
            stops = tokens_of(self.palette()).signed
            self._jobs.request(self.panes, Display("signed", gain=1 / self.bar.limit, stops=stops))

    @Slot(object)
    def _receive(self, delivery: Delivery) -> None:
        for pane in self.panes:
            for view in pane.views:
                is_for_it = delivery.job.layer == view.layer.name
                if is_for_it and self._jobs.take(pane, view, delivery):
                    if view is pane.difference:
                        pane.show_figures(self._cursor.scale)
                    self._cursor.follow(self.panes)

    def _point(self, pixel: Pixel | None) -> None:
        self._cursor.point(self.panes, pixel)
        self._say()

    def _say(self) -> None:
        if self.isVisible():  # a picture that is hidden tells that the pointer has left it
            self.said.emit(where_words(self._cursor.pixel, self.looks.is_linked))

    def _click(self, pixel: Pixel | None) -> None:
        if self._cursor.is_pinned and pixel is not None:
            self._cursor.pin(self.panes, pixel)

    # events

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)  # its sides give way: no other workspace's panel is narrower for it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.looks.take_key(event.key()):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._let_go()
        self.said.emit("")
        super().hideEvent(event)

    def _let_go(self) -> None:
        """Keep nothing of the photo, as long as it is not seen."""
        for pane in self.panes:
            for view in (pane.picture, pane.difference):
                view.layer.clear()
        self._cursor.pin(self.panes, None)
        self._jobs.forget()

    def _lay_out(self) -> None:
        self._columns = QHBoxLayout()
        self._columns.setSpacing(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(self._columns, 1)
