"""The control of each kind of parameter."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from filters.params.kind import Kind
from filters.params.kinds.angle import AngleKind
from filters.params.kinds.bool import BoolKind
from filters.params.kinds.channels import ChannelsKind
from filters.params.kinds.choice import ChoiceKind
from filters.params.kinds.colour import ColourKind
from filters.params.kinds.curve import CurveKind
from filters.params.kinds.earlier import EarlierKind
from filters.params.kinds.file import FileKind
from filters.params.kinds.frames import FramesKind
from filters.params.kinds.gradient import GradientKind
from filters.params.kinds.line import LineKind
from filters.params.kinds.number import FloatKind, IntKind
from filters.params.kinds.picture import PictureKind
from filters.params.kinds.point import PointKind
from filters.params.kinds.points import PointsKind
from filters.params.kinds.rectangle import RectangleKind
from filters.params.kinds.table import TableKind
from filters.params.kinds.text import TextKind
from ui.form.controls import (
    ChannelsControl,
    CheckControl,
    ChoiceControl,
    Control,
    NumberControl,
    TextControl,
)
from ui.form.curve_control import CurveControl
from ui.form.file_controls import FileControl, PictureControl
from ui.form.list_controls import (
    EarlierControl,
    FramesControl,
    GradientControl,
    LineControl,
    PointsControl,
    RectangleControl,
    TableControl,
)
from ui.form.value_controls import AngleControl, ColourControl, PointControl

# All but a kernel's, whose editor holds a generator's form: `ui.kernel.control` adds it.
CONTROLS: Final[Mapping[type[Kind], type[Control]]] = MappingProxyType(
    {
        FloatKind: NumberControl,
        IntKind: NumberControl,
        AngleKind: AngleControl,
        BoolKind: CheckControl,
        ChoiceKind: ChoiceControl,
        ChannelsKind: ChannelsControl,
        TextKind: TextControl,
        ColourKind: ColourControl,
        CurveKind: CurveControl,
        PointKind: PointControl,
        FileKind: FileControl,
        PictureKind: PictureControl,
        RectangleKind: RectangleControl,
        PointsKind: PointsControl,
        LineKind: LineControl,
        GradientKind: GradientControl,
        TableKind: TableControl,
        FramesKind: FramesControl,
        EarlierKind: EarlierControl,
    }
)
