"""The table of colours: neutral greys, and contrast that can be read."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from ui.look.tokens import DARK, THEMES, Tokens, palette_of, tokens_of

GREYS = (
    "canvas", "table", "field", "bar", "panel", "raised", "hover", "selected", "line", "hair",
    "edge", "floating", "groove", "text", "muted", "disabled", "hover_muted",
)  # fmt: skip
GROUNDS = ("table", "field", "bar", "panel", "raised", "hover", "selected", "floating")


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    found = QColor(colour)
    parts = (found.redF(), found.greenF(), found.blueF())
    return sum(w * linear(v) for w, v in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
def test_greys_have_no_tint(theme: Tokens) -> None:
    for name in GREYS:
        colour = theme.colour(name)
        assert colour.red() == colour.green() == colour.blue(), name


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
def test_text_can_be_read_on_every_ground(theme: Tokens) -> None:
    for ground in GROUNDS:
        on = getattr(theme, ground)
        there = theme.on_hover if ground == "hover" else theme
        for words in (there.text, there.muted, there.warning, there.error):
            assert contrast(words, on) >= 4.5, (ground, words)
    assert contrast(theme.on_accent, theme.accent_fill) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
def test_what_is_under_the_pointer_and_what_is_selected_are_told_apart(theme: Tokens) -> None:
    def distance(one: str, other: str) -> int:
        return abs(theme.colour(one).red() - theme.colour(other).red())

    for ground in GROUNDS:
        assert ground == "hover" or distance("hover", ground) >= 6, ground
    for ground in ("table", "panel", "floating"):  # on which rows are selected
        assert distance("selected", ground) >= 9, ground


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
def test_controls_and_focus_stand_out_from_panels(theme: Tokens) -> None:
    for ground in ("field", "bar", "panel"):
        assert contrast(theme.edge, getattr(theme, ground)) >= 3, ground
        assert contrast(theme.accent, getattr(theme, ground)) >= 3, ground


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
def test_a_palette_leads_back_to_its_theme(theme: Tokens) -> None:
    assert tokens_of(palette_of(theme)) is theme


def test_signed_colours_are_neutral_in_the_middle() -> None:
    middle = DARK.signed[3]
    assert QColor(middle).red() == QColor(middle).green() == QColor(middle).blue()
