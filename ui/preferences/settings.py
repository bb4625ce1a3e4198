"""The settings that there are: what each is called, what it does, and its control."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from editor.render.cache_budget import default_limit
from filters.threads import all_cores
from ui.files.preferences import MEGABYTE
from ui.look.guides import GUIDES
from ui.look.language import LANGUAGES, SYSTEM, said
from ui.look.value_scale import SCALES
from ui.preferences.controls import (
    CheckControl,
    FolderControl,
    ListControl,
    NumberControl,
    SettingControl,
    SwitchControl,
)
from ui.preferences.profile_control import ProfileControl

LOOK, PHOTO, SPEED = "Look", "Photo and presets", "Speed and memory"
FILES, PLUGINS, SHORTCUTS = "Files and recovery", "Plugins", "Shortcuts"
SECTIONS: Final = (
    (LOOK, "sun"),
    (PHOTO, "photo"),
    (SPEED, "clock"),
    (FILES, "folder"),
    (PLUGINS, "plug"),
    (SHORTCUTS, "keyboard"),
)  # with their icons
THEME_TITLES: Final = {
    "system": "System", "light": "Light", "dark": "Dark", "contrast": "High contrast",
}  # fmt: skip
GROUND_TITLES: Final = {
    "theme": "As the theme has it", "black": "Black", "dark": "Dark grey",
    "middle": "Middle grey", "white": "White",
}  # fmt: skip
LANGUAGE_TITLES: Final = {SYSTEM: "As the desktop has it", **LANGUAGES}
INTENT_TITLES: Final = {
    "relative": "The nearest colours (relative)",
    "perceptual": "All colours moved together (perceptual)",
    "saturation": "Vivid colours (saturation)",
    "absolute": "The nearest, white of the paper kept (absolute)",
}
LAST_PHOTO: Final = "Where the last photo was"
BESIDE_PHOTO: Final = "Beside the photo"


@dataclass(frozen=True)
class Setting:
    """One setting.

    Parameters
    ----------
    name
        The field of `Preferences`.
    section
        The page that it is on, one of `SECTIONS`.
    title, words
        What it is called, and what it does, in one sentence.
    make
        Makes its control.
    also
        More words that find it.
    """

    name: str
    section: str
    title: str
    words: str
    make: Callable[[], SettingControl]
    also: str = ""

    def is_found_by(self, query: str) -> bool:
        """Whether it has all words of a query, in the language that is spoken or in English."""
        own = (self.title, self.words, self.section)
        text = " ".join((*map(said, own), *own, self.also)).casefold()
        return all(word in text for word in query.casefold().split())


SETTINGS: Final = (
    Setting(
        "theme",
        LOOK,
        "Theme",
        "Colours of the window; System follows the desktop's.",
        partial(SwitchControl, THEME_TITLES),
        "light dark high contrast appearance",
    ),
    Setting(
        "ground",
        LOOK,
        "Ground of the canvas",
        "The grey around the photo: it changes how bright the photo seems.",
        partial(ListControl, GROUND_TITLES),
        "background surround black white middle grey",
    ),
    Setting(
        "language",
        LOOK,
        "Language",
        "Of menus, panels and messages; another one is spoken from the next start on.",
        partial(ListControl, LANGUAGE_TITLES),
        "german chinese english deutsch locale translation",
    ),
    Setting(
        "value_scale",
        PHOTO,
        "Values of pixels",
        "How the status bar and the probe write them.",
        partial(SwitchControl, {scale.id: scale.title for scale in SCALES}),
        "units scale",
    ),
    Setting(
        "hover_previews",
        PHOTO,
        "Try presets under the pointer",
        "Shows on the photo what a preset does, before it is chosen.",
        CheckControl,
        "hover preview",
    ),
    Setting(
        "crop_guide",
        PHOTO,
        "Guide in a crop's frame",
        "The lines by which a picture is composed; they are no part of it.",
        partial(SwitchControl, GUIDES),
        "thirds golden section diagonal grid composition",
    ),
    Setting(
        "screen_profile",
        PHOTO,
        "Profile of the screen",
        "An ICC file; without one, what the desktop has set for the screen, or sRGB.",
        partial(ProfileControl, "The desktop's, or sRGB"),
        "monitor display colour icc calibration",
    ),
    Setting(
        "proof_profile",
        PHOTO,
        "Profile of the printer",
        "An ICC file, by which soft proof and gamut warning go.",
        partial(ProfileControl, "None"),
        "soft proof gamut warning paper icc colour",
    ),
    Setting(
        "proof_intent",
        PHOTO,
        "Into the printer's profile",
        "What becomes of colours that the printer has no room for.",
        partial(ListControl, INTENT_TITLES),
        "rendering intent perceptual colorimetric soft proof",
    ),
    Setting(
        "cache_megabytes",
        SPEED,
        "Memory for previews",
        "Kept to show the next edit sooner, for all windows together; 0 keeps nothing.",
        lambda: NumberControl("MB", f"{default_limit() // MEGABYTE}"),
        "cache budget ram",
    ),
    Setting(
        "threads",
        SPEED,
        "Threads",
        "On how many cores pictures are computed at most.",
        lambda: NumberControl(f"of {all_cores()}", f"{all_cores()}"),
        "cores processor cpu",
    ),
    Setting(
        "keeps_journal",
        FILES,
        "Keep a journal of what is open",
        "It brings photos and steps back after a crash. Without it, they are lost then.",
        CheckControl,
        "recovery restore unsaved",
    ),
    Setting(
        "open_folder",
        FILES,
        "Folder to open from",
        "Where the box for opening begins.",
        partial(FolderControl, LAST_PHOTO),
        "default folders",
    ),
    Setting(
        "save_folder",
        FILES,
        "Folder to save in",
        "Where the box for saving under a new name begins.",
        partial(FolderControl, BESIDE_PHOTO),
        "default folders export",
    ),
    Setting(
        "plugin_folder",
        PLUGINS,
        "One more folder of plugins",
        "Looked through beside your own; commands name it by --plugin-path.",
        partial(FolderControl, "None"),
        "filters",
    ),
    Setting(
        "letters_outside",
        SHORTCUTS,
        "Single letters act only outside fields",
        "Otherwise a letter that is a command's key does that in number fields too.",
        CheckControl,
        "typing",
    ),
    Setting(
        "keys_in_tips",
        SHORTCUTS,
        "Show keys in tooltips",
        "The tips of buttons name the keys that do the same.",
        CheckControl,
        "tips hints",
    ),
    Setting(
        "acts_while_held",
        SHORTCUTS,
        "Hold a key: act while it is held",
        "What a key that is held for a moment switches is switched back as it is let go.",
        CheckControl,
        "spring loaded",
    ),
)
