"""A network that was built by hand is there at the next start, in a file or not."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.document.session import Session
from editor.networks.kept_networks import MOST, KeptNetworks
from editor.networks.network_draft import FIRST
from editor.networks.network_file import write_draft_file
from filters.registry import Registry
from ui.lab.network.state import NetworkState


@pytest.fixture
def start(registry: Registry, tmp_path: Path, qtbot: QtBot):
    """Begin with what earlier ones have kept; each is one window's."""
    states = []

    def begin() -> NetworkState:
        state = NetworkState(Session(registry), KeptNetworks(tmp_path / "networks"))
        states.append(state)
        return state

    yield begin
    for state in states:
        state.keep()
        for worker in (state._keeping._worker, state._worker, state._files):
            worker.close()


def begun(start, qtbot: QtBot) -> NetworkState:
    state = start()
    with qtbot.waitCallback() as done:
        state.when_begun(done)
    return state


def test_the_next_start_has_it_and_can_go_back_to_those_before(start, qtbot: QtBot) -> None:
    one = begun(start, qtbot)
    assert one.draft == FIRST
    one.add("mean-pooling")
    one.keep()  # as the window closes
    mine = one.draft
    two = begun(start, qtbot)
    assert two.draft == mine
    assert two.number == len(mine.entries)
    two.remove()
    two.remove()
    two.keep()
    three = begun(start, qtbot)
    assert three.draft == two.draft != mine
    three.undo()
    assert three.draft == mine
    three.redo()
    assert three.draft == two.draft


def test_what_is_done_at_once_is_done_to_the_network_of_last_time(start, qtbot: QtBot) -> None:
    one = begun(start, qtbot)
    one.remove()
    one.keep()
    two = start()  # it has not been read yet
    two.when_begun(lambda: two.add("sum"))
    assert two.draft == FIRST
    qtbot.waitUntil(lambda: two.draft.entries[-1]["kind"] == "sum")
    assert two.draft == one.draft.added("sum", len(one.draft.entries))


def test_a_file_that_is_opened_is_kept_beside_what_was_built(
    start, qtbot: QtBot, tmp_path: Path
) -> None:
    one = begun(start, qtbot)
    one.remove()
    mine, path = one.draft, tmp_path / "theirs.json"
    write_draft_file(path, FIRST.changed(3, maps=5))
    one.open_file(path)
    qtbot.waitUntil(lambda: one.draft != mine)
    one.keep()
    two = begun(start, qtbot)
    assert two.draft == FIRST.changed(3, maps=5)
    two.undo()
    assert two.draft == mine


def test_a_change_is_written_soon_and_what_can_not_be_read_is_said(
    start, qtbot: QtBot, tmp_path: Path
) -> None:
    one = begun(start, qtbot)
    one.remove()
    qtbot.waitUntil(lambda: len(KeptNetworks(tmp_path / "networks").read()[0]) == 1)
    (tmp_path / "networks" / "broken.json").write_text("{")
    two = start()
    with qtbot.waitSignal(two.failed) as failed:
        pass
    assert "broken.json can't be opened" in failed.args[0]
    assert two.draft == one.draft


def test_windows_keep_their_own_and_only_the_newest_stay(tmp_path: Path) -> None:
    for maps in range(1, MOST + 3):
        KeptNetworks(tmp_path / "a").write(FIRST.changed(3, maps=maps))
    drafts, faults = KeptNetworks(tmp_path / "a").read()
    assert not faults
    assert [draft.entries[2]["maps"] for draft in drafts] == list(range(3, MOST + 3))
    held = [KeptNetworks(tmp_path / "b") for _ in range(MOST + 2)]  # windows that are open
    for maps, kept in enumerate(held, 1):
        kept.write(FIRST.changed(3, maps=maps))
    assert len(held[0].read()[0]) == MOST + 2  # none removes another's
    held[0].let_go()
    held[-1].write(FIRST)
    drafts, _ = held[-1].read()
    assert [draft.entries[2]["maps"] for draft in drafts[:-1]] == list(range(2, MOST + 2))
    none = KeptNetworks(tmp_path / "none")
    none.write(FIRST.changed(2, size=0))  # there can't be such a network
    assert none.read() == ((), ())
