"""Photoshop: the flat picture of a .psd or .psb, its layers left out; read by psd-tools.

Adobe Photoshop File Formats Specification: the merged image data are planes.
"""

from __future__ import annotations

import dataclasses
import io
from pathlib import Path
from typing import Any, BinaryIO, Final

import numpy as np
import numpy.typing as npt

from editor.colour.coding import Coding
from editor.colour.lab import lab_to_srgb
from editor.document.image import Metadata, Samples
from editor.photo.decoded import Decoded
from editor.photo.decoders.extra_library import extra_library
from editor.photo.decoders.photoshop_planes import merged_planes
from editor.photo.decoders.photoshop_resources import with_resources
from editor.photo.decoders.vips_pixels import cmyk_to_rgb, samples_of
from editor.photo.depth import in_depth
from editor.photo.limits import check_claim, check_size
from editor.photo.vips import pyvips, ready
from editor.storage.file_error import FileError

_DAMAGED: Final = "it is damaged or cut off"
_DEPTHS: Final = (8, 16, 32)
CUT: Final = "its data ends early: what is missing is black"
_COLOURS: Final = {
    "BITMAP": 1, "GRAYSCALE": 1, "DUOTONE": 1, "INDEXED": 1, "RGB": 3, "LAB": 3, "CMYK": 4,
}  # fmt: skip
_RESOLUTION, _ICC, _EXIF, _XMP, _IPTC = 1005, 1039, 1058, 1060, 1028
_INCH: Final = 25.4  # mm
_TABLE: Final = 3 * 256  # bytes of a palette


def decode(path: Path, damaged: bool = False) -> Decoded:
    """Decode the flat picture, its depth kept; CMYK and Lab become sRGB. Raise FileError."""
    library = extra_library(path, "Photoshop picture", "psd_tools.psd", "psd-tools")
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(26)
        width, height = int.from_bytes(head[18:22], "big"), int.from_bytes(head[14:18], "big")
        check_size(path, width, height, 8)
        check_claim(path, (width, height), 8 * width * height, 0, size)
        file.seek(0)
        try:
            opened = _opened(library, file)
            planes, is_whole = _planes(path, opened)
        except FileError:
            raise
        except Exception as error:  # psd-tools raises whatever its parts do
            raise FileError(path, "opened", _DAMAGED) from error
    if not is_whole and not damaged:
        raise FileError(path, "opened", f"{_DAMAGED}: its data ends early")
    read = _decoded(path, opened, planes)
    return read if is_whole else dataclasses.replace(read, notes=(CUT, *read.notes))


def _opened(library: Any, file: BinaryIO) -> Any:
    """Return what psd-tools reads, without other resources than ours where it fails at one."""
    try:
        return library.PSD.read(file)
    except Exception:  # it raises whatever its parts do
        file.seek(0)
        wanted = {_RESOLUTION, _ICC, _EXIF, _XMP, _IPTC}
        return library.PSD.read(io.BytesIO(with_resources(file.read(), wanted)))


def _planes(path: Path, opened: Any) -> tuple[npt.NDArray[Any], bool]:
    """Return the merged picture, (planes, rows, columns), as it is stored, and if it is whole."""
    header = opened.header
    name = header.color_mode.name
    depths = {"BITMAP": (1,), "INDEXED": (8,), "LAB": (8, 16)}.get(name, _DEPTHS)
    if header.depth not in depths or name not in _COLOURS:
        what = f"of {header.depth} bits in the mode {name.lower()}"
        raise FileError(path, "opened", f"it is a Photoshop picture {what}, which is not supported")
    if name == "INDEXED" and len(opened.color_mode_data.value) < _TABLE:
        raise FileError(path, "opened", f"{_DAMAGED}: its table of colours is too short")
    return merged_planes(opened)


