"""What can be done with the photos of a folder."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtGui import QGuiApplication

from ui.command.command import Command
from ui.photos.model import files_as_data
from ui.photos.strip import FilmStrip

OPEN: Final = ("File", "open")
GO: Final = ("View", "photos")
CLIPBOARD: Final = ("Edit", "clipboard")


def _copy_file(strip: FilmStrip) -> None:
    if (path := strip.photos.at) is not None:
        QGuiApplication.clipboard().setMimeData(files_as_data([path]))


def photo_commands(strip: FilmStrip) -> tuple[Command, ...]:
    """Return what opens a folder, shows the strip, and goes on in it."""
    return (*_file_commands(strip), *_going_commands(strip))


def _file_commands(strip: FilmStrip) -> tuple[Command, ...]:
    return (
        Command(
            "copy_file",
            "Copy the file",
            "Put the photo's file on the clipboard, for a mail, a chat or a folder",
            CLIPBOARD,
            partial(_copy_file, strip),
            is_enabled=lambda: strip.photos.at is not None,
            full_title="Copy the photo's file",
        ),
        Command(
            "open_folder",
            "Open folder…",
            "Choose a folder and show its photos in the film strip",
            OPEN,
            strip.photos.ask_folder,
            ("Ctrl+Shift+O",),
            "folder",
        ),
    )


def _going_commands(strip: FilmStrip) -> tuple[Command, ...]:
    def has_listing() -> bool:
        return bool(strip.photos.listing.paths) or strip.photos.at is not None

    return (
        Command(
            "film_strip",
            "Film strip",
            "Show or hide the photos of the folder under the canvas",
            GO,
            strip.toggle,
            ("F7",),
            is_checked=lambda: not strip.isHidden(),
            full_title="Show or hide the film strip",
        ),
        Command(
            "next_photo",
            "Next photo",
            "Show the next photo of the folder",
            GO,
            partial(strip.step, 1),
            ("Ctrl+Right",),
            "next",
            is_enabled=has_listing,
        ),
        Command(
            "previous_photo",
            "Previous photo",
            "Show the photo of the folder that comes before",
            GO,
            partial(strip.step, -1),
            ("Ctrl+Left",),
            "previous",
            is_enabled=has_listing,
        ),
    )
