"""What can be done with files: photos, recipes and kernels of other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from ui.command.command import Command, Item, Provider
from ui.files.actions import FileActions
from ui.files.kernels import TEXT_FORMATS, KernelFiles
from ui.files.recipes import RecipeFiles
from ui.files.settings import Settings

OPEN: Final = ("File", "open")
RECENT: Final = ("File", "open", "Open recent")
SAVE: Final = ("File", "save")
RECIPE: Final = ("File", "recipe")
KERNELS: Final = ("File", "kernels")
CLIPBOARD: Final = ("Edit", "clipboard")
COPY_AS: Final = ("Edit", "clipboard", "Copy kernel as")


def file_commands(
    files: FileActions,
    recipes: RecipeFiles,
    kernels: KernelFiles,
    settings: Settings,
    sample: Path,
    has_photo: Callable[[], bool],
) -> tuple[Item, ...]:
    """Return what opens and keeps photos, recipes and kernels, and what the clipboard does.

    Parameters
    ----------
    files, recipes, kernels
        What they do it with.
    settings
        Which photos were opened last.
    sample
        The photo that comes with the program.
    has_photo
        Whether one is open.
    """
    return (
        *_opening(files, settings, sample, has_photo),
        *_saving(files, recipes, has_photo),
        *_exchange(kernels, has_photo),
        *_clipboard(files, kernels, has_photo),
    )


def _opening(
    files: FileActions, settings: Settings, sample: Path, has_photo: Callable[[], bool]
) -> tuple[Item, ...]:
    return (
        Command(
            "open",
            "Open photo…",
            "Choose a photo to open beside those that are open",
            OPEN,
            files.open_dialog,
            ("Ctrl+O",),
            "open",
        ),
        Command(
            "open_sample",
            "Open the sample photo",
            "Open the photo that comes with the program",
            OPEN,
            lambda: files.open(sample),
        ),
        Provider(RECENT, partial(_recent, files, settings)),
        Command(
            "close_photo",
            "Close photo",
            "Close the photo that is shown",
            OPEN,
            files.close_photo,
            ("Ctrl+W",),
            "close",
            is_enabled=has_photo,
        ),
    )


def _recent(files: FileActions, settings: Settings) -> Iterator[Command]:
    files.pictures.ask(photo.path for photo in settings.recent)
    for photo in settings.recent:
        yield Command(
            f"recent.{photo.path}",
            f"{photo.path.name} – {photo.folder}",
            str(photo.path),
            (*RECENT, "photos"),
            partial(files.open, photo.path),
            icon=partial(files.pictures.icon, photo.path),
            full_title=f"Open {photo.path.name} – {photo.folder}",
        )
    yield Command(
        "clear_recent",
        "Clear the list",
        "Forget which photos were opened last",
        (*RECENT, "list"),
        settings.clear_recent,
        full_title="Clear the list of recent photos",
    )


def _saving(
    files: FileActions, recipes: RecipeFiles, has_photo: Callable[[], bool]
) -> tuple[Command, ...]:
    return (
        Command(
            "save",
            "Save",
            "Write the result where it was saved before, else ask where",
            SAVE,
            files.save,
            ("Ctrl+S",),
            "save",
            is_enabled=has_photo,
        ),
        Command(
            "save_as",
            "Save as…",
            "Write the result into another file",
            SAVE,
            files.save_as,
            ("Ctrl+Shift+S",),
            "save-as",
            is_enabled=has_photo,
        ),
        Command(
            "open_recipe",
            "Open recipe…",
            "Use the steps of a file on this photo",
            RECIPE,
            recipes.open_dialog,
            is_enabled=has_photo,
        ),
        Command(
            "save_recipe",
            "Save recipe…",
            "Write the steps into a small file",
            RECIPE,
            recipes.save,
            is_enabled=has_photo,
        ),
        Command(
            "bring_back_steps",
            "Bring back the steps of last time",
            "Use the steps that this photo had when it was edited before",
            RECIPE,
            files.last_time.bring_back,
            is_enabled=files.last_time.is_known,
        ),
    )


def _clipboard(
    files: FileActions, kernels: KernelFiles, has_photo: Callable[[], bool]
) -> tuple[Command, ...]:
    return (
        Command(
            "copy",
            "Copy the result",
            "Put the whole result on the clipboard, 8 bit",
            CLIPBOARD,
            files.copy,
            ("Ctrl+C",),
            "copy",
            is_enabled=has_photo,
        ),
        Command(
            "paste",
            "Paste a picture",
            "Open the picture that is on the clipboard",
            CLIPBOARD,
            files.paste,
            ("Ctrl+V",),
            "paste",
        ),
        Command(
            "paste_kernel",
            "Paste as kernel",
            "Read the clipboard's text as a kernel, in any known format",
            CLIPBOARD,
            kernels.paste,
            ("Ctrl+Alt+V",),
            is_enabled=has_photo,
        ),
        *(
            Command(
                f"copy_as.{one.id}",
                one.title,
                f"Put the kernel on the clipboard as {one.title}",
                COPY_AS,
                partial(kernels.copy_as, one.id),
                is_enabled=has_photo,
                full_title=f"Copy kernel as {one.title}",
            )
            for one in TEXT_FORMATS
        ),
    )


def _exchange(kernels: KernelFiles, has_photo: Callable[[], bool]) -> tuple[Command, ...]:
    return (
        Command(
            "import_kernels",
            "Import kernels…",
            "Read kernels of other programs into your presets",
            KERNELS,
            kernels.import_dialog,
            ("Ctrl+I",),
        ),
        Command(
            "export_kernel",
            "Export kernel…",
            "Write the kernel into a file for another program",
            KERNELS,
            kernels.export_dialog,
            ("Ctrl+E",),
            is_enabled=has_photo,
        ),
        Command(
            "find_kernels",
            "Find kernels of other programs…",
            "Look where GIMP, ImageJ and Aseprite keep theirs",
            KERNELS,
            kernels.find_installed,
        ),
    )
