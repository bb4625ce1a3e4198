"""FitCard: says whether a stride fits, what it leaves out, and offers what would fit."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from editor.lab.sizes import LayerSizes, Offer
from editor.lab.slide import LEAST, Slide
from ui.look.icons import drawn
from ui.look.language import said
from ui.look.number_text import localized
from ui.look.phrase import phrase
from ui.look.tokens import GAP, SPACE, tokens_of

ICON: Final = 16  # logical pixels
MOST_OFFERS: Final = 3
HEIGHT: Final = 140  # as much as three offers need: what is below never jumps


class FitCard(QFrame):
    """A card under the strides; it shows the chosen one, or one that the pointer was over."""

    taken = Signal(int, object)  # the stride, and the Offer

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setMinimumHeight(HEIGHT)
        self._fits = True
        self._offers: tuple[int, tuple[Offer, ...]] = 1, ()  # of which stride
        self.sign = QLabel()
        self.sign.setFixedSize(ICON, ICON)
        self.title, self.words = QLabel(), QLabel()
        self.title.setProperty("panel-title", True)
        self.words.setProperty("hint", True)
        self.words.setWordWrap(True)
        self.offers = [QPushButton() for _ in range(MOST_OFFERS)]
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(GAP)
        column.addWidget(self.words)
        column.addSpacing(GAP // 2)
        for index, button in enumerate(self.offers):
            button.hide()  # until there is something to offer
            button.setProperty("link", True)
            button.clicked.connect(lambda _=False, index=index: self._take(index))
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self.sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_stride(self, slide: Slide, stride: int, most: tuple[int, int]) -> None:
        """Explain a stride of that slide; `most` is the (rows, columns) that a crop may have."""
        layer = replace(slide.layer, stride=stride)
        sizes = LayerSizes.of(layer, *slide.size)
        self._fits = sizes.fits
        chosen = stride == slide.layer.stride
        if not sizes.has_places:
            self.title.setText(said("The kernel is too large"))
        elif self._fits:
            self.title.setText(
                phrase(
                    "Stride {stride} fits" if chosen else "Stride {stride} would fit", stride=stride
                )
            )
        else:
            self.title.setText(
                phrase(
                    "Stride {stride} does not fit" if chosen else "Stride {stride} would not fit",
                    stride=stride,
                )
            )
        fitting = phrase(
            "{division}: the last field ends where the picture does", division=sizes.down.division
        )
        self.words.setText(localized(said(sizes.explanation())) or fitting)
        offers = sizes.offers(most, LEAST)
        if layer.spread > 1:  # a size of the spread picture is no crop's
            offers = tuple(offer for offer in offers if offer.size is None)
        self._offers = stride, offers
        for index, button in enumerate(self.offers):
            button.setVisible(index < len(offers))
            if index < len(offers):
                self._offer(button, stride, offers[index])
        self._draw_sign()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()

    def _offer(self, button: QPushButton, stride: int, offer: Offer) -> None:
        rows, columns = offer.shape
        title = short = said(offer.title).capitalize()
        if " down and " in offer.title:  # there is no room for all of its words
            numbers = offer.title.replace(" down and ", " ↓ ").replace(" across", " →")
            short = f"{said('Padding')} {numbers.partition(' ')[2]}"
        button.setText(f"{short}: {columns}×{rows}")
        button.setAccessibleName(f"{title}: {columns}×{rows}")
        button.setToolTip(
            phrase("Take stride {stride} with {title}, which fits", stride=stride, title=title)
        )

    def _take(self, index: int) -> None:
        stride, offers = self._offers
        self.taken.emit(stride, offers[index])

    def _draw_sign(self) -> None:
        tokens = tokens_of(self.palette())
        name, colour = ("check", tokens.muted) if self._fits else ("warning", tokens.warning)
        ratio = self.devicePixelRatioF()
        picture = drawn(name, colour, round(ICON * ratio)).copy()
        picture.setDevicePixelRatio(ratio)
        self.sign.setPixmap(picture)
