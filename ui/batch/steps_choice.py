"""StepsChoice: the steps of a batch: this photo's, a preset's, a recipe's, or each one's own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.document.recipe import Recipe, load_recipe
from editor.document.session import Session
from editor.document.step import Step
from editor.presets.preset import Preset
from filters.user_error import UserError
from ui.look.phrase import phrase
from ui.look.spoken import name_label
from ui.look.tokens import SPACE
from ui.work.task import Task
from ui.work.worker import Worker

THIS, PRESET, RECIPE, OWN = range(4)
TITLES: Final = ("This photo's steps", "A preset", "A recipe", "Each photo's own steps")
OWN_HINT: Final = "What each photo was last edited with here; a photo without steps stays as it is."


class NoSteps(UserError):
    """Steps that are not chosen yet: one sentence saying what is missing."""


class StepsChoice(QWidget):
    """A field for where the steps are from, another for which preset or recipe, and their names.

    Parameters
    ----------
    session
        Whose photo's steps are taken.
    presets
        Gives the library's presets.
    ask_recipe
        Asks for a recipe's file; empty where none is chosen.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        presets: Callable[[], tuple[Preset, ...]],
        ask_recipe: Callable[[], str],
    ) -> None:
        super().__init__()
        self._session, self._presets, self._ask = session, presets, ask_recipe
        self._names: tuple[str, ...] = ()
        self._recipe: tuple[Path, Recipe] | None = None
        self._worker = Worker("batch recipe", newest_wins=True, parent=self)
        self.source, self.preset = QComboBox(), QComboBox()
        self.source.addItems(TITLES)
        self.source.setToolTip("Whose steps every photo of the batch goes through")
        self.preset.setEditable(True)
        self.preset.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.preset.setToolTip("The preset; type some of its name to find it")
        self._complete()
        self.recipe = QPushButton("Choose a recipe")
        self.recipe.setToolTip("Choose the file of a recipe")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setProperty("hint", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        names = name_label(self.source, "Steps"), name_label(self.preset, "Preset")
        for widget in (*names, self.source, self.preset, self.recipe, self.words):
            column.addWidget(widget)
        self.source.activated.connect(lambda _: self._tell())
        self.preset.activated.connect(lambda _: self._tell())
        self.recipe.clicked.connect(self.ask)
        session.subscribe(self._follow)
        self._seen: object = None
        self.refresh()

    def begin(self) -> None:
        """Take the shown photo's steps as they are now; where it has none, offer the presets."""
        if self.source.currentIndex() != THIS:
            return
        if not self._own_steps():
            self.source.setCurrentIndex(PRESET)
        if self._own_steps() != self._seen:
            self._tell()

    def chosen(self) -> tuple[str, str]:
        """Return the text of a recipe, empty for each photo's own, and what it is called.

        Raises
        ------
        NoSteps
            Nothing is chosen yet.
        """
        index, registry = self.source.currentIndex(), self._session.registry
        if index == OWN:
            return "", "edited"
        if index == RECIPE:
            if self._recipe is None:
                raise NoSteps("Choose a recipe for the photos.")
            path, recipe = self._recipe
            name = path.name.removesuffix(".json").removesuffix(".kroom")
            return Recipe(recipe.steps).to_text(registry), name
        if index == PRESET:
            preset = self._preset()
            if preset is None:
                raise NoSteps(
                    phrase(
                        "There is no preset {currentText!r}.", currentText=self.preset.currentText()
                    )
                )
            return Recipe((preset.step,)).to_text(registry), preset.name
        steps = self._own_steps()
        if not steps:
            raise NoSteps("The photo that is shown has no steps: add one, or choose a preset.")
        name = self._session.title(steps[0]) if len(steps) == 1 else "edited"
        return Recipe(steps).to_text(registry), name

    def steps(self) -> tuple[Step, ...]:
        """Return the steps that are chosen; none for each photo's own."""
        preset = self._preset()
        return {
            THIS: self._own_steps(),
            PRESET: () if preset is None else (preset.step,),
            RECIPE: () if self._recipe is None else self._recipe[1].steps,
            OWN: (),
        }[self.source.currentIndex()]

    def ask(self) -> None:
        """Ask for a recipe and read it."""
        if text := self._ask():
            path = Path(text)
            work = partial(_read, path, self._session)
            self._worker.start(
                phrase("Opening {name}", name=path.name), work, self._take, self.failed.emit
            )

    def refresh(self) -> None:
        """Show what belongs to the choice, and the presets that there are now."""
        index = self.source.currentIndex()
        names = tuple(preset.name for preset in self._presets())
        if names != self._names:
            kept, self._names = self.preset.currentText(), names
            self.preset.clear()
            self.preset.addItems(names)
            self.preset.setCurrentText(kept if kept in names else next(iter(names), ""))
        self.preset.setVisible(index == PRESET)
        self.recipe.setVisible(index == RECIPE)
        if self._recipe is not None:
            self.recipe.setText(self._recipe[0].name)
        titles = [self._session.title(step) for step in self.steps() if step.enabled]
        self.words.setText(OWN_HINT if index == OWN else ", ".join(titles))

    def _complete(self) -> None:
        completer = self.preset.completer()
        if isinstance(completer, QCompleter):
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def _preset(self) -> Preset | None:
        name = self.preset.currentText()
        return next((preset for preset in self._presets() if preset.name == name), None)

    def _own_steps(self) -> tuple[Step, ...]:
        document = self._session.document
        return () if document is None else document.steps

    def _follow(self) -> None:
        """Follow the shown photo's steps while they are what is done."""
        follows = self.isVisible() and self.source.currentIndex() == THIS
        if follows and self._own_steps() != self._seen:
            self._tell()

    def _take(self, read: tuple[Path, Recipe]) -> None:
        self._recipe = read
        self._tell()

    def _tell(self) -> None:
        self._seen = self._own_steps()
        self.refresh()
        self.changed.emit()


def _read(path: Path, session: Session, task: Task) -> tuple[Path, Recipe]:
    return path, load_recipe(path, session.registry)
