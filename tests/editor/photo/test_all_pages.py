"""Steps applied to all pages of a file: pixels, order, times and metadata of each."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
import pyvips
import tifffile
from PIL import Image as Pillow
from PIL import ImageSequence

from editor.cli import commands
from editor.colour.named_profiles import named
from editor.document.step import Step
from editor.photo.load import load
from editor.photo.paged.mpo import joined
from editor.photo.paged.reading import PagedPhoto, Timing
from editor.render.all_pages import written_pages
from editor.storage.file_error import FileError
from tests.editor.photo.test_pages import PAGES, written

MOVING = [".gif", ".webp", ".png", ".avif"]
ALL = [".tif", ".mpo", *MOVING]
NEAR = {".mpo": 3, ".avif": 3}


def film(folder: Path, suffix: str) -> Path:
    """Write three frames of 100, 250 and 400 ms, shown twice, by Pillow."""
    pictures = [Pillow.fromarray(page) for page in PAGES]
    options = {
        ".webp": {"lossless": True, "loop": 2},
        ".avif": {"quality": 100, "subsampling": "4:4:4"},
        ".gif": {"loop": 1},  # again once
        ".png": {"loop": 2},
    }[suffix]
    path = folder / f"film{suffix}"
    pictures[0].save(
        path, save_all=True, append_images=pictures[1:], duration=[100, 250, 400], **options
    )
    return path


def inverted(registry, source: Path, out: Path) -> list[np.ndarray]:
    notes = written_pages(PagedPhoto.of(source), (Step.of(registry["invert"]),), registry, out)
    assert not any("not in the saved one" in note for note in notes)
    return [image.samples[..., :3].astype(int) for image in PagedPhoto.of(out).images()]


@pytest.mark.parametrize("suffix", ALL)
def test_steps_reach_each_page_of_each_kind(registry, tmp_path, suffix):
    near = NEAR.get(suffix, 0)
    for target in ALL:
        pages = inverted(registry, written(tmp_path, suffix), tmp_path / f"out{target}")
        assert len(pages) == 3
        for page, wanted in zip(pages, PAGES, strict=True):
            assert np.abs(page - (255 - wanted)).max() <= near + NEAR.get(target, 0), target


@pytest.mark.parametrize("suffix", MOVING)
def test_frames_keep_their_times(registry, tmp_path, suffix):
    source = film(tmp_path, suffix)
    wanted = (Fraction(1, 10), Fraction(1, 4), Fraction(2, 5))
    plays = 0 if suffix == ".avif" else 2
    assert PagedPhoto.of(source).timing() == Timing(wanted, plays)
    for target in MOVING:
        inverted(registry, source, tmp_path / f"out{target}")
        kept = 0 if target == ".avif" else plays
        assert PagedPhoto.of(tmp_path / f"out{target}").timing() == Timing(wanted, kept), target


def test_other_programs_read_what_is_written(registry, tmp_path):
    source = film(tmp_path, ".png")
    for target in (*MOVING, ".mpo"):
        out = tmp_path / f"out{target}"
        inverted(registry, source, out)
        with Pillow.open(out) as picture:
            for number, page in enumerate(PAGES):
                picture.seek(number)
                seen = np.asarray(picture.convert("RGB"), int)
                assert np.abs(seen - (255 - page)).max() <= NEAR.get(target, 0)
                if target != ".mpo":
                    assert picture.info["duration"] == [100, 250, 400][number]
    inverted(registry, source, tmp_path / "out.tif")
    assert (tifffile.imread(tmp_path / "out.tif") == 255 - np.stack(PAGES)).all()


def test_pages_of_a_tiff_keep_their_own_size_depth_and_words(registry, tmp_path):
    source, out = tmp_path / "a.tif", tmp_path / "b.tif"
    pages: list[np.ndarray] = [
        np.arange(24 * 32 * 3, dtype=np.uint8).reshape(24, 32, 3),
        np.arange(50 * 70, dtype=np.uint16).reshape(50, 70),
        np.linspace(0, 1, 8 * 900, dtype=np.float32).reshape(8, 900),
    ]
    with tifffile.TiffWriter(source) as writer:
        for number, page in enumerate(pages):
            colours = "rgb" if page.ndim == 3 else "minisblack"
            writer.write(
                page,
                photometric=colours,
                description=f"page {number}",
                metadata=None,
                resolution=(100 + number, 100),
                resolutionunit="INCH",
            )
    written_pages(PagedPhoto.of(source), (), registry, out)
    with tifffile.TiffFile(out) as file:
        assert len(file.pages) == 3
        for number, page in enumerate(pages):
            read = file.pages[number]
            assert (read.asarray() == page).all()
            assert read.asarray().dtype == page.dtype
            assert read.description == f"page {number}"
            assert read.resolution[0] == pytest.approx(100 + number)
    tall = pyvips.Image.new_from_file(str(out), page=2).numpy()
    assert (tall == pages[2]).all()


def test_sixteen_bits_of_a_moving_png_stay(registry, tmp_path):
    rng = np.random.default_rng(5)
    frames = [rng.integers(0, 65536, (9, 7, 4), np.uint16) for _ in range(3)]
    source, out = tmp_path / "a.tif", tmp_path / "b.png"
    with tifffile.TiffWriter(source) as writer:
        for frame in frames:
            writer.write(frame, photometric="rgb", extrasamples=["unassalpha"])
    written_pages(PagedPhoto.of(source), (), registry, out)
    for number, frame in enumerate(frames):
        assert (load(out, page=number).samples == frame).all()


def test_frames_of_two_sizes_and_files_of_one_page_are_refused(registry, tmp_path):
    source = tmp_path / "a.tif"
    with tifffile.TiffWriter(source) as writer:
        writer.write(PAGES[0], photometric="rgb")
        writer.write(PAGES[0][:20], photometric="rgb")
    with pytest.raises(FileError, match="page 2 is 32 x 20 and the first 32 x 24"):
        written_pages(PagedPhoto.of(source), (), registry, tmp_path / "b.gif")
    with pytest.raises(FileError, match="bmp files hold one picture"):
        written_pages(PagedPhoto.of(source), (), registry, tmp_path / "b.bmp")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.tif"]
    Pillow.fromarray(PAGES[0]).save(tmp_path / "c.png")
    with pytest.raises(FileError, match="it has one page only"):
        PagedPhoto.of(tmp_path / "c.png")


def test_frames_of_two_depths_take_the_deeper_and_of_two_profiles_are_refused(registry, tmp_path):
    source, out = tmp_path / "a.tif", tmp_path / "b.png"
    with tifffile.TiffWriter(source) as writer:
        writer.write(PAGES[0], photometric="rgb")
        writer.write(PAGES[1].astype(np.uint16) * 257, photometric="rgb")
    written_pages(PagedPhoto.of(source), (), registry, out)
    for number in range(2):
        assert (load(out, page=number).samples == PAGES[number].astype(int) * 257).all()
    with tifffile.TiffWriter(source) as writer:
        writer.write(PAGES[0], photometric="rgb")
        writer.write(PAGES[1], photometric="rgb", iccprofile=named("Adobe RGB").icc)
    with pytest.raises(FileError, match="page 2 has another colour profile"):
        written_pages(PagedPhoto.of(source), (), registry, tmp_path / "c.png")
    assert not (tmp_path / "c.png").exists()


def test_what_a_gif_can_not_hold_is_said(registry, tmp_path):
    rng = np.random.default_rng(6)
    source = tmp_path / "a.tif"
    with tifffile.TiffWriter(source) as writer:
        for _ in range(2):
            page = rng.integers(0, 256, (40, 40, 4), np.uint8)
            writer.write(page, photometric="rgb", extrasamples=["unassalpha"])
    notes = written_pages(PagedPhoto.of(source), (), registry, tmp_path / "b.gif")
    assert "GIF has 256 colours a frame: the nearest of them were taken" in notes
    assert "GIF has no half transparent pixels: each is clear or opaque" in notes


def test_what_webp_and_avif_do_not_hold_is_said(registry, tmp_path):
    notes = written_pages(PagedPhoto.of(film(tmp_path, ".png")), (), registry, tmp_path / "b.avif")
    assert "AVIF does not hold how often its frames are shown" in notes
    with tifffile.TiffWriter(tmp_path / "a.tif") as writer:
        for page in (PAGES[0], PAGES[0], PAGES[1]):
            writer.write(page, photometric="rgb")
    out = tmp_path / "b.webp"
    notes = written_pages(PagedPhoto.of(tmp_path / "a.tif"), (), registry, out)
    assert notes == ("WebP joins equal frames: of 3 it has 2",)
    assert PagedPhoto.of(out).timing().seconds == (Fraction(1, 5), Fraction(1, 10))


def several(path: Path, *makers: str) -> Path:
    """Write a JPEG of as many pictures, each with Exif, a comment and a resolution of its own."""
    for name, maker in enumerate(makers):
        picture, exif = Pillow.new("RGB", (16, 12), (80 * name, 20, 40)), Pillow.Exif()
        exif[0x010F] = maker
        picture.save(path.with_name(f"{name}.jpg"), exif=exif, comment=maker, dpi=(300, 300))
    path.write_bytes(joined([path.with_name(f"{n}.jpg").read_bytes() for n in range(len(makers))]))
    return path


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".png", ".avif"])
def test_what_is_lost_of_a_jpeg_of_several_pictures_is_said(registry, tmp_path, suffix):
    alike = PagedPhoto.of(several(tmp_path / "alike.jpg", "Same", "Same"))
    notes = "; ".join(written_pages(alike, (), registry, tmp_path / f"b{suffix}"))
    assert "is written without the photo's " in notes
    assert "comment" in notes
    assert "resolution" in notes or suffix == ".png"
    assert "is left out" not in notes
    apart = PagedPhoto.of(several(tmp_path / "apart.jpg", "Left", "Right", "Left"))
    notes = "; ".join(written_pages(apart, (), registry, tmp_path / f"c{suffix}"))
    assert "has metadata once for all frames: what page 2 has is left out" in notes


@pytest.mark.parametrize("suffix", [".tif", ".mpo"])
def test_each_picture_of_a_jpeg_keeps_its_own_words(registry, tmp_path, suffix):
    source = PagedPhoto.of(several(tmp_path / "a.jpg", "Left", "Right"))
    notes = written_pages(source, (), registry, tmp_path / f"b{suffix}")
    assert not any("left out" in note for note in notes)
    with Pillow.open(tmp_path / f"b{suffix}") as out:
        makers = [one.getexif()[0x010F] for one in ImageSequence.Iterator(out)]
    assert makers == ["Left", "Right"]


def test_what_lacks_of_a_later_page_is_said(registry, tmp_path):
    source = tmp_path / "a.tif"
    with tifffile.TiffWriter(source) as writer:
        for page in PAGES[:2]:
            writer.write(page, photometric="rgb", rowsperstrip=4)
    source.write_bytes(source.read_bytes()[:-500])
    notes = written_pages(PagedPhoto.of(source, True), (), registry, tmp_path / "b.tif")
    assert notes == ("its data ends early: what is missing is black",)


def test_apply_takes_all_pages(registry, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    path, out = written(tmp_path, ".gif"), tmp_path / "out.png"
    call = ["apply", str(path), "--kernel", "1", "--pages", "all", "-o"]
    assert commands.run([*call, str(out)], registry) == 0
    assert "is opened" not in capsys.readouterr().err
    for page, wanted in enumerate(PAGES):
        assert (load(out, page=page).samples[..., :3] == wanted).all()
    assert commands.run([*call, str(tmp_path / "out.jxl")], registry) == 2
    assert ".jxl files hold one picture, use .tif" in capsys.readouterr().err
    assert commands.run([*call, str(out), "--save-mask", "m.png"], registry) == 2
    assert "go with one page: use --page" in capsys.readouterr().err
    assert commands.run([*call, str(path)], registry) == 2
    assert "give --overwrite" in capsys.readouterr().err
