"""TIFF: the photo among a file's pictures, by libvips or, where that falls short, by tifffile."""

from __future__ import annotations

import dataclasses
import os
import re
from pathlib import Path
from typing import BinaryIO, Final

from editor.document.image import Block, Metadata
from editor.photo.decoded import Decoded
from editor.photo.decoders import (
    camera_raw,
    tiff_log_luv,
    tiff_old_jpeg,
    tiff_shared_colours,
    vips_pixels,
)
from editor.photo.decoders.tiff_compression import (
    COMPRESSIONS,
    LOG_CODECS,
    VIPS_COMPRESSIONS,
    check_claims,
    lacks_data,
)
from editor.photo.decoders.tiff_samples import (
    YCBCR_TO_RGB,
    TiffSamplesError,
    as_rgb_or_grey,
    has_deep_palette,
    kept_words,
    selections_of,
)
from editor.photo.decoders.tiff_segments import stored_samples
from editor.photo.limits import check_size
from editor.photo.metadata.exif import resolution_of
from editor.photo.metadata.tiff_colours import tiff_profile
from editor.photo.metadata.tiff_exif import IPTC, PHOTOSHOP_TAG, read_exif
from editor.photo.structure.tiff_directory import (
    Directory,
    TiffError,
    TiffStructure,
    reading_file,
)
from editor.photo.structure.tiff_pictures import TiffContents, TiffPicture
from editor.photo.vips import pyvips
from editor.storage.file_error import FileError

_ICC, _XMP, _ORIENTATION = 34675, 700, 274
_LAYERS: Final = 37724
_VIPS_DEPTHS: Final = {(1, 1), (2, 1), (4, 1), (8, 1), (16, 1), (32, 3)}  # bits, sample format
_PHOTOMETRIC: Final = (0, 1, 2, 3, 4, 5, 6, 8, 9, 10)
_LOG_LUV: Final = (tiff_log_luv.LOG_L, tiff_log_luv.LOG_LUV)
_SEPARATED, _YCBCR = 5, 6
_OLD_JPEG, _JPEG = 6, 7
_INK_SET: Final = 332
_PREDICTOR: Final = 317
_RAW_SUFFIX: Final = re.compile(
    r"\.(3fr|arw|cap|cr2|dcr|dcs|drf|eip|erf|fff|iiq|k25|kdc|mef|mos|nef|nrw|pef|ptx|rwl|sr2|srf|srw)",
    re.IGNORECASE,
)
CUT: Final = tiff_old_jpeg.BLACK
TORN: Final = "what follows its last page is no picture: pages may be missing"
REDUCED: Final = "the file holds no picture but one that is marked as a thumbnail: that is opened"


def decode(path: Path, damaged: bool = False, page: int = 0) -> Decoded:
    """Decode a page of a TIFF file, a raw one developed: never its thumbnail or mask.

    Raises
    ------
    FileError
        It is damaged, or of an arrangement that is not supported.
    """
    with path.open("rb") as file:
        contents = _contents(path, file, page)
        photo = contents.photo
        if contents.raw == "DNG":
            ends_early = photo.is_full and lacks_data(photo, file.seek(0, os.SEEK_END))
            return camera_raw.decode_dng(path, damaged, ends_early)
        if contents.raw or _RAW_SUFFIX.fullmatch(path.suffix):
            return camera_raw.decode(path, damaged)
        _check_memory(path, photo)
        _check_supported(path, photo)
        ends_early = check_claims(path, photo, file.seek(0, os.SEEK_END), damaged)
    notes = [CUT] if ends_early else []
    if not photo.is_full:
        notes.append(REDUCED)
    if contents.loose_end[0]:
        notes.append(TORN)
    if _LAYERS in contents.main.entries:
        notes.append("layers of Photoshop are left out: the flat picture is opened")
    if _stored_profile(contents) is None and (note := tiff_profile(photo)[1]):
        notes.append(note)
    if photo.compression == _OLD_JPEG:
        read = _by_old_jpeg(path, contents, damaged)
    else:
        by = _by_vips if _vips_reads(photo) else _by_tifffile
        read = by(path, contents, ends_early)
    metadata = with_words(path, contents, read.metadata)
    orientation = photo.directory.number(_ORIENTATION, contents.main.number(_ORIENTATION, 1))
    return dataclasses.replace(
        read, metadata=metadata, orientation=orientation, notes=(*notes, *read.notes)
    )


