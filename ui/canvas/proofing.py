"""Proofing: the screen's own profile, and a printer's results on it, by the View menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final, cast

import numpy as np
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QFileDialog

from editor.colour.lcms import INTENTS, Intent, LcmsError, space_of, transformed
from editor.colour.named_profiles import NamedProfileError, icc_of_file
from editor.colour.profile import name_of, srgb_icc
from editor.colour.screen import Proof, ScreenColours
from ui.canvas.canvas import Canvas
from ui.canvas.display_choice import DisplaySwitch
from ui.canvas.own_profile import ProfileWatch, profile_property, x11_property
from ui.command.command import Command
from ui.files.preferences import KeptPreferences, Preferences
from ui.work.task import Task
from ui.work.worker import Worker

PROFILES: Final = "Colour profiles (*.icc *.icm);;All files (*)"
PROOF: Final = ("View", "proof", "Colour management", "proof")
Read = tuple[ScreenColours, tuple[str, ...]]  # and what can't be used of what is chosen
FOLLOWED: Final = ("screen_profile", "proof_profile", "proof_intent")


class Proofing(QObject):
    """Reads the profiles that are chosen, beside the Qt thread, and has the canvas go by them.

    `ask_profile` opens the box for a file; `property_of` says where the desktop keeps a screen's
    profile, `read_property` reads it there (beside the Qt thread) and `watch` says when it changes.
    """

    named = Signal(str, str)  # the screen's profile and the device that is seen; empty for none
    failed = Signal(str)

    def __init__(
        self, preferences: KeptPreferences, displays: DisplaySwitch, canvas: Canvas
    ) -> None:
        super().__init__(canvas)
        self._preferences, self._displays, self._canvas = preferences, displays, canvas
        self.shows = self.warns = False
        self.ask_profile: Callable[[str], str] = self._ask
        self.property_of: Callable[[QScreen | None], str | None] = profile_property
        self.read_property: Callable[[str], bytes | None] = x11_property
        self.watch = ProfileWatch(self)
        self.watch.changed.connect(self._follow_desktop)
        self.worker = Worker("profiles", newest_wins=True, parent=self)
        self._is_watching = False
        preferences.changed.connect(self._follow)
        canvas.installEventFilter(self)
        if preferences.value.screen_profile:
            self.refresh()

    def commands(self) -> Iterator[Command]:
        """Yield what shows a printer's colours, marks those that it lacks, and chooses it."""
        yield Command(
            "soft_proof",
            "Soft proof",
            "Show the photo as the printer's profile says that it will be printed",
            PROOF,
            lambda: self._switch(shows=not self.shows),
            ("Ctrl+Alt+Y",),
            is_checked=lambda: self.shows,
        )
        yield Command(
            "gamut_warning",
            "Gamut warning",
            "Mark in magenta the colours that the printer's profile has no room for",
            PROOF,
            lambda: self._switch(warns=not self.warns),
            ("Ctrl+Shift+Y",),
            is_checked=lambda: self.warns,
        )
        yield Command(
            "printer_profile",
            "Printer profile…",
            "Choose the ICC profile of the printer and paper for soft proof and gamut warning",
            PROOF,
            self.choose_printer,
        )
        for intent in INTENTS:
            yield Command(
                f"proof_intent.{intent}",
                intent.capitalize(),
                f"Bring colours into the printer's profile by the {intent} intent",
                (*PROOF, "Proof intent", "intents"),
                partial(self._preferences.change, proof_intent=intent),
                choice="proof intent",
                is_checked=partial(self._has_intent, intent),
                full_title=f"Proof intent: {intent}",
            )

    def choose_printer(self) -> None:
        """Ask for the printer's profile."""
        if path := self.ask_profile("Printer profile"):
            self._preferences.change(proof_profile=path)

    def refresh(self) -> None:
        """Read the profiles again and go by them."""
        chosen = self._preferences.value
        own = None if chosen.screen_profile else self.property_of(self._canvas.screen())
        shows, warns, read = self.shows, self.warns, self.read_property

        def work(_: Task) -> Read:
            faults: list[str] = []
            icc, proof = None, None
            try:
                icc = _screen_icc(chosen, read(own) if own else None)
            except NamedProfileError as error:
                faults.append(str(error))
            try:
                proof = _proof(chosen, shows, warns)
            except NamedProfileError as error:
                faults.append(str(error))
            return ScreenColours(icc, proof), tuple(faults)

        self.worker.start("Reading colour profiles", work, self._take, self.failed.emit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and not self._is_watching:
            handle = self._canvas.window().windowHandle()
            if handle is not None:
                self._is_watching = True
                handle.screenChanged.connect(self.refresh)
                application = cast("QGuiApplication", QGuiApplication.instance())
                # The properties go by the number of a screen, which these change.
                application.primaryScreenChanged.connect(self.refresh)
                application.screenAdded.connect(self.refresh)
                application.screenRemoved.connect(self.refresh)
                self.watch.begin()
                self.refresh()
        return super().eventFilter(watched, event)

    def _has_intent(self, intent: str) -> bool:
        return self._preferences.value.proof_intent == intent

    def _switch(self, **flags: bool) -> None:
        for name, value in flags.items():
            setattr(self, name, value)
        if not self._preferences.value.proof_profile and (self.shows or self.warns):
            self.choose_printer()
            if not self._preferences.value.proof_profile:
                self.shows = self.warns = False
        self.refresh()

    def _follow(self, before: Preferences, after: Preferences) -> None:
        if any(getattr(before, name) != getattr(after, name) for name in FOLLOWED):
            self.refresh()

    def _follow_desktop(self, name: str) -> None:
        if name == self.property_of(self._canvas.screen()):
            self.refresh()

    def _take(self, read: Read) -> None:
        screen, faults = read
        if screen.proof is None:
            self.shows = self.warns = False
        self._displays.set_screen(screen)
        device = "" if screen.proof is None else name_of(screen.proof.icc) or "Nameless profile"
        own = "" if screen.icc is None else name_of(screen.icc) or "Nameless profile"
        self.named.emit(own, device)
        if faults:
            self.failed.emit("; ".join(faults))

    def _ask(self, title: str) -> str:
        return QFileDialog.getOpenFileName(self._canvas, title, "", PROFILES)[0]


def _proof(chosen: Preferences, shows: bool, warns: bool) -> Proof | None:
    """Return what is to be seen of the printer, if anything; raise NamedProfileError."""
    if not (shows or warns) or not chosen.proof_profile:
        return None
    icc = icc_of_file(chosen.proof_profile, ("rgb", "gray", "cmyk"))
    _check(icc, "The printer's profile")
    return Proof(icc, cast("Intent", chosen.proof_intent), shows=shows, warns=warns)


def _screen_icc(chosen: Preferences, own: bytes | None) -> bytes | None:
    """Return the screen's profile; the desktop's is left out where nothing can be shown by it."""
    if chosen.screen_profile:
        icc = icc_of_file(chosen.screen_profile, ("rgb",))
        _check(icc, "The screen's profile")
        return icc
    if own is None or space_of(own) != "rgb":
        return None
    try:
        _check(own, "The screen's profile")
    except NamedProfileError:
        return None
    return own


def _check(icc: bytes, what: str) -> None:
    """Raise NamedProfileError unless colours can be brought into a profile and back."""
    pixel = np.zeros((1, 1, 3), np.uint8)
    try:
        transformed(transformed(pixel, srgb_icc(), icc), icc, srgb_icc())
    except LcmsError as error:
        raise NamedProfileError(f"{what} can't be used: {error}") from None
