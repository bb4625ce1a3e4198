"""Damaged and hostile kernel files give a kernel or one sentence."""

import time
import tracemalloc

import numpy as np
import pytest

from editor.exchange.files import own_format, read_content, write_kernels, writing_format
from editor.exchange.format import ExchangeError, ImportedKernel
from editor.exchange.formats import format_named
from editor.storage.file_error import FileError
from filters.kernel import Kernel
from tests.editor.exchange.test_formats import READ, REGISTRY

# damaged files


def seeds():
    """One good file of every format that is read."""
    kernel = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
    found = ImportedKernel("Seed", kernel)
    content = {f: write_kernels((found,), format_named(f), REGISTRY).content for f in READ}
    content["kernelroom"] = own_format(REGISTRY).write((found,), REGISTRY).content
    content["imagemagick"] += b";Gaussian:0x2;3x3@: 1,2,3,4,5,6,7,8,9"
    return content


WORDS = [b"1e999", b"nan", b"-", b"999999999", b"(", b'"', b"<", b"&x;", b"\x00", b"1/0"]


def mutated(content, rng):
    """Change, cut, repeat or insert bytes."""
    data = bytearray(content)
    for _ in range(int(rng.integers(1, 6))):
        kind, at = rng.integers(0, 5), int(rng.integers(0, len(data) + 1))
        if kind == 0 and data:
            data[at % len(data)] = int(rng.integers(0, 256))
        elif kind == 1:
            del data[at : at + int(rng.integers(1, 20))]
        elif kind == 2:
            data[at:at] = data[max(0, at - 15) : at] * int(rng.integers(1, 9))
        elif kind == 3:
            words = [
                b"1e999",
                b"nan",
                b"-",
                b"999999999",
                b"(",
                b'"',
                b"<",
                b"&x;",
                b"\x00",
                b"1/0",
            ]
            data[at:at] = words[int(rng.integers(0, len(words)))]
        else:
            data[at:] = data[at:][::-1]
    return bytes(data)


AT_ONCE = 10.0  # s of processor time, on a slow machine under coverage; hostile files took minutes


def test_5000_damaged_files_give_a_kernel_or_one_sentence():
    rng = np.random.default_rng(11)
    good = seeds()
    names = {f: format_named(f).suffixes[0] for f in READ} | {"kernelroom": ".json"}
    read = 0
    sentences = []
    slowest = 0.0
    tracemalloc.start()
    for number in range(5000):
        format_id = list(good)[number % len(good)]
        content = mutated(good[format_id], rng)
        begun = time.process_time()
        try:
            asked = format_id if number % 3 else None
            _, imported = read_content(content, f"f{names[format_id]}", REGISTRY, asked)
            assert imported.found
            for found in imported.found:
                found.step(REGISTRY)
            read += 1
        except ExchangeError as error:
            sentences.append(str(error))
        slowest = max(slowest, time.process_time() - begun)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert read > 300
    assert len(sentences) > 2000
    assert all(0 < len(s) < 600 and "\n" not in s for s in sentences)
    assert slowest < AT_ONCE
    assert peak < 200e6


@pytest.mark.parametrize(
    "content",
    [
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><svg>&d;</svg>',
        b'<svg><feConvolveMatrix order="9999999" kernelMatrix="1"/></svg>',
        b"\x93NUMPY\x01\x00\x76\x00{'descr': '|O', 'fortran_order': False, 'shape': (3, 3), }",
        b"\x93NUMPY\x01\x00\x76\x00{'descr': '<f8', 'fortran_order': False, 'shape': (9, 90000), }",
        b"(" * 100_000,
        b"99999 99999\n1",
        b"a 32 32 0 0 {",
    ],
)
def test_hostile_files_are_refused_at_once(content):
    begun = time.process_time()
    for format_id in READ:
        with pytest.raises(ExchangeError):
            read_content(content, "x", REGISTRY, format_id)
    assert time.process_time() - begun < AT_ONCE


def test_a_file_that_is_too_large_or_missing_is_named(tmp_path):
    from editor.exchange.files import read_file

    (tmp_path / "big.csv").write_bytes(b"1," * (5 << 20))
    with pytest.raises(ExchangeError, match=r"big\.csv can't be read as a kernel: it has"):
        read_file(tmp_path / "big.csv", REGISTRY)
    with pytest.raises(FileError, match="does not exist"):
        read_file(tmp_path / "none.csv", REGISTRY)
    with pytest.raises(ExchangeError, match="its format is not known by its name"):
        writing_format("kernel.xyz", REGISTRY)
