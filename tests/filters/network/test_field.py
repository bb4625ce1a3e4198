from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from filters.convolution.bank.bank import Bank
from filters.network.error import NetworkError
from filters.network.field import receptive_fields, taps_of
from filters.network.network import Activate, Network, Residual
from filters.network.pool import Pool


def bank(side: int, **settings: Any) -> Bank:
    return Bank(np.ones((1, 1, side, side)), **settings)


def test_the_field_grows_along_the_layers() -> None:
    network = Network(
        (
            bank(5, padding="same"),
            Pool("max"),
            bank(3, dilation=4, padding="same"),
            bank(3, stride=2),
        )
    )
    fields = receptive_fields(network, 96, 96)
    assert [field.rows.size for field in fields] == [1, 5, 6, 22, 26]
    assert [field.rows.jump for field in fields] == [1, 1, 2, 2, 4]
    assert [field.columns.start for field in fields] == [0, -2, -2, -10, -10]


@pytest.mark.parametrize("seed", range(6))
def test_the_field_is_exactly_what_a_value_depends_on(seed: int) -> None:
    rng = np.random.default_rng(seed)
    layers: list[Any] = []
    for _ in range(int(rng.integers(1, 4))):
        sides = tuple(int(n) for n in rng.integers(1, 4, 2))
        stride = tuple(int(n) for n in rng.integers(1, 3, 2))
        padding = ["valid", "same", (1, 0, 0, 1)][int(rng.integers(3))]
        if rng.random() < 0.4 and padding != (1, 0, 0, 1):
            layers.append(Pool("mean", sides, stride, padding=padding, count_padding=True))
        else:
            dilation = tuple(int(n) for n in rng.integers(1, 3, 2))
            layers.append(
                Bank(np.ones((1, 1, *sides)), stride=stride, dilation=dilation, padding=padding)
            )
    network = Network((*layers, bank(3, padding="same"), Residual(len(layers))), depth=1)
    _, out_rows, out_columns = network.shapes(81, 85)[-1]
    row, column = out_rows // 2, out_columns // 2
    field = receptive_fields(network, 81, 85)[-1].seen_by(row, column)

    def is_seen(where: tuple[slice | int, slice | int]) -> bool:
        pixels = np.zeros((81, 85, 1), np.float32)
        pixels[where] = 1
        return bool(network.run(pixels)[-1][0, row, column])

    rows = [y for y in range(81) if is_seen((y, slice(None)))]
    columns = [x for x in range(85) if is_seen((slice(None), x))]
    assert (rows[0], rows[-1] + 1) == (field.top, field.bottom)
    assert (columns[0], columns[-1] + 1) == (field.left, field.right)


def test_a_sum_of_other_strides_has_no_field() -> None:
    strided = Network((bank(1, stride=2, padding=(0, 0, 4, 4)), Residual(0)))
    assert strided.shapes(4, 4)[-1] == (1, 4, 4)
    with pytest.raises(NetworkError, match="layer 2 adds layer 0, whose values lie 1 pixels apart"):
        receptive_fields(strided, 4, 4)


def test_the_taps_of_a_value_are_the_fields_of_the_layer_before() -> None:
    layers = (bank(5, padding="same"), Pool("max"), bank(3, dilation=4, padding="same"))
    network = Network((*layers, Activate("tanh"), Residual(3)))
    fields = receptive_fields(network, 96, 96)
    taps = taps_of(network, fields, 3, (10, 20))
    assert len(taps) == 9
    assert taps[4] == fields[2].seen_by(10, 20)  # the middle tap lies where the value lies
    assert taps[0] == fields[2].seen_by(6, 16)
    whole = fields[3].seen_by(10, 20)
    assert (min(t.top for t in taps), max(t.bottom for t in taps)) == (whole.top, whole.bottom)
    assert taps_of(network, fields, 2, (1, 2)) == (
        *(fields[1].seen_by(2, x) for x in (4, 5)),
        *(fields[1].seen_by(3, x) for x in (4, 5)),
    )
    assert taps_of(network, fields, 4, (10, 20)) == taps
    assert taps_of(network, fields, 5, (1, 1)) == taps_of(network, fields, 0, (1, 1)) == ()
