"""LayerPanel: the settings of a layer, and how its map comes to its size."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, get_args

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editor.lab.examples import EXAMPLES
from editor.lab.layer import ACTIVATIONS, Depth, plane_names
from editor.lab.sizes import LayerSizes, Offer
from editor.lab.slide import LEAST, MOST, Slide
from filters.convolution.bank.padding import PADDING_MODES, PADDING_RULES
from ui.form.number_field import NumberField
from ui.lab.fit_card import FitCard
from ui.lab.layer_fields import ShapeBox, choice, hint, named, switch
from ui.lab.panel_column import lay_under_head
from ui.lab.plane_editor import PlaneEditor
from ui.lab.slide_setup import DRAWN, STEPS_OWN
from ui.lab.state import SlideState
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE

WIDTH: Final = 264  # logical pixels
STEPS: Final = tuple(range(1, 9))  # of stride and dilation
DEPTHS: Final[tuple[Depth, ...]] = get_args(Depth)
SPREADS: Final = (1, 2, 3, 4)
SIDES: Final = ("top", "left", "bottom", "right")
OWN: Final = len(PADDING_RULES)
OUTSIDE_TITLES: Final = ("Zero", "Edge repeated", "Mirrored", "Reflected", "Wrapped")
ACTIVATION_TITLES: Final = ("None", "ReLU", "Magnitude")
FARTHEST: Final = 64  # pixels of padding on a side


class LayerPanel(QWidget):
    """The left column; what is chosen goes to the state, and what that says is shown."""

    def __init__(self, state: SlideState) -> None:
        super().__init__()
        self._state = state
        self.setFixedWidth(WIDTH)
        self.shapes, self.formula = ShapeBox(), hint()
        named_kernels = ((name, name) for name in EXAMPLES)
        self.kernels = choice([("", STEPS_OWN), ("Drawn here", DRAWN), *named_kernels])
        self.weights = PlaneEditor(state)
        self.depths, self.map = switch(("Full", "Depthwise")), switch(plane_names(3))
        self.strides, self.card = switch([str(n) for n in STEPS]), FitCard()
        self.padding = switch([*(rule.capitalize() for rule in PADDING_RULES), "Own"])
        self.dilations = switch([str(n) for n in STEPS])
        self.spreads = switch([str(n) for n in SPREADS])
        self.outside = choice(list(zip(OUTSIDE_TITLES, PADDING_MODES, strict=True)))
        self.activation = choice(list(zip(ACTIVATION_TITLES, ACTIVATIONS, strict=True)))
        self.bias = NumberField("Bias", 0.0, -4, 4, step=0.01)
        self.bias.setToolTip("Added to each sum; 1 is full scale")
        self.sides = {
            side: _whole(phrase("Padding {side}", side=side), 0, 0, FARTHEST) for side in SIDES
        }
        self.crop = {
            "columns": _whole("Crop width", 32, LEAST, MOST),
            "rows": _whole("Crop height", 32, LEAST, MOST),
            "left": _whole("Crop from left", 0, 0, 1_000_000),
            "top": _whole("Crop from top", 0, 0, 1_000_000),
        }
        self._lay_out()
        self._connect()

    # showing

    def _follow(self) -> None:
        slide = self._state.slide
        if slide is None:
            return
        layer, sizes = slide.layer, slide.sizes
        self._show_shapes(slide)
        self.kernels.setItemText(0, said(self._state.step_kernel_title))
        self.kernels.setCurrentIndex(self.kernels.findData(self._state.chosen))
        self.depths.set_index(DEPTHS.index(layer.depth))
        self._named_map.setVisible(len(slide.maps) > 1)
        self.map.set_index(self._state.index)
        self.strides.set_index(layer.stride - 1)
        misfits = self._misfits(slide)
        self.strides.set_dots(misfits)
        first = STEPS[misfits[0]] if misfits else layer.stride
        is_misfit = layer.stride - 1 in misfits
        self.card.show_stride(slide, layer.stride if is_misfit else first, self._most())
        rule = layer.padding
        self.padding.set_index(PADDING_RULES.index(rule) if isinstance(rule, str) else OWN)
        self.dilations.set_index(layer.dilation - 1)
        self.spreads.set_index(SPREADS.index(layer.spread))
        self.outside.setCurrentIndex(PADDING_MODES.index(layer.outside))
        self.outside.setEnabled(any(sizes.padding))
        self.activation.setCurrentIndex(ACTIVATIONS.index(layer.activation))
        self.bias.set_value(layer.bias)
        for side, pixels in zip(SIDES, sizes.padding, strict=True):
            self.sides[side].set_value(pixels)
            self.sides[side].setVisible(not isinstance(rule, str))
        for name, field in self.crop.items():
            field.set_value(getattr(slide.crop, name))

    def _show_shapes(self, slide: Slide) -> None:
        rows, columns, planes = slide.pixels.shape
        weights, biases = slide.layer.parameters(planes)
        shape = slide.sizes.shape
        maps = 1 if slide.layer.depth == "full" else planes
        self.shapes.show_shapes(f"{columns}×{rows}×{planes}", f"{shape[1]}×{shape[0]}×{maps}")
        down, across = slide.sizes.down.formula, slide.sizes.across.formula
        lines = (
            [across]
            if down == across
            else [phrase("across {across}", across=across), phrase("down {down}", down=down)]
        )
        if slide.layer.spread > 1:
            crop, by = slide.crop, slide.layer.spread
            lines.insert(
                0,
                phrase(
                    "spread, the crop covers {by} · ({columns} − 1) + 1 = {columns_2}",
                    by=by,
                    columns=crop.columns,
                    columns_2=columns,
                ),
            )
        if spanned := slide.sizes.across.span_formula:
            lines.insert(0, phrase("dilated, the kernel covers {spanned}", spanned=spanned))
        lines.append(
            phrase(
                "{weights} weights + {count} biases = {total} numbers",
                one="{weights} weights + {count} bias = {total} numbers",
                weights=weights,
                count=biases,
                total=weights + biases,
            )
        )
        if slide.layer.is_shared and planes > 1:
            lines.append(
                phrase(
                    "one plane for all {planes}: {weights} weights to choose",
                    planes=planes,
                    weights=weights // planes,
                )
            )
        self.formula.setText("\n".join(lines))

    def _misfits(self, slide: Slide) -> list[int]:
        """Return the indices of strides that leave something out."""
        size = slide.size
        layers = (replace(slide.layer, stride=stride) for stride in STEPS)
        return [i for i, layer in enumerate(layers) if not LayerSizes.of(layer, *size).fits]

    def _most(self) -> tuple[int, int]:
        """Return how many rows and columns a crop may have."""
        rows, columns = self._state.photo_size
        return min(rows, MOST), min(columns, MOST)

    # choosing

    def _hover(self, index: int) -> None:
        if self._state.slide is not None:
            self.card.show_stride(self._state.slide, STEPS[index], self._most())

    def _take(self, stride: int, offer: Offer) -> None:
        if offer.padding is not None:
            self._state.change(stride=stride, padding=offer.padding)
        elif offer.size is not None:
            slide = self._state.slide
            assert slide is not None
            self._state.set_layer(stride=stride)
            self._state.set_crop(slide.crop.top, slide.crop.left, *offer.size)

    def _pad(self, index: int) -> None:
        slide = self._state.slide
        if index < OWN:
            self._state.change(padding=PADDING_RULES[index])
        elif slide is not None:
            self._state.change(padding=slide.sizes.padding)

    def _pad_own(self) -> None:
        self._state.change(padding=tuple(int(self.sides[side].value()) for side in SIDES))

    def _move_crop(self) -> None:
        top, left, rows, columns = (
            int(self.crop[name].value()) for name in ("top", "left", "rows", "columns")
        )
        self._state.set_crop(top, left, rows, columns)

    def _connect(self) -> None:
        state = self._state
        self.kernels.activated.connect(lambda _: state.choose(self.kernels.currentData()))
        self.depths.chosen.connect(lambda index: state.change(depth=DEPTHS[index]))
        self.map.chosen.connect(state.show_map)
        self.strides.chosen.connect(lambda index: state.change(stride=STEPS[index]))
        self.strides.hovered.connect(self._hover)
        self.card.taken.connect(self._take)
        self.padding.chosen.connect(self._pad)
        self.dilations.chosen.connect(lambda index: state.change(dilation=STEPS[index]))
        self.spreads.chosen.connect(lambda index: state.change(spread=SPREADS[index]))
        self.outside.activated.connect(lambda index: state.change(outside=PADDING_MODES[index]))
        self.activation.activated.connect(lambda index: state.change(activation=ACTIVATIONS[index]))
        self.bias.changed.connect(lambda value, _: state.change(bias=value))
        for field in self.sides.values():
            field.changed.connect(lambda *_: self._pad_own())
        for field in self.crop.values():
            field.changed.connect(lambda *_: self._move_crop())
        state.changed.connect(self._follow)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, 0, EDGE, EDGE)
        column.setSpacing(SPACE)
        column.addWidget(self.shapes)
        column.addWidget(self.formula)
        tip = "The sums of the photo's planes are added, or kept apart, each a map"
        self._named_map = named("Map", self.map, "Which of the maps is shown")
        column.addWidget(named("Kernel", self.kernels, "What slides: the step's own, or another"))
        column.addWidget(self.weights)
        column.addWidget(named("Depth", self.depths, tip))
        column.addWidget(self._named_map)
        column.addWidget(named("Stride", self.strides, "Pixels from one place to the next"))
        column.addWidget(self.card)
        column.addWidget(named("Padding", self.padding, "How much is laid around the crop"))
        for side in SIDES:
            column.addWidget(self.sides[side])
        column.addWidget(named("Dilation", self.dilations, "Pixels from one tap to the next"))
        spread = "Zeros are laid between the pixels, as in a transposed convolution of this stride"
        column.addWidget(named("Spread", self.spreads, spread))
        pair = QHBoxLayout()
        pair.setSpacing(SPACE)
        pair.addWidget(named("Outside", self.outside, "What the padding shows"), 1)
        pair.addWidget(named("Activation", self.activation, "What becomes of the sum"), 1)
        column.addLayout(pair)
        column.addWidget(self.bias)
        for field in self.crop.values():
            column.addWidget(field)
        column.addStretch()
        lay_under_head(self, "Layer", inside)


def _whole(title: str, default: int, least: int, most: int) -> NumberField:
    field = NumberField(title, default, least, most, whole=True)
    field.setToolTip(phrase("{title}, in pixels", title=title))
    return field
