"""Other pages, frames and pictures of a file, as other programs wrote them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image as Pillow

from editor.cli import commands
from editor.document.photo_reference import PhotoReference
from editor.document.step import Step
from editor.photo.load import load
from editor.photo.save import save
from editor.recovery.edited_photos import EditedPhotos
from editor.storage.file_error import FileError

COLOURS = ((200, 30, 40), (20, 160, 60), (40, 50, 220))
PAGES = [np.full((24, 32, 3), colour, np.uint8) for colour in COLOURS]


def written(folder: Path, suffix: str) -> Path:
    path = folder / f"a{suffix}"
    pictures = [Pillow.fromarray(page) for page in PAGES]
    if suffix == ".tif":
        with tifffile.TiffWriter(path) as writer:
            for page in PAGES:
                writer.write(page, photometric="rgb")
            writer.write(PAGES[0][:4, :4], photometric="rgb", subfiletype=1)  # a thumbnail
    else:
        options = {".webp": {"lossless": True}, ".mpo": {"quality": 95, "subsampling": 0}}
        more = options.get(suffix, {})
        pictures[0].save(path, save_all=True, append_images=pictures[1:], **more)
    return path


@pytest.mark.parametrize("suffix", [".tif", ".gif", ".webp", ".mpo"])
def test_each_page_is_opened(tmp_path, suffix):
    path = written(tmp_path, suffix)
    for page, wanted in enumerate(PAGES):
        image = load(path, page=page)
        near = 3 if suffix == ".mpo" else 0
        assert np.abs(image.samples[..., :3].astype(int) - wanted).max() <= near
        assert (image.metadata.page, image.metadata.further_pages) == (page, 2)
        assert image.metadata.can_turn
        which = "the first" if page == 0 else f"number {page + 1}"
        assert image.notes[-1].endswith(f": {which} is opened")


@pytest.mark.parametrize("suffix", [".tif", ".gif", ".webp", ".mpo"])
def test_a_page_that_is_not_there_is_said(tmp_path, suffix):
    with pytest.raises(FileError, match="it has no page 4 that can be opened"):
        load(written(tmp_path, suffix), page=3)


def test_a_file_of_one_picture_has_no_second_page(tmp_path):
    for suffix in (".png", ".jpg", ".tif", ".webp"):
        path = tmp_path / f"a{suffix}"
        save(path, PAGES[0])
        assert not load(path).metadata.can_turn
        with pytest.raises(FileError, match="it has no page 2 that can be opened"):
            load(path, page=1)


def test_a_page_larger_than_the_first_has_its_own_size(tmp_path):
    with tifffile.TiffWriter(tmp_path / "a.tif") as writer:
        writer.write(PAGES[0], photometric="rgb")
        writer.write(np.zeros((50, 70), np.uint16), photometric="minisblack")
    image = load(tmp_path / "a.tif", page=1)
    assert (image.samples.shape, image.samples.dtype) == ((50, 70, 1), np.uint16)


def test_a_saved_page_says_that_the_others_are_not_in_it(tmp_path):
    image = load(written(tmp_path, ".tif"), page=1)
    notes = save(tmp_path / "b.tif", image.samples, image.metadata)
    assert notes == ("2 further pages or frames of the opened file are not in the saved one",)


def test_apply_takes_a_page(registry, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    path, out = written(tmp_path, ".gif"), tmp_path / "out.png"
    call = ["apply", str(path), "-o", str(out), "--kernel", "1"]
    assert commands.run([*call, "--page", "3"], registry) == 0
    assert (load(out).samples[..., :3] == COLOURS[2]).all()
    assert "number 3 is opened" in capsys.readouterr().err
    assert commands.run([*call, "--page", "0"], registry) == 2
    assert "page 0 is not allowed, use 1 or more" in capsys.readouterr().err


def test_steps_belong_to_the_page_that_they_were_made_for(registry, tmp_path):
    path = written(tmp_path, ".tif")
    edited = EditedPhotos(tmp_path / "edited", registry)
    first, third = (PhotoReference.of_file(path, page=page) for page in (0, 2))
    edited.remember(third, (Step.of(registry["invert"]),))
    assert edited.find(first) is None
    found = edited.find(third)
    assert found is not None
    assert [step.filter_id for step in found.steps] == ["invert"]
    assert PhotoReference.from_json(third.to_json()) == third
    assert "page" not in first.to_json()
