"""SettingsForm: all that is chosen of the files of one export preset."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.photo.encoding import DEFAULT_QUALITY
from editor.render.output.names import FIELDS, check_pattern
from editor.render.output.settings import (
    DEPTH_WORDS,
    MOST_AMOUNT,
    MOST_RADIUS,
    OUTPUT_FORMATS,
    ExportSettings,
)
from editor.render.output.size import OutputSize
from editor.render.output.target import KEEP, SRGB, OutputProfile
from filters.user_error import UserError
from ui.export.fields import ChoiceField, LineField, SliderField, below_each_other
from ui.export.size_curve import SizeCurve
from ui.look.language import said
from ui.look.number_text import figure, localized, read_typed
from ui.look.phrase import phrase
from ui.look.scroll_bar import show_while_needed
from ui.look.section import Section
from ui.look.tokens import EDGE, SPACE

PROGRESSIVE: Final = ("PNG", "JPEG")
SUBSAMPLED: Final = ("JPEG", "AVIF")
BAR: Final = 8  # logical pixels of a scroll bar
OTHER: Final = "other"
ACRONYMS: Final = ("lzw", "zip", "piz")
METADATA_WORDS: Final = (
    ("Keep all", "all"),
    ("Keep all but the place", "no-place"),
    ("Keep only whose it is", "copyright"),
    ("Keep none", "none"),
)
SAMPLING_WORDS: Final = (
    ("By quality", "auto"),
    ("4:4:4, none", "4:4:4"),
    ("4:2:0, halved", "4:2:0"),
)


class SettingsForm(QScrollArea):
    """Fields in sections; what the format does not know is not shown."""

    changed = Signal(object)  # ExportSettings
    profile_wanted = Signal()  # a file is to be chosen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus
        self._settings = ExportSettings()
        self.format_choice = ChoiceField("Format", "What kind of file is written")
        self.format_choice.set_choices((form.name, form.name) for form in OUTPUT_FORMATS)
        self.compression = ChoiceField("Compression", "How the pixels are packed")
        self.subsampling = ChoiceField(
            "Subsampling", "Whether four pixels share one colour (smaller) or have each their own"
        )
        self.subsampling.set_choices(SAMPLING_WORDS)
        self.depth_choice = ChoiceField("Depth", "Bits of a channel")
        self.quality = SliderField("Quality", DEFAULT_QUALITY, 1, 100, whole=True)
        self.quality.setToolTip("Higher is larger and nearer to the picture")
        self.curve = SizeCurve()
        self.progressive = QCheckBox("Coarse first, then finer")
        self.progressive.setToolTip("A progressive JPEG or an interlaced PNG")
        self.size_line = LineField(
            "Long side or share", "The longer side at most, as 2048 px, or a share, as 50 %"
        )
        self.amount = SliderField("Amount", 0.0, 0.0, MOST_AMOUNT)
        self.radius = SliderField("Radius", 0.5, 0.1, MOST_RADIUS, unit="px")
        self.profile = ChoiceField("Convert to", "Whose numbers the colours of the file are")
        self.metadata = ChoiceField("Of the photo's", "Exif, XMP, IPTC and comments")
        self.metadata.set_choices(METADATA_WORDS)
        self.software = QCheckBox("Name Kernelroom as the program")
        self.software.setToolTip("Write it into Exif's Software")
        self.history = QCheckBox("Tell the steps")
        self.history.setToolTip("Write what was done to the photo into XMP's history")
        fields = ", ".join(f"{{{name}}}" for name in FIELDS)
        self.name = LineField(
            "Name of the file", phrase("With {fields}; the suffix follows by itself", fields=fields)
        )
        self._lay_out()
        self._connect()
        self.set_settings(self._settings)

    def set_settings(self, settings: ExportSettings) -> None:
        """Show settings; nothing is signalled."""
        self._settings = settings
        form, how = settings.form, settings.encoding
        self.format_choice.set_value(form.name)
        self.compression.set_choices((_packing(one), one) for one in form.compressions)
        self.compression.set_value(how.compression or next(iter(form.compressions), ""))
        self.compression.setVisible(bool(form.compressions))
        self.subsampling.set_value(how.subsampling)
        self.subsampling.setVisible(form.name in SUBSAMPLED)
        depths = [("As the photo", "source"), *((DEPTH_WORDS[d], d) for d in form.depths)]
        self.depth_choice.set_choices(depths if len(form.depths) > 1 else depths[1:])
        self.depth_choice.set_value(settings.depth if len(form.depths) > 1 else form.depths[0])
        self.quality.set_value(how.quality)
        self._by_quality.setVisible(how.is_lossy(form))
        self.progressive.setChecked(how.progressive)
        self.progressive.setVisible(form.name in PROGRESSIVE)
        self.size_line.set_text(localized(settings.size.text))
        self._sections["Size"].header.set_summary(localized(said(_size_words(settings.size))))
        self.amount.set_value(settings.sharpening.amount)
        self.radius.set_value(settings.sharpening.radius)
        self.radius.setEnabled(settings.sharpening.amount > 0)
        summary = (
            f"{figure(settings.sharpening.radius, 'g')} px" if settings.sharpening.amount else "off"
        )
        self._sections["Sharpen for output"].header.set_summary(said(summary))
        self._show_profile(settings.profile)
        self.metadata.set_value(settings.metadata)
        words = {value: word for word, value in METADATA_WORDS}[settings.metadata]
        self._sections["Metadata"].header.set_summary(said(words))
        self.software.setChecked(settings.software)
        self.history.setChecked(settings.history)
        self.name.set_text(settings.name)
        self._sections["Name"].header.set_summary(settings.name)

    def choose_profile(self, path: str) -> None:
        """Have files converted to an ICC profile's file."""
        self._set(profile=path)

    def _show_profile(self, profile: str) -> None:
        known = [(said(OutputProfile.title(one)), one) for one in (KEEP, SRGB)]
        if profile not in (KEEP, SRGB):
            known.append((OutputProfile.title(profile), profile))
        self.profile.set_choices([*known, (said("Another profile…"), OTHER)])
        self.profile.set_value(profile)
        self._sections["Colour profile"].header.set_summary(said(OutputProfile.title(profile)))

    # what a person does

    def _connect(self) -> None:
        self.format_choice.chosen.connect(self._choose_format)
        self.compression.chosen.connect(lambda one: self._encode(compression=one))
        self.subsampling.chosen.connect(lambda one: self._encode(subsampling=one))
        self.progressive.clicked.connect(lambda on: self._encode(progressive=on))
        self.quality.changed.connect(lambda value, _: self._encode(quality=round(value)))
        self.curve.chosen.connect(self.quality.slide_to)
        self.depth_choice.chosen.connect(lambda one: self._set(depth=one))
        self.size_line.typed.connect(self._type_size)
        self.amount.changed.connect(lambda value, _: self._sharpen(amount=value))
        self.radius.changed.connect(lambda value, _: self._sharpen(radius=value))
        self.profile.chosen.connect(self._choose_profile)
        self.metadata.chosen.connect(lambda one: self._set(metadata=one))
        self.software.clicked.connect(lambda on: self._set(software=on))
        self.history.clicked.connect(lambda on: self._set(history=on))
        self.name.typed.connect(self._type_name)

    def _set(self, **changes: Any) -> None:
        self._take(lambda: dataclasses.replace(self._settings, **changes))

    def _encode(self, **changes: Any) -> None:
        encoding = dataclasses.replace(self._settings.encoding, **changes)
        self._set(encoding=encoding)

    def _sharpen(self, **changes: Any) -> None:
        self._set(sharpening=dataclasses.replace(self._settings.sharpening, **changes))

    def _choose_format(self, name: str) -> None:
        """Take another format, with what it has of depths and packing."""
        form = next(one for one in OUTPUT_FORMATS if one.name == name)
        encoding = self._settings.encoding
        if encoding.compression not in form.compressions:
            encoding = dataclasses.replace(encoding, compression="")
        depth = self._settings.depth if self._settings.depth in form.depths else "source"
        self._set(format_name=name, encoding=encoding, depth=depth)

    def _choose_profile(self, chosen: str) -> None:
        if chosen == OTHER:
            self.profile.set_value(self._settings.profile)
            self.profile_wanted.emit()
        else:
            self._set(profile=chosen)

    def _type_size(self, text: str) -> None:
        self._typed(self.size_line, lambda: self._set(size=read_typed(text, OutputSize.of_text)))

    def _type_name(self, text: str) -> None:
        def take() -> None:
            check_pattern(text)
            self._set(name=text)

        self._typed(self.name, take)

    def _typed(self, field: LineField, take: Callable[[], None]) -> None:
        try:
            take()
            field.set_error("")
        except UserError as error:
            field.set_error(str(error))

    def _take(self, make: Callable[[], ExportSettings]) -> None:
        settings = make()
        if settings != self._settings:
            self.set_settings(settings)
            self.changed.emit(settings)

    # where it is

    def _lay_out(self) -> None:
        self._sections: dict[str, Section] = {}
        inside = QWidget()
        inside.setContentsMargins(0, 0, -BAR, 0)  # the bar lies in the margin of the fields
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, EDGE)
        column.setSpacing(0)
        packing = _row(self.format_choice, self.compression, self.subsampling)
        self._by_quality = QWidget()
        below_each_other(self._by_quality, self.quality, self.curve)
        kind = _block(packing, self._by_quality, _row(self.depth_choice, self.progressive))
        column.addWidget(kind)
        for title, widgets in (
            ("Size", (self.size_line, _hint("Lanczos in linear light, when all steps are done"))),
            ("Sharpen for output", (_row(self.amount, self.radius),)),
            ("Colour profile", (self.profile,)),
            ("Metadata", (self.metadata, self.software, self.history)),
            ("Name", (self.name,)),
        ):
            is_open = title != "Colour profile"  # the header says it
            section = self._sections[title] = Section(title, _block(*widgets), is_open)
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        show_while_needed(self.verticalScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _packing(name: str) -> str:
    return name.upper() if name in ACRONYMS else name.capitalize()


def _size_words(size: OutputSize) -> str:
    if size.is_own:
        return "The photo's own"
    return phrase("Long side {shown}", shown=size.text) if size.long_side else localized(size.text)


def _hint(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("hint", True)
    label.setWordWrap(True)
    return label


def _row(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE)
    for widget in widgets:
        row.addWidget(widget, 1)
    return holder


def _block(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(EDGE, 0, EDGE, EDGE)
    column.setSpacing(SPACE)
    for widget in widgets:
        column.addWidget(widget)
    return holder
