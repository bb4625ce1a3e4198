"""BlendingSection: how and where the edited Step is laid over what lies below, under every form."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.document.step import Step
from filters.blending.blending import Blending
from filters.blending.lightness import LIGHTNESS_RULES
from filters.blending.modes import MODES
from filters.params.kinds.channels import Channels, ChannelsKind
from filters.params.kinds.choice import ChoiceKind
from filters.params.kinds.number import FloatKind, Range
from filters.params.param import Param
from ui.form.controls import ChannelsControl, ChoiceControl, NumberControl
from ui.form.gesture import EditGesture
from ui.look.language import said
from ui.look.number_text import figure
from ui.look.phrase import phrase
from ui.look.section import Section
from ui.steps.mask_bar import MaskBar

FULL: Final = 100.0  # %
CHANNELS: Final = "channels"
CHANNEL_WORDS: Final = {
    CHANNELS: "Channels",
    "lightness": "Lightness (CIE L*)",
    "luma": "Luma (BT.601)",
    "max": "Largest channel",
}
_MODE: Final = Param(
    "mode",
    ChoiceKind(tuple(MODES)),
    "normal",
    "Mode",
    "How the result is laid over what lies below",
)
_OPACITY: Final = Param(
    "opacity", FloatKind(Range(0, FULL, "%")), FULL, "Opacity", "How much of the result is seen"
)
_RULE: Final = Param(
    "rule",
    ChoiceKind((CHANNELS, *LIGHTNESS_RULES)),
    CHANNELS,
    "Changes",
    "Single channels, or only how light colours are",
)
_LETTERS: Final = Param(
    "letters", ChannelsKind(), Channels.ALL, "", "The channels that the step changes"
)


def mode_words(mode: str) -> str:
    """Return a mode's name as people read it."""
    return said(mode.replace("-", " ").capitalize())


def summary_of(step: Step) -> str:
    """Say in few words how a Step is blended; empty where it takes the place of what lies below."""
    how = step.blending
    words = [] if how.mode == "normal" else [mode_words(how.mode)]
    words += [] if step.opacity == 1.0 else [f"{figure(step.opacity * FULL, 'g')} %"]
    if how.channels != "rgba":
        words.append(how.channels if how.lightness else how.channels.upper())
    if step.mask is not None:
        count = len(step.mask.items)
        plain = said("mask") if count == 1 else phrase("mask of {count}", count=count)
        words.append(step.mask.name or plain)
    return " · ".join(words)


class BlendingSection(Section):
    """Mode, opacity, channels and mask of a Step; its heading says what is set."""

    opacity_changed = Signal(float, str)  # 0..1, merge key
    blending_changed = Signal(object, str)  # Blending, merge key
    mask_changed = Signal(object, str, str)  # Mask or None, label, merge key

    def __init__(self, parent: QWidget | None = None) -> None:
        inside = QWidget()
        super().__init__("Blending and mask", inside, is_open=False, parent=parent)
        self._blending = Blending()
        self.mode = ChoiceControl(_MODE)
        self._amount = NumberControl(_OPACITY)
        self.opacity = self._amount.field
        self.rule = ChoiceControl(_RULE)
        for index, words in enumerate(CHANNEL_WORDS.values()):
            self.rule.box.setItemText(index, words)
        self.letters = ChannelsControl(_LETTERS)
        self.mode.changed.connect(lambda mode, merge, _: self._use(merge, mode=mode))
        self._amount.changed.connect(lambda v, merge, _: self.opacity_changed.emit(v / FULL, merge))
        self.rule.changed.connect(self._rule_chosen)
        self.letters.changed.connect(self._letters_chosen)
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 0, 12, 8)
        column.setSpacing(4)
        self.masking = MaskBar()
        self.masking.changed.connect(self.mask_changed)
        for control in (self.mode, self._amount, self.rule, self.letters, self.masking):
            column.addWidget(control)

    def set_step(self, step: Step, others: int = 0) -> None:
        """Show how a Step is blended; nothing is signalled.

        `others` is how many other Steps share its mask.
        """
        how = self._blending = step.blending
        self.mode.set_value(how.mode)
        self._amount.set_value(step.opacity * FULL)
        self.rule.set_value(how.lightness or CHANNELS)
        self.letters.set_value(Channels.parse(how.letters))
        self.letters.setVisible(how.lightness is None)
        self.masking.set_mask(step.mask, others)
        self.header.set_summary(summary_of(step))

    def _rule_chosen(self, rule: str, merge: str, _: str) -> None:
        self._use(merge, channels="rgba" if rule == CHANNELS else rule)

    def _letters_chosen(self, channels: Any, merge: str, _: str) -> None:
        if channels:
            self._use(merge, channels=channels.letters)
        else:  # a step that changes nothing is switched off, not blended away
            self.letters.set_value(Channels.parse(self._blending.letters))

    def _use(self, merge: str, **change: str) -> None:
        found = {"mode": self._blending.mode, "channels": self._blending.channels, **change}
        self.blending_changed.emit(Blending(**found), merge or EditGesture().key)
