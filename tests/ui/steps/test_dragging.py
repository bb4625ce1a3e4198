"""Steps are dragged to another place: what a drag does in the list, without the window system's."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QModelIndex, Qt

from ui.window.window import Window


def test_a_dragged_step_is_carried_taken_back_by_the_list_and_moved_as_one_change(
    window: Window, coffee: np.ndarray
) -> None:
    for name in ("median", "gaussian_blur", "unsharp_mask"):
        window.edits.choose_filter(name)
    rows, nowhere = window.steps.list, QModelIndex()
    model = rows.model()
    window.session.select(0)
    carried = model.mimeData([model.index(0, 0)])  # rows with pictures can't be written down
    assert model.canDropMimeData(carried, Qt.DropAction.MoveAction, 3, 0, nowhere)
    assert model.moveRow(nowhere, 0, nowhere, 3)  # as QListView does with a drop on itself

    def ids() -> list[str]:
        document = window.session.document
        assert document is not None
        return [step.filter_id for step in document.steps]

    assert ids() == ["gaussian_blur", "unsharp_mask", "median"]
    document = window.session.document
    assert document is not None
    assert document.selected == rows.currentRow() == 2, "what is dragged is what is edited"
    assert window.session.undo_label == "Move Median"
    window.session.undo()
    assert ids() == ["median", "gaussian_blur", "unsharp_mask"]
