"""PluginFinder: plugins that indexes list, what each says of itself, and how it gets here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.document.step import Step
from editor.plugins.sharing.addresses import IndexAddresses
from editor.plugins.sharing.catalogue import Catalogue, Listing, read_catalogue
from editor.plugins.sharing.lacking import where_to_get
from editor.plugins.sharing.offers import picture_of, read_offers
from filters.user_error import UserError
from ui.look.empty_state import EmptyState
from ui.look.language import said, word_widgets
from ui.look.phrase import phrase
from ui.look.search_field import SearchField
from ui.look.sentence import Told
from ui.look.spoken import name_label
from ui.look.tokens import EDGE, GAP
from ui.plugins.getting import PluginGetter
from ui.plugins.loader import Plugins
from ui.work.worker import Worker

LISTING: Final = Qt.ItemDataRole.UserRole
PICTURE: Final = 160  # logical pixels
NOTHING: Final = "No plugin in the indexes matches."


class PluginFinder(QDialog):
    """A window over the program's: a search field, what matches, and what the chosen one is."""

    noted = Signal(str)
    told = Signal(str, object)  # where to get what the Step lacks

    def __init__(
        self, plugins: Plugins, data: Path, agreed: Callable[[Path, str], bool], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._plugins, self._data = plugins, data
        self._addresses = IndexAddresses(data)
        self._catalogue = Catalogue()
        self._wanted = "", ""  # a plugin, and its version that is shown first
        self.tasks = Worker("plugin indexes", parent=self)
        self._getter = PluginGetter(plugins, data, agreed, self.tasks)
        self._getter.setParent(self)
        self._getter.noted.connect(self.noted)
        self._getter.installed.connect(lambda _: self.refresh())
        self._pictures = Worker("plugin pictures", newest_wins=True, parent=self)
        asked = "Add index", "URL, file or folder of an index:"
        self.ask_address: Callable[[], str] = lambda: QInputDialog.getText(self, *asked)[0]
        self.setWindowTitle("Find plugins")
        self.resize(760, 480)
        self.field = SearchField("Search plugins", "Search plugins")
        self.field.textChanged.connect(self._fill)
        self.indexes, self.versions = QComboBox(), QComboBox()
        self.indexes.setToolTip("The addresses of the indexes that are searched")
        self.add_button = self._button("Add…", "Add the address of an index", self._add)
        self.forget_button = self._button("Forget", "Search this index no more", self._forget)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels(["Plugin", "Version", "State"])
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName("Plugins of the indexes")
        self.tree.setColumnWidth(0, 170)
        self.tree.currentItemChanged.connect(lambda *_: self._describe())
        self.empty = EmptyState(
            "plug", "No index yet", "Add the address of one: a URL, a file or a folder.", "Add…"
        )
        self.empty.button.clicked.connect(self._add)
        self.picture, self.about, self.fault = QLabel(), QLabel(), Told()
        self.picture.setFixedSize(PICTURE, PICTURE)
        self._getter.failed.connect(self.fault.setText)
        for label in (self.about, self.fault):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # an index's words are no markup
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.get_button = self._button("Install…", "Show all of it, and copy it", self._get)
        self.versions.setToolTip("Which version is installed: older ones, where an index has them")
        self.versions.activated.connect(lambda _: self._say_chosen())
        self._lay_out()
        word_widgets(self)

    def search(self, words: str = "") -> None:
        """Open it, and search for words; or for a plugin's version, as in ``grain@1.2``."""
        words, _, version = words.partition("@")
        self._wanted = words, version
        self.field.setText(words)
        self.show()
        self.raise_()
        self.field.setFocus()
        self.refresh()

    def tell_where(self, step: Step) -> None:
        """Say that a Step lacks its plugin, and how to have it as soon as the indexes are read."""
        folder, data = self._plugins.folder, self._data
        lacks = phrase("The filter {filter_id} is not here.", filter_id=step.filter_id)
        self.told.emit(lacks, step)  # at once: an index on the web may take its time

        def tell(where: str) -> None:
            if where:
                self.told.emit(f"{lacks} {where}", step)

        self.tasks.start(
            "Reading indexes",
            lambda task: where_to_get(step.filter_id, step.plugin, data, folder, task.is_cancelled),
            tell,
            self.fault.setText,
        )

    def refresh(self) -> None:
        """Read the indexes again, off the Qt thread."""
        folder, data = self._plugins.folder, self._data
        self.tasks.start(
            "Reading indexes",
            lambda task: read_catalogue(data, folder, task.is_cancelled),
            self._show,
            self.fault.setText,
        )

    @property
    def chosen(self) -> Listing | None:
        """The plugin, in the version whose words are shown."""
        newest = self._newest
        if newest is None:
            return None
        versions = self._catalogue.versions[newest.entry.id]
        return versions[max(0, min(self.versions.currentIndex(), len(versions) - 1))]

    @property
    def _newest(self) -> Listing | None:
        item = self.tree.currentItem()
        found = item.data(0, LISTING) if item is not None else None
        return found if isinstance(found, Listing) else None

    def _show(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.indexes.clear()
        self.indexes.addItems(list(catalogue.addresses))
        self._show_whether_empty()
        self.fault.setText("\n".join(catalogue.faults))
        self._fill()

    def _show_whether_empty(self) -> None:
        """Say what to do next where there is no index, in place of empty lists."""
        self.empty.setVisible(is_empty := not self._catalogue.addresses)
        for part in (self.field, self.indexes, self.add_button, self.forget_button, self._found):
            part.setVisible(not is_empty)

    def _fill(self) -> None:
        chosen = self._newest
        self.tree.clear()
        for one in self._catalogue.matching(self.field.text()):
            item = QTreeWidgetItem([one.entry.id, one.entry.version, one.state])
            item.setData(0, LISTING, one)
            item.setToolTip(0, one.entry.description)
            self.tree.addTopLevelItem(item)
            if chosen is not None and chosen.entry.id == one.entry.id:
                self.tree.setCurrentItem(item)
        first = self.tree.topLevelItem(0)
        if self.tree.currentItem() is None and first is not None:
            self.tree.setCurrentItem(first)
        self._describe()

    def _describe(self) -> None:
        """Show the chosen plugin: in the version that is wanted, or the newest."""
        newest = self._newest
        self.versions.clear()
        if newest is not None:
            listed = [one.entry.version for one in self._catalogue.versions[newest.entry.id]]
            self.versions.addItems([version or "no version" for version in listed])
            name, version = self._wanted  # another plugin's version of that name is not meant
            is_wanted = name == newest.entry.id and version in listed
            self.versions.setCurrentIndex(listed.index(version) if is_wanted else 0)
        self.versions.setEnabled(self.versions.count() > 1)
        self._say_chosen()

    def _say_chosen(self) -> None:
        one = self.chosen
        self.picture.clear()
        own = ("", "") if one is None else (one.entry.id, one.entry.version)
        is_asked = self.versions.currentIndex() > 0 or (bool(own[1]) and own == self._wanted)
        can_get = one is not None and (one.can_change if is_asked else one.can_get)
        self.get_button.setEnabled(can_get)
        self.get_button.setText(
            said("Update…") if one is not None and one.is_update else said("Install…")
        )
        if one is None:
            self.about.setText(said(NOTHING))
            return
        self.about.setText(one.words)
        offer = one.offer
        self._pictures.start(
            "Reading a picture",
            lambda task: picture_of(offer, task.is_cancelled),
            self._show_picture,
            lambda _: None,
        )

    def _show_picture(self, content: bytes) -> None:
        found = QPixmap()
        if content and found.loadFromData(content, "PNG"):
            keep = Qt.AspectRatioMode.KeepAspectRatio
            self.picture.setPixmap(found.scaled(self.picture.size(), keep))

    def _get(self) -> None:
        one = self.chosen
        if one is not None and self.get_button.isEnabled():
            self._getter.get(one)

    def _add(self) -> None:
        if not (text := self.ask_address().strip()):
            return

        def add() -> None:
            read_offers(text)  # what is no index is not kept
            self._addresses.add(text)

        self.tasks.start(
            "Adding an index", lambda _: add(), lambda _: self.refresh(), self.fault.setText
        )

    def _forget(self) -> None:
        try:
            self._addresses.remove(self.indexes.currentText())
        except UserError as error:
            self.fault.setText(str(error))
            return
        self.refresh()

    def _button(self, text: str, tip: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: do())
        return button

    def _lay_out(self) -> None:
        top, words, below = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        top.addWidget(self.field, 2)
        top.addWidget(self.indexes, 2)
        for widget in (name_label(self.indexes, "Indexes"), self.add_button, self.forget_button):
            top.addWidget(widget)
        self._found = QWidget()
        sides = QHBoxLayout(self._found)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(EDGE)
        below.addWidget(name_label(self.versions, "Version"))
        below.addWidget(self.versions, 1)
        below.addWidget(self.get_button)
        words.addWidget(self.picture)
        words.addWidget(self.about)
        words.addStretch()
        words.addLayout(below)
        sides.addWidget(self.tree, 3)
        sides.addLayout(words, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(self._found, 1)
        column.addWidget(self.fault)
        self._show_whether_empty()
