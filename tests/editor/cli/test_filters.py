"""The command filters: what there is, and what one can be given."""

from __future__ import annotations

import json

import pytest

import main
from editor.cli import commands
from filters.plugin import FilterSpec, Pixels, image_filter
from filters.registry import Registry
from tests.editor.plugins.test_docs import DOCS

REGISTRY = Registry.builtin()


def said(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    assert commands.run(["filters", *argv], REGISTRY) == 0
    return capsys.readouterr().out


def test_the_list_has_every_filter_on_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys, "list").splitlines()
    assert [line.split("\t")[0] for line in lines] == [spec.id for spec in REGISTRY]
    assert "median\tMedian\tDenoise\t" in "\n".join(lines)
    denoise = said(capsys, "list", "--group", "denoise").splitlines()
    assert 0 < len(denoise) < len(lines)


@pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda spec: spec.id)
def test_each_is_shown_with_limits_defaults_and_what_values_do(
    spec: object, capsys: pytest.CaptureFixture[str]
) -> None:
    one = REGISTRY[spec.id]  # type: ignore[attr-defined]
    text, form = said(capsys, "show", one.id), json.loads(said(capsys, "show", one.id, "--json"))
    assert text.startswith(f"{one.title} ({one.id})")
    assert [p["name"] for p in form["parameters"]] == [p.name for p in one.params]
    for param, shown in zip(one.params, form["parameters"], strict=True):
        assert f"  {param.name}: {param.kind.described()}" in text
        assert param.from_json(shown["default"]) == param.default
        assert param.from_text(shown["default_text"]) == param.default
        assert shown["description"] == param.tooltip


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("exposure", "gegl:exposure"),
        ("white_balance", "Lam 1985"),
        ("levels", "gimp:levels"),
        ("curves", "Fritsch and Butland 1984"),
        ("brightness_contrast", "gegl:brightness-contrast"),
        ("saturation", "Filter Effects Module"),
        ("hue_saturation", "Smith 1978"),
        ("black_and_white", "gegl:mono-mixer"),
        ("colour_balance", "gimp:color-balance"),
        ("gradient_map", "Rec. ITU-R BT.601"),
        ("lookup_table", "Cube LUT Specification 1.0"),
        ("invert", "gegl:invert-gamma"),
        ("posterize", "gimp:posterize"),
        ("threshold", "Rec. ITU-R BT.601"),
        ("noise", "Wellons 2018"),
        ("vignette", "Hermite"),
    ],
)
def test_tone_and_colour_say_by_whose_definition(
    name: str, source: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert source in " ".join(said(capsys, "show", name).split())
    form = json.loads(said(capsys, "show", name, "--json"))
    assert source in " ".join(f"{form['description']} {form['details']}".split())


def test_the_json_of_the_list_is_that_of_each(capsys: pytest.CaptureFixture[str]) -> None:
    forms = json.loads(said(capsys, "list", "--json"))
    median = next(form for form in forms if form["id"] == "median")
    assert median == json.loads(said(capsys, "show", "Median", "--json"))
    (radius,) = median["parameters"]
    assert (radius["minimum"], radius["maximum"], radius["unit"]) == (0, 12, "px")


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (("show", "gausian_blur"), "the nearest are gaussian_blur"),
        (("show", "qqqqqqq"), "see ./run filters list"),
        (("list", "--group", "Nothing"), "there are Artistic, Blur"),
    ],
)
def test_a_name_that_is_not_known_is_one_sentence(
    argv: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert commands.run(["filters", *argv], REGISTRY) == 2
    found = capsys.readouterr()
    assert words in found.err
    assert (found.out, found.err.count("\n")) == ("", 1)


def test_a_plugins_filter_is_shown_with_its_file(capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(DOCS / "plugins")
    assert main.main(["filters", "show", "grain.grain", "--plugin-path", folder]) == 0
    assert "grain.py" in capsys.readouterr().out


def test_what_a_plugin_says_of_itself_steers_no_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    @image_filter("Strange")
    def strange(pixels: Pixels, word: str = "a\x1b[31m\u202e'b") -> Pixels:
        """Do \x1b[2J."""
        return pixels

    registry = Registry((FilterSpec.of(strange),))
    for argv in (["list"], ["show", "strange"]):
        assert commands.run(["filters", *argv], registry) == 0
        shown = capsys.readouterr().out
        assert all(letter.isprintable() for letter in shown if letter not in "\n\t")
    assert "-p word='a\ufffd[31m\ufffd'\"'\"'b'" in shown
