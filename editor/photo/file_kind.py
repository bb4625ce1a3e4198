"""FileKind: what a file is by its first bytes, whatever its suffix says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.storage.file_error import FileError
from editor.storage.whole_file import check_ordinary

_START: Final = 1024  # bytes that are looked at


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file.

    Parameters
    ----------
    name
        As a person calls it.
    signature
        What its first bytes match.
    suffixes
        What its files end in, as the dialogs list them; empty where it can't be opened.
    depths
        Which depths are opened, in words.
    by_suffix
        Whether the suffix has to agree, as the first bytes alone don't tell.
    """

    name: str
    signature: re.Pattern[bytes]
    suffixes: tuple[str, ...] = ()
    depths: str = ""
    by_suffix: bool = False

    def has(self, path: Path, start: bytes) -> bool:
        """Whether a file that begins so is of this kind."""
        is_called_so = not self.by_suffix or path.suffix.lower() in self.suffixes
        return is_called_so and self.signature.match(start) is not None


def _kind(
    name: str, signature: bytes, *suffixes: str, depths: str = "", by_suffix: bool = False
) -> FileKind:
    return FileKind(name, re.compile(signature, re.DOTALL), suffixes, depths, by_suffix)


_SVG: Final = rb"(\xef\xbb\xbf)?\s*(<\?xml.*|<!--.*|<!DOCTYPE.*)?<svg[\s>]"
READABLE_KINDS: Final = (
    _kind(
        "PNG", rb"\x89PNG\r\n\x1a\n", ".png", ".apng",
        depths="1 to 16 bit, palettes; gAMA, cHRM and cICP are followed",
    ),
    _kind(
        "JPEG", rb"\xff\xd8", ".jpg", ".jpeg", ".jpe", ".jfif", ".mpo",
        depths="8 and 12 bit, lossless 2 to 16 bit; CMYK becomes sRGB",
    ),
    _kind(
        "TIFF", rb"(II[*+]\0|MM\0[*+])(?!.{4}(CR\x02|IIII.waR|MMMMRaw))", ".tif", ".tiff",
        depths="integers of 1 to 32 bit, floats of 16 to 64; CMYK and Lab become sRGB",
    ),
    _kind("WebP", rb"RIFF....WEBP", ".webp", depths="8 bit"),
    _kind("GIF", rb"GIF8[79]a", ".gif", depths="8 bit"),
    _kind(
        "AVIF", rb"....ftyp(avif|avis|(mif1|msf1|miaf)....(?:....){0,12}?avi[fs])", ".avif",
        depths="8, 10 and 12 bit",
    ),
    _kind(
        "HEIC", rb"....ftyp(hei[cmsx]|hev[cmsx]|mif1|msf1)", ".heic", ".heif", ".hif",
        depths="8, 10 and 12 bit, where pillow-heif is installed",
    ),
    _kind(
        "BMP", rb"BM.{12}[\x0c-\x7c]\0\0\0", ".bmp", ".dib",
        depths="1 to 32 bit, palettes, masks, run lengths",
    ),
    _kind(
        "PNM", rb"P[1-6][\s#]|P7\n|P[Ff]\s", ".ppm", ".pgm", ".pbm", ".pnm", ".pam", ".pfm",
        depths="P1 to P7 of any white, floats (PF)",
    ),
    _kind(
        "JPEG XL", rb"\xff\x0a|\0\0\0\x0cJXL \r\n\x87\n", ".jxl",
        depths="8 to 16 bit, floats, where pillow-jxl-plugin is installed",
    ),
    _kind(
        "JPEG 2000", rb"\0\0\0\x0cjP  \r\n\x87\n|\xff\x4f\xff\x51", ".jp2", ".j2k", ".jpx",
        depths="1 to 16 bit",
    ),
    _kind("Radiance HDR", rb"#\?(RADIANCE|RGBE)", ".hdr", ".rgbe", depths="float, linear light"),
    _kind(
        "OpenEXR", rb"v/1\x01", ".exr",
        depths="floats of 16 and 32 bit, linear light, where OpenEXR is installed",
    ),
    _kind(
        "Photoshop", rb"8BPS\0[\x01\x02]", ".psd", ".psb",
        depths="the flat picture of 1, 8, 16 and 32 bit, where psd-tools is installed",
    ),
    _kind(
        "Windows icon", rb"\0\0[\x01\x02]\0[^\0]\0", ".ico", ".cur",
        depths="8 bit, where Pillow is installed",
    ),
    _kind("SVG", _SVG, ".svg", depths="drawn at its own size or a chosen one, 8 bit"),
    _kind(
        "camera raw",
        rb"II\*\0.{4}CR\x02|II\*\0.{4}IIII.waR|MM\0\*.{4}MMMMRaw|....ftypcrx |FUJIFILMCCD-RAW"
        rb"|IIR[OS]|MMOR|IIU\0|II.{4}HEAPCCDR|FOVb|\0MRM",
        ".dng", ".cr2", ".cr3", ".crw", ".nef", ".nrw", ".arw", ".raf", ".orf", ".rw2", ".pef",
        ".iiq", ".kdc", ".dcr", ".erf", ".x3f", ".mrw", ".srw", ".3fr", ".mos", ".rwl",
        depths="developed to 16 bit, where rawpy is installed",
    ),
    _kind(
        "Targa",
        rb".[\0\x01][\x01-\x03\x09-\x0b].{13}[\x08\x0f\x10\x18\x20]", ".tga", ".targa",
        depths="8 bit", by_suffix=True,
    ),
)  # fmt: skip
# By their makers' documents, and by the magic file of the program `file` where there are none.
OTHER_KINDS: Final = (
    _kind("JPEG XR", rb"II\xbc"),
    _kind("DPX", rb"SDPX|XPDS"),
    _kind("Cineon", rb"\x80\x2a\x5f\xd7"),
    _kind("PDF", rb"%PDF-"),
    _kind("PostScript", rb"%!PS|\xc5\xd0\xd3\xc6"),
    _kind("GIMP", rb"gimp xcf"),
    _kind("QOI", rb"qoif"),
    _kind("PCX", rb"\x0a[\0\x02-\x05]\x01[\x01\x02\x04\x08]"),
    _kind("FITS", rb"SIMPLE  ="),
    _kind("DICOM", rb".{128}DICM"),
    _kind("SGI", rb"\x01\xda[\0\x01][\x01\x02]"),
    _kind("Sun raster", rb"\x59\xa6\x6a\x95"),
    _kind("DirectDraw surface (DDS)", rb"DDS \x7c"),
    _kind("MNG or JNG", rb"\x8aMNG|\x8bJNG"),
    _kind("Amiga IFF", rb"FORM....(ILBM|PBM |ACBM)"),
    _kind("XPM", rb"/\* XPM \*/"),
    _kind("BPG", rb"BPG\xfb"),
    _kind("FLIF", rb"FLIF"),
)
_NO_PICTURES: Final = (
    _kind("a film", rb"....ftyp|....moov|\x1a\x45\xdf\xa3|RIFF....AVI |\0\0\x01[\xb3\xba]"),
    _kind("a sound", rb"ID3|fLaC|OggS|RIFF....WAVE"),
    _kind("a document or picture in a ZIP archive", rb"PK\x03\x04"),
    _kind("an archive", rb"\x1f\x8b|BZh|7z\xbc\xaf|Rar!|\xfd7zXZ|\x28\xb5\x2f\xfd"),
    _kind("a NumPy array", rb"\x93NUMPY"),
    _kind("a program", rb"\x7fELF|MZ"),
    _kind("a web page", rb"\s*<(!DOCTYPE html|html)"),
    _kind("a text", rb"[\t\n\r -~\x80-\xff]+$"),
)
SLIDES: Final = (  # of scanners, which OpenSlide reads where it is installed
    ".svs", ".ndpi", ".scn", ".mrxs", ".bif", ".vms", ".vmu", ".svslide", ".czi", ".dcm",
)  # fmt: skip
READABLE: Final = (*(suffix for kind in READABLE_KINDS for suffix in kind.suffixes), *SLIDES)


