"""Kernels in and out: import, export, copy as code, paste text, and what other programs keep."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from editor.document.session import Session
from editor.exchange.files import own_format, read_content, write_kernels, writing_format
from editor.exchange.format import ExchangeError, Exported, Format, ImportedKernel
from editor.exchange.formats import FORMATS, format_named
from editor.exchange.importing import change_by_export, installed
from editor.exchange.taking import take_files
from editor.presets.bundle import SUFFIX_ZIP, write_bundle
from editor.presets.library import PresetLibrary
from editor.presets.preset import Preset
from editor.storage.atomic import replacing
from filters.user_error import UserError
from ui.files.actions import FileActions
from ui.look.language import said
from ui.look.phrase import phrase
from ui.work.task import Task
from ui.work.worker import Worker

KERNEL_SUFFIXES: Final = (  # what a dropped file is known by
    ".json",
    SUFFIX_ZIP,
    *(s for one in FORMATS if one.read is not None for s in one.suffixes),
)
TEXT_FORMATS: Final = tuple(one for one in FORMATS if one.id not in ("photoshop", "npy"))
PASTED: Final = "pasted"


class KernelFiles(QObject):
    """What the menus File, Kernels and a drop do with kernels of other programs.

    Files are read and written on a worker thread; results go into one's own presets.
    """

    failed = Signal(str)
    noted = Signal(str)
    imported = Signal(object)  # tuple of Preset

    def __init__(
        self, files: FileActions, session: Session, library: PresetLibrary, tasks: Worker
    ) -> None:
        super().__init__(files)
        self._files, self._session = files, session
        self._library, self._tasks = library, tasks
        files.preset_wanted.connect(lambda path: self.import_files((path,)))

    def import_dialog(self) -> None:
        """Ask for a kernel file and import it."""
        patterns = " ".join(f"*{suffix}" for suffix in KERNEL_SUFFIXES)
        if path := self._files.ask_open(
            "Import kernels", phrase("Kernels ({patterns});;All files (*)", patterns=patterns)
        ):
            self.import_files((Path(path),))

    def import_files(self, paths: Sequence[Path]) -> None:
        """Read kernel files into one's own presets; where one can't be read, none is kept."""
        registry = self._session.registry

        def work(_: Task) -> tuple[list[Preset], list[str]]:
            taken = take_files(paths, self._library, registry)
            notes = dict.fromkeys(note for _, note in taken.notes)
            return [preset for preset, _ in taken.kept], list(notes)

        names = ", ".join(path.name for path in paths[:3])
        self._tasks.start(
            phrase("Importing {names}", names=names), work, self._kept, self.failed.emit
        )

    def bundle(self, presets: Sequence[Preset], path: Path) -> None:
        """Write presets into one file, to share."""
        registry = self._session.registry
        self._tasks.start(
            phrase("Writing {name}", name=path.name),
            lambda _: write_bundle(presets, path, registry),
            lambda _: self.noted.emit(
                phrase(
                    "Wrote {count} presets into {name}",
                    one="Wrote {count} preset into {name}",
                    count=len(presets),
                    name=path.name,
                )
            ),
            self.failed.emit,
            writes=True,
        )

    def paste(self) -> None:
        """Import the kernel that the clipboard's text is, in whatever format, and use it."""
        text, registry = QGuiApplication.clipboard().text(), self._session.registry
        try:
            if not text.strip():
                raise ExchangeError("it holds no text")
            chosen, imported = read_content(text.encode(), f"{PASTED}.csv", registry)
            step = imported.found[0].step(registry)
        except UserError as error:
            self.failed.emit(
                phrase("The clipboard can't be read as a kernel: {error}", error=error)
            )
            return
        self._session.use(step, "Paste kernel")
        self.noted.emit(
            " ".join(
                (phrase("Read as {title}.", title=chosen.title), *map(_sentence, imported.notes))
            )
        )

    def export_dialog(self) -> None:
        """Ask where and in which format, and write the kernel that is edited."""
        found = self._edited()
        if found is None:
            return
        kinds = ";;".join(f"{one.title} (*{one.suffixes[0]})" for one in (self._own(), *FORMATS))
        proposed = self._files.beside("kernel.kpreset.json")
        text = self._files.ask_save("Export kernel", proposed, kinds)
        if text and self._files.may_replace(Path(text)):
            self._export_to(found, Path(text))

    def copy_as(self, format_id: str) -> None:
        """Put the kernel that is edited on the clipboard, as code or another program's text."""
        found, registry = self._edited(), self._session.registry
        if found is None:
            return
        chosen = format_named(format_id)
        try:
            exported = write_kernels((found,), chosen, registry)
        except UserError as error:
            self.failed.emit(
                phrase(
                    "The kernel can't be written as {title}: {error}",
                    title=chosen.title,
                    error=error,
                )
            )
            return
        QGuiApplication.clipboard().setText(exported.content.decode())
        losses = map(_sentence, exported.losses)
        self.noted.emit(
            " ".join((phrase("{title} is on the clipboard.", title=chosen.title), *losses))
        )

    def find_installed(self) -> None:
        """Look for kernels of other programs, and offer to import them."""
        found = installed()
        if not found:
            self.noted.emit(
                said("No kernels of GIMP, ImageJ or Aseprite are in their usual folders")
            )
            return
        programs = ", ".join(dict.fromkeys(one.program for one in found))
        question = phrase(
            "There are {count} kernel files of {programs}. Import them?",
            count=len(found),
            programs=programs,
        )
        if self._files.ask_question("Find kernels", question, ("Import", "Cancel")) == "Import":
            self.import_files([one.path for one in found])

    def _own(self) -> Format:
        return own_format(self._session.registry)

    def _edited(self) -> ImportedKernel | None:
        try:
            return ImportedKernel.of_step("Kernel", self._session.edited)
        except UserError as error:
            self.failed.emit(phrase("There is nothing to export: {error}", error=error))
            return None

    def _export_to(self, found: ImportedKernel, path: Path) -> None:
        registry, document = self._session.registry, self._session.document
        named = ImportedKernel(path.name.partition(".")[0] or "Kernel", found.kernel, found.values)

        def work(_: Task) -> list[str]:
            chosen = writing_format(path.name, registry)
            exported: Exported = write_kernels((named,), chosen, registry)
            with replacing(path) as temporary:
                temporary.write_bytes(exported.content)
            losses = list(exported.losses)
            if document is not None and losses:
                losses.append(change_by_export(named, exported, chosen, document.source, registry))
            return [loss for loss in losses if loss]

        def done(losses: list[str]) -> None:
            self.noted.emit(
                " ".join((phrase("Exported as {name}.", name=path.name), *map(_sentence, losses)))
            )

        words = phrase("Exporting {name}", name=path.name)
        self._tasks.start(words, work, done, self.failed.emit, writes=True)

    def _kept(self, result: tuple[list[Preset], list[str]]) -> None:
        kept, notes = result
        if not kept:
            self.noted.emit(said("Your presets have that already"))
            return
        self.imported.emit(tuple(kept))
        names = ", ".join(preset.name for preset in kept[:5]) + (", …" if len(kept) > 5 else "")
        count = phrase("{count} presets", one="{count} preset", count=len(kept))
        self.noted.emit(
            " ".join(
                (
                    phrase("Imported {presets}: {names}.", presets=count, names=names),
                    *map(_sentence, notes),
                )
            )
        )


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
