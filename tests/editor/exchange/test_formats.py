"""Every format: round trips, and what it can not hold."""

import dataclasses
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.document.image import Image
from editor.exchange.compat import ROWS, CompatOverrides
from editor.exchange.files import own_format, read_content, write_kernels, writing_format
from editor.exchange.format import ExchangeError, ImportedKernel, as_program
from editor.exchange.formats import FORMATS, format_named
from editor.presets.bundle import SUFFIX_ZIP
from editor.render.pipeline import Pipeline
from filters.kernel import Kernel
from filters.params.kinds.channels import Channels
from filters.pixels.border import BORDER_RULES
from filters.registry import Registry

REGISTRY = Registry.builtin()


READ = [one.id for one in FORMATS if one.read is not None]


whole = st.integers(-99, 99).map(float)


@st.composite
def grids(draw, largest=9, odd=False, smallest=1, elements=whole):
    sides = st.integers(smallest, largest)
    if odd:
        sides = sides.filter(lambda n: n % 2 == 1)
    rows, columns = draw(sides), draw(sides)
    values = draw(st.lists(elements, min_size=rows * columns, max_size=rows * columns))
    return np.reshape(values, (rows, columns))


def again(format_id, found):
    """Write and read again."""
    chosen = format_named(format_id)
    exported = write_kernels((found,), chosen, REGISTRY)
    suffix = chosen.suffixes[0]
    _, imported = read_content(exported.content, f"file{suffix}", REGISTRY, format_id)
    assert len(imported.found) == 1
    return imported.found[0], exported


def same(one, other):
    """Equal Steps: the same pixels on every photo."""
    first, second = one.step(REGISTRY), other.step(REGISTRY)
    a, b = first.values["kernel"], second.values["kernel"]
    np.testing.assert_allclose(a.weights / a.gain_divisor, b.weights / b.gain_divisor, rtol=1e-12)
    assert a.origin == b.origin
    assert a.offset == pytest.approx(b.offset, abs=1e-12)
    rest = [{k: v for k, v in s.values.items() if k != "kernel"} for s in (first, second)]
    assert rest[0] == rest[1]


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_gimps_presets_come_back_equal(data):
    weights = data.draw(
        grids(5, odd=True, smallest=3).filter(lambda g: g.shape in ((3, 3), (5, 5)))
    )
    if weights.shape == (5, 5):
        weights[0, 0] = 7.0  # else GIMP itself takes it for 3x3
    channels = Channels(data.draw(st.integers(0, 15)))
    more = {
        "border": data.draw(st.sampled_from(["transparent", "clamp", "wrap", "black", "white"])),
        "alpha": data.draw(st.sampled_from(["gimp", "plain"])),
        "channels": channels,
    }
    kernel = Kernel(weights, offset=data.draw(st.floats(-1, 1)))
    divisor = data.draw(st.integers(1, 99)) / 7
    name = data.draw(
        st.text(min_size=1, max_size=20).filter(lambda t: t.strip() and t.isprintable())
    )
    found = as_program(
        name, kernel, ROWS["gimp"], CompatOverrides(divisor=divisor, normalize=False), **more
    )
    back, exported = again("gimp", found)
    same(found, back)
    assert back.name == name
    assert exported.losses == ()


@given(grids(5, odd=True), st.integers(1, 9999), st.integers(-999, 999))
@settings(max_examples=60, deadline=None)
def test_photoshops_integers_come_back_equal(weights, scale, offset):
    kernel = Kernel(weights, offset=offset / 255)
    found = as_program("x", kernel, ROWS["photoshop"], CompatOverrides(divisor=float(scale)))
    back, exported = again("photoshop", found)
    assert exported.losses == ()
    full = np.zeros((5, 5))
    rows, columns = weights.shape
    top, left = 2 - rows // 2, 2 - columns // 2
    full[top : top + rows, left : left + columns] = weights
    padded = dataclasses.replace(found, kernel=found.kernel.replace(weights=full, origin=(2, 2)))
    same(padded, back)


