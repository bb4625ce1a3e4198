"""NetworkView: the part Network: layers left, the chain and what a value sees, all maps right."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from editor.document.session import Session
from editor.networks.kept_networks import FOLDER, KeptNetworks
from editor.networks.network_draft import KINDS
from editor.networks.network_file import write_draft_file
from editor.networks.network_run import SIDES
from editor.render.view import View
from ui.files.actions import FileActions
from ui.lab.layer_fields import choice, hint, named
from ui.lab.network.chain import Chain
from ui.lab.network.field_view import FieldView
from ui.lab.network.layer_form import KIND_TITLES, LayerForm
from ui.lab.network.layer_list import LayerList
from ui.lab.network.maps_column import MapsColumn
from ui.lab.network.state import NetworkState
from ui.lab.network.table import LayerTable
from ui.lab.network.weights_editor import WeightsEditor
from ui.lab.network.words import count_words
from ui.lab.panel_column import lay_under_head
from ui.lab.part import LabView
from ui.look.hairline import Hairline
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE, tokens_of
from ui.work.worker import Worker

LEFT: Final = 264  # logical pixels
RIGHT: Final = 328
NARROW: Final = 760  # below that there is no room for the settings
NETWORKS: Final = "Networks (*.json *.onnx)"
WRITTEN: Final = "Network (*.json);;ONNX (*.onnx)"


class NetworkView(LabView):
    """The part "Network" of the lab."""

    def __init__(self, session: Session, files: FileActions) -> None:
        super().__init__()
        self._files = files
        self._writer = Worker("network into a file", parent=self)
        kept = KeptNetworks(files.data_folder / FOLDER)
        self.state = state = NetworkState(session, kept, self)
        self.list, self.form = LayerList(state), LayerForm(state, self)
        self.chain, self.field, self.table = Chain(state), FieldView(state), LayerTable(state)
        self.maps, self.weights = MapsColumn(state), WeightsEditor(state)
        self.problem = hint()
        self.problem.setProperty("error", True)
        self.sides = choice([(phrase("{n}×{n} pixels", n=n), str(n)) for n in SIDES])
        self.left, self.right = QWidget(), QWidget()
        self.totals = PanelHead("All layers", figure_right=True)
        self.maps_head = PanelHead("Maps of every layer")
        self.add_button = self._add_button()
        self.open_button, self.save_button = QPushButton("Open…"), QPushButton("Save…")
        self._lay_out()
        self._connect()

    # as a part of the lab

    def refresh(self) -> None:
        """Follow the session."""
        self.state.colour_by(tokens_of(self.palette()).signed)
        self.state.follow()

    def look_at(self, view: View) -> None:
        """Run the network on what was seen of the photo."""
        self.state.look_at(view.visible)

    def take_focus(self) -> None:
        """Have the arrows go along the layers."""
        self.list.setFocus()

    def let_go(self) -> None:
        """Keep nothing of the photo."""
        self.state.let_go()

    def keep(self) -> None:
        """Keep the network for the next start."""
        self.state.keep()

    # what can be done

    def open_network(self) -> None:
        """Ask for a network's file and take it in place of this one."""
        if chosen := self._files.ask_open("Open a network", NETWORKS):
            self.state.open_file(Path(chosen))

    def save_network(self) -> None:
        """Ask where, and write the network as the command line reads it."""
        draft = self.state.draft
        text = self._files.ask_save("Save the network", self._files.beside("network.json"), WRITTEN)
        path = Path(text)
        if not text or not self._files.may_replace(path):
            return

        def done(_: None) -> None:
            self._files.noted.emit(phrase("The network is in {name}.", name=path.name))

        self._writer.start(
            phrase("Writing {name}", name=path.name),
            lambda _: write_draft_file(path, draft),
            done,
            self._files.failed.emit,
            writes=True,
        )

    # following

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_look = event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
        if is_look and self.state.run is not None:
            self.state.colour_by(tokens_of(self.palette()).signed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.left.setVisible(self.width() >= NARROW)

    def _follow(self) -> None:
        run, count = self.state.run, len(self.state.draft.entries)
        self._list_head.figure.setText(phrase("{count} layers", one="{count} layer", count=count))
        self.problem.setText(said(self.state.problem))
        self.problem.setVisible(bool(self.state.problem))
        self.sides.setCurrentIndex(self.sides.findData(str(self.state.side)))
        if run is not None:
            self.maps_head.figure.setText(str(sum(shape[0] for shape in run.shapes[1:])))
            weights, products = (count_words(n) for n in (run.network.parameters, run.products))
            self.totals.figure.setText(
                phrase(
                    "{weights} weights and biases · {products} products",
                    weights=weights,
                    products=products,
                )
            )

    def _connect(self) -> None:
        state = self.state
        state.changed.connect(self._follow)
        state.edited.connect(self._follow)
        state.failed.connect(self._files.failed)
        self.sides.activated.connect(lambda _: state.read_at(int(self.sides.currentData())))
        self.open_button.clicked.connect(self.open_network)
        self.save_button.clicked.connect(self.save_network)

    def _add_button(self) -> QToolButton:
        self._list_head = PanelHead("Network")
        button = self._list_head.add_tool("plus", "Add a layer after the chosen one")
        menu = QMenu(button)
        for title, kind in zip(KIND_TITLES, KINDS, strict=True):
            menu.addAction(title, partial(self.state.add, kind))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        trash = self._list_head.add_tool("trash", "Take the chosen layer away")
        trash.clicked.connect(self.state.remove)
        return button

    def _lay_out(self) -> None:
        form = QWidget()
        inside = QVBoxLayout(form)
        inside.setContentsMargins(EDGE, 0, EDGE, EDGE)
        inside.setSpacing(SPACE)
        inside.addWidget(self.problem)
        inside.addWidget(self.form)
        tip = "How large the middle of what was seen of the photo is read"
        inside.addWidget(named("The photo is read at", self.sides, tip))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        self.open_button.setToolTip("A network of .json or .onnx, in place of this one")
        self.save_button.setToolTip("As .json, which the command line reads, or as .onnx")
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch()
        inside.addLayout(buttons)
        inside.addStretch()
        settings = QWidget()
        lay_under_head(settings, "Layer", form)
        self.left.setFixedWidth(LEFT)
        line = Hairline(QSize(0, 1))
        _stack(self.left, self._list_head, self.list, line, settings)
        middle = QWidget()
        lines = Hairline(QSize(0, 1)), Hairline(QSize(0, 1))
        parts = (self.chain, lines[0], self.field, lines[1], self.totals, self.table)
        _stack(middle, *parts, wide=self.field)
        self.right.setFixedWidth(RIGHT)
        _stack(
            self.right,
            self.maps_head,
            self.maps,
            Hairline(QSize(0, 1)),
            self.weights,
            wide=self.maps,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.left)
        row.addWidget(Hairline(QSize(1, 0)))
        row.addWidget(middle, 1)
        row.addWidget(Hairline(QSize(1, 0)))
        row.addWidget(self.right)


def _stack(whole: QWidget, *parts: QWidget, wide: QWidget | None = None) -> None:
    """Lay parts one below the other; `wide`, or the last, takes the room that is left."""
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, 1 if part is (wide or parts[-1]) else 0)
