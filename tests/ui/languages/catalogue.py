"""The catalogue of words: what the program says, and Qt's files of it for each language.

    python -m tests.ui.languages.catalogue            write the .ts files again, and their .qm files
    python -m tests.ui.languages.catalogue --missing  print what lacks, and fail by that

Qt's lupdate finds what is marked in the code; here nothing is. The words are taken from where the
program itself has them: commands, filters, generators, patterns, and literals of widgets.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

from editor.fitting.shaping import shape
from editor.fitting.wishing import asked
from editor.networks.gallery import Combined
from editor.storage.folders import CATALOGUE
from editor.support.licences import parts
from filters.banks.banks import BANKS
from filters.design.generator import Generator
from filters.design.generators import Generators
from filters.filter_spec import FilterSpec
from filters.network.combine import COMBINATIONS
from filters.params.kinds.plain import PLAIN_KINDS
from filters.params.param import Param
from filters.params.signature import read_params
from filters.registry import Registry
from tests.ui.languages.sentences import (
    SPEAKING,
    is_sentence,
    literals_of,
    name_of,
    nodes_of,
    of_refusals,
    pattern_of,
)
from ui.command.command import Provider
from ui.command.registry import CommandRegistry
from ui.look.language import (
    CONTEXT,
    ENGLISH,
    FOLDER,
    KEPT_PATTERNS,
    LANGUAGES,
    SYSTEM,
    shape_of,
)
from ui.look.patterns import COMPOSED, PATTERNS
from ui.preferences.settings import (
    BESIDE_PHOTO,
    GROUND_TITLES,
    INTENT_TITLES,
    LANGUAGE_TITLES,
    LAST_PHOTO,
    SECTIONS,
    SETTINGS,
    THEME_TITLES,
)

CODES = tuple(code for code in LANGUAGES if code != ENGLISH)
SAYING = {  # calls whose literal arguments stand in the window
    "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QToolButton", "Chip", "Section",
    "SectionHeader", "PanelHead", "setToolTip", "setAccessibleName", "setAccessibleDescription",
    "EmptyState", "SearchField", "FieldBelow", "setPlaceholderText", "setText", "set_sentence",
    "add_tool", "addButton", "said", "PartChoice", "phrase", "setWindowTitle", "_tool",
    "within", "KeySet", "name_label",
}  # fmt: skip

NAMED = {"add_tool", "EmptyState", "_tool", "KeySet"}
FIRST = ("tasks.start", ".may_leave")  # calls that say their first argument

NAMES = {"Deutsch", "English"}  # each in its own language
NUMBER = re.compile(r"\d+(?:\.\d+)?(?:×\d+)?")
FORMS = "\t"  # between a language's forms of a plural, in `read` and `write`


def of_commands(registry: CommandRegistry) -> Iterator[str]:
    """Yield titles, descriptions and menus of commands, but for titles that a pattern makes."""
    for item in registry._items:
        yield from (item.group[0], *item.group[2::2])
        if isinstance(item, Provider):
            yield from (item.under, item.description)
        else:
            found = (item.title, item.description, item.full_title, item.needs)
            yield from (text for text in found if text and not is_composed(text))


def of_filters(specs: Iterable[FilterSpec | Generator]) -> Iterator[str]:
    """Yield what forms and menus say of filters or generators."""
    for spec in specs:
        yield from (spec.title, spec.group, spec.doc)
        yield from getattr(spec, "buttons", ())
        yield from getattr(getattr(spec, "mark", None), "pickers", ())
        yield from of_params(spec.params)


def of_params(params: Iterable[Param]) -> Iterator[str]:
    """Yield what a form of values says."""
    for param in params:
        yield from (param.label, param.tooltip, param.group)
        for choice in getattr(param.kind, "choices", ()):
            words = str(choice).replace("_", " ").replace("-", " ")
            yield words if words.isupper() else words.capitalize()


def of_widgets(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """Yield the literals that the code gives to widgets."""
    for node in nodes:
        if isinstance(node, ast.Call) and name_of(node.func) in SAYING:
            of_icon = name_of(node.func) in NAMED  # first a drawing's name, or an id
            given = (k.value for k in node.keywords if k.arg != "one")  # English alone has that
            for argument in (*node.args[of_icon:], *given):
                yield from literals_of(argument)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(FIRST):
            yield from (text for one in node.args[:1] for text in literals_of(one))


def plurals(nodes: Iterable[ast.AST]) -> set[str]:
    """Return the patterns that count: other languages have as many forms as they need."""
    calls = (n for n in nodes if isinstance(n, ast.Call) and name_of(n.func) == "phrase")
    counting = (call for call in calls if any(k.arg == "one" for k in call.keywords))
    return {text for call in counting for text in literals_of(call.args[0])}


def of_presets() -> Iterator[str]:
    """Yield names, notes and tags of the presets that come with the program."""
    for file in sorted(CATALOGUE.glob("*.json")):
        form = json.loads(file.read_text(encoding="utf-8"))
        yield from (form["name"], form.get("note", ""), *form.get("tags", ()))


def of_banks() -> Iterator[str]:
    """Yield what the feature maps of the banks are called, with {} for numbers."""
    for bank in BANKS:
        yield from filter(is_sentence, (NUMBER.sub("{}", label) for label in bank.labels))
    for how in COMBINATIONS:
        yield NUMBER.sub("{}", Combined(how, (0, 1)).label.capitalize())


def of_preferences() -> Iterator[str]:
    """Yield what the page Preferences says of each setting."""
    yield from (section for section, _ in SECTIONS)
    yield from (LAST_PHOTO, BESIDE_PHOTO, LANGUAGE_TITLES[SYSTEM])
    for titles in (THEME_TITLES, GROUND_TITLES, INTENT_TITLES):
        yield from titles.values()
    for setting in SETTINGS:
        yield from (setting.title, setting.words)


def literals(nodes: Iterable[ast.AST]) -> set[str]:
    """Return all texts of the code: those that it shows in other ways are in the catalogue too."""
    nodes = [*nodes, *(node for folder in SPEAKING for node in nodes_of(folder))]
    values = (node.value for node in nodes if isinstance(node, ast.Constant))
    made = {pattern_of(node) for node in nodes if isinstance(node, ast.JoinedStr)}
    return made | {value for value in values if isinstance(value, str)} | other_words()


def other_words() -> set[str]:
    """Return words of the program that stand in its files of data: what its parts are for."""
    return {part.purpose for part in parts()}


def is_composed(text: str) -> bool:
    """Whether a pattern makes a title of others."""
    return any(shape.fullmatch(text) for shape in map(shape_of, COMPOSED))


def is_word(text: str) -> bool:
    """Whether it is to be translated: not signs, numbers and sizes alone."""
    return sum(letter.isalpha() for letter in text) > 1


def all_words(registry: CommandRegistry, nodes: Iterable[ast.AST]) -> list[str]:
    """Return every word of the program once, in the order of the catalogue."""
    found = (
        *PATTERNS,
        *of_commands(registry),
        *of_filters(Registry.builtin()),
        *of_filters(Generators.builtin().all),
        *of_params(read_params(asked, PLAIN_KINDS)),
        *of_params(read_params(shape, PLAIN_KINDS)),
        *of_banks(),
        *of_preferences(),
        *of_presets(),
        *of_widgets(nodes),
        *of_refusals(),
    )
    return [text for text in dict.fromkeys(found) if is_word(text) and text not in NAMES]


def read(code: str) -> dict[str, str]:
    """Return a language's words by the English ones; those without have none."""
    file = FOLDER / f"kernelroom_{code}.ts"
    if not file.exists():
        return {}
    found = ElementTree.parse(file).iter("message")
    pairs = ((one.findtext("source", ""), _translation(one)) for one in found)
    return {source: words for source, words in pairs if words}


