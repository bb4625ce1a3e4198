"""SourcePanel: which bank is laid over what, and what its maps go through."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from editor.networks.gallery import Gallery
from filters.banks.banks import BANKS
from filters.convolution.bank.activation import ACTIVATIONS
from filters.network.words import activation_in_words
from ui.lab.layer_fields import ShapeBox, choice, hint, named
from ui.lab.maps.state import MapsState
from ui.lab.panel_column import lay_under_head
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE

WIDTH: Final = 264  # logical pixels


class SourcePanel(QWidget):
    """The left column."""

    open_wanted = Signal()  # a file's layers
    save_wanted = Signal()  # the bank, into a file

    def __init__(self, state: MapsState) -> None:
        super().__init__()
        self._state = state
        self.setFixedWidth(WIDTH)
        self.shapes, self.about, self.reads = ShapeBox(), hint(), hint()
        self.banks = choice([(bank.title, bank.name) for bank in BANKS])
        words = [activation_in_words(kind) for kind in ACTIVATIONS]
        titles = [word[0].upper() + word[1:] for word in words]
        self.activation = choice(list(zip(titles, ACTIVATIONS, strict=True)))
        self.open_button = QPushButton("Open layers…")
        self.open_button.setToolTip(
            "Convolutions of an .onnx, .safetensors, .npz or .npy file, as banks"
        )
        self.save_button = QPushButton("Save bank…")
        self.save_button.setToolTip("As a layer of .onnx, .safetensors, .npz or .npy")
        self._lay_out()
        self.banks.activated.connect(lambda _: state.choose(self.banks.currentData()))
        self.activation.activated.connect(
            lambda _: state.set_activation(self.activation.currentData())
        )
        self.open_button.clicked.connect(self.open_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        state.changed.connect(self._follow)
        state.chosen.connect(self._follow)
        self._follow()
        state.sources_changed.connect(self._list_sources)

    def _list_sources(self) -> None:
        while self.banks.count() > len(BANKS):
            self.banks.removeItem(len(BANKS))
        for source in self._state.sources.values():
            self.banks.addItem(said(source.title), source.id)
        self.banks.setCurrentIndex(self.banks.findData(self._state.source.id))

    def _follow(self) -> None:
        gallery, source = self._state.gallery, self._state.source
        if gallery is not None:
            part = gallery.part
            seen = part.seen.rows, part.seen.columns
            rows, columns = seen if gallery.is_of_pixels else part.shape
            before = f"{columns}×{rows}×{gallery.source.depth}"
            self.shapes.show_shapes(before, f"{columns}×{rows}×{gallery.wanted}")
            self.reads.setText(_reads(gallery))
        self.banks.setCurrentIndex(self.banks.findData(source.id))
        self.activation.setCurrentIndex(ACTIVATIONS.index(source.bank.activation))
        self.about.setText(said(source.about))

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, 0, EDGE, EDGE)
        column.setSpacing(SPACE)
        column.addWidget(self.shapes)
        column.addWidget(self.reads)
        column.addWidget(named("Bank", self.banks, "The kernels that are laid over the photo"))
        column.addWidget(self.about)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch()
        column.addLayout(buttons)
        tip = "What each sum goes through"
        column.addWidget(named("Activation", self.activation, tip))
        column.addStretch()
        lay_under_head(self, "Bank", inside)


def _reads(gallery: Gallery) -> str:
    """Say what of the photo is read."""
    part = gallery.part
    what = "the mean of the colours" if gallery.source.depth == 1 else "red, green and blue"
    seen = f"{part.seen.columns}×{part.seen.rows}"
    text = phrase(
        "What was seen of the photo: {seen} at {left}, {top}; {what!t}.",
        seen=seen,
        left=part.seen.left,
        top=part.seen.top,
        what=what,
    )
    block = f"{part.shrink}×{part.shrink}"
    if not gallery.is_of_pixels:
        text += phrase(
            " At first as the mean of blocks of {block}; its own pixels follow.", block=block
        )
    elif part.shrink > 1:
        text += phrase(
            " Each pixel is read; of {block} the value farthest from zero is shown.", block=block
        )
    return text
