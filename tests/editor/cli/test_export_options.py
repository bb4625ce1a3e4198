"""What a file is written like, as options of `apply`."""

from __future__ import annotations

import pytest
from PIL import Image as Pillow
from PIL import JpegImagePlugin

from editor.cli import commands
from editor.document.image import Metadata
from editor.photo.encoding import Encoding
from editor.photo.load import load
from editor.photo.save import save
from editor.render.output.presets import FILE_NAME, ExportPreset, ExportPresets, save_presets
from editor.render.output.settings import ExportSettings
from editor.render.output.size import OutputSize
from tests.editor.photo.metadata.exif_maker import exif
from tests.sample_photos import COFFEE


@pytest.fixture
def apply(registry, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)

    def call(output: str, *options: str, source=COFFEE) -> tuple[int, str]:
        code = commands.run(
            ["apply", str(source), "-o", output, "--kernel", "1", *options], registry
        )
        return code, capsys.readouterr().err

    return call


def test_size_depth_and_packing_are_options(apply, tmp_path):
    options = ("--resize", "300", "--quality", "95", "--subsampling", "4:2:0", "--progressive")
    assert apply("a.jpg", *options) == (0, "")
    with Pillow.open(tmp_path / "a.jpg") as picture:
        assert picture.size == (300, 200)
        assert picture.info["progressive"]
        assert JpegImagePlugin.get_sampling(picture) == 2
    assert apply("a.tif", "--depth", "float", "--compression", "none", "--resize", "50%") == (0, "")
    assert load(tmp_path / "a.tif").samples.dtype == "float32"
    assert load(tmp_path / "a.tif").samples.shape == (200, 300, 3)


def test_what_is_asked_of_the_file_alone_needs_no_step(apply, registry, tmp_path, capsys):
    options = ("--quality", "70", "--subsampling", "4:4:4")
    assert apply("stepped.jpg", *options) == (0, "")
    assert commands.run(["apply", str(COFFEE), "-o", "plain.jpg", *options], registry) == 0
    plain, stepped = tmp_path / "plain.jpg", tmp_path / "stepped.jpg"
    assert plain.read_bytes() == stepped.read_bytes()
    assert commands.run(["apply", str(COFFEE), "-o", "nothing.jpg"], registry) == 2
    assert "nothing to apply" in capsys.readouterr().err


def test_metadata_are_an_option(apply, tmp_path):
    save(tmp_path / "in.jpg", load(COFFEE).samples, Metadata(exif=exif()))
    for which, expected in (("all", b"Kernel Optics"), ("none", None)):
        assert apply("a.jpg", "--metadata", which, source=tmp_path / "in.jpg") == (0, "")
        found = load(tmp_path / "a.jpg").metadata.exif
        assert found is None if expected is None else expected in found
    apply("a.jpg", "--metadata", "none", "--software", source=tmp_path / "in.jpg")
    assert b"Kernelroom 0" in load(tmp_path / "a.jpg").metadata.exif


def test_an_export_preset_makes_a_file_in_a_folder_and_options_win(apply, tmp_path):
    settings = ExportSettings(
        "WebP", Encoding(50, compression="lossy"), size=OutputSize(100), name="{name}-{preset}"
    )
    presets = ExportPresets().with_added(ExportPreset("Tiny one", settings))
    save_presets(tmp_path / "data" / FILE_NAME, presets)
    (tmp_path / "out").mkdir()
    note = "note: WebP is written without the photo's resolution\n"
    assert apply("out", "--export", "tiny one") == (0, note)
    assert load(tmp_path / "out" / "coffee-tiny-one.webp").samples.shape == (67, 100, 3)
    assert apply("out", "--export", "tiny one", "--resize", "60", "--name", "{width}") == (0, note)
    assert load(tmp_path / "out" / "60.webp").samples.shape == (40, 60, 3)
    assert apply("out", "--format", "jxl")[0] == 0
    assert (tmp_path / "out" / "coffee-edited.jxl").exists()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--quality", "0"), "quality 0 is not allowed"),
        (("--compression", "lzw"), "JPEG has no choice of compression"),
        (("--depth", "12"), "the depth '12' is not known, use 8, 16, float or source"),
        (("--depth", "16"), "JPEG has no 16 bit: it has 8 bit"),
        (("--resize", "big"), "'big' is no size: use pixels as 2048 px, or a share as 50 %"),
        (("--metadata", "some"), "the metadata 'some' are not known"),
        (("--export", "Webb"), "the export preset 'Webb' is not known: there are"),
        (("--format", "gif"), "the format 'gif' is not known, use PNG, JPEG"),
        (("--profile", "none.icc"), "none.icc can't be opened: it does not exist"),
        (("--sharpen", "99"), "sharpening by 99 is not allowed, use 0 to 5"),
    ],
)
def test_an_option_that_is_not_allowed_is_one_sentence_and_writes_nothing(
    apply, tmp_path, options, sentence
):
    code, said = apply("a.jpg", *options)
    assert code == 2
    assert sentence in said
    assert said.count("\n") == 1
    assert not (tmp_path / "a.jpg").exists()


def test_a_name_that_would_be_the_input_is_refused(apply, tmp_path):
    save(tmp_path / "a.png", load(COFFEE).samples)
    before = (tmp_path / "a.png").read_bytes()
    code, said = apply(".", "--format", "png", "--name", "{name}", source=tmp_path / "a.png")
    assert code == 2
    assert "is the input itself: give --overwrite" in said
    assert (tmp_path / "a.png").read_bytes() == before
