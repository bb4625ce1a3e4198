"""The panels that tell of the photo: its levels, its file's metadata, what was done to it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.document.session import Session
from ui.canvas.canvas import Canvas
from ui.insight.metadata_panel import MetadataPanel
from ui.scopes.histogram import HistogramPanel
from ui.steps.history import HistoryPanel


def photo_panels(session: Session, canvas: Canvas) -> dict[str, QWidget]:
    """Return them by their titles, as `docks.PANELS` has them."""
    return {
        "Histogram": HistogramPanel(session, canvas),
        "History": HistoryPanel(session),
        "Metadata": MetadataPanel(session),
    }
