"""The list of kinds."""

from __future__ import annotations

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

# The first that takes a type hint has it: an angle is a float too, and channels are an Enum.
PLAIN_KINDS: Final[tuple[type[Kind], ...]] = (
    AngleKind,
    FloatKind,
    IntKind,
    BoolKind,
    ChannelsKind,
    ChoiceKind,
    TextKind,
    ColourKind,
    CurveKind,
    PointKind,
    FileKind,
    PictureKind,
    RectangleKind,
    PointsKind,
    LineKind,
    GradientKind,
    TableKind,
    FramesKind,
    EarlierKind,
)
