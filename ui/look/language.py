"""Language: the words of the program in the language that a person reads.

English is what the code says. Qt's translators have the rest, by the English words; what is put
together of several ("Show or hide panel Steps") has a pattern, and its parts have their own words.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)

from ui.look import patterns

CONTEXT: Final = "Kernelroom"
SYSTEM: Final = "system"
ENGLISH: Final = "en"
LANGUAGES: Final = {ENGLISH: "English", "de": "Deutsch", "zh_CN": "简体中文"}
TRADITIONAL: Final = ("zh_TW", "zh_HK", "zh_MO")  # another script
FOLDER: Final = Path(__file__).parent / "languages"
PART: Final = re.compile(r"\{\}")
KEPT_PATTERNS: Final = FOLDER / "patterns.txt"  # of what filters and the editor say, a line each
SENTENCES: Final = re.compile(r"((?<=[.!?]) +|\n+)")
PLACE: Final = re.compile(r"[a-z]+ \{\}: \{\}")
JOINED: Final = "{} and {}"  # the end of a list within a sentence
FILE: Final = re.compile(r"[/\\]|\w\.[A-Za-z]")  # a name of a file, which may have an "and" in it
NUMBER: Final = re.compile(r"[-−+]?\d+\.\d+")
OPEN, CLOSED = "\x01", "\x02"  # in place of doubled braces, while a pattern is cut
MOST_KEPT: Final = 8192  # sentences: some have numbers or names of files in them, without an end


def language_for(chosen: str, locale: QLocale | None = None) -> str:
    """Return the language of a choice: one of `LANGUAGES`, or with ``system`` the desktop's.

    A desktop in a language that is not there is answered in English.
    """
    if chosen in LANGUAGES:
        return chosen
    codes = [name.replace("-", "_") for name in (locale or QLocale.system()).uiLanguages()]
    is_traditional = any("Hant" in code or code.endswith(TRADITIONAL) for code in codes)
    for language in (code.split("_")[0] for code in codes):
        if language == "zh" and not is_traditional:
            return "zh_CN"
        if language in LANGUAGES:
            return language
    return ENGLISH


def spoken() -> str:
    """Return the language that is spoken: one of `LANGUAGES`."""
    return language_for(SYSTEM, QLocale())


def speak(app: QCoreApplication, code: str) -> list[QTranslator]:
    """Have the program and Qt's own boxes speak a language from now on.

    Return what does it, first asked first; it holds as long as that is installed.
    """
    QLocale.setDefault(QLocale(code))  # by which numbers are written and read
    made: list[QTranslator] = []
    if code == ENGLISH:
        return made
    folders = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(FOLDER))
    for name, folder in zip((f"qtbase_{code}", f"kernelroom_{code}"), folders, strict=True):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            made.insert(0, translator)
    said.cache_clear()
    return made


def silence(app: QCoreApplication, translators: list[QTranslator]) -> None:
    """Have the program speak English again."""
    for translator in translators:
        app.removeTranslator(translator)
    QLocale.setDefault(QLocale(ENGLISH))
    said.cache_clear()


@lru_cache(maxsize=MOST_KEPT)
def said(text: str) -> str:
    """Return words of the program in the language that is spoken; others as they are.

    A sentence with parts that differ is known by its pattern, so that what filters and the editor
    say, which know no language, is said here. Of several sentences each is looked up.
    """
    if not text:
        return text
    found = QCoreApplication.translate(CONTEXT, text)
    if found != text or not _is_spoken():
        return found
    if text.endswith(("…", ".", ":")) and (stem := said(text[:-1])) != text[:-1]:
        return f"{stem}{text[-1]}"
    pieces = SENTENCES.split(text)  # every other one is what stands between sentences
    pieces[::2] = map(said, pieces[::2]) if len(pieces) > 1 else pieces
    if (told := "".join(pieces)) != text:
        return told
    for pattern, literals in _patterns() if " " in text else ():  # a name, most often
        if all(word in text for word in literals) and (match := shape_of(pattern).fullmatch(text)):
            parts = [_part(part) for part in match.groups()]
            return QCoreApplication.translate(CONTEXT, pattern).format(*parts)
    return text


def _part(text: str) -> str:
    """Return a part of a pattern, which may begin with a small letter there."""
    if NUMBER.fullmatch(text):
        return text.replace(".", QLocale().decimalPoint())
    large = f"{text[:1].upper()}{text[1:]}"
    for written in (text, large):
        if (found := said(written)) != written:
            return found
    if (match := shape_of(JOINED).fullmatch(text)) and not FILE.search(text):
        return QCoreApplication.translate(CONTEXT, JOINED).format(*map(_part, match.groups()))
    return text


@cache
def _patterns() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the patterns, each with what stands between its parts.

    First titles, then those that say where it is of which another speaks (``step {}: {}``), then
    the longest: ``Change the curve {}`` before ``Change {}``.
    What joins the parts of a sentence is none: names of files and people are joined so too.
    """
    lines = KEPT_PATTERNS.read_text(encoding="utf-8").splitlines()
    sentences = [*patterns.SENTENCES, *(one for one in lines if one not in ("", JOINED))]
    sentences.sort(key=lambda one: (PLACE.fullmatch(one) is None, -len(one)))
    return tuple((one, _literals(one)) for one in (*patterns.COMPOSED, *sentences))


def _literals(pattern: str) -> tuple[str, ...]:
    """Return what stands between the parts: doubled braces are braces."""
    found = PART.split(pattern.replace("{{", OPEN).replace("}}", CLOSED))
    return tuple(one.replace(OPEN, "{").replace(CLOSED, "}") for one in found)


def _is_spoken() -> bool:
    return QCoreApplication.translate(CONTEXT, patterns.PATTERNS[0]) != patterns.PATTERNS[0]


@cache
def shape_of(pattern: str) -> re.Pattern[str]:
    """Return what fits a pattern, with a group for each part that differs."""
    return re.compile("(.+?)".join(map(re.escape, _literals(pattern))), re.DOTALL)


def word_widgets(parent: QWidget) -> None:
    """Have what stands in a window or a page for good be said in the language that is spoken."""
    if not _is_spoken():
        return
    for widget in (parent, *parent.findChildren(QWidget)):
        _word(widget)
    for action in parent.findChildren(QAction):
        _say_again(action.text(), action.setText)


def _word(widget: QWidget) -> None:
    for get, put in (
        (widget.toolTip, widget.setToolTip),
        (widget.accessibleName, widget.setAccessibleName),
        (widget.accessibleDescription, widget.setAccessibleDescription),
        (widget.whatsThis, widget.setWhatsThis),
    ):
        _say_again(get(), put)
    if isinstance(widget, QLabel | QAbstractButton):
        _say_again(widget.text(), widget.setText)
    if isinstance(widget, QLineEdit):
        _say_again(widget.placeholderText(), widget.setPlaceholderText)
    if isinstance(widget, QComboBox) and not widget.isEditable():
        for index in range(widget.count()):
            _say_again(widget.itemText(index), partial(widget.setItemText, index))
    if isinstance(widget, QHeaderView) and (model := widget.model()) is not None:
        for section in range(widget.count()):
            title = model.headerData(section, widget.orientation())
            way = widget.orientation()
            _say_again(title, partial(model.setHeaderData, section, way))
    if widget.isWindow():
        _say_again(widget.windowTitle(), widget.setWindowTitle)


def _say_again(text: object, put: object) -> None:
    words = said(text) if isinstance(text, str) else text
    if words != text and callable(put):
        put(words)
