"""PagesFile: pages or frames, one after the other, into a file that takes its place at the end."""

from __future__ import annotations

import contextlib
import dataclasses
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Metadata, Samples
from editor.photo.decoders import vips_pixels
from editor.photo.depth import in_depth, out_of_depth
from editor.photo.encoding import Encoding
from editor.photo.file_format import FileFormat
from editor.photo.metadata.file_blocks import PLACEHOLDER, replace_exif
from editor.photo.metadata.png_further import SIGNIFICANT
from editor.photo.metadata.tiff_exif import only_arranges
from editor.photo.metadata_fitting import fitted
from editor.photo.paged import mpo, tiff_join
from editor.photo.paged.formats import GIF, paged_format_of
from editor.photo.paged.moving_avif import avif_of
from editor.photo.paged.reading import Timing
from editor.photo.save import save
from editor.photo.structure import apng
from editor.photo.vips import pyvips, ready
from editor.storage.atomic import check_target, replacing
from editor.storage.file_error import FileError
from filters.convolution.padded import FULL_SCALE

Array = npt.NDArray[Any]
_MOST_HELD: Final = 1 << 31  # bytes of the frames of one film, which is packed as a whole
_MOST_PICTURES: Final = 4000  # that the index of a JPEG's pictures has room for
_MOST_PAGES: Final = 10_000  # of a TIFF, that are read back


