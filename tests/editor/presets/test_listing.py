"""In which order presets and their tags are offered."""

from __future__ import annotations

from editor.presets.library import PresetLibrary
from editor.presets.listing import FIRST, HEADINGS, PresetIndex, Query
from editor.presets.shelf import LibraryState
from filters.registry import Registry


def test_what_a_photographer_looks_for_comes_first(registry: Registry) -> None:
    library = PresetLibrary.of(registry)
    index = PresetIndex.of([p for p in library.load().good if p.builtin], [library.user])
    groups = index.groups(Query(), LibraryState(), "group")
    titles = [group.title for group in groups]
    assert titles[:4] == ["Sharpen", "Blur", "Tone", "Colour"]
    assert [title for title in titles if title in HEADINGS] == list(HEADINGS)
    names = {group.title: [p.name for p in group.presets] for group in groups}
    assert [*names["Sharpen"][:4], *names["Blur"][:4]] == list(FIRST)
    tags = index.tags()
    assert tags[:3] == ["sharpen", "blur", "tone"]
    assert len(tags) > len(HEADINGS)
    assert len(set(tags)) == len(tags)
