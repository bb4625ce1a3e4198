"""MapsView: the part Maps: the bank, the chosen map large, and all maps beside it."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from editor.document.session import Session
from editor.networks.bank_file import SUFFIXES as BANK_SUFFIXES
from editor.networks.bank_file import write_bank_file
from editor.networks.kept_banks import FOLDER, KeptBanks
from editor.networks.map_source import MapSource
from editor.networks.maps_file import write_maps
from editor.render.view import View
from filters.network.combine import Combination, Order
from filters.user_error import UserError
from ui.files.actions import FileActions
from ui.lab.layer_fields import choice
from ui.lab.maps.details import MapDetails
from ui.lab.maps.grid import MapGrid, MapScroll
from ui.lab.maps.large import LargeMap
from ui.lab.maps.pictures import MapPictures
from ui.lab.maps.source_panel import SourcePanel
from ui.lab.maps.state import MapsState
from ui.lab.part import LabView
from ui.look.hairline import Hairline
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.tokens import tokens_of
from ui.work.worker import Worker

WIDTH: Final = 328  # logical pixels: the column of the maps
NARROW: Final = 760  # below that there is no room for the settings
LAYERS: Final = f"Layers (*{' *'.join(BANK_SUFFIXES)})"
MAPS: Final = ";;".join(
    ("Float TIFF, a page a map (*.tif *.tiff)", "NumPy (*.npy)", "PNG sheet (*.png)")
)
BANKS: Final = ";;".join(
    (
        "ONNX (*.onnx)",
        "Safetensors (*.safetensors)",
        "NumPy (*.npz)",
        "NumPy, weights alone (*.npy)",
    )
)
ORDERS: Final[tuple[tuple[str, Order], ...]] = (
    ("By number", "number"),
    ("By energy", "energy"),
    ("By likeness", "likeness"),
)


class MapsView(LabView):
    """The part "Maps" of the lab."""

    def __init__(self, session: Session, files: FileActions) -> None:
        super().__init__()
        self._files = files
        self._waiting: Callable[[], object] | None = None
        self._writer = Worker("maps into files", parent=self)
        self.state = MapsState(session, KeptBanks(files.data_folder / FOLDER), self)
        self.pictures = MapPictures(self)
        self.source = SourcePanel(self.state)
        self.large, self.grid = (
            LargeMap(self.state, self.pictures),
            MapGrid(self.state, self.pictures),
        )
        self.grid.setAccessibleName("Feature maps")
        self.details = MapDetails(self.state, session.registry)
        self.head, self.orders = PanelHead("Feature maps"), choice(ORDERS)
        self._lay_out()
        self._connect()

    # as a part of the lab

    def refresh(self) -> None:
        """Follow the session."""
        self.state.follow()

    def look_at(self, view: View) -> None:
        """Show the maps of what was seen of the photo."""
        self.state.look_at(view.visible)

    def take_focus(self) -> None:
        """Have the arrows walk over the maps."""
        self.grid.setFocus()

    def keep(self) -> None:
        """Keep for the next start what was drawn over."""
        self.state.keep()

    def let_go(self) -> None:
        """Keep nothing of the photo."""
        self._waiting = None
        self.state.let_go()
        self.pictures.let_go()

    # what can be done

    def use_as_step(self) -> None:
        """Make the chosen map a Step, or say why it can't be one."""
        try:
            name = self.state.use_as_step(self.state.map)
        except UserError as error:
            self._files.failed.emit(phrase("The map can't be a step: {error}", error=error))
        else:
            if name:
                self._files.noted.emit(phrase("{name} is the selected step now", name=name))

    def once_there(self, do: Callable[[], object]) -> None:
        """Do something with the maps, as soon as all of them are there."""
        gallery = self.state.gallery
        if gallery is not None and gallery.is_done and not self.state.is_busy:
            do()
        else:
            self._waiting = do

    def combine(self, how: Combination) -> None:
        """Take the marked maps, or all, together."""
        self.state.combine(how)

    def edit_weights(self) -> None:
        """Show the grid of the chosen map's weights."""
        if self.details.edit_button.isEnabled():
            self.details.edit_button.setChecked(True)
            self.details.weights.grid.setFocus()

    def sort_by(self, order: Order) -> None:
        """Show the maps in another order."""
        self.state.set_order(order)

    def open_layers(self) -> None:
        """Ask for a file with convolutions and lay the first over the photo."""
        if chosen := self._files.ask_open("Open layers", LAYERS):
            self.state.open_file(Path(chosen))

    def export(self) -> None:
        """Ask where, and write the maps in their order."""
        gallery = self.state.gallery
        if gallery is None or not gallery.is_done:
            return
        proposed = self._files.beside(f"{_file_stem(gallery.source)}-maps.tif")
        text = self._files.ask_save("Export the maps", proposed, MAPS)
        path = Path(text)
        if not text or not self._files.may_replace(path):
            return
        order = self.state.numbers

        def done(_: None) -> None:
            said = phrase("{count} maps are in {name}", count=len(order), name=path.name)
            if (shrink := gallery.part.shrink) > 1:
                said += phrase(
                    ": of {shrink}×{shrink} pixels the value farthest from zero", shrink=shrink
                )
            self._files.noted.emit(f"{said}.")

        self._writer.start(
            phrase("Writing {name}", name=path.name),
            lambda _: write_maps(path, gallery.maps[order]),
            done,
            self._files.failed.emit,
            writes=True,
        )

    def save_bank(self) -> None:
        """Ask where, and write the kernels as a layer that other programs run."""
        source = self.state.source
        proposed = self._files.beside(f"{_file_stem(source)}.onnx")
        text = self._files.ask_save("Save the bank", proposed, BANKS)
        path = Path(text)
        if not text or not self._files.may_replace(path):
            return

        def done(_: None) -> None:
            self._files.noted.emit(phrase("The bank is in {name}.", name=path.name))

        self._writer.start(
            phrase("Writing {name}", name=path.name),
            lambda _: write_bank_file(path, source.bank),
            done,
            self._files.failed.emit,
            writes=True,
        )

    # following

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.source.setVisible(self.width() >= NARROW)

    def _draw(self) -> None:
        gallery = self.state.gallery
        if gallery is not None:
            self.pictures.show(gallery, self.state.map, tokens_of(self.palette()).signed)

    def _say_share(self, share: float) -> None:
        """Say how many of the pixels are read, where the means of blocks are shown so far."""
        gallery = self.state.gallery
        if gallery is not None and gallery.is_done and not gallery.is_of_pixels:
            self.head.figure.setText(
                phrase(
                    "{count}, {share} % of pixels",
                    count=len(gallery.labels),
                    share=math.floor(100 * share),
                )
            )

    def _follow(self) -> None:
        gallery = self.state.gallery
        if gallery is not None:
            there, wanted = len(gallery.maps), len(gallery.labels)
            is_whole = there == wanted and not self.state.is_busy
            self.head.figure.setText(
                str(wanted)
                if is_whole
                else phrase("{there} of {wanted}", there=there, wanted=wanted)
            )
        order = next(i for i, (_, order) in enumerate(ORDERS) if order == self.state.order)
        self.orders.setCurrentIndex(order)
        self._draw()
        if gallery is None or self.state.is_busy or not gallery.is_done:
            return  # while another is computed, the one before is shown
        if self._waiting is not None:
            do, self._waiting = self._waiting, None
            do()

    def _connect(self) -> None:
        self.state.changed.connect(self._follow)
        self.state.chosen.connect(self._follow)
        self.state.advanced.connect(self._say_share)
        self.state.failed.connect(self._files.failed)
        self.pictures.failed.connect(self._files.failed)
        self.source.open_wanted.connect(self.open_layers)
        self.source.save_wanted.connect(self.save_bank)
        self.orders.activated.connect(lambda index: self.sort_by(ORDERS[index][1]))
        self.details.step_wanted.connect(self.use_as_step)
        self.details.combine_wanted.connect(self.combine)
        self.details.export_wanted.connect(lambda: self.once_there(self.export))

    def _lay_out(self) -> None:
        right = QWidget()
        right.setFixedWidth(WIDTH)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        fixed = QSizePolicy.Policy.Fixed
        self.orders.setSizePolicy(fixed, fixed)
        label = QLabel("Sort")
        label.setProperty("hint", True)
        label.setBuddy(self.orders)  # what names it where a screen reader reads its value
        self.head.add_widget(label)
        self.orders.setToolTip("Sort the maps: by number, mean square, or what is most alike")
        self.head.add_widget(self.orders)
        column.addWidget(self.head)
        column.addWidget(MapScroll(self.grid), 1)
        column.addWidget(Hairline(QSize(0, 1)))
        column.addWidget(self.details)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.source)
        row.addWidget(Hairline(QSize(1, 0)))
        row.addWidget(self.large, 1)
        row.addWidget(Hairline(QSize(1, 0)))
        row.addWidget(right)


def _file_stem(source: MapSource) -> str:
    """Return what a file of a source may be called: a layer's name may have slashes."""
    name = source.title if ":" in source.id else source.id
    return "".join(c if c.isalnum() or c in "-_." else "-" for c in name).strip("-.") or "layer"
