"""ExportSettings: all that is chosen of a file to be written, as one value."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from editor.photo.encoding import Encoding
from editor.photo.file_format import ARRAY_SUFFIX, FORMATS, FileFormat, format_of
from editor.photo.metadata_choice import METADATA_CHOICES, MetadataChoice
from editor.render.output.size import OutputSize
from editor.render.output.target import KEEP
from filters.near_names import instead_of
from filters.user_error import UserError

Depth = Literal["source", "uint8", "uint16", "float32"]
DEPTHS: Final[tuple[Depth, ...]] = ("source", "uint8", "uint16", "float32")
DEPTH_WORDS: Final = {"uint8": "8 bit", "uint16": "16 bit", "float32": "32 bit float"}
ARRAY: Final = FileFormat(
    "NumPy", (ARRAY_SUFFIX,), ("float32",), True, 2**31 - 1, (), is_lossy=False
)
ZARR: Final = FileFormat(
    "OME-Zarr",
    (".zarr",),
    ("uint8", "uint16", "float32"),
    True,
    2**31 - 1,
    ("profile",),
    compressions=("zstd", "gzip", "none"),
    library="zarr",
)
OUTPUT_FORMATS: Final = (*FORMATS, ARRAY)
LONGEST_NAME: Final = 200
MOST_AMOUNT: Final = 5.0
MOST_RADIUS: Final = 10.0  # pixels


class ExportError(UserError, ValueError):
    """A choice that is not allowed: one sentence naming it and what is."""


@dataclass(frozen=True, slots=True)
class Sharpening:
    """An unsharp mask at the file's size.

    Parameters
    ----------
    amount
        How much of the difference to the blurred picture is added, 0 to 5; 0: none.
    radius
        Standard deviation of the blur, 0.1 to 10 pixels of the file.
    """

    amount: float = 0.0
    radius: float = 0.5

    def __post_init__(self) -> None:
        if not (math.isfinite(self.amount) and 0.0 <= self.amount <= MOST_AMOUNT):
            raise ExportError(f"sharpening by {self.amount:g} is not allowed, use 0 to 5")
        if not (math.isfinite(self.radius) and 0.1 <= self.radius <= MOST_RADIUS):
            raise ExportError(f"a radius of {self.radius:g} px is not allowed, use 0.1 to 10 px")


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """What is written, and how.

    Parameters
    ----------
    format_name
        One of `OUTPUT_FORMATS`. Where a file has a name already, its suffix tells.
    encoding
        How the pixels are packed.
    depth
        Of a channel; ``source``: the photo's, as far as the format has it.
    size
        Of the picture; it is made when all Steps are done.
    profile
        Whose numbers the colours are: ``keep`` (the photo's), ``srgb``, or an ICC profile's path.
    sharpening
        At the size of the file.
    metadata
        Which of the photo's go with it.
    software
        Whether the file says that Kernelroom made it.
    history
        Whether the file's XMP tells the Steps.
    name
        Of the file without its suffix (`editor.render.output.names`).
    """

    format_name: str = "JPEG"
    encoding: Encoding = field(default_factory=Encoding)
    depth: Depth = "source"
    size: OutputSize = field(default_factory=OutputSize)
    profile: str = KEEP
    sharpening: Sharpening = field(default_factory=Sharpening)
    metadata: MetadataChoice = "all"
    software: bool = False
    history: bool = False
    name: str = "{name}-edited"

    def __post_init__(self) -> None:
        known = [form.name for form in OUTPUT_FORMATS]
        if self.format_name not in known:
            instead = instead_of(self.format_name, known)
            raise ExportError(f"the format {self.format_name!r} is not known: {instead}")
        if self.depth not in DEPTHS:
            raise ExportError(f"depth {self.depth!r} is not known, use {', '.join(DEPTHS)}")
        if self.metadata not in METADATA_CHOICES:
            allowed = ", ".join(METADATA_CHOICES)
            raise ExportError(f"the metadata {self.metadata!r} are not known, use {allowed}")

    @property
    def form(self) -> FileFormat:
        """The format."""
        return next(form for form in OUTPUT_FORMATS if form.name == self.format_name)

    def depth_in(self, form: FileFormat, source: str) -> str:
        """Return the numpy name of the depth that a file of a format gets.

        Raises
        ------
        ExportError
            The format has not the depth that is asked for.
        """
        if self.depth == "source":
            return form.depth_for(source).name
        if self.depth in form.depths:
            return self.depth
        has = ", ".join(DEPTH_WORDS[depth] for depth in form.depths)
        raise ExportError(f"{form.name} has no {DEPTH_WORDS[self.depth]}: it has {has}")


def output_format_of(path: Path) -> FileFormat:
    """Return the format that a name's suffix stands for, NumPy and Zarr too; raise FileError."""
    for form in (ARRAY, ZARR):
        if path.suffix.lower() in form.suffixes:
            return form
    return format_of(path)