def _translation(message: ElementTree.Element) -> str:
    forms = [form.text or "" for form in message.iterfind("translation/numerusform")]
    return FORMS.join(forms) if all(forms) and forms else message.findtext("translation", "")


def write(code: str, words: Iterable[str], known: dict[str, str], counting: set[str]) -> None:
    """Write a language's .ts file."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{code}" sourcelanguage="en">', "<context>"]
    lines.append(f"    <name>{CONTEXT}</name>")
    for text in words:
        mark = "" if text in known else ' type="unfinished"'
        numerus = ' numerus="yes"' if text in counting else ""
        translation = escaped(known.get(text, ""))
        if text in counting:
            forms = translation.split(FORMS)
            translation = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        lines += [
            f"    <message{numerus}>",
            f"        <source>{escaped(text)}</source>",
            f"        <translation{mark}>{translation}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    file = FOLDER / f"kernelroom_{code}.ts"
    file.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", file, "-qm", file.with_suffix(".qm")], check=True)


def escaped(text: str) -> str:
    for sign, word in (("&", "amp"), ("<", "lt"), (">", "gt"), ('"', "quot")):
        text = text.replace(sign, f"&{word};")
    return text


def main(argv: list[str]) -> int:
    from PySide6.QtWidgets import QApplication

    from ui.app import SAMPLE, make_window

    QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(Registry.builtin(), Path(folder), SAMPLE)
        nodes = nodes_of()
        words, shown = all_words(window.commands, nodes), literals(nodes)
        counting = plurals(nodes)
        window.close()
    code_of_missing, patterns = 0, set[str]()
    for code in CODES:
        known = read(code)
        if "--missing" in argv:
            missing = [text for text in words if text not in known]
            print(*missing, sep="\n", end="\n" if missing else "")
            code_of_missing = code_of_missing or int(bool(missing))
        else:
            others = [text for text in known if text not in words and text in shown]
            write(code, (*words, *others), known, counting)
            patterns.update(text for text in known if "{}" in text and is_sentence(text))
    if patterns:
        kept = sorted(patterns - set(PATTERNS))
        KEPT_PATTERNS.write_text("\n".join(kept) + "\n", encoding="utf-8", newline="\n")
    return code_of_missing


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
