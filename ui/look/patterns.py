"""Patterns: sentences of the program that are put together, with {} for what differs."""

from __future__ import annotations

from typing import Final

# Titles of commands: each part is a title or a name of its own. The first that fits is taken.
COMPOSED: Final = (
    "Show or hide panel {}",
    "Copy kernel as {}",
    "Put the kernel on the clipboard as {}",
    "Begin with the sample photo: {}",
    "Blend channels: {}",
    "Blend mode: {}",
    "Proof intent: {}",
    "Preferences: {}",
    "Shortcuts: {}",
    "Shortcuts of {}",
    "Workspace {}",
    "Values as {}",
    "Symmetrize: {}",
    "Dilate: {}",
    "Lab: {}",
    "Lesson: {}",
    "Mask: {}",
    "Planes: {}",
    "Preset: {}",
    "Presets: {}",
    "Maps by {}",
    "{} (kernel grid)",
)
# What is said of what was done, with names, numbers and words of filters.
SENTENCES: Final = (
    "Undo {}",
    "Redo {}",
    "Change {}",
    "Reset {}",
    "Replace {} instead",
    "Added {} after {}.",
    "Saved as {}.",
    "Opening {}",
    "Saving {}",
    "Kernelroom {} is here.",
    "{} changed",
    "{} % black · {} % white",
    "Sum {}",
    "Brightness is kept.",
    "Bright becomes dark.",
    "Bright becomes dark, scaled.",
    "Flat areas become {}.",
    "{} times brighter.",
    "{} times darker.",
    "{} % brighter.",
    "{} % darker.",
    "The first edit adds a step.",
    "Blending and mask",
    "1 photo",
    "{} photos",
)
PATTERNS: Final = (*COMPOSED, *SENTENCES)
