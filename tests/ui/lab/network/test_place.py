"""The place that is looked at, while the network that is shown is not yet the one that is drawn."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from editor.networks.network_draft import FIRST
from tests.ui.lab.network.conftest import settle
from ui.lab.network.network_view import NetworkView


def test_a_place_on_a_large_last_layer_is_none_beyond_the_layer_before_once_it_is_removed(
    network: NetworkView, qtbot: QtBot
) -> None:
    state = network.state
    state.choose(4)
    state.add("transposed")
    settle(network, qtbot)
    assert state.run.shapes[4:] == ((6, 24, 24), (8, 48, 48))
    state.go(47, 47)
    state.remove()
    assert (state.layer, state.shown_place) == (4, (23, 23))  # of the run that is still shown
    assert network.field.spoken_value().startswith("Row 23, column 23")
    network.field.grab()
    settle(network, qtbot)
    assert state.place == (23, 23)


def test_weights_are_written_out_as_they_are_and_what_can_not_be_says_so(
    network: NetworkView, qtbot: QtBot
) -> None:
    state, form = network.state, network.form
    state.choose(1)
    before = state.run.network
    form.weights.activated.emit(form.weights.findData("drawn"))
    settle(network, qtbot)
    assert "bank" not in state.draft.entries[0]
    assert state.run.network == before
    wrong = replace(FIRST, entries=(FIRST.entries[0], {"kind": "sum", "with": 0}))
    state.edit(lambda _: wrong)
    state.choose(1)
    form.weights.activated.emit(form.weights.findData("drawn"))  # before it has been refused
    assert state.problem == "Layer 2 can't add depths of 9 and 3: they must be alike"
    settle(network, qtbot)
    assert state.run.network == before