@given(grids(odd=True))
@settings(max_examples=60, deadline=None)
def test_imagejs_text_comes_back_equal(weights):
    found = as_program("x", Kernel(weights), ROWS["imagej"], CompatOverrides())
    back, exported = again("imagej", found)
    same(found, back)
    assert exported.losses == ()


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_imagemagicks_strings_come_back_equal(data):
    elements = st.one_of(st.floats(-1e6, 1e6), st.just(np.nan), whole)
    weights = data.draw(grids(12, elements=elements).filter(lambda g: not np.isnan(g).all()))
    origin = tuple(data.draw(st.integers(0, n - 1)) for n in weights.shape)
    found = as_program("x", Kernel(weights, origin), ROWS["imagemagick"], CompatOverrides())
    back, exported = again("imagemagick", found)
    same(found, back)
    assert exported.losses == ()


@given(grids(12, elements=st.floats(-1e6, 1e6)), st.floats(0.1, 99), st.integers(-255, 255))
@settings(max_examples=60, deadline=None)
def test_libvips_matrices_come_back_equal(weights, scale, offset):
    origin = ROWS["libvips"].origin(weights.shape)
    kernel = Kernel(weights, origin, offset=offset / 255)
    found = as_program("x", kernel, ROWS["libvips"], CompatOverrides(divisor=scale))
    same(found, again("libvips", found)[0])


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_aseprites_kernels_come_back_equal(data):
    weights = data.draw(grids(12))
    origin = tuple(data.draw(st.integers(0, n - 1)) for n in weights.shape)
    kernel = Kernel(weights, origin, data.draw(st.integers(1, 99)), data.draw(whole) / 255)
    channels = Channels(data.draw(st.integers(1, 15)))
    found = ImportedKernel("some-name", kernel, {"channels": channels})
    back, exported = again("aseprite", found)
    same(found, back)
    assert (back.name, exported.losses) == ("some-name", ())


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_svgs_kernels_come_back_equal(data):
    weights = data.draw(grids(7))
    origin = tuple(data.draw(st.integers(0, n - 1)) for n in weights.shape)
    kernel = Kernel(weights, origin, offset=data.draw(st.floats(-1, 1)))
    more = {
        "border": data.draw(st.sampled_from(["clamp", "wrap", "transparent"])),
        "light": data.draw(st.sampled_from(["linear", "stored"])),
    }
    if data.draw(st.booleans()):
        more |= {"alpha": "keep", "add_alpha": False}
    divisor = data.draw(st.floats(0.5, 9))
    found = as_program("x", kernel, ROWS["svg"], CompatOverrides(divisor=divisor), **more)
    back, exported = again("svg", found)
    same(found, back)
    assert exported.losses == ()


@given(
    grids(9, elements=st.floats(-1e6, 1e6)), st.sampled_from(["black", "clamp", "wrap", "mirror"])
)
@settings(max_examples=40, deadline=None)
def test_gmics_matrices_come_back_equal(weights, border):
    found = as_program("x", Kernel(weights), ROWS["gmic"], CompatOverrides(), border=border)
    back, exported = again("gmic", found)
    same(found, back)
    assert exported.losses == ()


@pytest.mark.parametrize("format_id", ["csv", "tsv", "npy"])
@given(weights=grids(9, elements=st.one_of(st.floats(-1e6, 1e6), st.just(np.nan))))
@settings(max_examples=40, deadline=None)
def test_tables_and_arrays_come_back_equal(format_id, weights):
    if np.isnan(weights).all():
        return
    found = ImportedKernel("x", Kernel(weights))
    back, exported = again(format_id, found)
    same(found, back)
    assert exported.losses == ()


def test_our_own_presets_come_back_equal():
    kernel = Kernel([[1, np.nan], [2, 3]], (1, 1), 3, 0.25)
    found = ImportedKernel("Mine", kernel, {"border": "wrap", "flip": True})
    exported = own_format(REGISTRY).write((found,), REGISTRY)
    _, imported = read_content(exported.content, "mine.json", REGISTRY)
    same(found, imported.found[0])


