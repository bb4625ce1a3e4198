"""What was typed or dragged as one gesture is one change of the network, undone at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.networks.kept_networks import KeptNetworks
from editor.networks.network_draft import FIRST
from tests.ui.lab.network.conftest import settle
from ui.lab.network.drafts import Drafts
from ui.lab.network.network_view import NetworkView
from ui.window.window import Window


def test_a_number_of_two_digits_is_typed_and_undone_in_one_go_and_kept(
    window: Window, network: NetworkView, qtbot: QtBot
) -> None:
    state, field = network.state, network.form.maps.field
    state.choose(3)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "15")
    assert state.draft.entries[2]["maps"] == 15
    settle(network, qtbot)
    QTest.keyClick(field, Qt.Key.Key_Return)
    window.commands.run(window.commands["lab.network_undo"])
    assert state.draft == FIRST
    settle(network, qtbot)
    window.commands.run(window.commands["lab.network_redo"])
    window.close()  # it is written then, though it has only just changed
    kept, _ = KeptNetworks(window.settings.folder / "networks").read()
    assert kept[-1].entries[2]["maps"] == 15


def test_other_gestures_and_what_was_gone_back_to_are_changes_of_their_own() -> None:
    one, two, three = (FIRST.changed(3, maps=count) for count in (1, 2, 3))
    drafts = Drafts(FIRST)
    drafts.take(one, "a")
    drafts.take(two, "b")
    drafts.take(three, "b")
    assert drafts.back()
    assert drafts.present == one
    drafts.take(two, "a")  # the same key, but not one after the other
    assert drafts.back()
    assert drafts.present == one
