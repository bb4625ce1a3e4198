"""A Step in JSON names the plugin and version that gave its filter, and keeps it while it lacks."""

from __future__ import annotations

from pathlib import Path

from editor.document.recipe import Recipe
from editor.document.step import Step
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from filters.registry import Registry

DOCS = Path(__file__).parents[3] / "docs" / "plugins"


def test_presets_and_recipes_name_plugin_and_version(tmp_path: Path) -> None:
    builtin = Registry.builtin()
    host = PluginHost([DOCS], tmp_path, with_entry_points=False)
    try:
        host.load()
        live = LiveRegistry(builtin, host)
        recipe = Recipe((Step.of(live["grain.grain"]), Step.of(builtin["invert"])))
        text = recipe.to_text(live)
        assert '"plugin": "grain 1.0"' in text
        assert text.count('"plugin"') == 1
        assert Recipe.from_bytes(text.encode(), live) == recipe
    finally:
        host.close()
    lacking = Recipe.from_bytes(text.encode(), builtin, keep_missing=True)
    assert lacking.steps[0].plugin == "grain 1.0"
    assert lacking.to_text(builtin) == text


def test_what_is_no_name_of_a_plugin_is_left() -> None:
    for odd in (5, ["a"], "a\nb"):
        form = {"filter": "gone.gone", "plugin": odd}
        assert Step.from_json(form, Registry(), keep_missing=True).plugin == ""