def test_what_a_format_can_not_hold_is_said():
    kernel = Kernel([[1, np.nan, 1 / np.pi]], (0, 0), offset=0.5)
    found = ImportedKernel("x", kernel, {"border": "mirror", "light": "linear"})
    losses = {one.id: " | ".join(write_kernels((found,), one, REGISTRY).losses) for one in FORMATS}
    assert "no offset" in losses["csv"]
    assert "origin is 0,0" in losses["csv"]
    assert "its weights are integers" in losses["photoshop"]
    assert "its light" in losses["imagemagick"] or "light" in losses["imagemagick"]
    assert "holes" in losses["svg"]
    assert "border mirror" in losses["gimp"]
    big = ImportedKernel("x", Kernel(np.ones((7, 7))))
    for format_id in ("gimp", "photoshop"):
        with pytest.raises(ExchangeError, match="7x7 with origin 3,3 does not fit"):
            write_kernels((big,), format_named(format_id), REGISTRY)


def test_every_suffix_and_id_belongs_to_one_format():
    formats = (own_format(REGISTRY), *FORMATS)
    owners = [(suffix, one.id) for one in formats for suffix in one.suffixes]
    owners.append((SUFFIX_ZIP, "bundle"))
    for suffix, owner in owners:
        assert re.fullmatch(r"(\.[a-z0-9]+)+", suffix), f"{suffix} of {owner}"
        assert [other for found, other in owners if found == suffix] == [owner], suffix
    assert len({one.id for one in formats}) == len(formats)


def test_a_files_name_chooses_the_format_that_has_its_suffix():
    for one in FORMATS:
        for suffix in one.suffixes:
            assert writing_format(f"Edges{suffix}", REGISTRY) is one
            assert writing_format(f"EDGES{suffix.upper()}", REGISTRY) is one


@pytest.mark.parametrize("name", ["gauss.txt", "gauss.csv"])
def test_a_text_of_54_bytes_is_no_photoshop_filter(name):
    text = "2 4 5 4 2\n4 9 12 9 4\n5 12 15 12 5\n4 9 12 9 4\n2 4 5 4 2"
    assert len(text) == 54
    given = text.replace(" ", ",") if name.endswith("csv") else text
    chosen, imported = read_content(given.encode(), name, REGISTRY)
    assert chosen.id != "photoshop"
    np.testing.assert_array_equal(imported.found[0].kernel.weights[2], [5, 12, 15, 12, 5])


@pytest.mark.parametrize("weighted", ["yes", "no"])
def test_gimps_divisor_of_0_copies_a_clear_photo_too(weighted):
    text = (
        '(GimpGegl-gegl-convolution-matrix-config "x" (c3 1) (b3 1) (divisor 0)'
        f" (normalize no) (alpha-weight {weighted}))"
    )
    _, imported = read_content(text.encode(), "a.settings", REGISTRY)
    image = Image(np.random.default_rng(0).integers(0, 256, (6, 7, 4), np.uint8))
    pipeline = Pipeline.of(image, (imported.found[0].step(REGISTRY),), REGISTRY)
    rendered = pipeline.render(image.region)
    np.testing.assert_array_equal(rendered, image.rgba(image.region))


@pytest.mark.parametrize(
    ("format_id", "held"),
    [
        ("opencv", {"clamp", "mirror", "reflect", "black"}),
        ("pytorch", {"clamp", "reflect", "wrap", "black"}),
        ("glsl", {"clamp"}),
        ("c-rank2", {"clamp"}),
        ("glsl-rank2", {"clamp"}),
        ("numpy-rank2", {"clamp"}),
    ],
)
def test_code_says_which_border_it_has_not(format_id, held):
    one = format_named(format_id)
    for border in BORDER_RULES:
        found = ImportedKernel("x", Kernel([[1, 2, 1]]), {"border": border})
        losses = write_kernels((found,), one, REGISTRY).losses
        said = () if border in held else (f"it has no border {border}: clamp was written",)
        assert losses == said


def test_rows_of_different_lengths_in_a_gmic_matrix_are_named():
    with pytest.raises(ExchangeError, match="row 2 of the kernel has 1 numbers, row 1 has 2"):
        read_content(b"(1,2;3)", "a.gmic", REGISTRY)
