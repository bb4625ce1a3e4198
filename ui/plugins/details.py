"""PluginDetails: one plugin: its name, what failed, what it printed, its filters and versions."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.document.session import Session
from editor.plugins.record import PluginRecord
from editor.plugins.sharing.catalogue import Catalogue, Listing
from editor.plugins.sharing.kept import KeptVersion
from ui.look.empty_state import EmptyState
from ui.look.icons import quiet_icon
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.sentence import Sentence
from ui.look.tokens import EDGE, GROUP, SPACE, TOOL
from ui.plugins.deeds import PluginDeeds
from ui.plugins.filter_cards import FilterCards, filters_of
from ui.plugins.loader import Plugins
from ui.plugins.panel import SAFE
from ui.plugins.scrolled import scrolled
from ui.plugins.versions import VersionList, look_at_versions, versions_of
from ui.plugins.words import PluginWords
from ui.work.worker import Worker

HEAD: Final = 56  # logical pixels


class PluginDetails(QWidget):
    """All that is known of the chosen plugin, here or in an index.

    Parameters
    ----------
    session
        Whose steps use filters.
    plugins, deeds
        What is shown, and what can be done with it.
    """

    wanted = Signal(object)  # a Listing to get, or a KeptVersion to bring back

    def __init__(self, session: Session, plugins: Plugins, deeds: PluginDeeds) -> None:
        super().__init__()
        self._session, self._plugins, self._deeds = session, plugins, deeds
        self._catalogue = Catalogue()
        self.record: PluginRecord | None = None
        self.offer: Listing | None = None  # what is shown where none of that name is here
        self._known: dict[Path, tuple[KeptVersion, ...]] = {}
        self._looks = Worker("plugin versions", newest_wins=True, parent=self)
        self.title, self.about = QLabel(), Sentence()
        self.get_button, self.switch_button = QPushButton("Install…"), QPushButton("Off")
        self.more = QToolButton()
        self.text = QLabel()
        self.empty = EmptyState(
            "plug", "No plugin yet", "Write a working plugin to begin with", "New…"
        )
        self.empty.button.clicked.connect(lambda: deeds.new())
        self.words = PluginWords(plugins, deeds, is_wide=True)
        self.cards, self.versions = FilterCards(), VersionList()
        self.versions.wanted.connect(self.wanted)
        self._lay_out()
        self._make_menu()

    @property
    def newer(self) -> Listing | None:
        """What an index has that is newer than what is here."""
        return None if self.record is None else newer_of(self._catalogue, self.record)

    def show_plugin(self, record: PluginRecord | None, offer: Listing | None) -> None:
        """Show a plugin that is here, or one of an index; or what to do where there is none."""
        self.record, self.offer = record, offer
        self.words.show_record(record)
        for widget in (self.switch_button, self.more):
            widget.setVisible(record is not None)
        self._show_head()
        self.cards.show_filters(() if record is None else filters_of(record, self._session))
        self._show_text()
        self._show_versions()
        if record is not None:
            data, path = self._plugins.host.data_folder, record.path
            self._looks.start(
                "Looking for versions",
                lambda _: look_at_versions(data, record.name, path),
                partial(self._take_versions, path),
                lambda _: None,  # what can't be looked at is not listed
            )

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Take what indexes have of it."""
        self._catalogue = catalogue
        self._show_head()
        self._show_versions()

    def refresh_uses(self) -> None:
        """Count again which steps use the filters."""
        if self.record is not None:
            self.cards.show_filters(filters_of(self.record, self._session))

    def _show_head(self) -> None:
        record, offer, newer = self.record, self.offer, self.newer
        name = record.name if record is not None else offer.entry.id if offer is not None else ""
        self.title.setText(name)
        self.about.setText(_about(record) if record is not None else _about_offer(offer))
        self.get_button.setVisible(newer is not None or offer is not None)
        if newer is not None:
            version = newer.entry.version
            self.get_button.setText(phrase("Update to {version}…", version=version))
            self.get_button.setEnabled(True)
        elif offer is not None:
            self.get_button.setText(said("Install…"))
            self.get_button.setEnabled(offer.can_get)
        if record is not None:
            is_on = record.state == "ok"
            self.switch_button.setText(said("Switch off") if is_on else said("Switch on"))

    def _show_text(self) -> None:
        """Say what an index says, or what to do where nothing is chosen."""
        host, record = self._plugins.host, self.record
        text = ""
        if self.offer is not None:
            text = self.offer.words
        elif record is not None and record.lacks:
            text = phrase("Needs {lacks}", lacks=", ".join(record.lacks))
        elif record is None:
            text = said(SAFE) if host.safe_mode else ""
        self.text.setText(text)
        self.text.setVisible(bool(text))
        nothing = record is None and self.offer is None
        self.empty.setVisible(nothing and not host.records and not host.safe_mode)

    def _show_versions(self) -> None:
        record = self.record
        if record is None:
            self.versions.show_versions(())
            return
        listed = self._catalogue.versions.get(record.name, ())
        known = self._known.get(record.path, ())
        self.versions.show_versions(versions_of(record.path, known, listed))

    def _take_versions(self, path: Path, known: tuple[KeptVersion, ...]) -> None:
        self._known = {path: known}
        self._show_versions()

    def _get(self) -> None:
        if (one := self.newer or self.offer) is not None:
            self.wanted.emit(one)

    def _make_menu(self) -> None:
        menu, deeds = QMenu(self.more), self._deeds
        for text, do in (
            ("Reload", deeds.reload),
            ("Get packages…", deeds.prepare),
            ("Remove…", deeds.remove),
        ):
            action = menu.addAction(said(text))
            action.triggered.connect(lambda _=False, do=do: do(self.record))
            if do == deeds.prepare:
                menu.aboutToShow.connect(
                    lambda action=action: action.setVisible(
                        self.record is not None and bool(self.record.lacks)
                    )
                )
        self.more.setMenu(menu)

    def _lay_out(self) -> None:
        self.title.setProperty("result", True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for label in (self.title, self.text, self.about):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a plugin's words are no markup
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.get_button.setProperty("primary", True)
        self.get_button.setToolTip("Show all of it, and copy it")
        self.get_button.clicked.connect(self._get)
        self.switch_button.setToolTip("Load it or leave it")
        self.switch_button.clicked.connect(lambda: self._deeds.switch(self.record))
        self.more.setIcon(quiet_icon("more"))
        self.more.setFixedSize(TOOL, TOOL)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolTip("Reload, get packages, or remove it")
        self.more.setAccessibleName("More")
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head = QWidget()
        head.setFixedHeight(HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(GROUP, SPACE, EDGE - SPACE // 2, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.title)
        row.addWidget(self.about, 1)
        for button in (self.get_button, self.switch_button, self.more):
            row.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        parts = self.empty, self.text, self.words, self.cards, self.versions
        whole.addWidget(scrolled(*parts, edge=GROUP, gap=GROUP), 1)


def newer_of(catalogue: Catalogue, record: PluginRecord) -> Listing | None:
    """Return what an index has that is newer than a plugin that is here."""
    for one in catalogue.versions.get(record.name, ())[:1]:
        if one.is_update and not one.offer.fault:
            return one
    return None


def _about(record: PluginRecord) -> str:
    """Return version, author, licence, number of filters and file, as one line."""
    manifest = record.manifest
    count = len(record.filters or manifest.titles)
    parts = (
        record.version,
        phrase("by {author}", author=manifest.author) if manifest.author else "",
        manifest.licence,
        phrase("{count} filters", one="{count} filter", count=count),
        record.path.name,
    )
    return " · ".join(part for part in parts if part)


def _about_offer(offer: Listing | None) -> str:
    return "" if offer is None else offer.entry.version
