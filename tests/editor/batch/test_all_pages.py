"""All pages of files through a batch: what has several keeps them, the rest is done as ever."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np

from editor.batch.job import Item, Orders
from editor.batch.one_photo import Workbench
from editor.cli import commands
from editor.document.recipe import Recipe
from editor.document.step import Step
from editor.photo.load import load
from editor.photo.paged.reading import PagedPhoto
from filters.registry import Registry
from tests.editor.batch.conftest import make_photos
from tests.editor.photo.test_pages import PAGES, written


def test_each_page_goes_through_the_steps_and_one_page_is_done_as_without(
    tmp_path: Path, data: Path, registry: Registry
) -> None:
    recipe = Recipe((Step.of(registry["invert"]),)).to_text(registry)
    orders, out = Orders(recipe, "Invert", all_pages=True), tmp_path / "out"
    (one,) = make_photos(tmp_path / "in", 1)
    several = written(tmp_path / "in", ".tif")

    def done(source: Path, name: str, orders: Orders = orders) -> str:
        return Workbench.of(orders, registry, out).done(Item(1, source, out / name)).state

    assert done(several, "pages.tif") == "done"
    pages = [image.samples for image in PagedPhoto.of(out / "pages.tif").images()]
    for page, wanted in zip(pages, PAGES, strict=True):
        np.testing.assert_array_equal(page, 255 - wanted)
    assert done(several, "pages.tif") == "current"
    assert done(one, "one.png") == "done"
    np.testing.assert_array_equal(load(out / "one.png").samples, 255 - load(one).samples)
    # the first page alone is another result: what is there is not current
    assert done(several, "pages.tif", replace(orders, all_pages=False)) == "done"
    assert load(out / "pages.tif").metadata.further_pages == 0


def test_a_file_that_holds_one_picture_is_refused_for_several(
    tmp_path: Path, data: Path, registry: Registry
) -> None:
    orders = Orders(Recipe(()).to_text(registry), "", all_pages=True)
    item = Item(1, written(tmp_path, ".tif"), tmp_path / "out" / "pages.jxl")
    outcome = Workbench.of(orders, registry, tmp_path / "out").done(item)
    assert outcome.state == "failed"
    assert ".jxl files hold one picture, use .tif" in outcome.words
    assert not item.output.exists()


def test_the_command_takes_it(tmp_path, data: Path, registry: Registry, capsys) -> None:
    film, report = written(tmp_path, ".gif"), tmp_path / "report.json"
    words = ["batch", film, "-o", tmp_path / "out", "--preset", "Sharpen", "--pages", "all"]
    words += ["--jobs", "1", "--report", report, "--pattern", "{name}.webp"]
    assert commands.run([str(word) for word in words], registry) == 0, capsys.readouterr().err
    assert load(tmp_path / "out" / "a.webp").metadata.further_pages == len(PAGES) - 1
    assert json.loads(report.read_text())["all_pages"] is True


def test_orders_for_all_pages_survive_the_way_to_a_worker() -> None:
    orders = Orders("{}", "x", all_pages=True)
    assert Orders.from_json(orders.to_json()) == orders
