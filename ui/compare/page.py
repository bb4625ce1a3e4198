"""ComparePage: up to four kernels on the same part of the photo, side by side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAccessible, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.document.document import Document
from editor.document.session import Session
from editor.document.step import Step
from editor.render.delivery import Delivery
from editor.render.filter_failure import FilterFailure
from editor.render.pipeline import Pipeline
from editor.render.view import View
from filters.kernel import Kernel
from ui.canvas.render_bridge import Bridge
from ui.compare.jobs import CompareJobs
from ui.compare.pane import CURRENT, ComparePane
from ui.form.number_field import NumberField
from ui.kernel.shelf import KernelSources
from ui.look.tokens import EDGE, ROW, SPACE

MOST: Final = 4
GAIN: Final = 4.0  # differences are small


class ComparePage(QWidget):
    """Panes with one view: zooming and panning one moves all.

    With ``Difference`` the others show their result minus the first one's, in signed colours. The
    frames come from the window's renderer.
    """

    spoken_role = QAccessible.Role.Grouping

    def __init__(
        self, session: Session, bridge: Bridge, shelf: KernelSources, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._bridge, self._shelf = session, bridge, shelf
        self._view: View | None = None
        self._number = 0
        self._jobs = CompareJobs(bridge)
        self.panes: list[ComparePane] = []
        self.difference = QToolButton()
        self.difference.setText("Difference")
        self.difference.setCheckable(True)
        self.difference.setToolTip("Show what the others differ by from the first (D)")
        self.difference.toggled.connect(self._look_changed)
        self.gain = NumberField("Gain", GAIN, 0.1, 1000, step=1)
        self.gain.setMaximumWidth(120)
        self.gain.setToolTip("Differences are multiplied by it on the screen")
        self.gain.changed.connect(lambda *_: self._look_changed())
        self.add = QPushButton("Add a side")
        self.add.setToolTip(f"Compare one kernel more, up to {MOST}")
        self.add.clicked.connect(self._add_next)
        self._hint = QLabel()
        self._hint.setProperty("hint", True)
        self.setObjectName("compare-page")
        self.setAccessibleName("Results of kernels, side by side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        bridge.delivered.connect(self._receive)

    def look_at(self, view: View | None) -> None:
        """Show the place of another view, at its zoom."""
        if not self.panes:
            self._add(None, CURRENT)
            self._add_next()
        self._view = view
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
            step = self._step(pane)
            content = (document.source, document.with_edited(step).steps)
            moving = Pipeline.of(*content, self._session.registry).moving
            pane.picture.layer.want(content, moving, pane.picture.view)
            if step.kernel is not None:
                pane.show_kernel(step.kernel)
        self._fit_views(document)
        self._request()

    def is_settled(self) -> bool:
        """Whether every pane shows what it should."""
        layers = [pane.picture.layer for pane in self.panes]
        return all(
            layer.pending is None and layer.shown is not None and layer.shown == layer.wanted
            for layer in layers
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.refresh()  # kernels in the theme's colours

    # panes

    def _add_next(self) -> None:
        """Add a side with a recent kernel that is not compared yet, else the identity."""
        taken = {pane.kernel for pane in self.panes} | {self._session.edited.kernel}
        for kernel in self._shelf.recent():
            if kernel not in taken:
                self._add(kernel, "Recent kernel")
                return
        self._add(Kernel([[0, 0, 0], [0, 1, 0], [0, 0, 0]]), "Identity")

    def _add(self, kernel: Kernel | None, name: str) -> None:
        if len(self.panes) < MOST:
            self._number += 1
            pane = ComparePane(self._number, lambda: self._shelf)
            pane.take(kernel, name)
            pane.chosen.connect(self.refresh)
            pane.use_wanted.connect(self._use)
            pane.close_wanted.connect(lambda: self._remove(pane))
            picture = pane.picture
            picture.zoomed.connect(lambda view: self._move(pane, lambda _: view))
            picture.panned.connect(lambda x, y: self._move(pane, lambda v: v.panned(x, y)))
            picture.resized.connect(self._resized)
            self.panes.append(pane)
            self._arrange()
            self.refresh()

    def _remove(self, pane: ComparePane) -> None:
        self.panes.remove(pane)
        pane.setParent(None)
        pane.deleteLater()
        self._arrange()
        self._look_changed()

    def _arrange(self) -> None:
        """Lay the sides in columns, from A on."""
        for number, pane in enumerate(self.panes):
            self._columns.removeWidget(pane)
            self._columns.insertWidget(number, pane, 1)
            pane.letter.setText("ABCD"[number])
            pane.remove.setEnabled(len(self.panes) > 1)
        self.add.setEnabled(len(self.panes) < MOST)

    def _use(self, kernel: Kernel) -> None:
        self._session.use(self._base().with_values(kernel=kernel), "Use compared kernel")

    def _base(self) -> Step:
        """Return the Step whose kernel is replaced: the edited one, or one that has a kernel."""
        edited = self._session.edited
        has_kernel = "kernel" in edited.values and edited.kernel is not None
        return edited if has_kernel else self._session.fresh_step

    def _step(self, pane: ComparePane) -> Step:
        if pane.kernel is None:
            return self._session.edited
        return self._base().with_values(kernel=pane.kernel)

    # the view

    def _fit_views(self, document: Document) -> None:
        """Return every pane the same view, each for its own size."""
        height, width = self.panes[0].picture.device_size()
        rows, columns = self._size(document)
        view = self._view
        if view is None or (view.rows, view.columns) != (rows, columns):
            view = View(rows, columns, height, width).fitted(self.devicePixelRatioF())
        self._view = view.resized(height, width)
        for pane in self.panes:
            pane.picture.view = self._view.resized(*pane.picture.device_size())
            pane.picture.update()
        legend = "orange: more than the first, blue: less · " if self.difference.isChecked() else ""
        self._hint.setText(f"{legend}{self._view.zoom:.0%}".replace("%", " %"))

    def _size(self, document: Document) -> tuple[int, int]:
        """Return the (rows, columns) of the results; the kernels don't change them."""
        pipeline = Pipeline.of(document.source, document.steps, self._session.registry)
        try:
            whole = pipeline.region
        except FilterFailure:  # which the panes say
            whole = document.source.region
        return whole.rows, whole.columns

    def _move(self, pane: ComparePane, change: Callable[[View], View]) -> None:
        document = self._session.document
        if pane.picture.view is not None and document is not None:
            self._view = change(pane.picture.view)
            self._fit_views(document)
            self._request()

    def _resized(self) -> None:
        document = self._session.document
        if self.isVisible() and document is not None:
            self._fit_views(document)
            self._request()

    def _look_changed(self) -> None:
        self.gain.setEnabled(self.difference.isChecked())
        for pane in self.panes:
            pane.picture.layer.forget()
        self.refresh()

    def _request(self) -> None:
        gain = self.gain.value() if self.difference.isChecked() else None
        self._jobs.request(self.panes, gain)

    @Slot(object)
    def _receive(self, delivery: Delivery) -> None:
        for pane in self.panes:
            if delivery.job.layer == pane.picture.layer.name:
                self._jobs.take(pane, delivery)

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_D:
                self.difference.toggle()
            case Qt.Key.Key_0:
                self._zoom(None)
            case Qt.Key.Key_1:
                self._zoom(1.0)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal | Qt.Key.Key_Minus:
                up = event.key() != Qt.Key.Key_Minus
                self._move(self.panes[0], lambda v: v.stepped(up, v.width / 2, v.height / 2))
            case _:
                super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._let_go()
        super().hideEvent(event)

    def _let_go(self) -> None:
        """Keep nothing of the photo, as long as it is not seen."""
        for pane in self.panes:
            pane.picture.layer.clear()
        self._jobs.forget()

    def _zoom(self, zoom: float | None) -> None:
        """Zoom about the middle, or fit with None."""

        def change(view: View) -> View:
            return (
                view.fitted()
                if zoom is None
                else view.zoomed(zoom, view.width / 2, view.height / 2)
            )

        self._move(self.panes[0], change)

    def _lay_out(self) -> None:
        bar = QWidget()
        bar.setObjectName("canvas-bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(ROW)
        row = QHBoxLayout(bar)
        row.setContentsMargins(EDGE, 0, EDGE, 1)
        row.setSpacing(SPACE)
        for widget in (self.add, self.difference, self.gain):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self._hint)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(self._columns, 1)
        self.gain.setEnabled(False)
