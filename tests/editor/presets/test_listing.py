"""In which order presets and their tags are offered."""

from __future__ import annotations

from editor.presets.library import PresetLibrary
from editor.presets.listing import HEADINGS, PresetIndex, Query
from editor.presets.shelf import LibraryState
from filters.registry import Registry


def test_what_a_photographer_looks_for_comes_first(registry: Registry) -> None:
    library = PresetLibrary.of(registry)
    index = PresetIndex.of([p for p in library.load().good if p.builtin], [library.user])
    titles = [group.title for group in index.groups(Query(), LibraryState(), "group")]
    assert titles[:3] == ["Sharpen", "Blur", "Edges"]
    assert [title for title in titles if title in HEADINGS] == list(HEADINGS)
    tags = index.tags()
    assert tags[:3] == ["sharpen", "blur", "edges"]
    assert len(tags) > len(HEADINGS)
    assert len(set(tags)) == len(tags)
