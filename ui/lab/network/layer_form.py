"""LayerForm: the settings of the chosen layer, those that its kind has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from editor.networks.network_draft import KINDS
from filters.banks.banks import BANKS
from filters.convolution.bank.activation import ACTIVATIONS, SLOPE
from filters.convolution.bank.padding import PADDING_MODES, PADDING_RULES
from filters.network.words import activation_in_words
from ui.form.number_field import NumberField
from ui.lab.layer_fields import choice, hint, named, switch
from ui.lab.network.state import NetworkState
from ui.lab.network.words import formula_lines
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import SPACE

CHANCE, DRAWN = "chance", "drawn"  # where weights come from, beside the banks
KIND_TITLES: Final = (
    "Convolution",
    "Transposed convolution",
    "Largest of a window",
    "Mean of a window",
    "Activation",
    "Sum",
)
MODE_TITLES: Final = ("Zero", "Edge repeated", "Mirrored", "Reflected", "Wrapped")
CUTS: Final = ([0, 0, 0, 0], "same")
CUT_TITLES: Final = ("Nothing", "To stride × size")
SIDES: Final = ("top", "left", "bottom", "right")
OWN: Final = len(PADDING_RULES)
STEPS: Final = (1, 2, 3, 4, 5, 6, 7, 8)
SIZES: Final = (1, 3, 5, 7, 9)
WINDOWS: Final = (2, 3, 4, 5)
FIRST_MAPS: Final = 8


class LayerForm(QWidget):
    """Shows an entry of the draft; what is chosen goes to the state."""

    def __init__(self, state: NetworkState, parent: QWidget) -> None:
        super().__init__(parent)  # it shows itself: without one it would be a window then
        self._state = state
        self.formula = hint()
        self.kind = choice(list(zip(KIND_TITLES, KINDS, strict=True)))
        chance = [("By chance", CHANCE), *((bank.title, bank.name) for bank in BANKS)]
        self.weights = choice([*chance, ("Drawn by hand", DRAWN)])
        self.maps = _whole("Maps", FIRST_MAPS, 1, 64, "How many kernels there are, a map each")
        self.seed = _whole("Chance", 1, 0, 9999, "Another number, other weights by chance")
        self.groups = _whole("Groups", 1, 1, 64, "How many runs the planes are cut into")
        self.sizes = switch([str(n) for n in SIZES])
        self.windows = switch([str(n) for n in WINDOWS])
        self.strides, self.dilations = (switch([str(n) for n in STEPS]) for _ in range(2))
        self.padding = switch([*(rule.capitalize() for rule in PADDING_RULES), "Own"])
        self.sides = {
            s: _whole(phrase("Padding {s}", s=s), 0, 0, 64, phrase("Pixels at the {s}", s=s))
            for s in SIDES
        }
        self.cut = switch(CUT_TITLES)
        self.modes = choice(list(zip(MODE_TITLES, PADDING_MODES, strict=True)))
        words = [activation_in_words(kind) for kind in ACTIVATIONS]
        titles = [word[0].upper() + word[1:] for word in words]
        self.activation = choice(list(zip(titles, ACTIVATIONS, strict=True)))
        self.slope = NumberField("Slope below 0", SLOPE, -1, 1, step=0.01)
        self.slope.setToolTip("What a leaky ReLU multiplies by below 0")
        self.with_ = QComboBox()
        self._rows: dict[str, QWidget] = {}
        self._lay_out()
        self._connect()
        state.changed.connect(self._follow)
        state.edited.connect(self._follow)
        self._follow()

    # showing

    @property
    def entry(self) -> Mapping[str, Any]:
        """The chosen layer as the file has it; empty for the photo."""
        number, entries = self._state.number, self._state.draft.entries
        return entries[number - 1] if 1 <= number <= len(entries) else {}

    def _follow(self) -> None:
        entry, run = self.entry, self._state.run
        self.setVisible(bool(entry))
        if not entry:
            return
        if run is not None and run.draft == self._state.draft:
            self.formula.setText("\n".join(formula_lines(run, self._state.number)))
        kind = entry["kind"]
        self.kind.setCurrentIndex(KINDS.index(kind))
        for name, row in self._rows.items():
            row.setVisible(name in _rows_of(entry))
        if kind == "sum":
            self._show_layers(int(entry.get("with", 0)))
        elif kind == "activation":
            self._show_activation(entry, "relu")
        else:
            self._show_window(entry)

    def _show_window(self, entry: Mapping[str, Any]) -> None:
        kind = entry["kind"]
        is_bank = kind in ("convolution", "transposed")
        size = _one(entry.get("size", 3 if is_bank else 2))
        _show_step(self.sizes, SIZES, size)
        _show_step(self.windows, WINDOWS, size)
        _show_step(self.strides, STEPS, _one(entry.get("stride", _usual_stride(kind, size))))
        _show_step(self.dilations, STEPS, _one(entry.get("dilation", 1)))
        rule = entry.get("padding", "valid")
        self.padding.set_index(PADDING_RULES.index(rule) if isinstance(rule, str) else OWN)
        if not isinstance(rule, str):
            for side, pixels in zip(SIDES, rule, strict=True):
                self.sides[side].set_value(pixels)
        cut = entry.get("cut", CUTS[0])
        self.cut.set_index(CUTS.index(cut) if cut in CUTS else -1)
        if is_bank:
            self.weights.setCurrentIndex(self.weights.findData(_source_of(entry)))
            self.maps.set_value(entry.get("maps", FIRST_MAPS))
            self.seed.set_value(entry.get("seed", 1))
            self.groups.set_value(entry.get("groups", 1))
            self.modes.setCurrentIndex(PADDING_MODES.index(entry.get("padding_mode", "zero")))
            self._show_activation(entry, "none")

    def _show_activation(self, entry: Mapping[str, Any], usual: str) -> None:
        self.activation.setCurrentIndex(ACTIVATIONS.index(entry.get("activation", usual)))
        self.slope.set_value(float(entry.get("slope", SLOPE)))

    def _show_layers(self, chosen: int) -> None:
        self.with_.clear()
        for number in range(max(1, self._state.number - 1)):
            self.with_.addItem(
                phrase("Layer {number}", number=number) if number else said("The photo"), number
            )
        self.with_.setCurrentIndex(self.with_.findData(chosen))

    # choosing

    def _set(self, merge: str = "", **settings: Any) -> None:
        number = self._state.number
        if number:
            self._state.edit(lambda draft: draft.changed(number, **settings), merge)

    def _set_kind(self, index: int) -> None:
        number = self._state.number
        self._state.edit(lambda draft: draft.of_kind(number, KINDS[index]))

    def _set_weights(self, index: int) -> None:
        name, entry, number = self.weights.itemData(index), self.entry, self._state.number
        if name == _source_of(entry):
            return
        if name == DRAWN:
            self._state.edit(lambda draft: draft.written_out(number))
            return
        chance = {"maps": FIRST_MAPS, "size": 3, "seed": 1}
        how: dict[str, Any] = chance if name == CHANCE else {"bank": name}
        self._state.edit(lambda draft: draft.weighed(number, **how))

    def _resize(self, size: int) -> None:
        entry = self.entry
        is_pool = "stride" not in entry or _one(entry["stride"]) == _one(entry.get("size", 2))
        if entry["kind"].endswith("pooling") and is_pool:  # windows side by side stay so
            self._set(size=size, stride=None)
        else:
            self._set(size=size)

    def _pad(self, index: int) -> None:
        run, number = self._state.run, self._state.number
        if index < OWN:
            self._set(padding=PADDING_RULES[index])
        elif run is not None and run.draft == self._state.draft:
            layer: Any = run.network.layers[number - 1]
            self._set(padding=list(layer.pads(*run.shapes[number - 1][1:])))

    def _pad_own(self, merge: str) -> None:
        self._set(merge, padding=[int(self.sides[side].value()) for side in SIDES])

    def _connect(self) -> None:
        self.kind.activated.connect(self._set_kind)
        self.weights.activated.connect(self._set_weights)
        self.maps.changed.connect(lambda value, merge: self._set(merge, maps=int(value)))
        self.seed.changed.connect(lambda value, merge: self._set(merge, seed=int(value)))
        self.groups.changed.connect(lambda value, merge: self._set(merge, groups=int(value)))
        self.sizes.chosen.connect(lambda index: self._resize(SIZES[index]))
        self.windows.chosen.connect(lambda index: self._resize(WINDOWS[index]))
        self.strides.chosen.connect(lambda index: self._set(stride=STEPS[index]))
        self.dilations.chosen.connect(lambda index: self._set(dilation=STEPS[index]))
        self.padding.chosen.connect(self._pad)
        self.cut.chosen.connect(lambda index: self._set(cut=CUTS[index], more=None))
        for field in self.sides.values():
            field.changed.connect(lambda _, merge: self._pad_own(merge))
        self.modes.activated.connect(lambda index: self._set(padding_mode=PADDING_MODES[index]))
        self.activation.activated.connect(lambda index: self._set(activation=ACTIVATIONS[index]))
        self.slope.changed.connect(lambda value, merge: self._set(merge, slope=value))
        self.with_.activated.connect(lambda index: self._set(**{"with": index}))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.formula)
        column.addWidget(named("Kind", self.kind, "What the layer does"))

        def add(name: str, widget: QWidget) -> None:
            self._rows[name] = widget
            column.addWidget(widget)

        add("weights", named("Weights", self.weights, "Where the kernels come from"))
        for name in ("maps", "seed", "groups"):
            add(name, getattr(self, name))
        add("sizes", named("Kernel", self.sizes, "Taps a side"))
        add("windows", named("Window", self.windows, "Values a side"))
        add("strides", named("Stride", self.strides, "Values from one place to the next"))
        add("dilations", named("Dilation", self.dilations, "Values from one tap to the next"))
        add("padding", named("Padding", self.padding, "How much is laid around"))
        add("cut", named("Cut off", self.cut, "What is cut off at the ends of what was stamped"))
        for side in SIDES:
            add(side, self.sides[side])
        pair = QHBoxLayout()
        pair.setSpacing(SPACE)
        self._rows["modes"] = named("Outside", self.modes, "What the padding shows")
        tip = "What becomes of each value"
        self._rows["activation"] = named("Activation", self.activation, tip)
        pair.addWidget(self._rows["modes"], 1)
        pair.addWidget(self._rows["activation"], 1)
        column.addLayout(pair)
        add("slope", self.slope)
        add("with", named("Adds", self.with_, "What is added to what comes in"))


def _rows_of(entry: Mapping[str, Any]) -> set[str]:
    """Return what a layer's kind and settings have to be chosen."""
    kind = entry["kind"]
    leaky = {"slope"} if entry.get("activation") == "leaky" else set()
    if kind == "sum":
        return {"with"}
    if kind == "activation":
        return {"activation"} | leaky
    chance = {"maps", "seed", "sizes", "groups"} if "maps" in entry else set()
    if kind == "transposed":
        return {"weights", "strides", "dilations", "cut", "activation"} | chance | leaky
    own = set() if isinstance(entry.get("padding", "valid"), str) else set(SIDES)
    shared = {"strides", "dilations", "padding"} | own
    if kind != "convolution":
        return shared | {"windows"}
    return shared | chance | leaky | {"weights", "modes", "activation"}


def _usual_stride(kind: str, size: int) -> int:
    """Return the stride of an entry that says none."""
    return {"convolution": 1, "transposed": 2}.get(kind, size)


def _source_of(entry: Mapping[str, Any]) -> str:
    """Return where a convolution's weights come from."""
    if "bank" in entry:
        return str(entry["bank"])
    return CHANCE if "maps" in entry else DRAWN


def _one(value: Any) -> int:
    """Return the number of both rows and columns; 0 where they differ."""
    if isinstance(value, (list, tuple)):
        return int(value[0]) if value[0] == value[-1] else 0
    return int(value)


def _show_step(field: SegmentedSwitch, steps: tuple[int, ...], value: int) -> None:
    """Show a number that may be another than those that can be chosen."""
    field.set_index(steps.index(value) if value in steps else -1)


def _whole(title: str, default: int, least: int, most: int, tip: str) -> NumberField:
    field = NumberField(title, default, least, most, whole=True)
    field.setToolTip(tip)
    return field
