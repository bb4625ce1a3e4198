"""Sizes that no picture has are refused before a library complains of them on its own."""

from __future__ import annotations

import struct

import pytest

from editor.photo.load import load
from editor.photo.save import save
from editor.storage.file_error import FileError
from tests.editor.photo.photo_samples import samples


def test_an_avif_that_claims_two_thousand_million_columns(tmp_path, capfd):
    save(tmp_path / "a.avif", samples(3, "uint8"))
    content = bytearray((tmp_path / "a.avif").read_bytes())
    struct.pack_into(">I", content, content.index(b"ispe") + 8, 1_995_571_248)
    (tmp_path / "a.avif").write_bytes(content)
    with pytest.raises(FileError, match=r"1995571248 x .* megapixels, the limit is"):
        load(tmp_path / "a.avif")
    assert capfd.readouterr().err == ""