@dataclass
class PagesFile:
    """What takes the pages; `written` opens one and finishes it.

    Parameters
    ----------
    temporary
        The file that becomes `path`.
    """

    path: Path
    temporary: Path
    form: FileFormat
    encoding: Encoding
    timing: Timing
    notes: list[str] = field(default_factory=list)
    _frames: list[tuple[Samples, Metadata]] = field(default_factory=list)
    _packed: list[bytes] = field(default_factory=list)
    _count: int = 0

    def add(self, samples: Samples, metadata: Metadata) -> None:
        """Take the next page, as `save` takes a picture; raise FileError."""
        metadata = dataclasses.replace(metadata, further_pages=0)
        match self.form.name:
            case "TIFF":
                self._append_tiff(samples, metadata)
            case "JPEG":
                if self._count == _MOST_PICTURES:
                    raise FileError(self.path, "written", f"it holds {_MOST_PICTURES} pictures")
                self._packed.append(self._saved(samples, metadata))
            case _:
                self._hold(samples, metadata)
        self._count += 1

    def finish(self) -> None:
        """Pack what was held; raise FileError."""
        if self.form.name == "JPEG":
            self.temporary.write_bytes(mpo.joined(self._packed))
        elif self._frames:
            self._pack_frames()

    def _append_tiff(self, samples: Samples, metadata: Metadata) -> None:
        if self._count == 0:
            self.temporary.write_bytes(self._saved(samples, metadata))
            return
        if self._count == _MOST_PAGES:
            raise FileError(self.path, "written", f"a TIFF holds {_MOST_PAGES:,} pages")
        with _beside(self.temporary, ".tif") as page:
            self._say(save(page, samples, metadata, self.encoding))
            tiff_join.append(self.temporary, page)

    def _saved(self, samples: Samples, metadata: Metadata) -> bytes:
        """Return the file of one picture."""
        with _beside(self.temporary, self.form.suffixes[0]) as page:
            self._say(save(page, samples, metadata, self.encoding))
            return page.read_bytes()

    def _hold(self, samples: Samples, metadata: Metadata) -> None:
        if self._frames and self._frames[0][0].shape[:2] != samples.shape[:2]:
            rows, columns = self._frames[0][0].shape[:2]
            raise FileError(
                self.path,
                "written",
                f"page {self._count + 1} is {samples.shape[1]} x {samples.shape[0]} and the first "
                f"{columns} x {rows}: frames of a {self.form.name} have one size, use a TIFF",
            )
        if self._frames and _has_other_colours(self._frames[0], (samples, metadata)):
            raise FileError(
                self.path,
                "written",
                f"page {self._count + 1} has another colour profile than the first, and frames of "
                f"a {self.form.name} have one: choose a profile for all, or use a TIFF",
            )
        if (self._count + 1) * samples.nbytes > _MOST_HELD:
            raise FileError(
                self.path, "written", "its frames take more than 2 GB together: use a TIFF"
            )
        self._frames.append((samples, metadata))

    def _pack_frames(self) -> None:
        frames = _alike([samples for samples, _ in self._frames])
        metadata = self._frames[0][1]
        self._say(_left_of_others(self.form, [metadata for _, metadata in self._frames]))
        match self.form.name:
            case "PNG":
                pngs = [
                    self._saved(frame, metadata if number == 0 else _plain(metadata))
                    for number, frame in enumerate(frames)
                ]
                moving = apng.joined(pngs, self.timing.seconds, self.timing.plays)
                self.temporary.write_bytes(moving)
            case "AVIF":
                content, lost = avif_of(self.path, frames, metadata, self.encoding, self.timing)
                self.temporary.write_bytes(content)
                self._say(lost)
                if self.timing.plays:
                    self._say(("AVIF does not hold how often its frames are shown",))
            case _:
                self._pack_by_vips(frames, metadata)

    def _pack_by_vips(self, frames: list[Samples], metadata: Metadata) -> None:
        tall = np.concatenate(frames)
        kept, lost = fitted(metadata, self.form, frames[0], self.encoding)
        self._say(lost)
        picture = _film(tall, len(frames[0]), self.timing)
        try:
            if self.form is GIF:
                picture.gifsave(str(self.temporary), dither=0.0, keep_duplicate_frames=True)
                self._say(_changed_by_gif(self.temporary, tall))
            else:
                self._save_webp(picture, kept)
                self._say(_joined_by_webp(self.temporary, len(frames)))
        except pyvips.Error as error:
            raise FileError(self.path, "written", "it could not be encoded") from error

    def _save_webp(self, picture: pyvips.Image, kept: Metadata) -> None:
        lossless, kinds = not self.encoding.is_lossy(self.form), pyvips.ForeignKeep
        exif = None if kept.exif is None else PLACEHOLDER
        blobs = {"icc-profile-data": kept.icc, "xmp-data": kept.xmp, "exif-data": exif}
        for name, blob in blobs.items():
            if blob is not None:
                picture.set_type(pyvips.GValue.blob_type, name, blob)
        options = {"lossless": lossless, "exact": lossless, "Q": self.encoding.quality}
        options |= {"effort": 2} if lossless else {}  # four times as quick, little larger
        keep = kinds.ICC | kinds.XMP | (kinds.EXIF if exif else 0)
        picture.webpsave(str(self.temporary), keep=keep, **options)
        if kept.exif is not None:
            replace_exif(self.temporary, kept.exif)

    def _say(self, sentences: tuple[str, ...]) -> None:
        self.notes += [one for one in sentences if one not in self.notes]


@contextlib.contextmanager
def written(path: Path, encoding: Encoding, timing: Timing) -> Iterator[PagesFile]:
    """Yield what takes the pages of a file; it takes the file's place at the end, or is removed.

    Raises
    ------
    FileError, EncodingError
        Nothing was written.
    """
    form = paged_format_of(path)
    check_target(path)
    encoding.compression_of(form)
    with replacing(path) as temporary:
        pages = PagesFile(path, temporary, form, encoding, timing)
        yield pages
        pages.finish()


@contextlib.contextmanager
def _beside(temporary: Path, suffix: str) -> Iterator[Path]:
    """Yield a name for a page's own file in a folder that goes afterwards."""
    folder = temporary.with_name(temporary.name + ".page")
    folder.mkdir()
    try:
        yield folder / f"page{suffix}"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _has_other_colours(first: tuple[Samples, Metadata], page: tuple[Samples, Metadata]) -> bool:
    """Whether the first one's profile is wrong for a page; a grey one is no other's in any case."""
    are_alike = (first[0].shape[2] <= 2) == (page[0].shape[2] <= 2)
    return are_alike and (first[1].icc, first[1].coding) != (page[1].icc, page[1].coding)


