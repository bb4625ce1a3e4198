"""PhotoPanels: what tells of the photo: its levels and colours, its metadata, what was done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from editor.document.session import Session
from editor.document.snapshot_edits import SnapshotEdits
from ui.canvas.canvas import Canvas
from ui.command.command import Command
from ui.insight.metadata_panel import MetadataPanel
from ui.scopes.clipping_layer import ClippingLayer
from ui.scopes.colours import ColoursPanel
from ui.scopes.commands import scope_commands
from ui.scopes.held_clipping import HeldClipping
from ui.scopes.histogram import HistogramPanel
from ui.scopes.pin_marks import PinMarks
from ui.scopes.pins import Pins
from ui.steps.filter_panel import FilterPanel
from ui.steps.held_alt import HeldEffect
from ui.steps.history import HistoryPanel
from ui.steps.snapshot_panel import SnapshotPanel, snapshot_commands


class PhotoPanels:
    """The panels by their titles, as `docks.PANELS` has them, and what they lay on the photo."""

    def __init__(self, session: Session, canvas: Canvas, panel: FilterPanel) -> None:
        self.clipping = ClippingLayer(session, canvas)
        self.held_clipping = HeldClipping(panel, self.clipping)
        self.held_effect = HeldEffect(panel, session)
        self.pins = Pins(session, canvas)
        self.marks = PinMarks(canvas, self.pins)
        self.histogram, self.colours = HistogramPanel(session, canvas), ColoursPanel(self.pins)
        self.snapshots = SnapshotPanel(SnapshotEdits(session), session)
        self.histogram.show_switch(self.clipping)
        self.by_title: dict[str, QWidget] = {
            "Histogram": self.histogram,
            "Colours": self.colours,
            "History": HistoryPanel(session),
            "Snapshots": self.snapshots,
            "Metadata": MetadataPanel(session),
        }

    def commands(self, has_photo: Callable[[], bool]) -> tuple[Command, ...]:
        """Return what can be done with them."""
        scopes = scope_commands(self.histogram, self.clipping, self.pins, has_photo)
        return (*scopes, *snapshot_commands(self.snapshots, has_photo))
