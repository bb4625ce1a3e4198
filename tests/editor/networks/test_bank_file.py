from __future__ import annotations

import json
import pickle
import struct
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from editor.networks import safetensors
from editor.networks.bank_file import chosen_bank, read_bank_file, write_bank_file
from editor.storage.file_error import FileError
from filters.convolution.bank.bank import Bank, feature_maps

RNG = np.random.default_rng(11)
BANK = Bank(RNG.standard_normal((4, 3, 3, 5)), RNG.standard_normal(4))


@pytest.mark.parametrize("suffix", [".npz", ".safetensors", ".onnx"])
def test_a_bank_comes_back_with_its_bias(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"bank{suffix}"
    write_bank_file(path, BANK)
    (found,) = read_bank_file(path).values()
    assert found == BANK


def test_an_npy_holds_weights_alone(tmp_path: Path) -> None:
    path = tmp_path / "bank.npy"
    with pytest.raises(FileError, match="holds no bias"):
        write_bank_file(path, BANK)
    plain = Bank(BANK.weights)
    write_bank_file(path, plain)
    assert read_bank_file(path) == {"": plain}


def test_onnx_holds_every_setting_and_onnxruntime_runs_it(tmp_path: Path) -> None:
    bank = Bank(
        RNG.standard_normal((6, 1, 3, 3)) / 3,
        RNG.standard_normal(6),
        groups=3,
        stride=(2, 1),
        dilation=(1, 2),
        padding=(1, 2, 0, 2),
        padding_mode="clamp",
        activation="leaky",
        slope=0.125,
    )
    path = tmp_path / "edited.onnx"
    write_bank_file(path, bank)
    assert read_bank_file(path) == {"layer1.sum Conv": bank}
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    pixels = RNG.random((40, 33, 3)).astype(np.float32)
    planes = np.ascontiguousarray(pixels.transpose(2, 0, 1))[None]
    expected = session.run(None, {"input": planes})[0][0]
    np.testing.assert_allclose(feature_maps(pixels, bank), expected, atol=1e-5)


def test_layers_are_found_by_the_names_that_frameworks_give(tmp_path: Path) -> None:
    arrays = {
        "features.0.weight": BANK.weights,
        "features.0.bias": BANK.bias,
        "features.2.weight": BANK.weights[:2],
        "fc.weight": np.ones((5, 7), np.float32),
    }
    path = tmp_path / "model.safetensors"
    path.write_bytes(safetensors.write(arrays))
    banks = read_bank_file(path)
    assert list(banks) == ["features.0", "features.2"]
    assert banks["features.0"] == BANK
    assert not banks["features.2"].bias.any()
    assert chosen_bank(path, banks, None) == BANK
    assert len(chosen_bank(path, banks, "features.2").weights) == 2
    with pytest.raises(FileError, match=r"no layer 'features.3': the nearest is features\."):
        chosen_bank(path, banks, "features.3")


def test_half_precision_is_read(tmp_path: Path) -> None:
    weights = np.array([1.5, -2, 0.25, 8], np.float32).reshape(1, 1, 2, 2)
    halves = {
        "F16": weights.astype("<f2").tobytes(),
        "BF16": (weights.view(np.uint32) >> 16).astype("<u2").tobytes(),
    }
    for dtype, data in halves.items():
        entry = {"dtype": dtype, "shape": [1, 1, 2, 2], "data_offsets": [0, len(data)]}
        header = json.dumps({"w": entry, "__metadata__": {"format": "pt"}}).encode()
        path = tmp_path / "half.safetensors"
        path.write_bytes(struct.pack("<Q", len(header)) + header + data)
        np.testing.assert_array_equal(read_bank_file(path)["w"].weights, weights)


def safetensors_with(**entry: object) -> bytes:
    whole = {"dtype": "F32", "shape": [1, 1, 1, 1], "data_offsets": [0, 4], **entry}
    header = json.dumps({"w": whole}).encode()
    return struct.pack("<Q", len(header)) + header + bytes(4)


DAMAGED = {
    "pickle.npy": pickle.dumps([1]),
    "empty.onnx": b"",
    "text.onnx": b"this is no model",
    "text.npz": b"PK no archive",
    "text.safetensors": b"1234",
    "long.safetensors": struct.pack("<Q", 1 << 60) + b"{}",
    "list.safetensors": struct.pack("<Q", 2) + b"[]",
    "shape.safetensors": safetensors_with(shape=[2, 1, 1, 1]),
    "place.safetensors": safetensors_with(data_offsets=[0, 400]),
    "back.safetensors": safetensors_with(data_offsets=[4, 0]),
    "minus.safetensors": safetensors_with(shape=[-1, -1, 1, 1]),
    "weights.pt": b"",
}


@pytest.mark.parametrize("name", DAMAGED)
def test_what_is_no_bank_is_said_in_one_sentence(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(DAMAGED[name])
    with pytest.raises(FileError) as caught:
        read_bank_file(path)
    assert name in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("suffix", [".npz", ".safetensors", ".onnx"])
def test_a_file_that_is_cut_or_changed_anywhere_ends_in_a_sentence(
    tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"bank{suffix}"
    write_bank_file(path, Bank(BANK.weights[:1, :1]))
    whole = path.read_bytes()
    rng = np.random.default_rng(0)
    for case in range(150):
        damaged = bytearray(whole[: int(rng.integers(1, len(whole)))] if case % 4 == 0 else whole)
        for place in rng.integers(0, len(damaged), 2):
            damaged[place] ^= 1 << int(rng.integers(8))
        path.write_bytes(damaged)
        try:
            banks = read_bank_file(path)
        except FileError:
            continue
        assert all(np.isfinite(bank.weights).all() for bank in banks.values())


def test_objects_in_an_npz_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "objects.npz"
    np.savez(path, weight=np.array([{}], dtype=object))
    with pytest.raises(FileError, match=r"whole \.npy file of numbers"):
        read_bank_file(path)
