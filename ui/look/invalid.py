"""The outline of a field that holds what is not allowed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def mark_invalid(field: QWidget, is_invalid: bool) -> None:
    """Outline a field by the style sheet's rule for what is invalid, or take the outline away."""
    if bool(field.property("invalid")) != is_invalid:
        field.setProperty("invalid", is_invalid)
        field.style().unpolish(field)  # else the sheet is not asked again
        field.style().polish(field)
