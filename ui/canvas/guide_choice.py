"""GuideChoice: which guide a person wants in a crop's frame, and what shows and chooses it."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from editor.document.session import Session
from ui.canvas.crop_frame import CropFrame
from ui.canvas.crop_overlay import CropOverlay
from ui.command.command import Command
from ui.files.preferences import KeptPreferences
from ui.look.guides import GUIDES
from ui.steps.guide_row import GuideRow

WORDS: Final = (
    ("none", "Guide: none", "Draw no lines in the frame of a crop"),
    ("thirds", "Guide: thirds", "Part the frame of a crop in three both ways"),
    ("golden", "Guide: golden section", "Part the frame of a crop in the golden section both ways"),
    ("diagonal", "Guide: diagonals", "Draw a line at 45° from each corner of a crop's frame"),
    ("grid", "Guide: grid", "Draw a grid of squares in the frame of a crop"),
)


class GuideChoice(QObject):
    """Has the frame and the row under the crop's form show the preferred guide.

    Parameters
    ----------
    overlay
        Draws the frame.
    row
        Shown while a crop is edited.
    """

    def __init__(
        self,
        preferences: KeptPreferences,
        session: Session,
        crop: CropFrame,
        overlay: CropOverlay,
        row: GuideRow,
    ) -> None:
        super().__init__(overlay)
        self._preferences, self._session = preferences, session
        self._crop, self._overlay, self._row = crop, overlay, row
        row.switch.chosen.connect(self._choose)
        preferences.changed.connect(self._follow)
        session.subscribe(self._follow)
        self._follow()

    def commands(self) -> tuple[Command, ...]:
        """Return a command for each guide."""

        def is_chosen(name: str) -> bool:
            return self._preferences.value.crop_guide == name

        return tuple(
            Command(
                f"guide_{name}",
                GUIDES[name],
                words,
                ("View", "lab", "Guide in a crop", "choice"),
                partial(self._preferences.change, crop_guide=name),
                choice="guide",
                is_enabled=lambda: self._is_crop,
                is_checked=partial(is_chosen, name),
                full_title=title,
                needs="edit a crop first",
            )
            for name, title, words in WORDS
        )

    @property
    def _is_crop(self) -> bool:
        return self._crop.can_show and self._session.edited.filter_id == "crop"

    def _choose(self, index: int) -> None:
        self._preferences.change(crop_guide=list(GUIDES)[index])

    def _follow(self, *_: object) -> None:
        guide = self._preferences.value.crop_guide
        self._row.setVisible(self._is_crop)
        self._row.switch.set_index(list(GUIDES).index(guide))
        self._overlay.set_guide(guide)
