"""KeySets: whole sets of shortcuts, as other programs have them, and the one that is in use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject, Signal

from ui.command.registry import CommandRegistry

Keys = Mapping[str, tuple[str, ...]]  # shortcuts as Qt writes them, by the command's id


@dataclass(frozen=True)
class KeySet:
    """Shortcuts that differ from those at first.

    Parameters
    ----------
    id, title, words
        What it is called, and what it is like, in one sentence.
    keys
        By the command's id. A command that is not named keeps its own, but for what others take.
    """

    id: str
    title: str
    words: str
    keys: Keys = field(default_factory=dict)


# The appendix "Keys and mouse reference" of GIMP's manual.
GIMP: Final = {
    "redo": ("Ctrl+Y",),
    "export_photo": ("Ctrl+E", "Ctrl+Shift+E"),
    "paste": ("Ctrl+V", "Ctrl+Shift+V"),
    "copy": ("Ctrl+C", "Ctrl+Shift+C"),
    "workspace_compare": ("F4",),
    "fit": ("Ctrl+Shift+J",),
    "frame": ("Shift+C",),
    "mask.show": ("Shift+Q",),
    "mask.invert": ("Ctrl+I",),
    "new_step": ("Ctrl+Shift+N",),
    "add_filter": ("Ctrl+F", "Ctrl+Shift+F"),
    "import_kernels": (),
    "export_kernel": (),
}
# "Default keyboard shortcuts" in Adobe's guide to Photoshop, for Windows.
PHOTOSHOP: Final = {
    "preferences": ("Ctrl+K",),
    "search": ("Ctrl+F",),
    "export_photo": ("Ctrl+Alt+Shift+W", "Ctrl+Alt+Shift+S"),
    "redo": ("Ctrl+Shift+Z",),
    "soft_proof": ("Ctrl+Y",),
    "gamut_warning": ("Ctrl+Shift+Y",),
    "open_folder": ("Ctrl+Alt+O",),
    "mask.invert": ("Ctrl+I",),
    "import_kernels": (),
    "steps.duplicate": ("Ctrl+J",),
    "steps.move_up": ("Ctrl+[",),
    "steps.move_down": ("Ctrl+]",),
    "steps.switch": ("Ctrl+,",),
    "panel.steps": ("F7",),
    "panel.colours": ("F8",),
    "film_strip": (),
    "lessons": (),
    "full_screen": ("F11", "F"),
    "blend.normal": ("Alt+Shift+N",),
    "blend.multiply": ("Alt+Shift+M",),
    "blend.screen": ("Alt+Shift+S",),
    "blend.overlay": ("Alt+Shift+O",),
    "blend.soft-light": ("Alt+Shift+F",),
    "blend.hard-light": ("Alt+Shift+H",),
    "blend.darken": ("Alt+Shift+K",),
    "blend.lighten": ("Alt+Shift+G",),
    "blend.colour-dodge": ("Alt+Shift+D",),
    "blend.colour-burn": ("Alt+Shift+B",),
    "blend.difference": ("Alt+Shift+E",),
    "blend.exclusion": ("Alt+Shift+X",),
    "blend.add": ("Alt+Shift+W",),
    "blend.hue": ("Alt+Shift+U",),
    "blend.saturation": ("Alt+Shift+T",),
    "blend.colour": ("Alt+Shift+C",),
    "blend.luminosity": ("Alt+Shift+Y",),
    "kernel.sharpen": (),
}
# "Shortcuts" of darktable's manual. It saves by itself, so that Ctrl+S proofs there.
DARKTABLE: Final = {
    "redo": ("Ctrl+Y",),
    "actual_size": ("Alt+1",),
    "fit": ("Alt+3",),
    "kernel.normalize": (),
    "export_photo": ("Ctrl+E",),
    "export_kernel": (),
    "film_strip": ("Ctrl+F",),
    "soft_proof": ("Ctrl+S",),
    "save": ("Ctrl+Shift+S",),
    "save_as": ("Ctrl+Alt+Shift+S",),
    "gamut_warning": ("Ctrl+G",),
    "panel.histogram": ("Ctrl+Shift+H",),
    "clipping": (),
    "open_folder": ("Ctrl+Shift+I",),
}
OWN: Final = "own"
SETS: Final = (
    KeySet("kernelroom", "Kernelroom", "As the guide names them."),
    KeySet("gimp", "As in GIMP", "What both have has GIMP's keys.", GIMP),
    KeySet("photoshop", "As in Photoshop", "What are layers there are steps here.", PHOTOSHOP),
    KeySet("darktable", "As in darktable", "Zoom, proof and export as there.", DARKTABLE),
)  # fmt: skip


class KeySets(QObject):
    """The sets there are; choosing one gives every command its keys, at once.

    Keys that a person has changed are not lost by that: they are kept as a set of their own.

    Parameters
    ----------
    registry
        Whose shortcuts the sets set.
    """

    own_changed = Signal()

    def __init__(self, registry: CommandRegistry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self._own: Keys = {}
        self._resolved: dict[str, Keys] = {}  # by the set's id: it takes some ms

    @property
    def sets(self) -> tuple[KeySet, ...]:
        """Those that come with the program, and a person's own where there is one."""
        if not self._own:
            return SETS
        return (*SETS, KeySet(OWN, "My own", "As they were before another set.", self._own))

    @property
    def own(self) -> Keys:
        """A person's own keys, as they were before another set was chosen."""
        return MappingProxyType(dict(self._own))

    def keep_own(self, keys: Keys) -> None:
        """Offer these as a person's own set."""
        self._own = dict(keys)
        self.own_changed.emit()

    def nearest(self) -> tuple[KeySet, int]:
        """Return the set that is in use, and how many commands have other keys than in it."""
        counts = [(self._differences(one), number) for number, one in enumerate(self.sets)]
        count, number = min(counts)
        return self.sets[number], count

    def keys_of(self, found: KeySet) -> Keys:
        """Return what differs from the keys at first in a set, also what others lose by it."""
        if found.id == OWN:
            return found.keys
        if found.id not in self._resolved:
            self._resolved[found.id] = self._registry.resolved(found.keys)[0]
        return self._resolved[found.id]

    def choose(self, set_id: str) -> None:
        """Set the keys of all commands to those of a set.

        What a person has changed by then is kept as their own set, unless that is what it is.
        """
        wanted = next(one for one in self.sets if one.id == set_id)
        self.take(self.keys_of(wanted))

    def take(self, keys: Keys) -> list[str]:
        """Set the keys of all commands to others, in the same way; return why some can't be."""
        now = dict(self._registry.changed_shortcuts)
        if self.nearest()[1]:
            self.keep_own(now)
        return self._registry.restore_shortcuts(keys)

    def _differences(self, one: KeySet) -> int:
        now, its = self._registry.changed_shortcuts, self.keys_of(one)
        return sum(now.get(name) != its.get(name) for name in {*now, *its})
