"""PresetPanel: find a preset, try it by hovering, use it by a click; save, rename, delete."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.file_error import FileError
from editor.presets import BrokenPreset, Preset, PresetError, PresetLibrary
from editor.session import Session
from editor.step import Step
from filters.kernel import Kernel
from ui.icons import icon
from ui.kernel_icon import kernel_icon
from ui.thumbnails import Thumbnails

PRESET = Qt.ItemDataRole.UserRole
PICTURE = 28  # logical pixels a side
LOOK = 120  # ms after scrolling or typing until the rows that are seen are drawn
HEADINGS = (
    "Yours", "Blur", "Sharpen", "Edges", "Emboss", "Denoise", "Artistic", "Derivatives", "Texture",
    "Learning",
)  # fmt: skip


class _Tree(QTreeWidget):
    """The rows; Delete deletes, leaving the list ends the hovering."""

    delete_pressed = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()
        super().leaveEvent(event)


class PresetPanel(QWidget):
    """The presets in groups, the user's own first; broken files are shown as broken."""

    failed = Signal(str)
    deleted = Signal(str, object)  # sentence, what takes it back

    def __init__(
        self, library: PresetLibrary, session: Session, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._session = library, session
        self._thumbnails: Thumbnails | None = None
        self._presets: tuple[Preset, ...] = ()
        self._broken: tuple[BrokenPreset, ...] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText("Search presets")
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._show)
        self.tree = _Tree()
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(12)
        self.tree.setMouseTracking(True)
        self.tree.setAccessibleName("Presets")
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.tree.itemClicked.connect(self._use)
        self.tree.itemActivated.connect(self._use)
        self.tree.itemEntered.connect(self._hover)
        self.tree.itemChanged.connect(self._renamed)
        self.tree.left.connect(lambda: self._session.hover(None))
        self.tree.delete_pressed.connect(self._delete)
        self._none = QLabel("No preset has these words")
        self._none.setProperty("hint", True)
        self.name = QLineEdit()
        self.name.setPlaceholderText("Name of the new preset, then Return")
        self.name.returnPressed.connect(self._save)
        self.name.hide()
        self._error = QLabel()
        self._error.setWordWrap(True)
        self._error.setProperty("error", True)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        for widget in (self.field, self.tree, self._none, self.name, self._error):
            column.addWidget(widget)
        self.reload()

    def set_thumbnails(self, thumbnails: Thumbnails) -> None:
        """Show what each preset does, as far as its row is seen."""
        self._thumbnails = thumbnails
        thumbnails.drawn.connect(self._drawn)
        self.tree.setIconSize(QSize(PICTURE, PICTURE))
        self._look = QTimer(self, singleShot=True, interval=LOOK)
        self._look.timeout.connect(self.draw_seen)
        self.tree.verticalScrollBar().valueChanged.connect(lambda _: self._look.start())

    def draw_seen(self) -> None:
        """Ask for the pictures of the rows that are seen."""
        if self._thumbnails is not None:
            seen, tree = self.tree.viewport().rect(), self.tree
            rows = (row for row in self._rows() if tree.visualItemRect(row).intersects(seen))
            self._thumbnails.ask([row.data(0, PRESET).step for row in rows])

    def _rows(self) -> list[QTreeWidgetItem]:
        """Give the rows of presets, in order."""
        found: list[QTreeWidgetItem] = []
        for index in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(index)
            if group is not None:
                found += [row for i in range(group.childCount()) if (row := group.child(i))]
        return [row for row in found if isinstance(row.data(0, PRESET), Preset)]

    def _drawn(self, step: Step, picture: QIcon) -> None:
        self.tree.blockSignals(True)  # a picture is no renaming
        for row in self._rows():
            if row.data(0, PRESET).step == step:
                row.setIcon(0, picture)
        self.tree.blockSignals(False)

    def reload(self) -> None:
        """Read the library anew."""
        loaded = self._library.load()
        self._presets = tuple(sorted(loaded.good, key=lambda preset: preset.builtin))
        self._broken = loaded.broken
        self._show()

    def restyle(self) -> None:
        """Draw the icons in the theme's colours."""
        self._show()

    def entries(self) -> list[tuple[str, Callable[[], None]]]:
        """Give each preset's name and what uses it, for the search."""
        return [(p.name, partial(self._use_preset, p)) for p in self._presets]

    def kernels(self) -> list[tuple[str, Kernel]]:
        """Give the name and kernel of each preset that has one."""
        found = ((preset.name, preset.step.kernel) for preset in self._presets)
        return [(name, kernel) for name, kernel in found if kernel is not None]

    def save_current(self) -> None:
        """Ask for a name, in the panel, under which to keep the Step being edited."""
        self.name.show()
        self.name.setFocus()
        self.name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.name.isVisible():
            self._end_saving()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        words = self.field.text().casefold().split()
        self.tree.blockSignals(True)
        self.tree.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for preset in sorted(self._presets, key=self._place):
            text = f"{preset.name} {' '.join(preset.tags)} {preset.note}".casefold()
            if all(w in text for w in words):
                self._group(groups, self._heading(preset)).addChild(self._item(preset))
        for broken in self._broken:
            if not words:
                item = QTreeWidgetItem([broken.path.stem])
                item.setIcon(0, icon("warning"))
                item.setToolTip(0, f"{broken.path.name} can't be read: {broken.reason}")
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self._group(groups, "Broken").addChild(item)
        self.tree.expandAll()
        self.tree.blockSignals(False)
        self._none.setVisible(not groups)
        if self._thumbnails is not None:
            self._look.start()

    def _group(self, groups: dict[str, QTreeWidgetItem], heading: str) -> QTreeWidgetItem:
        if heading not in groups:
            item = QTreeWidgetItem([heading])
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            groups[heading] = item
            self.tree.addTopLevelItem(item)
        return groups[heading]

    @classmethod
    def _place(cls, preset: Preset) -> tuple[int, str]:
        """Give its heading's place: one's own first, then from blur to what is rarer."""
        heading = cls._heading(preset)
        return (HEADINGS.index(heading), "") if heading in HEADINGS else (len(HEADINGS), heading)

    @staticmethod
    def _heading(preset: Preset) -> str:
        if not preset.builtin:
            return "Yours"
        return preset.tags[0].capitalize() if preset.tags else "Other"

    def _item(self, preset: Preset) -> QTreeWidgetItem:
        item = QTreeWidgetItem([preset.name])
        item.setData(0, PRESET, preset)
        known = self._thumbnails.icon(preset.step) if self._thumbnails is not None else None
        item.setIcon(0, known or kernel_icon(preset.step))
        item.setToolTip(0, "\n".join(t for t in (preset.note, preset.source) if t))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags if preset.builtin else flags | Qt.ItemFlag.ItemIsEditable)
        return item

    def _current(self) -> Preset | None:
        item = self.tree.currentItem()
        found = item.data(0, PRESET) if item is not None else None
        return found if isinstance(found, Preset) else None

    def _use(self, item: QTreeWidgetItem) -> None:
        preset = item.data(0, PRESET)
        if isinstance(preset, Preset):
            self._use_preset(preset)

    def _use_preset(self, preset: Preset) -> None:
        self._session.use(preset.step, f"Use {preset.name}")

    def _hover(self, item: QTreeWidgetItem) -> None:
        preset = item.data(0, PRESET)
        self._session.hover(preset.step if isinstance(preset, Preset) else None)

    def _save(self) -> None:
        try:
            self._library.save(Preset(self.name.text(), self._session.edited))
        except (PresetError, FileError) as error:
            self._say(str(error))
            return
        self.name.clear()
        self._end_saving()
        self.reload()

    def _end_saving(self) -> None:
        self.name.hide()
        self._say("")

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def _renamed(self, item: QTreeWidgetItem) -> None:
        preset = item.data(0, PRESET)
        if not isinstance(preset, Preset) or item.text(0) == preset.name:
            return
        try:
            self._library.rename(preset, item.text(0))
        except (PresetError, FileError) as error:
            self.failed.emit(str(error))
        QTimer.singleShot(0, self.reload)  # the row that Qt is changing must not go now

    def _delete(self) -> None:
        preset = self._current()
        if preset is None or preset.builtin:
            return
        try:
            gone = self._library.delete(preset)
        except (PresetError, FileError) as error:
            self.failed.emit(str(error))
            return
        self.reload()

        def take_back() -> None:
            try:
                self._library.restore(gone)
            except (PresetError, FileError) as error:
                self.failed.emit(str(error))
            self.reload()

        self.deleted.emit(f"Preset {preset.name} deleted", take_back)

    def _menu(self, at: QPoint) -> None:
        item = self.tree.itemAt(at)
        preset = item.data(0, PRESET) if item is not None else None
        if not isinstance(preset, Preset):
            return
        assert item is not None
        self.tree.setCurrentItem(item)
        menu = QMenu(self)
        menu.addAction("Use", partial(self._use_preset, preset))
        rename = menu.addAction("Rename", partial(self.tree.editItem, item, 0))
        rename.setEnabled(not preset.builtin)
        delete = menu.addAction("Delete", self._delete)
        delete.setEnabled(not preset.builtin)
        menu.popup(self.tree.viewport().mapToGlobal(at))
