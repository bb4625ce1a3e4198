"""What a check hands to a filter that reads files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import pytest

from editor.plugins.check_settings import settings_of
from filters.plugin import FilePath, FilterSpec, Frames, Pixels, Suffixes, image_filter
from filters.registry import Registry


def test_several_pictures_are_supplied_while_the_check_goes_on() -> None:
    @image_filter("Stack")
    def stack(pixels: Pixels, frames: Frames = Frames()) -> Pixels:
        """Stack."""
        return pixels

    seen = {}
    for label, values in settings_of(FilterSpec.of(stack)):
        paths = [Path(path) for path in values["frames"].paths]
        assert all(path.is_file() for path in paths)
        seen[label] = len({path.read_bytes() for path in paths})
    assert seen == {"at its defaults": 0, "with frames 3 pictures": 3}


@pytest.mark.parametrize(
    ("patterns", "label"),
    [
        (("*.cube",), "with file a .cube file"),
        (("*.zip", "*.CSV"), "with file a .csv file"),
        (("*.jpg",), "with file a .jpg file"),
        (("*.zip",), None),
        ((), None),
    ],
)
def test_a_file_is_supplied_where_its_kind_is_known(
    patterns: tuple[str, ...], label: str | None
) -> None:
    def read(pixels: Pixels, file: FilePath = FilePath()) -> Pixels:
        """Read."""
        return pixels

    read.__annotations__["file"] = Annotated[FilePath, Suffixes(*patterns)]
    spec = FilterSpec.of(image_filter("Read")(read))
    found = []
    for name, values in settings_of(spec):
        found.append(name)
        assert name == "at its defaults" or Path(values["file"].path).stat().st_size > 0
    assert found == ["at its defaults", *([label] if label else [])]


def test_the_built_in_table_takes_the_one_that_is_supplied(registry: Registry) -> None:
    spec = registry["lookup_table"]
    labels = [label for label, _ in settings_of(spec)]
    assert "with file a .cube file" in labels
