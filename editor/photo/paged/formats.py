"""Which formats hold several pages or frames, and by which suffix."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from editor.photo.file_format import FORMATS, FileFormat
from editor.storage.file_error import FileError

_BY_NAME: Final = {form.name: form for form in FORMATS}
GIF: Final = FileFormat("GIF", (".gif",), ("uint8",), True, 65535, (), grey=False)
_APNG: Final = (".png", ".apng")
_MPO: Final = (".mpo", ".jpg", ".jpeg")
PAGED: Final = (
    (_BY_NAME["TIFF"], _BY_NAME["TIFF"].suffixes),
    (_BY_NAME["PNG"], _APNG),
    (_BY_NAME["WebP"], _BY_NAME["WebP"].suffixes),
    (GIF, GIF.suffixes),
    (_BY_NAME["AVIF"], _BY_NAME["AVIF"].suffixes),
    (_BY_NAME["JPEG"], _MPO),
)
PAGED_SUFFIXES: Final = tuple(suffix for _, suffixes in PAGED for suffix in suffixes)


def paged_format_of(path: Path) -> FileFormat:
    """Return the format that holds pages under a file's suffix; raise FileError naming those."""
    for form, suffixes in PAGED:
        if path.suffix.lower() in suffixes:
            return form
    known = ", ".join(PAGED_SUFFIXES)
    what = f"{path.suffix} files hold one picture" if path.suffix else "its name has no suffix"
    raise FileError(path, "written with all pages", f"{what}, use {known}")
