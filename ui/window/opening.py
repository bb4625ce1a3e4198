"""Connections of opening: start page, tour, tabs, search, and what was done before."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from editor import VERSION
from editor.document.photos import OpenPhoto
from editor.document.session import Session
from editor.recovery.edited_photos import EditedPhoto
from editor.support.crash_reports import CrashReport
from ui.canvas.canvas import Canvas
from ui.canvas.kept_views import KeptViews
from ui.command.registry import CommandRegistry
from ui.files.actions import FileActions
from ui.files.crash_watch import CrashWatch, open_report, words_of
from ui.files.last_time import said
from ui.files.recovery import Recovery
from ui.files.recovery_offer import RecoveryOffer
from ui.files.settings import Settings
from ui.look.phrase import phrase
from ui.start.beginning import Beginning
from ui.start.results import RESULTS
from ui.start.tour import Tour
from ui.window.drops import Drops
from ui.window.message_bar import MessageBar
from ui.window.photo_tabs import PhotoTabs
from ui.window.search import KEPT, SearchEverything
from ui.window.start_page import StartPage

# Causes that have nothing to do with which photo is open.
LASTING: Final = ("journal", "preset", "plugin", "recent kernels", "settings", "profile")


def connect_photos(
    session: Session,
    canvas: Canvas,
    files: FileActions,
    tabs: PhotoTabs,
    recovery: Recovery,
    offer: RecoveryOffer,
    message: MessageBar,
) -> None:
    """Have tabs show and close photos, each where it was looked at; offer what was done before."""
    views = KeptViews(session, canvas)

    def offer_steps(photo: OpenPhoto, edited: EditedPhoto) -> None:
        if edited.snapshots:
            session.keep(replace(photo, snapshots=edited.snapshots))
        if not edited.steps:
            return
        files.last_time.take(photo, edited)
        sentence = said(photo, edited)
        bring_back = partial(files.last_time.bring_back, photo.number)
        message.say(sentence[0], "note", sentence[1], bring_back)

    files.opened.connect(lambda _: message.clear(but=LASTING))
    tabs.chosen.connect(session.show_photo)
    tabs.close_wanted.connect(files.close_photo)
    files.edited_before.connect(offer_steps)
    recovery.keeper.seen = views.seen
    views.changed.connect(recovery.keeper.note_view)
    recovery.placed.connect(views.put)
    canvas.painted.connect(lambda _: recovery.keeper.use_rest(canvas.frames.is_busy))
    recovery.offered.connect(offer.offer)
    recovery.pictured.connect(offer.set_picture)
    offer.bring_back_wanted.connect(recovery.bring_back)
    offer.discard_wanted.connect(recovery.discard)
    files.torn.connect(
        lambda text, do: message.say(text, "error", "Open what there is", do, cause="file")
    )
    recovery.failed.connect(partial(message.say, cause="recovery"))
    recovery.keeper.unwritten.connect(partial(message.say, cause="journal"))
    recovery.keeper.written.connect(lambda: message.end("journal"))


def connect_start(
    files: FileActions,
    start: StartPage,
    beginning: Beginning,
    drops: Drops,
    registry: CommandRegistry,
) -> None:
    """Have photos and results opened from the start page, which names the keys, or pasted."""

    def name_keys() -> None:
        start.name_keys(*(registry.keys_text(registry[name]) for name in ("open", "paste")))

    start.open_wanted.connect(files.open_dialog)
    start.paste_wanted.connect(lambda: registry.run(registry["paste"]))
    files.steps_pasted.connect(lambda: registry.run(registry["steps.paste"]))
    start.photo_wanted.connect(files.open)
    start.result_wanted.connect(beginning.begin)
    start.shown.connect(beginning.draw)
    start.left.connect(beginning.rest)
    beginning.drawn.connect(start.set_picture)
    beginning.remembered.connect(start.set_others)
    start.drop_area.accepts, start.drop_area.take = drops.accepts, drops.take
    registry.changed.connect(name_keys)
    name_keys()


def offer_tour(
    tour: Tour,
    start: StartPage,
    beginning: Beginning,
    settings: Settings,
    registry: CommandRegistry,
    message: MessageBar,
) -> None:
    """Have the hints offered on the start page until they were shown or skipped.

    Not where a message is: they would lie over each other.
    """

    def invite() -> None:
        if not settings.flag("tour_ended") and message.isHidden():
            tour.invite()

    def show() -> None:
        tour.keys = registry.keys_text(registry["search"])
        if not beginning.has_photo():
            beginning.begin(RESULTS[-1], partial(tour.show_hint, 0))  # which has a kernel
        else:
            tour.show_hint(0)

    start.shown.connect(invite)
    start.left.connect(tour.leave_invitation)
    message.appeared.connect(tour.leave_invitation)
    tour.wanted.connect(show)
    tour.ended.connect(partial(settings.set_flag, "tour_ended", True))


def connect_search(
    search: SearchEverything, session: Session, settings: Settings, beside: tuple[QWidget, ...]
) -> None:
    """Have the chosen row tried on the photo, and what was done last remembered.

    `beside` is what the note of it leaves room to, the lowest first.
    """

    def replaced() -> str:
        document = session.document
        step = None if document is None else document.edited
        return "" if step is None else session.title(step)

    def remember(command_id: str) -> None:
        settings.put_first("recent_commands", command_id, KEPT)

    search.replaced = replaced
    search.recent = partial(settings.texts, "recent_commands")
    search.chosen.connect(remember)
    search.tried.connect(session.hover)
    search.note.stay_above(*beside)


def offer_changes(settings: Settings, message: MessageBar, registry: CommandRegistry) -> None:
    """Offer what is new at the first start of another version; no network is asked for it."""
    before = settings.word("version")
    if before == VERSION:
        return
    settings.set_word("version", VERSION)
    if before:
        do = partial(registry.run, registry["changes"])
        message.say(
            phrase("Kernelroom {version} is here.", version=VERSION),
            "offer",
            "What is new",
            do,
            "version",
        )


def connect_crashes(watch: CrashWatch, message: MessageBar) -> None:
    """Have the message bar offer the report of a fault that a run before has written."""

    def offer(report: CrashReport) -> None:
        do = partial(open_report, report.path)
        message.say(words_of(report), "offer", "Open the report", do, "crash")

    watch.offered.connect(offer)
