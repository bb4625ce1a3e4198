"""Tokens: the one table of colours and sizes that style sheet and painters read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True)
class Tokens:
    """The colours of a theme, ``#rrggbb``; greys have equal red, green and blue.

    Parameters
    ----------
    name
        What the settings call the theme.
    canvas, table, field, bar, panel, raised, hover, selected, floating
        Grounds: around the photo; of a list in its place; of fields and charts; of rows across the
        window; of panels; of buttons; of what is under the pointer; of the selected row; of what
        floats over the photo. `hover` differs from all the others: on light it is darker.
    line, hair, edge, groove
        Lines: between regions; between groups; around controls (3:1 against their ground); in which
        knobs slide, and the handles of scroll bars.
    text, muted, disabled
        Text (4.5:1 on every ground it stands on, muted too).
    hover_muted
        Muted text on `hover`.
    accent_fill, accent, on_accent
        Ground of a primary button or checked box; lines and links; text on `accent_fill`.
    error, warning
        Words that say what is wrong.
    signed
        Colours of signed values at equal steps from the most negative to the most positive.
    """

    name: str
    canvas: str
    table: str
    field: str
    bar: str
    panel: str
    raised: str
    hover: str
    selected: str
    floating: str
    line: str
    hair: str
    edge: str
    groove: str
    text: str
    muted: str
    disabled: str
    hover_muted: str
    accent_fill: str
    accent: str
    on_accent: str
    error: str
    warning: str
    signed: tuple[str, ...]

    def colour(self, name: str) -> QColor:
        """Return a colour by its name in this table."""
        return QColor(getattr(self, name))

    @property
    def on_hover(self) -> Tokens:
        """The theme for what stands on `hover`: muted text that can be read, errors in plain."""
        return replace(self, muted=self.hover_muted, error=self.text)


DARK: Final = Tokens(
    name="dark",
    canvas="#1b1b1b",
    table="#1b1b1b",
    field="#1e1e1e",
    bar="#232323",
    panel="#2a2a2a",
    raised="#393939",
    hover="#434343",
    selected="#3c3c3c",
    floating="#313131",
    line="#171717",
    hair="#3a3a3a",
    edge="#7c7c7c",
    groove="#4a4a4a",
    text="#e6e6e6",
    muted="#a9a9a9",
    disabled="#757575",
    hover_muted="#c6c6c6",
    accent_fill="#2f6fc4",
    accent="#6ba6f5",
    on_accent="#ffffff",
    error="#ff8f7f",
    warning="#f2c15c",
    signed=("#70b2f0", "#266eb0", "#244668", "#2b2b2b", "#683e1a", "#be6816", "#ffb85c"),
)
LIGHT: Final = Tokens(
    name="light",
    canvas="#b9b9b9",
    table="#e2e2e2",
    field="#ffffff",
    bar="#dcdcdc",
    panel="#ececec",
    raised="#fafafa",
    hover="#d2d2d2",
    selected="#ffffff",
    floating="#f6f6f6",
    line="#bdbdbd",
    hair="#d3d3d3",
    edge="#7a7a7a",
    groove="#bcbcbc",
    text="#1a1a1a",
    muted="#565656",
    disabled="#878787",
    hover_muted="#565656",
    accent_fill="#2468bd",
    accent="#1f5fb2",
    on_accent="#ffffff",
    error="#a8261b",
    warning="#7a5200",
    signed=("#104e8b", "#468ccd", "#aacdec", "#f6f6f6", "#fad2a0", "#e8943c", "#a85808"),
)
HIGH_CONTRAST: Final = Tokens(
    name="contrast",
    canvas="#000000",
    table="#000000",
    field="#000000",
    bar="#000000",
    panel="#000000",
    raised="#1f1f1f",
    hover="#3a3a3a",
    selected="#303030",
    floating="#000000",
    line="#8c8c8c",
    hair="#8c8c8c",
    edge="#ffffff",
    groove="#6e6e6e",
    text="#ffffff",
    muted="#e2e2e2",
    disabled="#9c9c9c",
    hover_muted="#f0f0f0",
    accent_fill="#1450a8",
    accent="#8fc4ff",
    on_accent="#ffffff",
    error="#ffa79b",
    warning="#ffd479",
    signed=("#8cc6ff", "#2f7fca", "#29507a", "#2b2b2b", "#7a4a20", "#d0741c", "#ffc878"),
)
THEMES: Final = (DARK, LIGHT, HIGH_CONTRAST)

GAP: Final = 4  # logical pixels inside a control
SPACE: Final = 8  # between controls
EDGE: Final = 12  # from a panel's edge
GROUP: Final = 16  # around groups
ROW: Final = 36  # height of the menu row and of the bar over the canvas
FIELD: Final = 24  # height of fields and buttons
TOOL: Final = 28  # side of a tool button
SLIDER_ROW: Final = 40
STEP_ROW: Final = 44
PALETTE_ROW: Final = 36
HEADER: Final = 32
CHIP: Final = 20
CHANNELS: Final = ((230, 96, 76), (96, 176, 88), (88, 136, 224))  # RGB: values, so no accent

# What each colour is in a palette. The style sheet names the first of its roles: so a change of
# theme is one of the palette alone. Fusion draws nothing in the colours of the last five.
Role = QPalette.ColorRole
ROLES: Final = {
    "panel": (Role.Window,),
    "raised": (Role.Button,),
    "field": (Role.Base,),
    "bar": (Role.AlternateBase,),
    "text": (Role.WindowText, Role.Text, Role.ButtonText, Role.ToolTipText),
    "muted": (Role.PlaceholderText,),
    "accent_fill": (Role.Highlight,),
    "on_accent": (Role.HighlightedText,),
    "accent": (Role.Link,),
    "hover": (Role.Light,),
    "edge": (Role.Mid,),
    "hair": (Role.Dark,),
    "line": (Role.Shadow,),
    "error": (Role.BrightText,),
    "warning": (Role.LinkVisited,),
    "selected": (Role.Midlight,),
    "groove": (Role.Accent,),
    "floating": (Role.ToolTipBase,),
}


def tokens_of(palette: QPalette) -> Tokens:
    """Return the theme that a palette was made from."""
    return _theme_of(palette.color(QPalette.ColorRole.Window).lightness())


@cache  # of 256: each painting asks for it
def _theme_of(lightness: int) -> Tokens:
    return min(THEMES, key=lambda theme: abs(theme.colour("panel").lightness() - lightness))


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette that the style sheet and all widgets take their colours from."""
    palette = QPalette()
    for name, roles in ROLES.items():
        for role in roles:
            palette.setColor(role, tokens.colour(name))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens.colour("disabled"))
    return palette
