"""Access keys: which letter opens each entry of a menu."""

from __future__ import annotations

from ui.command.letters import lettered, without_letter


def test_a_title_has_the_first_letter_of_a_word_that_is_free() -> None:
    assert lettered(["File", "Find", "Save", "Save as…"]) == [
        "&File",
        "F&ind",
        "&Save",
        "Save &as…",
    ]
    assert lettered(["Grow"], taken="G") == ["G&row"]


def test_one_gives_way_so_that_another_has_a_letter_at_all() -> None:
    assert lettered(["Ab", "A"]) == ["A&b", "&A"]


def test_what_others_have_all_letters_of_has_none() -> None:
    assert lettered(["A", "A"]) == ["&A", "A"]


def test_behind_other_signs_than_latin_ones_stands_a_letter_of_the_english_title() -> None:
    assert lettered(["文件", "编辑…", "打开 PDF"], ["File", "Edit", "Find"]) == [
        "文件(&F)",
        "编辑(&E)…",
        "打开 PDF(&I)",
    ]


def test_the_text_is_found_again_without_its_letter() -> None:
    texts = ["Black && white", "文件", "编辑…", "A", "A"]
    assert [without_letter(text) for text in lettered(texts)] == texts
    assert lettered(lettered(texts)) == lettered(texts)


def test_a_list_longer_than_the_keyboard_ends_without_letters() -> None:
    texts = lettered(["图"] * 40)
    assert len(set(texts[:36])) == 36
    assert set(texts[36:]) == {"图"}
