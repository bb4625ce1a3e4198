"""GuessState: the game, and the pictures before and after of its round."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from editor.document.session import Session
from editor.lab.guessing import Game, Guessable
from editor.networks.map_colours import Floats
from editor.networks.photo_part import PhotoPart
from editor.render.pipeline import Pipeline
from filters.pixels.region import Region
from ui.work.task import Task
from ui.work.worker import Worker

ACROSS, DOWN = 240, 150  # pixels at which a part of the photo is read
FIRST_SEED: Final = 1


@dataclass(frozen=True, eq=False)
class Pictures:
    """Before and after, (rows, columns, 3) float32, and the kernel between them."""

    answer: Guessable
    before: Floats
    after: Floats


class GuessState(QObject):
    """The one place that the widgets of the part read and change; they follow its signals."""

    changed = Signal()  # another game, round, guess or pictures
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._worker = Worker("guessing", newest_wins=True, parent=self)
        self._region: Region | None = None
        self._seed = FIRST_SEED
        self._asked: object = None
        self._part: tuple[object, PhotoPart] | None = None
        self.game = Game.begun(self._seed)
        self.best = 0
        self.has_hint = False
        self.pictures: Pictures | None = None

    @property
    def is_settled(self) -> bool:
        """Whether the round's pictures are shown."""
        return not self._worker.is_busy and self.is_ready

    @property
    def is_ready(self) -> bool:
        """Whether what is shown was made by this round's kernel."""
        return self.pictures is not None and self.pictures.answer is self.game.round.answer

    # playing

    def guess(self, choice: int) -> None:
        """Guess one of the four, from 0, once the pictures are there."""
        if self.is_ready:
            self._take(self.game.guessed(choice))

    def give_up(self) -> None:
        """Lose this round, and see the answer."""
        self._take(self.game.given_up())

    def hint(self) -> None:
        """Say where to look."""
        self.has_hint = True
        self.changed.emit()

    def go_on(self) -> None:
        """Play the next round, or another game."""
        if self.game.is_done:
            self._seed += 1
            self.has_hint = False
            self._take(Game.begun(self._seed))
        elif self.game.is_over:
            self.has_hint = False
            self._take(self.game.next())

    def _take(self, game: Game) -> None:
        if game is not self.game:
            self.game = game
            if game.is_done:
                self.best = max(self.best, game.score)
            self.follow()
            self.changed.emit()

    # following

    def look_at(self, region: Region) -> None:
        """Take another part of the photo."""
        self._region = region

    def follow(self) -> None:
        """Take the photo as it was opened; ask for the round's pictures."""
        document = self._session.document
        if document is None:
            self.let_go()
            return
        image, registry, seen = document.source, self._session.registry, self._region
        answer = self.game.round.answer
        reads = image, seen
        if self._asked == (reads, answer):
            return
        self._asked = reads, answer
        part = self._part[1] if self._part is not None and self._part[0] == reads else None

        def work(task: Task) -> tuple[PhotoPart, Pictures]:
            pipeline = Pipeline.of(image, (), registry)
            where = part_in(seen or pipeline.region, pipeline.region)
            read = part or PhotoPart.read(
                pipeline, where, 3, (0, 0), task.is_cancelled, ACROSS * DOWN
            )
            return read, Pictures(answer, read.pixels, answer.of(read.pixels))

        def done(found: tuple[PhotoPart, Pictures]) -> None:
            self._part, self.pictures = (reads, found[0]), found[1]
            self.changed.emit()

        self._worker.start("Making the pictures", work, done, self._fail)

    def let_go(self) -> None:
        """Keep nothing of the photo; the game stays."""
        self._worker.forget()
        self.pictures = self._part = self._asked = None

    def _fail(self, why: str) -> None:
        self._asked = None
        self.failed.emit(why)


def part_in(seen: Region, bounds: Region) -> Region:
    """Return the middle of what is seen, as many whole blocks as `ACROSS` and `DOWN` have pixels.

    >>> part_in(Region(0, 0, 300, 451), Region(0, 0, 300, 451))
    Region(top=75, left=105, rows=150, columns=240)
    """
    if seen.is_empty or seen.clip(bounds) != seen:  # as after a crop
        seen = bounds
    block = max(1, min(seen.rows // DOWN, seen.columns // ACROSS))
    rows, columns = min(seen.rows, DOWN * block), min(seen.columns, ACROSS * block)
    top, left = (seen.rows - rows) // 2, (seen.columns - columns) // 2
    return Region(seen.top + top, seen.left + left, rows, columns)
