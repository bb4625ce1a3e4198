"""Steps on the clipboard: a recipe's text, so that they go between photos, windows and files."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from editor.document.recipe import Recipe
from editor.document.step import Step
from filters.registry import Registry


def copy_steps(steps: tuple[Step, ...], registry: Registry) -> None:
    """Put Steps on the clipboard as text."""
    QGuiApplication.clipboard().setText(Recipe(steps).to_text(registry))


def paste_steps(registry: Registry) -> tuple[Step, ...]:
    """Return the Steps that the clipboard's text holds; raise RecipeError."""
    text = QGuiApplication.clipboard().text()
    return Recipe.from_bytes(text.encode(), registry, keep_missing=True).steps
