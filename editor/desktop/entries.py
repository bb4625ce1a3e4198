"""Entries: what a Linux desktop knows of Kernelroom, as files of ~/.local/share or /usr/share."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from editor.storage.atomic import write_text
from editor.storage.file_error import FileError

ID: Final = "io.github.kernelroom.Kernelroom"  # by it the desktop, AppStream and Flatpak know it
FILES: Final = Path(__file__).parent / "files"
MARK: Final = FILES / "kernelroom.svg"
PHOTOS: Final = (  # media types of what can be opened
    "image/png",
    "image/jpeg",
    "image/tiff",
    "image/webp",
    "image/gif",
    "image/avif",
    "image/heif",
    "image/bmp",
    "image/x-portable-anymap",
    "image/x-portable-bitmap",
    "image/x-portable-graymap",
    "image/x-portable-pixmap",
    "image/jxl",
    "image/jp2",
    "image/vnd.radiance",
    "image/x-exr",
    "image/vnd.adobe.photoshop",
    "image/vnd.microsoft.icon",
    "image/svg+xml",
    "image/x-tga",
    "image/x-adobe-dng",
    "image/x-canon-cr2",
    "image/x-canon-cr3",
    "image/x-nikon-nef",
    "image/x-sony-arw",
    "image/x-fuji-raf",
    "image/x-olympus-orf",
    "image/x-panasonic-rw2",
    "image/x-pentax-pef",
)
OWN: Final = tuple(
    f"application/x-kernelroom-{kind}" for kind in ("recipe", "preset", "bundle", "kernel")
)
_BEFORE: Final = (  # where a Kernelroom that had no such name has written
    "applications/kernelroom.desktop",
    "metainfo/kernelroom.metainfo.xml",
    "mime/packages/kernelroom.xml",
)
_RESERVED: Final = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_TELLING: Final = (  # programs that read the folders again, where they are there
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)


def entries(command: str) -> dict[str, str]:
    """Return the text of each file by its place in the folder.

    Parameters
    ----------
    command
        The program to start, as a path or a name.
    """
    icons = "icons/hicolor/scalable"
    drawings = {
        f"{icons}/{'apps' if file == MARK else 'mimetypes'}/{file.name}": file.read_text("utf-8")
        for file in sorted(FILES.glob("*.svg"))
    }
    return {
        f"applications/{ID}.desktop": _entry(f"{ID}.desktop", command, (*PHOTOS, *OWN)),
        f"thumbnailers/{ID}.thumbnailer": _entry("kernelroom.thumbnailer", command, OWN),
        f"metainfo/{ID}.metainfo.xml": _text(f"{ID}.metainfo.xml"),
        f"mime/packages/{ID}.xml": _text("kernelroom-mime.xml"),
        **drawings,
    }


def _entry(name: str, command: str, kinds: Iterable[str]) -> str:
    """Return a file's text with the command and the kinds of files that it is for."""
    text = _text(name).replace("@MIME@", "".join(f"{one};" for one in kinds))
    text = text.replace("\nExec=kernelroom", f"\nExec={quoted(command)}")
    return text.replace("TryExec=kernelroom", f"TryExec={command}")


def install(folder: Path, command: str) -> list[Path]:
    """Write the files below a folder, and have the desktop read them; raise FileError."""
    written = []
    for place, text in entries(command).items():
        path = folder / place
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileError.of(path.parent, "made", error) from None
        write_text(path, text)
        written.append(path)
    _remove(folder, _BEFORE)  # else the menu has it twice
    _tell(folder)
    return written


def uninstall(folder: Path) -> list[Path]:
    """Remove what `install` has written; raise FileError."""
    removed = _remove(folder, (*entries("kernelroom"), *_BEFORE))
    _tell(folder)
    return removed


def _remove(folder: Path, places: Iterable[str]) -> list[Path]:
    """Remove files where they are there; return which; raise FileError."""
    removed = []
    for place in places:
        path = folder / place
        try:
            path.unlink()
        except FileNotFoundError:
            continue
        except OSError as error:
            raise FileError.of(path, "removed", error) from None
        removed.append(path)
    return removed


def own_command(environment: Mapping[str, str], top: Path = Path(__file__).parents[2]) -> str:
    """Return what starts this Kernelroom: ./run of a clone, else the command that pip installed.

    Of an AppImage it is that file: what lies in it is mounted elsewhere at each start.
    """
    mounted, image = environment.get("APPDIR", ""), environment.get("APPIMAGE", "")
    if mounted and image and Path(sys.executable).is_relative_to(mounted):
        return image
    if (top / "run").is_file():
        return str(top / "run")
    beside = Path(sys.executable).with_name("kernelroom")
    return str(beside) if beside.is_file() else shutil.which("kernelroom") or "kernelroom"


def data_home(environment: Mapping[str, str]) -> Path:
    """Return the folder of a person's own entries."""
    named = environment.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"


def quoted(command: str) -> str:
    """Write a path as the key Exec takes it; percent signs stand for fields there."""
    if not _RESERVED & set(command):
        return command.replace("%", "%%")
    text = command.replace("%", "%%").replace("\\", "\\\\")
    for sign in '"`$':
        text = text.replace(sign, f"\\{sign}")
    return '"' + text.replace("\\", "\\\\") + '"'  # once more, as every string of the file is


def _text(name: str) -> str:
    return (FILES / name).read_text(encoding="utf-8")


def _tell(folder: Path, programs: Iterable[tuple[str, str]] = _TELLING) -> None:
    """Have caches made again; where a program is missing, the desktop looks by itself."""
    for program, inside in programs:
        found = shutil.which(program)
        if found is not None and (folder / inside).is_dir():
            with contextlib.suppress(OSError, subprocess.TimeoutExpired):  # the files are there
                subprocess.run([found, str(folder / inside)], capture_output=True, timeout=60)
