"""Decoded: what a decoder gives of a file, before the picture is turned upright."""

from __future__ import annotations

from dataclasses import dataclass, field

from editor.document.image import Metadata, Samples


@dataclass(frozen=True, slots=True)
class Decoded:
    """Samples as they are stored, and what is known of them.

    Parameters
    ----------
    samples
        (rows, columns, 1 to 4) of uint8, uint16 or float32; straight alpha.
    orientation
        Exif's 1 to 8: how `samples` are to be turned.
    notes
        Sentences on what was left out or is not sure.
    """

    samples: Samples
    metadata: Metadata = field(default_factory=Metadata)
    orientation: int = 1
    notes: tuple[str, ...] = ()
