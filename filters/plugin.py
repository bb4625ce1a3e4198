"""All that a filter plugin imports: `image_filter`, `Pixels`, `Range`, `Kernel`, `Region` ...

A filter is a typed function from float32 (rows, columns, 4) RGBA, 0..1 and unclamped, to an array
of the same shape. Its form, presets, undo, preview, batch and command line come from its
signature. It never writes into its input.
"""

from __future__ import annotations

from typing import Final

from filters.convolution.convolve import convolve
from filters.design.stack_kind import Planes
from filters.filter_spec import FilterSpec, Pixels
from filters.findings import Overlay, PlotResult, Shape, TableResult, TextResult
from filters.image_filter import ChannelRule, FilterError, HiddenColour, image_filter
from filters.kernel import Kernel
from filters.kernel.stack import KernelStack
from filters.params.kinds.angle import Angle
from filters.params.kinds.channels import Channels
from filters.params.kinds.colour import Colour
from filters.params.kinds.curve import Curve
from filters.params.kinds.earlier import Earlier
from filters.params.kinds.file import FilePath, Suffixes
from filters.params.kinds.frames import Frames
from filters.params.kinds.gradient import Gradient
from filters.params.kinds.line import Line
from filters.params.kinds.number import Range
from filters.params.kinds.picture import Picture
from filters.params.kinds.point import Around, Pad, Point
from filters.params.kinds.points import Points
from filters.params.kinds.rectangle import Rectangle
from filters.params.kinds.table import Columns, Table
from filters.params.param import Group, Param, ParamError
from filters.pixels.border import Border, BorderRule
from filters.pixels.light import LightRule
from filters.pixels.photo import Photo
from filters.pixels.region import Region
from filters.progress import Cancelled as JobCancelled
from filters.progress import Progress as Job

__all__ = [
    "API",
    "Angle",
    "Around",
    "Border",
    "BorderRule",
    "ChannelRule",
    "Channels",
    "Colour",
    "Columns",
    "Curve",
    "Earlier",
    "FilePath",
    "FilterError",
    "FilterSpec",
    "Frames",
    "Gradient",
    "Group",
    "HiddenColour",
    "Job",
    "JobCancelled",
    "Kernel",
    "KernelStack",
    "LightRule",
    "Line",
    "Overlay",
    "Pad",
    "Param",
    "ParamError",
    "Photo",
    "Picture",
    "Pixels",
    "Planes",
    "PlotResult",
    "Point",
    "Points",
    "Range",
    "Rectangle",
    "Region",
    "Shape",
    "Suffixes",
    "Table",
    "TableResult",
    "TextResult",
    "convolve",
    "image_filter",
]

API: Final = 2
