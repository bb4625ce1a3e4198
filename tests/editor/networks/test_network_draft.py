"""A network as it is edited: layers come, go and change, and what does not fit says so."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from editor.networks.network_draft import FIRST, NetworkDraft
from editor.networks.network_file import read_draft_file, read_network_file, write_draft_file
from editor.networks.network_run import network_run
from editor.networks.photo_part import PhotoPart
from filters.convolution.bank.bank import Bank
from filters.network.network import Residual
from filters.pixels.region import Region
from filters.user_error import UserError


def part(side: int = 96, depth: int = 3) -> PhotoPart:
    pixels = np.random.default_rng(5).random((side, side, depth), np.float32)
    return PhotoPart(Region(0, 0, side, side), 1, pixels, (0, 0, 0, 0))


def test_a_run_has_the_shapes_the_fields_and_the_maps_of_every_layer() -> None:
    found = network_run(FIRST, part())
    assert found.shapes == ((3, 96, 96), (9, 96, 96), (9, 48, 48), (12, 48, 48), (6, 24, 24))
    assert [maps.shape for maps in found.maps] == list(found.shapes)
    assert [field.rows.size for field in found.fields] == [1, 9, 10, 26, 30]
    for own, reference in zip(found.maps[1:], FIRST.network.run(part().pixels), strict=True):
        assert np.array_equal(own, reference)
    assert found.figures[1].least == 0  # after ReLU
    assert 0.3 < found.figures[1].zeros < 1
    assert found.products == 96 * 96 * 9 * 3 * 81 + 48 * 48 * 12 * 9 * 9 + 24 * 24 * 6 * 12 * 9


def test_what_comes_after_a_change_follows_its_depth() -> None:
    changed = FIRST.changed(3, maps=5)
    assert changed.network.depths == (3, 9, 9, 5, 6)
    haar = FIRST.weighed(1, bank="sobel")
    assert haar.network.depths == (3, 2, 2, 12, 6)
    assert FIRST.network.depths == (3, 9, 9, 12, 6)


def test_sums_keep_their_layer_as_others_come_go_and_move() -> None:
    four = FIRST.added("sum", 1).changed(2, **{"with": 0})
    with pytest.raises(UserError, match="layer 2 can't add depths of 9 and 3"):
        _ = four.network
    draft = FIRST.changed(3, maps=9).added("sum", 3).changed(4, **{"with": 2})
    assert draft.network.layers[3] == Residual(2)
    later = draft.added("activation", 0)
    assert later.network.layers[4] == Residual(3)
    assert later.without(1) == draft
    assert draft.without(1).entries[2]["with"] == 1
    assert draft.moved(4, 1).entries[4]["with"] == 2
    assert later.moved(3, -1).entries[4]["with"] == 2  # the pooling that it is with has moved
    assert later.moved(2, 1).entries[4]["with"] == 2
    assert draft.moved(1, -1) is draft


def test_a_network_has_one_to_six_layers() -> None:
    six = FIRST.added("activation", 4).added("activation", 5)
    assert len(six.network.layers) == 6
    with pytest.raises(UserError, match="up to 6 layers"):
        six.added("activation", 6)
    with pytest.raises(UserError, match="at least one layer"):
        NetworkDraft(FIRST.entries[:1]).without(1)


def test_weights_drawn_by_hand_leave_all_others_as_they_were() -> None:
    plane = np.arange(9, dtype=np.float32).reshape(3, 3)
    drawn = FIRST.drawn(3, 2, 5, plane).biased(3, 1, 0.25)
    before, after = FIRST.bank(3), drawn.bank(3)
    assert np.array_equal(after.weights[2, 5], plane)
    assert (after.weights != before.weights).sum() == 9
    assert after.bias.tolist() == [0, 0.25] + [0] * 10
    assert (after.dilation, after.activation) == ((4, 4), "relu")
    with pytest.raises(UserError, match="layer 2 is no convolution"):
        FIRST.drawn(2, 0, 0, plane)


def test_another_kind_takes_the_place_of_a_layer() -> None:
    pooled = FIRST.of_kind(2, "mean-pooling")
    assert pooled.entries[1] == {"kind": "mean-pooling", "size": 2}
    assert FIRST.of_kind(1, "activation").network.depths == (3, 3, 3, 12, 6)


def test_the_file_keeps_banks_by_name_and_other_commands_read_it(tmp_path: Path) -> None:
    path = tmp_path / "net.json"
    write_draft_file(path, FIRST)
    assert json.loads(path.read_text())["layers"][0]["bank"] == "steerable"
    assert read_draft_file(path) == FIRST
    assert read_network_file(path) == FIRST.network
    onnx = tmp_path / "net.onnx"
    write_draft_file(onnx, FIRST)
    weights = read_draft_file(onnx).network.layers[0]
    assert isinstance(weights, Bank)
    assert np.array_equal(weights.weights, FIRST.bank(1).weights)


def test_a_run_ends_where_nobody_wants_it_and_where_it_would_be_too_large() -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        network_run(FIRST, part(), stop)
    large = NetworkDraft(({"kind": "convolution", "maps": 4096, "size": 1},))
    with pytest.raises(UserError, match="give 268632064 numbers: up to 67108864"):
        network_run(large, part(256))
