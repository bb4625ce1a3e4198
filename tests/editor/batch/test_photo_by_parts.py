"""A photo shared out by parts: equal to one process's file byte for byte, resumed, done again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import tifffile

from editor.batch.job import Item, Orders, Part
from editor.batch.one_photo import Workbench
from editor.batch.photo_by_parts import PhotoByParts
from editor.batch.wire import item_form, item_of
from editor.document.recipe import Recipe
from editor.document.step import Step
from editor.document.tiled_image import TiledImage
from editor.photo.tiled.opening import open_tiled
from editor.presets.library import PresetLibrary
from editor.render.pipeline import Pipeline
from editor.render.shared_stream import SharedStream
from editor.render.streaming import stream
from editor.storage.file_error import FileError
from filters.kernel import Kernel

SIDE = 1024  # of a part: six of them
KERNEL = Kernel(np.random.default_rng(5).integers(-2, 9, (7, 7)).tolist(), normalize=True)


class Bench:
    """Does parts one after the other, in this process, until it is killed."""

    def __init__(self, bench: Workbench, told, most: int) -> None:
        self._bench, self._told, self._left = bench, told, most
        self.done: list[int] = []

    def add(self, items: list[Item]) -> None:
        for item in items:
            if len(self.done) < self._left:
                self._told(item, self._bench.done(item))
                self.done.append(item.part.number)

    def wait(self, seconds: float | None = None) -> bool:
        if len(self.done) >= self._left:
            raise FileError(Path("cluster"), "reached", "it was killed")
        return True


class Work:
    """A photo in a file, shared out again and again."""

    def __init__(self, source: Path, registry, steps: tuple[Step, ...]) -> None:
        self.source, self.registry = source, registry
        self.pipeline = Pipeline.of(TiledImage(open_tiled(source)), steps, registry)
        self.orders = Orders(Recipe(steps).to_text(registry), "")
        self.crews: list[Bench] = []

    def alone(self, output: Path) -> Path:
        stream(self.pipeline, output, lambda _: None)
        return output

    def shared(self, output: Path, most: int = 99) -> list[float]:
        shares: list[float] = []

        @contextmanager
        def open_crew(count: int, told) -> Iterator[Bench]:
            bench = Workbench.of(self.orders, self.registry, output.parent)
            self.crews.append(Bench(bench, told, most))
            yield self.crews[-1]

        photo = PhotoByParts(self.pipeline, self.orders, self.source, output, SIDE)
        photo.written(open_crew, shares.append)
        return shares


@pytest.fixture
def photo(tmp_path: Path, data: Path) -> Path:
    noise = np.random.default_rng(1).integers(0, 256, (1100, 2100, 3), np.uint8)
    tifffile.imwrite(tmp_path / "photo.tif", noise, tile=(256, 256), photometric="rgb")
    return tmp_path / "photo.tif"


def bytes_of(path: Path) -> dict[str, bytes]:
    """Return a file's bytes, or those of all files of a folder."""
    files = [path] if path.is_file() else sorted(f for f in path.rglob("*") if f.is_file())
    return {str(file.relative_to(path)): file.read_bytes() for file in files}


@pytest.mark.parametrize("ending", [".tif", ".ome.zarr"])
def test_parts_killed_in_the_middle_make_the_file_of_one_process(
    tmp_path: Path, photo: Path, registry, ending: str
) -> None:
    if ending == ".ome.zarr":
        pytest.importorskip("zarr", reason="needs the extra big")
    work = Work(photo, registry, (Step.of(registry["convolution"], kernel=KERNEL),))
    (tmp_path / "one").mkdir()
    alone = work.alone(tmp_path / "one" / f"out{ending}")
    output = tmp_path / f"out{ending}"
    with pytest.raises(FileError, match="it was killed"):
        work.shared(output, most=4)
    assert not output.exists()
    assert work.shared(output)[-1] == 1
    assert [crew.done for crew in work.crews] == [[0, 1, 2, 3], [4, 5]]
    assert bytes_of(output) == bytes_of(alone)
    assert not [path for path in tmp_path.iterdir() if path.name.endswith(".parts")]


def test_what_was_begun_of_another_result_is_let_go(tmp_path: Path, photo: Path, registry) -> None:
    output = tmp_path / "out.tif"
    with pytest.raises(FileError):
        Work(photo, registry, (Step.of(registry["invert"]),)).shared(output, most=5)
    work = Work(photo, registry, ())
    work.shared(output)
    assert work.crews[0].done == [0, 1, 2, 3, 4, 5]
    np.testing.assert_array_equal(tifffile.imread(output), tifffile.imread(photo))


def test_a_grey_photo_that_gets_colour_is_begun_again_in_colour(
    tmp_path: Path, data: Path, registry
) -> None:
    grey = np.random.default_rng(1).integers(0, 256, (1100, 1100), np.uint8)
    tifffile.imwrite(tmp_path / "grey.tif", grey, tile=(256, 256))
    sepia = PresetLibrary.of(registry).find("Sepia tone").step
    work = Work(tmp_path / "grey.tif", registry, (sepia,))
    work.shared(tmp_path / "out.tif")
    alone = work.alone(tmp_path / "alone.tif")
    assert tifffile.imread(alone).ndim == 3
    assert (tmp_path / "out.tif").read_bytes() == alone.read_bytes()


def test_a_part_that_fails_is_said_and_the_others_are_kept(
    tmp_path: Path, photo: Path, registry, monkeypatch
) -> None:
    do = SharedStream.do

    def failing(self, number, *rest):
        if number == 2:
            raise FileError(self.output, "written", "the disk is full")
        do(self, number, *rest)

    work, output = Work(photo, registry, ()), tmp_path / "out.tif"
    with monkeypatch.context() as patch:
        patch.setattr(SharedStream, "do", failing)
        with pytest.raises(FileError, match="the disk is full"):
            work.shared(output)
    work.shared(output)
    assert work.crews[1].done == [2]
    assert output.exists()


def test_a_part_survives_the_way_to_a_worker(photo: Path) -> None:
    item = Item(3, photo, photo.with_name("out.tif"), part=Part(3, "ab", SIDE, False, False))
    assert item_of(item_form(item)) == item
