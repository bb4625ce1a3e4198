"""What the palette finds, in which groups and order, and where the match is."""

from __future__ import annotations

import pytest

from ui.command.command import Command
from ui.look.word_spans import spans
from ui.palette.finding import ORDER, arranged, group_of


def command(name: str, title: str, *group: str, words: str = "", on: bool | None = None) -> Command:
    return Command(
        name,
        title,
        words,
        group,
        lambda: None,
        is_checked=None if on is None else lambda: on,
    )


COMMANDS = (
    command("undo", "Undo Gaussian blur", "Edit", "history"),
    command("filter.motion", "Motion blur", "Filter", "filters", "Blur"),
    command("filter.spin", "Spin", "Filter", "filters", "Blur", words="A blur around a point"),
    command("preset.use.disk", "Blur, disk", "Preset", "use"),
    command("kernel.negate", "Negate", "Kernel", "weights"),
    command("theme_dark", "Dark theme", "View", "theme", on=True),
    command("panel.presets", "Presets", "View", "panels", on=True),
    command("recent.a", "blurred.png – Coast", "File", "open", "Open recent"),
    command("go_to_step.0", "Step 1: Gaussian blur", "Steps of this photo"),
)


def found(query: str, recent: tuple[str, ...] = (), groups=ORDER) -> list[tuple[str, list[str]]]:
    sections = arranged(COMMANDS, query, recent, groups)
    return [(one.title, [c.id for c in one.commands]) for one in sections]


def test_commands_are_listed_in_groups_filters_before_presets() -> None:
    assert found("blur") == [
        ("Filters", ["filter.motion", "filter.spin"]),
        ("Presets", ["preset.use.disk"]),
        ("Recent photos", ["recent.a"]),
        ("Steps of this photo", ["go_to_step.0"]),
        ("Actions and panels", ["undo"]),
    ]


def test_what_was_done_last_is_not_before_a_title_that_fits_better() -> None:
    dark, light = (
        Command(f"theme_{name}", f"{name.capitalize()} theme", words, ("View", "theme"), print)
        for name, words in (("dark", "Show light words"), ("light", "Show dark words"))
    )
    (first, *_) = arranged((dark, light), "dark theme", ("theme_light",))
    assert first.commands[0] is dark
    assert arranged((dark, light), "theme", ("theme_light",))[0].commands == (light,)
    assert arranged((dark, light), "words", ("theme_light",))[0].commands == (light,)


def test_what_was_done_last_comes_first_and_once() -> None:
    sections = found("blur", ("undo", "gone", "theme_dark", "filter.motion"))
    assert sections[0] == ("Recent", ["undo", "filter.motion"])
    assert ("Filters", ["filter.spin"]) in sections
    assert "undo" not in dict(sections).get("Actions and panels", [])


def test_one_group_alone_can_be_shown() -> None:
    assert found("", groups=("Settings",)) == [("Settings", ["theme_dark"])]
    assert found("blur", ("undo", "filter.motion"), ("Filters",)) == [
        ("Recent", ["filter.motion"]),
        ("Filters", ["filter.spin"]),
    ]


def test_the_group_whose_titles_fit_best_comes_first() -> None:
    assert [title for title, _ in found("undo")] == ["Actions and panels"]
    assert found("nothing like it") == []


def test_panels_are_actions_and_themes_are_settings() -> None:
    assert group_of(COMMANDS[5]) == "Settings"
    assert group_of(COMMANDS[6]) == "Actions and panels"
    assert group_of(COMMANDS[4]) == "Kernel"


@pytest.mark.parametrize(
    ("text", "query", "places"),
    [
        ("Gaussian blur", "blur", [(9, 13)]),
        ("Blur, disk blur", "BLUR", [(0, 4), (11, 15)]),
        ("Gaussian blur", "bl gau", [(0, 3), (9, 11)]),
        ("Gaussian", "auss aus", [(1, 5)]),
        ("Weiß blur", "blur", []),  # ß folds to two letters: places would be off
        ("Median", "", []),
    ],
)
def test_where_the_words_are(text: str, query: str, places: list[tuple[int, int]]) -> None:
    assert spans(text, query) == places


def test_a_title_that_is_typed_whole_is_before_what_was_done_lately() -> None:
    both = [
        command("lab.network_save", "Lab: save the network", "View", "lab"),
        command("lab.network_add", "Lab: network of six layers", "Filter", "lab"),
        command("lab_network", "Lab: Network", "View", "lab"),
    ]
    sections = arranged(both, "lab: network ", ("lab.network_save",))
    assert next(one.id for section in sections for one in section.commands) == "lab_network"
    lately = arranged(both, "lab: netw", ("lab.network_save",))
    assert lately[0].commands[0].id == "lab.network_save"


def test_words_as_they_are_typed_are_before_the_same_words_apart() -> None:
    step = command("lab.step", "Lab: use the learned kernel as a step", "View", "lab")
    lesson = command("lesson.15", "Lesson 15: Learn a kernel", "Help", "lessons")
    (first,) = arranged((step, lesson), "learn a kernel")
    assert first.commands == (lesson, step)


def test_the_name_of_a_panel_is_before_commands_that_have_it_among_their_words() -> None:
    panel = Command(
        "panel.plugins",
        "Plugins",
        "Every plugin",
        ("View", "panels"),
        print,
        full_title="Show or hide panel Plugins",
    )
    others = command("find", "Find plugins", "Plugins"), command("plugins", "Plugins again", "File")
    (section, *_) = arranged((*others, panel), "plugins", ("find",))
    assert section.commands[0] is panel
