"""PresetModel: groups of presets as Qt's views ask for them; nothing is drawn before it is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QIcon

from editor.document.step import Step
from editor.presets.library import BrokenPreset, Preset
from editor.presets.listing import Group
from editor.presets.shelf import preset_id
from ui.look.icons import icon
from ui.look.kernel_icon import kernel_icon
from ui.look.language import said
from ui.look.phrase import phrase
from ui.presets.words import shown_name, shown_note

PRESET: Final = Qt.ItemDataRole.UserRole
IDS: Final = "application/x-kernelroom-presets"
Index = QModelIndex | QPersistentModelIndex
TOP: Final = QModelIndex()
THUMBNAIL: Final = Qt.ItemDataRole.UserRole + 1  # a QPixmap, or None while it is not drawn
STARRED_ROLE: Final = Qt.ItemDataRole.UserRole + 2
HEADING: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
ROW: Final = (
    HEADING
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsEditable  # what is not one's own, the view leaves as it is
    | Qt.ItemFlag.ItemNeverHasChildren
)
NO_GROUP: Final = 0  # internal id of a group's own row; rows below have the group's number + 1


def dragged_ids(data: QMimeData) -> list[str]:
    """Return the ids of the presets that are dragged; none where it is something else."""
    return bytes(data.data(IDS).data()).decode().split("\n") if data.hasFormat(IDS) else []


class PresetModel(QAbstractItemModel):
    """Two levels: groups, and their presets; broken files come last.

    Parameters
    ----------
    picture
        Gives what a Step does to the photo, where that is drawn already.
    """

    rename_wanted = Signal(object, str)
    placed = Signal(object, object, object)  # presets, group, the preset before which or None
    files_dropped = Signal(object)

    def __init__(
        self, picture: Callable[[Step], QIcon | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._groups: tuple[Group, ...] = ()
        self._broken: tuple[BrokenPreset, ...] = ()
        self._lists: list[tuple[Preset, ...] | tuple[BrokenPreset, ...]] = []  # rows of each group
        self._flags: list[Qt.ItemFlag] = [HEADING]  # by internal id
        self._favourites: frozenset[str] = frozenset()
        self._icons: dict[Step, QIcon] = {}

    def arrange(
        self, groups: Sequence[Group], broken: Sequence[BrokenPreset], favourites: frozenset[str]
    ) -> None:
        """Show these from now on."""
        self.beginResetModel()
        self._groups, self._broken = tuple(groups), tuple(broken)
        self._favourites = favourites
        self._lists = [group.presets for group in groups]
        if broken:
            self._lists.append(tuple(broken))
        self._flags = [HEADING, *(ROW for _ in groups), HEADING]
        self.endResetModel()

    def restyle(self) -> None:
        """Draw the icons in the theme's colours."""
        self._icons.clear()
        self.layoutChanged.emit()

    def drawn(self, step: Step) -> None:
        """A picture has come: the rows with it are drawn again."""
        for number, group in enumerate(self._groups):
            for row, preset in enumerate(group.presets):
                if preset.step == step:
                    at = self.createIndex(row, 0, number + 1)
                    self.dataChanged.emit(at, at, [Qt.ItemDataRole.DecorationRole])

    def titles(self) -> list[str]:
        """Return the headings, in order."""
        return [group.title for group in self._groups] + ["Broken"] * bool(self._broken)

    def find(self, name: str) -> QModelIndex:
        """Return the first row of a name; an invalid index where there is none."""
        for number, group in enumerate(self._groups):
            for row, preset in enumerate(group.presets):
                if preset.name == name:
                    return self.createIndex(row, 0, number + 1)
        return QModelIndex()

    def where(self, one: str) -> QModelIndex:
        """Return the last row of a preset's id: in its folder's group rather than a favourite's."""
        for number, group in reversed(list(enumerate(self._groups))):
            for row, preset in enumerate(group.presets):
                if preset_id(preset) == one:
                    return self.createIndex(row, 0, number + 1)
        return QModelIndex()

    # what Qt asks for

    def index(self, row: int, column: int, parent: Index = TOP) -> QModelIndex:
        # Plain and short: the view asks for every row there is at each letter of a search.
        lists = self._lists
        if parent.isValid():
            group = parent.row()
            if not column and group < len(lists) and 0 <= row < len(lists[group]):
                return self.createIndex(row, 0, group + 1)
        elif not column and 0 <= row < len(lists):
            return self.createIndex(row, 0, NO_GROUP)
        return QModelIndex()

    def parent(self, index: Index = TOP) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == NO_GROUP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, NO_GROUP)

    def hasChildren(self, parent: Index = TOP) -> bool:
        return not parent.isValid() or parent.internalId() == NO_GROUP

    def rowCount(self, parent: Index = TOP) -> int:
        if not parent.isValid():
            return len(self._lists)
        return len(self._lists[parent.row()]) if parent.internalId() == NO_GROUP else 0

    def columnCount(self, parent: Index = TOP) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if index.internalId() == NO_GROUP:
            return self._group_data(index.row(), role)
        found = self._lists[index.internalId() - 1][index.row()]
        return (
            self._broken_data(found, role)
            if isinstance(found, BrokenPreset)
            else (self._preset_data(found, role))
        )

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        preset = self.data(index, PRESET)
        if not isinstance(preset, Preset) or role != Qt.ItemDataRole.EditRole:
            return False
        if str(value) != shown_name(preset):
            self.rename_wanted.emit(preset, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        # One for all rows of a group: the view asks for each row's at each letter of a search.
        return self._flags[index.internalId()] if index.isValid() else Qt.ItemFlag.NoItemFlags

    # dragging

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction  # a file manager must not take the file away

    def mimeTypes(self) -> list[str]:
        return [IDS, "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        presets = [p for index in indexes if isinstance(p := self.data(index, PRESET), Preset)]
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(p.path)) for p in presets if p.path is not None])
        data.setData(IDS, "\n".join(preset_id(p) for p in presets).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not data.hasFormat(IDS):
            paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
            self.files_dropped.emit(paths)
            return bool(paths)
        rows = [self.where(one) for one in dragged_ids(data)]
        presets = [preset for at in rows if (preset := self.data(at, PRESET)) is not None]
        if not presets or not parent.isValid():
            return False
        on_row = parent.internalId() != NO_GROUP
        number = parent.internalId() - 1 if on_row else parent.row()
        if number >= len(self._groups):
            return False
        inside = self._groups[number].presets
        place = parent.row() if on_row else row
        before = inside[place] if 0 <= place < len(inside) else None
        self.placed.emit(presets, self._groups[number], before)
        return True

    # the parts of those

    def _group_data(self, number: int, role: int) -> Any:
        group = self._groups[number] if number < len(self._groups) else None
        if role == Qt.ItemDataRole.DisplayRole:
            note = f" ({said(group.note)})" if group is not None and group.note else ""
            return said(group.title if group is not None else "Broken") + note
        if role == Qt.ItemDataRole.ToolTipRole and group is not None and group.folder is not None:
            return str(group.folder)
        return None

    def _preset_data(self, preset: Preset, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                star = " ★" if preset_id(preset) in self._favourites else ""
                return shown_name(preset) + star
            case Qt.ItemDataRole.EditRole:
                return shown_name(preset)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(t for t in (shown_note(preset), preset.source) if t)
            case Qt.ItemDataRole.DecorationRole:
                return self._picture(preset.step) or self._kernel_icon(preset.step)
            case Qt.ItemDataRole.UserRole:
                return preset
            case _ if role == THUMBNAIL:
                picture = self._picture(preset.step)
                return picture and picture.pixmap(picture.availableSizes()[0])
            case _ if role == STARRED_ROLE:
                return preset_id(preset) in self._favourites
        return None

    def _broken_data(self, broken: BrokenPreset, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return broken.path.stem
            case Qt.ItemDataRole.ToolTipRole:
                return phrase(
                    "{name} can't be read: {reason!t}", name=broken.path.name, reason=broken.reason
                )
            case Qt.ItemDataRole.DecorationRole:
                return icon("warning")
        return None

    def _kernel_icon(self, step: Step) -> QIcon:
        if step not in self._icons:
            self._icons[step] = kernel_icon(step)
        return self._icons[step]