def _left_of_others(form: FileFormat, pages: list[Metadata]) -> tuple[str, ...]:
    """Say which pages have metadata of their own, where a file holds that of the first alone."""
    first, *others = (_own(metadata) for metadata in pages)
    own = [n for n, one in enumerate(others, 2) if any(one) and one != first]
    if not own:
        return ()
    which = f"page {own[0]} has" if len(own) == 1 else f"{len(own)} other pages have"
    return (f"{form.name} has metadata once for all frames: what {which} is left out",)


def _own(metadata: Metadata) -> tuple[object, ...]:
    """Return what a person may miss of a page; its blocks that only a file needs have no name."""
    named = tuple(block for block in metadata.blocks if block.name not in ("", SIGNIFICANT))
    m, has_selections = metadata, metadata.selections is not None
    exif = m.exif if m.exif and not only_arranges(m.exif) else None
    return exif, m.xmp, m.iptc, m.pixels_per_mm, has_selections, named


def _alike(frames: list[Samples]) -> list[Samples]:
    """Return frames with as many channels, and as deep, as the one with the most."""
    deepest = max((frame.dtype for frame in frames), key=lambda dtype: dtype.itemsize)
    frames = [f if f.dtype == deepest else in_depth(out_of_depth(f), deepest) for f in frames]
    most = max(frame.shape[2] for frame in frames)
    if any(frame.shape[2] in (2, 4) for frame in frames):
        most = 2 if most == 2 else 4
    out: list[Any] = [_with_channels(frame, most) for frame in frames]
    return out


def _with_channels(frame: Array, wanted: int) -> Array:
    """Return a frame in 1 to 4 channels, not fewer than it has."""
    array = frame
    if wanted > 2 and array.shape[2] <= 2:
        array = np.dstack((*[array[..., :1]] * 3, array[..., 1:]))
    if wanted in (2, 4) and array.shape[2] in (1, 3):
        opaque = np.full((*array.shape[:2], 1), FULL_SCALE[array.dtype.name], array.dtype)
        array = np.dstack((array, opaque))
    return np.ascontiguousarray(array)


def _plain(metadata: Metadata) -> Metadata:
    """Return what the frames after the first need: what decides how their pixels are stored."""
    return Metadata(icc=metadata.icc)


def _film(tall: Array, rows: int, timing: Timing) -> pyvips.Image:
    """Return frames that lie one below the other as libvips knows a film."""
    ready()
    channels = tall.shape[2]
    picture = pyvips.Image.new_from_memory(
        tall.data, tall.shape[1], len(tall), channels, "uchar"
    ).copy(interpretation="srgb" if channels > 2 else "b-w")
    delays = [round(1000 * seconds) for seconds in timing.seconds]
    picture.set_type(pyvips.GValue.gint_type, "page-height", rows)
    picture.set_type(pyvips.GValue.array_int_type, "delay", delays)
    picture.set_type(pyvips.GValue.gint_type, "loop", timing.plays)
    return picture


def _joined_by_webp(path: Path, count: int) -> tuple[str, ...]:
    """Say how many of the frames are left where libwebp has joined equal ones, with their times."""
    header = vips_pixels.open_header(path)
    left = int(header.get("n-pages")) if header.get_typeof("n-pages") else 1
    return (f"WebP joins equal frames: of {count} it has {left}",) if left < count else ()


def _changed_by_gif(path: Path, frames: Array) -> tuple[str, ...]:
    """Say what of the pixels 256 colours a frame, each clear or opaque, could not hold."""
    wanted, said = _with_channels(frames, 4), []
    if ((wanted[..., 3] > 0) & (wanted[..., 3] < 255)).any():
        said.append("GIF has no half transparent pixels: each is clear or opaque")
    stored = vips_pixels.decode(path, n=-1).samples
    seen = wanted[..., 3] == 255
    if stored.shape[:2] != wanted.shape[:2] or (stored[seen][:, :3] != wanted[seen][:, :3]).any():
        said.append("GIF has 256 colours a frame: the nearest of them were taken")
    return tuple(said)
