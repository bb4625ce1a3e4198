"""Damaged and hostile files of arrays and networks: one sentence, and no memory filled."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from editor.cli.maps import load_array
from editor.networks import safetensors
from editor.networks.arrays import banks_of
from editor.networks.bank_file import read_bank_file
from editor.networks.network_file import read_network_file
from editor.storage.file_error import FileError


def npy_of(header: str) -> bytes:
    padded = header.encode() + b" " * (-(len(header) + 11) % 64) + b"\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(padded)) + padded


def safetensors_of(header: dict[str, Any], data: bytes) -> bytes:
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


def said_of(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    with pytest.raises(FileError) as said:
        read_bank_file(path)
    return str(said.value)


@pytest.mark.parametrize(
    "header",
    [
        f"{{'descr': '<f4', 'fortran_order': False, 'shape': ({2**70}, 3, 3), }}",
        "{[]: 1}",
        "(" * 4000,
        "{'descr': [1], 'fortran_order': False, 'shape': (3,), }",
    ],
)
def test_an_npy_with_a_damaged_header_is_refused(tmp_path: Path, header: str) -> None:
    assert "not a whole .npy file" in said_of(tmp_path / "a.npy", npy_of(header))


def test_an_npy_of_one_number_is_refused(tmp_path: Path) -> None:
    stream = io.BytesIO()
    np.save(stream, np.array(3.0))
    assert "weights of shape ()" in said_of(tmp_path / "a.npy", stream.getvalue())


def test_a_bias_larger_than_memory_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bias.npy"
    path.write_bytes(npy_of(f"{{'descr': '<f4', 'fortran_order': False, 'shape': ({2**60},), }}"))
    with pytest.raises(FileError, match="not enough memory"):
        load_array(path)


def test_an_npz_whose_packed_bytes_are_damaged_is_refused(tmp_path: Path) -> None:
    stream, array = io.BytesIO(), io.BytesIO()
    np.save(array, np.random.default_rng(1).random((1, 1, 30, 30)))
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.npy", array.getvalue())
    content = bytearray(stream.getvalue())
    content[60:400] = bytes(value ^ 0x5A for value in content[60:400])
    assert "not a whole .npz file" in said_of(tmp_path / "a.npz", bytes(content))


@pytest.mark.parametrize(
    ("shape", "offsets"), [([1] * 70, [0, 4]), ([0, 2**70], [0, 0]), ([2**62, 4, 0], [0, 0])]
)
def test_a_safetensors_shape_that_no_array_has_is_refused(
    tmp_path: Path, shape: list[int], offsets: list[int]
) -> None:
    entry = {"dtype": "F32", "shape": shape, "data_offsets": offsets}
    said = said_of(tmp_path / "a.safetensors", safetensors_of({"a": entry}, bytes(4)))
    assert "no sound shape" in said


def test_a_type_that_is_no_name_is_passed_over(tmp_path: Path) -> None:
    header = {"a": {"dtype": ["F32"], "shape": [1], "data_offsets": [0, 4]}}
    assert "no array" in said_of(tmp_path / "a.safetensors", safetensors_of(header, bytes(4)))


def test_arrays_that_lie_over_each_other_are_refused(tmp_path: Path) -> None:
    entry = {"dtype": "F32", "shape": [1, 1, 4, 4], "data_offsets": [0, 64]}
    content = safetensors_of({"a": entry, "b": entry}, bytes(64))
    assert "lies over another" in said_of(tmp_path / "a.safetensors", content)
    assert list(safetensors.read(safetensors_of({"a": entry}, bytes(64)))) == ["a"]


def test_no_layer_is_lost_to_another_of_nearly_its_name() -> None:
    names = ["convs", "conv", "conv.weight", "conv_weight", "conv.weights", "weights"]
    arrays = {name: np.full((1, 1, 1, 1), n, np.float32) for n, name in enumerate(names)}
    banks = banks_of(arrays)
    assert [bank.weights.item() for bank in banks.values()] == list(range(6))
    assert list(banks)[:3] == ["convs", "conv", "conv.weight"]


@pytest.mark.parametrize(
    ("layer", "words"),
    [
        ({"kind": [1]}, r"the kind \[1\] is not known"),
        ({"kind": "convolution", "maps": 4096, "size": 255}, "weights are too many"),
        ({"kind": "convolution", "bank": "leung-malik"}, "weights are too many"),
    ],
)
def test_a_network_that_would_fill_memory_or_has_no_kind_is_refused(
    tmp_path: Path, layer: dict[str, Any], words: str
) -> None:
    path = tmp_path / "network.json"
    path.write_text(json.dumps({"kernelroom_network": 1, "depth": 3000, "layers": [layer]}))
    with pytest.raises(FileError, match=words):
        read_network_file(path)
