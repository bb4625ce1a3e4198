"""The round trip over a folder tells what is equal, lost, different and refused."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image as Pillow

from editor.document.image import Image, Metadata
from editor.photo.load import load
from tests import corpus
from tests.editor.photo.metadata.exif_maker import exif, exif_with_thumbnail

PIXELS = np.random.default_rng(8).integers(0, 256, (21, 30, 3), np.uint8)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Files of other programs: equal but for a thumbnail, and two that can't be opened."""
    Pillow.fromarray(PIXELS).save(tmp_path / "a.png")
    Pillow.fromarray(PIXELS).save(tmp_path / "b.jpg", exif=b"Exif\0\0" + exif(6))
    small = tmp_path / "small.jpg"
    Pillow.fromarray(PIXELS).resize((12, 8)).save(small)
    thumbnail = exif_with_thumbnail(small.read_bytes())
    Pillow.fromarray(PIXELS).save(tmp_path / "c.jpg", exif=b"Exif\0\0" + thumbnail)
    small.unlink()
    tifffile.imwrite(tmp_path / "d.tif", PIXELS.astype(np.uint16) * 257, photometric="rgb")
    (tmp_path / "below").mkdir()
    Pillow.fromarray(PIXELS).save(tmp_path / "below" / "e.webp", lossless=True)
    (tmp_path / "cut.jpg").write_bytes((tmp_path / "b.jpg").read_bytes()[:400])
    (tmp_path / "notes.txt").write_text("no picture")
    return tmp_path


def test_a_folder_becomes_a_table(folder, capsys):
    assert corpus.main([str(folder)]) == 0
    said = capsys.readouterr().out.splitlines()
    rows = {line.split("  ")[0]: line.split()[-5:] for line in said[1:7]}
    assert rows == {
        "JPEG": ["3", "2", "0", "0", "1"],
        "PNG": ["1", "1", "0", "0", "0"],
        "TIFF": ["1", "1", "0", "0", "0"],
        "WebP": ["1", "1", "0", "0", "0"],
        "no picture": ["1", "0", "0", "0", "1"],
        "all": ["7", "5", "0", "0", "2"],
    }
    assert [line.split(":")[:2] for line in said[8:]] == [["refused", " cut.jpg"]]


def test_what_a_format_can_not_hold_is_lost_with_the_note(folder, capsys):
    assert corpus.main([str(folder), "--to", "PNM"]) == 0
    said = capsys.readouterr().out
    assert "lost: b.jpg: PNM is written without the photo's" in said
    assert "Exif" in said


def test_what_is_not_the_same_differs_and_no_note_helps(folder, monkeypatch, capsys):
    def changed(path: Path) -> Image:
        image = load(path)
        if path.name == "a.tif":  # the saved one
            return dataclasses.replace(image, samples=image.samples + np.uint16(1))
        return image

    monkeypatch.setattr(corpus, "load", changed)
    assert corpus.main([str(folder)]) == 1
    assert "differs: d.tif: samples" in capsys.readouterr().out


def test_metadata_that_changed_are_named():
    first = Image(PIXELS, Metadata(icc=b"one", exif=exif(), xmp=b"<x/>", iptc=b"\x1c\x02\x05"))
    second = Image(PIXELS.copy(), Metadata(exif=exif(1, "<")[:-4] + b"new\0"))
    assert corpus.changed_metadata(first, second) == ["profile", "Exif", "XMP", "IPTC"]
    other_order = Image(PIXELS.copy(), dataclasses.replace(first.metadata, exif=exif(3, "<")))
    assert corpus.changed_metadata(first, other_order) == []  # orientation is renewed


def test_a_folder_without_files_is_said(tmp_path, capsys):
    assert corpus.main([str(tmp_path)]) == 2
    assert "holds no files" in capsys.readouterr().err