def _contents(path: Path, file: BinaryIO, page: int) -> TiffContents:
    try:
        return TiffContents.of(TiffStructure(reading_file(file)), page)
    except TiffError:
        raise FileError(path, "opened", "it is damaged or cut off") from None


def _check_supported(path: Path, photo: TiffPicture) -> None:
    if what := _not_supported(photo):
        raise FileError(path, "opened", f"it is a TIFF {what}, which is not supported")


def _not_supported(photo: TiffPicture) -> str:
    """Name the arrangement that no decoder reads, or not for sure; empty where one does."""
    is_log = photo.photometric in _LOG_LUV
    known = LOG_CODECS if is_log else COMPRESSIONS | VIPS_COMPRESSIONS
    if photo.compression not in known:
        return f"with compression {photo.compression}" + (" of LogLuv" if is_log else "")
    if photo.photometric not in (*_PHOTOMETRIC, *_LOG_LUV):
        return f"with photometric interpretation {photo.photometric}"
    if photo.photometric == tiff_log_luv.LOG_L and photo.bits[0] not in (16, 32):
        return f"of LogL in {photo.bits[0]} bits"  # libtiff would cut it at white
    if photo.sample_format not in (1, 2, 3):
        return "of complex numbers"
    if len(set(photo.bits)) > 1 or not 1 <= photo.bits[0] <= 64:
        return f"of {', '.join(map(str, photo.bits[:6]))} bits"
    if photo.photometric == _YCBCR and photo.compression not in YCBCR_TO_RGB:
        if photo.compression not in tiff_shared_colours.CODECS or not (
            _has_own_colours(photo) or tiff_shared_colours.is_read(photo)
        ):
            return "of YCbCr with shared colours or in a codec that does not know it"
    elif photo.photometric == _YCBCR and photo.is_planar:
        return "of YCbCr in planes"
    if photo.photometric == _SEPARATED and photo.directory.number(_INK_SET, 1) != 1:
        return "of other inks than CMYK"
    return ""


def _has_own_colours(photo: TiffPicture) -> bool:
    """Whether each pixel has its own, or the codec shares them out."""
    is_jpeg = photo.compression in YCBCR_TO_RGB
    return is_jpeg or tiff_shared_colours.sharing(photo) == (1, 1)


def _check_memory(path: Path, photo: TiffPicture) -> None:
    sample = 1 if max(photo.bits) <= 8 else 2 if max(photo.bits) <= 16 else 4
    check_size(path, photo.width, photo.height, photo.channels * max(sample, photo.bits[0] / 8))


def _vips_reads(photo: TiffPicture) -> bool:  # noqa: C901 - a flaw a line
    """Whether the arrangement is one that libvips decodes without a flaw."""
    if photo.compression not in COMPRESSIONS:
        return True
    if 262 not in photo.directory.entries:  # it would be refused
        return False
    if photo.photometric not in (0, 1, 2, 3, 5, 6) or photo.compression not in VIPS_COMPRESSIONS:
        return False
    if photo.compression == 32773 and photo.directory.number(_PREDICTOR, 1) != 1:
        return False  # libtiff passes over the predictor of PackBits
    if 0 in photo.segments[1]:
        return False
    if photo.photometric == _YCBCR and (photo.bits[0] != 8 or photo.compression not in (6, 7)):
        return False
    if photo.is_planar and (photo.is_tiled or photo.channels not in (3, 4)):
        return False
    if photo.bits[0] < 8 and (photo.channels > 1 or photo.photometric not in (0, 1, 3)):
        return False
    if photo.photometric in (3, 5) and (photo.extra or photo.sample_format != 1):
        return False
    if photo.photometric == 0 and photo.sample_format != 1:  # it would not be turned round
        return False
    if photo.extra == (1,) and photo.compression != _JPEG:  # libvips cuts where it should round
        return False
    if photo.compression == _JPEG and photo.channels == 2:  # libtiff knows 1, 3 and 4 of JPEG
        return False
    palette = photo.photometric == 3 and (photo.bits[0] > 8 or has_deep_palette(photo))
    depth = (photo.bits[0], photo.sample_format)
    return not palette and depth in _VIPS_DEPTHS and len(photo.extra) <= 1