def kind_of(path: Path) -> FileKind:
    """Return the kind of a file that can be opened.

    Raises
    ------
    FileError
        It can't be read, is empty, or of a kind that is not opened; the sentence names the kind.
    """
    start = _start(path)
    for kind in READABLE_KINDS:
        if kind.has(path, start):
            return kind
    *names, last = (kind.name for kind in READABLE_KINDS)
    known = f"Kernelroom opens {', '.join(names)} and {last}"
    for kind in OTHER_KINDS:
        if kind.signature.match(start):
            what = f"it is a picture of the kind {kind.name}, which is not supported"
            raise FileError(path, "opened", f"{what}: {known}")
    for kind in _NO_PICTURES:
        if kind.signature.match(start):
            raise FileError(path, "opened", f"it is {kind.name}, not a picture: {known}")
    raise FileError(path, "opened", f"it is not a picture of a known kind: {known}")


def _start(path: Path) -> bytes:
    check_ordinary(path)
    try:
        with path.open("rb") as file:
            start = file.read(_START)
    except OSError as error:
        raise FileError.of(path, "opened", error) from None
    except ValueError:  # a NUL in the name
        raise FileError(path, "opened", "its name is not allowed") from None
    if not start:
        raise FileError(path, "opened", "it is empty")
    return start
