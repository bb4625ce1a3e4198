"""CurveSet: several curves of one filter in one place, and which of them is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.form.curve_control import CurveControl
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import CHANNELS, GAP, SPACE

# By the name of a curve: its letter, and the colour of its channel in the histogram.
OF_CHANNELS: Final = {
    name: (name[0].upper(), "#{:02x}{:02x}{:02x}".format(*rgb))
    for name, rgb in zip(("red", "green", "blue"), CHANNELS, strict=True)
}


class CurveSet(QWidget):
    """One chart's room for all curves; the switch marks those that are not straight.

    Beside the switch stands the button of the shown curve that has it dragged on the photo.

    A curve that is dragged on the photo hands that on to the one that is shown after it.
    """

    def __init__(self, controls: list[CurveControl]) -> None:
        super().__init__()
        self.controls = controls
        labels = [one.param.label for one in controls]
        marks = [OF_CHANNELS.get(one.param.name, (one.param.label, "")) for one in controls]
        self.switch = SegmentedSwitch(
            [title for title, _ in marks],
            colours=[colour for _, colour in marks],
            spoken=labels,
            fills=True,
        )
        self.switch.setAccessibleName("Curve")
        self.switch.chosen.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.switch, 1)
        column.addLayout(head)
        # In pages: whether a control itself is seen is the form's to say, or the photo's.
        self._pages: list[tuple[QWidget, QWidget]] = []
        for control in controls:
            control.title.hide()
            button, page = _page_of(control.pick), _page_of(control)
            head.addWidget(button)
            column.addWidget(page)
            self._pages.append((button, page))
        self._show(0)

    @property
    def shown(self) -> CurveControl:
        """The curve that is seen."""
        return self.controls[self.switch.index]

    def mark_changes(self) -> None:
        """Have the switch say which curves are not straight."""
        changed = [number for number, one in enumerate(self.controls) if one.is_changed]
        self.switch.set_dots(changed, "accent")

    def _show(self, index: int) -> None:
        dragged = next((one for one in self.controls if one.pick.isChecked()), None)
        for number, pages in enumerate(self._pages):
            for page in pages:
                page.setVisible(number == index)
        if dragged is not None and dragged is not self.controls[index]:
            self.controls[index].pick.click()


def _page_of(widget: QWidget) -> QWidget:
    page = QWidget()
    inside = QVBoxLayout(page)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(widget)
    return page
