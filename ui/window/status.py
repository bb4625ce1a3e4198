"""Status bar: zoom, the pixel under the cursor, the photo's facts, and what is under way."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from editor import VERSION
from editor.colour.colours import Colours
from editor.document.image import Image
from filters.pixels.region import Region
from ui.canvas.layer import Reading
from ui.look.language import said
from ui.look.number_text import figure
from ui.look.phrase import phrase
from ui.look.value_scale import SCALES, ValueScale

PROFILE_LENGTH = 32  # characters
PIXEL_WIDTH = 380  # logical pixels
DEPTHS = {"uint8": "8 bit", "uint16": "16 bit", "float32": "float"}


def pixel_text(reading: Reading, scale: ValueScale) -> str:
    """Say where the cursor is and what the result is there."""
    names = ("R", "G", "B", "A")
    values = "  ".join(f"{n} {scale.text(v)}" for n, v in zip(names, reading.values, strict=True))
    mean = phrase("   mean of {block}×{block}", block=reading.block) if reading.block > 1 else ""
    return f"x {reading.column}  y {reading.row}   {values}{mean}"


def sized(region: Region) -> str:
    """Say how many pixels, across and down."""
    return f"{region.columns}×{region.rows}"


class FixedPlace(QWidget):
    """Holds a label whose words change all the time, as the pointer moves.

    A label in a layout has all of the window laid out again at each change: 1 ms of each movement.
    """

    def __init__(self, label: QLabel, width: int) -> None:
        super().__init__()
        self._label = label
        label.setParent(self)
        self.setMinimumWidth(width)

    def sizeHint(self) -> QSize:
        return self._label.sizeHint().expandedTo(self.minimumSize())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._label.resize(event.size())


class StatusBar(QStatusBar):
    """Fixed places for each fact, so that nothing jumps as numbers change."""

    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._photo: Image | None = None
        self._result: Region | None = None
        self._colours: Colours | None = None
        self._screen = self._device = ""
        self._reading: Reading | None = None
        self._scale = SCALES[0]
        self.zoom = QLabel()
        self.pixel = QLabel()
        self.facts = QLabel()
        self.busy = QLabel()
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setMaximumWidth(160)
        self.progress.setTextVisible(False)
        self.cancel = QPushButton("Cancel")
        self.cancel.clicked.connect(self.cancel_wanted)
        self.zoom.setMinimumWidth(64)
        for label in (self.zoom, self.pixel, self.facts):
            label.setProperty("numbers", True)
        self.addWidget(self.zoom)
        self._place = FixedPlace(self.pixel, PIXEL_WIDTH)
        self.addWidget(self._place, 1)
        for widget in (self.busy, self.progress, self.cancel, self.facts):
            self.addPermanentWidget(widget)
        self.page, self.page_words, self.way_back = QLabel(), QLabel(), QLabel()
        for label in (self.page, self.page_words):
            self.addWidget(label)
        for label in (self.page_words, self.way_back):
            label.setProperty("muted", True)
        self.addPermanentWidget(self.way_back)
        self.leave_page()
        self.set_progress("", 1.0)
        self.set_photo(None)

    def show_page(self, title: str, words: str) -> None:
        """Name a page that lies over the photo, and say what there is on it."""
        self.page.setText(title)
        self.page_words.setText(words)
        self.way_back.setText(said("Esc goes back to the photo"))
        self._show(page=True)

    def leave_page(self) -> None:
        """Show the photo's facts again."""
        self._show(page=False)

    def _show(self, page: bool) -> None:
        for widget in (self.zoom, self._place, self.facts):
            widget.setVisible(not page)
        for label in (self.page, self.page_words, self.way_back):
            label.setVisible(page)

    def set_zoom(self, zoom: float) -> None:
        """Show a zoom factor, 1.0 = 100 %."""
        percent = zoom * 100
        self.zoom.setText(f"{percent:.0f} %" if percent >= 10 else f"{figure(percent, '.1f')} %")

    def set_photo(
        self, image: Image | None, result: Region | None = None, colours: Colours | None = None
    ) -> None:
        """Show the photo's depth, and profile and size of what its Steps make of it."""
        self._photo, self._result, self._colours = image, result, colours
        if image is None:
            self.facts.setText(phrase("Kernelroom {version}", version=VERSION))
            self.facts.setToolTip("")
            self.zoom.setText(said("Nothing open"))
            self.set_reading(None)
            return
        depth = DEPTHS[image.dtype.name]
        known = image.colours if colours is None else colours
        profile = known.name
        whole = image.region if result is None else result
        size = sized(whole)
        short = profile if len(profile) <= PROFILE_LENGTH else f"{profile[: PROFILE_LENGTH - 1]}…"
        proof = (
            phrase(" · proof: {device}", device=self._device[:PROFILE_LENGTH])
            if self._device
            else ""
        )
        on = phrase(" · on {screen}", screen=self._screen[:PROFILE_LENGTH]) if self._screen else ""
        self.facts.setText(f"{size} · {said(depth)} · {short}{proof}{on}")
        was = (
            ""
            if whole == image.region
            else phrase("Opened with {region}\n", region=sized(image.region))
        )
        self.facts.setToolTip(
            phrase(
                "{was}Colour profile: {profile}\n{note}",
                was=was,
                profile=profile,
                note=said(known.profile.note),
            ).strip()
        )

    def set_size(self, result: Region) -> None:
        """Show another size of the result of the same photo."""
        self.set_photo(self._photo, result, self._colours)

    def set_colours(self, colours: Colours | None) -> None:
        """Show another profile, that of the result; None: the photo's."""
        if colours is not self._colours and self._photo is not None:
            self.set_photo(self._photo, self._result, colours)

    def set_screen(self, screen: str, device: str) -> None:
        """Name the screen's profile, and that of the device that is seen on it."""
        self._screen, self._device = screen, device
        self.set_photo(self._photo, self._result, self._colours)

    def set_reading(self, reading: Reading | None) -> None:
        """Show the pixel under the cursor; None where there is none."""
        self._reading = reading
        self.pixel.setText("" if reading is None else pixel_text(reading, self._scale))

    def set_words(self, words: str) -> None:
        """Say something in the place of the pixel under the cursor; empty has that there again."""
        self.pixel.setText(words)
        if not words:
            self.set_reading(self._reading)

    def set_scale(self, scale: ValueScale) -> None:
        """Write values in another scale."""
        self._scale = scale
        self.set_reading(self._reading)

    def set_busy(self, busy: bool) -> None:
        """Say that the preview is being rendered; it needs no cancelling, the newest edit wins."""
        self.busy.setText(said("Rendering…"))
        self.busy.setVisible(busy)

    def set_progress(self, label: str, share: float) -> None:
        """Show what is under way and how much of it is done; nothing with an empty label."""
        self.busy.setText(said(label))
        parts = (self.busy, self.progress, self.cancel)
        if not label:  # first: a bar that is seen paints all at once what waits to be painted
            for part in parts:
                part.hide()
        self.progress.setValue(round(share * 100))
        for part in parts if label else ():
            part.show()