def _decoded(path: Path, opened: Any, planes: npt.NDArray[Any]) -> Decoded:
    name, metadata = opened.header.color_mode.name, _metadata(opened)
    count = _COLOURS[name]
    has_alpha = name != "CMYK" and len(planes) > count and _first_is_alpha(opened)
    samples = _interleaved(planes[: count + has_alpha])
    notes = []
    if len(planes) > count + has_alpha:
        notes.append(
            f"saved selections of Photoshop are left out: {len(planes) - count - has_alpha}"
        )
    if _layers(opened):
        notes.append("layers of Photoshop are left out: the flat picture is opened")
    if name == "INDEXED":
        samples = _looked_up(samples, bytes(opened.color_mode_data.value))
    if name == "LAB":
        samples, metadata = _lab_as_rgb(samples), dataclasses.replace(metadata, icc=None)
    elif name == "CMYK":
        samples, metadata = (
            _as_rgb(path, samples, metadata),
            dataclasses.replace(metadata, icc=None),
        )
    elif opened.header.depth == 32:  # of linear light
        metadata = _linear(metadata)
    if name in ("LAB", "CMYK"):  # they have become sRGB
        metadata = dataclasses.replace(metadata, icc=None)
    return Decoded(samples, metadata, notes=tuple(notes))


def _interleaved(planes: npt.NDArray[Any]) -> Samples:
    native = planes.dtype.newbyteorder("=")
    return np.ascontiguousarray(np.moveaxis(planes, 0, -1).astype(native))


def _looked_up(samples: Samples, table: bytes) -> Samples:
    """Return the colours of indices: a table has all reds, then all greens and blues."""
    colours: Samples = np.frombuffer(table[:_TABLE], np.uint8).reshape(3, 256).T
    found = np.ascontiguousarray(colours[samples[..., 0]])
    joined: npt.NDArray[Any] = np.concatenate((found, samples[..., 1:]), -1)
    return joined


def _lab_as_rgb(samples: Samples) -> Samples:
    """Return Lab, a and b with half of full scale added, as sRGB of the same depth."""
    full = 255 if samples.dtype == np.uint8 else 65535
    light = samples[..., :1] * (100 / full)
    chroma = (samples[..., 1:3].astype(np.float64) - (full + 1) // 2) / ((full + 1) // 256)
    lab = np.concatenate((light, chroma), -1).astype(np.float32)
    rgb = in_depth(lab_to_srgb(lab), samples.dtype)
    joined: npt.NDArray[Any] = np.concatenate((rgb, samples[..., 3:]), -1)
    return joined


def _first_is_alpha(opened: Any) -> bool:
    """Whether the first plane behind the colours is the merged picture's transparency.

    The number of layers is negative then (Layer info).
    """
    info = opened.layer_and_mask_information.layer_info
    return info is not None and info.layer_count < 0


def _layers(opened: Any) -> int:
    info = opened.layer_and_mask_information.layer_info
    return 0 if info is None else abs(info.layer_count)


def _metadata(opened: Any) -> Metadata:
    def resource(number: int) -> bytes | None:
        found = opened.image_resources.get(number)
        data = getattr(found, "data", None)
        return bytes(data) if isinstance(data, bytes) and data else None

    resolution = getattr(opened.image_resources.get(_RESOLUTION), "data", None)  # taken apart
    across, down = (  # a 65536th of a pixel an inch, whatever unit a person has been shown
        getattr(resolution, side, 0) / 65536 / _INCH for side in ("horizontal", "vertical")
    )
    return Metadata(
        icc=resource(_ICC),
        exif=resource(_EXIF),
        xmp=resource(_XMP),
        iptc=resource(_IPTC),
        pixels_per_mm=(across, down) if across > 0 and down > 0 else None,
    )


def _linear(metadata: Metadata) -> Metadata:
    if metadata.icc is not None:
        return metadata
    return dataclasses.replace(metadata, coding=Coding.of_cicp(1, 8))


def _as_rgb(path: Path, samples: Samples, metadata: Metadata) -> Samples:
    """Return CMYK, stored as 255 for no ink, as sRGB by its profile."""
    if samples.dtype == np.float32:
        raise FileError(path, "opened", "it is a Photoshop picture of CMYK floats, not supported")
    ready()
    inks = np.invert(samples)  # 255 less 255 is no ink
    rows, columns = inks.shape[:2]
    kind = "uchar" if inks.dtype == np.uint8 else "ushort"
    picture = pyvips.Image.new_from_memory(np.ascontiguousarray(inks).data, columns, rows, 4, kind)
    picture = picture.copy(interpretation="cmyk")
    if metadata.icc:
        picture.set_type(pyvips.GValue.blob_type, "icc-profile-data", metadata.icc)
    try:
        return samples_of(cmyk_to_rgb(picture))
    except pyvips.Error as error:
        raise FileError(path, "opened", _DAMAGED) from error