def _by_vips(path: Path, contents: TiffContents, damaged: bool) -> Decoded:
    photo = contents.photo
    options = {"page": photo.page} | ({} if photo.sub is None else {"subifd": photo.sub})
    try:
        source = _without_loose_end(path, contents)
        header = vips_pixels.open_header(source, "none" if damaged else "error", **options)
        if photo.photometric in _LOG_LUV:
            samples = tiff_log_luv.linear_light(vips_pixels.samples_of(header))
            said = dataclasses.replace(metadata_of(contents), icc=None)
            return Decoded(samples, dataclasses.replace(said, coding=tiff_log_luv.LINEAR))
        read = vips_pixels.decoded(path, header)
    except pyvips.Error as error:
        if "not configured" in str(error) and photo.compression in COMPRESSIONS | {1, 5, 8, 32946}:
            return _by_tifffile(path, contents, damaged)  # libtiff balks at another page's codec
        raise FileError(path, "opened", vips_pixels.decoder_reason(error)) from error
    said = metadata_of(contents)  # the first directory may have the profile
    icc = read.metadata.icc if photo.photometric == 5 else said.icc
    metadata = dataclasses.replace(said, icc=icc)
    return dataclasses.replace(read, metadata=metadata)


def _without_loose_end(path: Path, contents: TiffContents) -> Path | bytes:
    """Return a file, or its bytes whose last page points to none: libtiff would open no page."""
    place, size = contents.loose_end
    if not place:
        return path
    content = path.read_bytes()
    return content[:place] + bytes(size) + content[place + size :]


def _by_tifffile(path: Path, contents: TiffContents, damaged: bool) -> Decoded:
    photo = contents.photo
    metadata = metadata_of(contents)
    try:
        is_shared = photo.photometric == _YCBCR and not _has_own_colours(photo)
        read = tiff_shared_colours.shared_samples if is_shared else stored_samples
        stored = read(path, photo, damaged)
        samples, notes = as_rgb_or_grey(stored, photo, metadata.icc)
    except TiffSamplesError as error:
        raise FileError(path, "opened", str(error)) from None
    if photo.photometric in (5, 8, 9, 10):  # they have become sRGB
        metadata = dataclasses.replace(metadata, icc=None)
    if (selections := selections_of(stored, photo)) is not None:
        metadata = dataclasses.replace(metadata, selections=selections)
        notes = (kept_words(selections.samples.shape[2]),)
    return Decoded(samples, metadata, notes=notes)


def _by_old_jpeg(path: Path, contents: TiffContents, damaged: bool) -> Decoded:
    read = tiff_old_jpeg.decode(path, contents.photo, damaged)
    return dataclasses.replace(read, metadata=metadata_of(contents))


def with_words(path: Path, contents: TiffContents, known: Metadata) -> Metadata:
    """Return metadata with Exif, IPTC, Photoshop's resources, and how many pages there are."""
    return dataclasses.replace(
        known,
        exif=read_exif(path, contents.photo.page),
        iptc=contents.main.blob(IPTC),
        further_pages=contents.further_pages,
        blocks=_blocks(contents.main),
    )


def _blocks(main: Directory) -> tuple[Block, ...]:
    resources = main.blob(PHOTOSHOP_TAG)
    return () if resources is None else (Block("TIFF", "Photoshop resources", resources),)


def metadata_of(contents: TiffContents) -> Metadata:
    """Return profile, XMP and resolution, of the photo or else of its page or the whole file."""
    photo = contents.photo.directory
    return Metadata(
        icc=_stored_profile(contents) or tiff_profile(contents.photo)[0],
        xmp=photo.blob(_XMP) or contents.main.blob(_XMP),
        pixels_per_mm=resolution_of(photo),
    )


def _stored_profile(contents: TiffContents) -> bytes | None:
    directories = (contents.photo.directory, contents.main, contents.first)
    return next(filter(None, (directory.blob(_ICC) for directory in directories)), None)
