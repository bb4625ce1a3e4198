"""A program that brings back what was open, edits it until it is killed, and tells each edit.

    python -m tests.ui.stress.edited_program DATA PHOTO SEED fresh|again|end

Each line on standard output is a word, a number, and a checksum of the steps: ``offered`` and
``opened`` once, then ``edit`` for each. With ``end`` it closes as soon as something was offered.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from editor.document.step import Step
from editor.recovery.journal import Abandoned
from filters.kernel import Kernel
from filters.registry import Registry
from ui.app import make_window
from ui.window.quit_signals import leave_on_signals

EVERY = 30  # ms
MOST_STEPS = 4
FILTERS = ("gaussian_blur", "unsharp_mask", "box_blur", "convolution")


class Program:
    """Edits the first photo of a window; the name of its first step counts the edits."""

    def __init__(self, data: Path, photo: Path, seed: int, how: str) -> None:
        self.registry = Registry.builtin()
        self.window = make_window(self.registry, data, photo)
        self.rng, self.how, self.number = random.Random(seed), how, 0
        self.timer = QTimer(interval=EVERY)
        self.timer.timeout.connect(self.edit)
        window = self.window
        window.show()
        if how == "fresh":
            window.files.opened.connect(self.begin_fresh)
            window.files.open(photo)
        else:
            window.recovery.offered.connect(self.take)
            window.recovery.reopened.connect(self.begin)
            window.recovery.look()

    def begin_fresh(self) -> None:
        self.window.edits.choose_filter("median")
        self.window.edits.rename(0, "0")
        self.begin()

    def take(self, abandoned: Abandoned) -> None:
        (photo,) = abandoned.state.photos
        self.number = int(photo.steps[0].name)
        self.tell("offered", photo.steps)
        if self.how == "end":
            self.window.recovery.discard(abandoned)
            self.window.recovery.keeper.flush()
            self.window.close()
        else:
            self.window.recovery.bring_back(abandoned)

    def begin(self) -> None:
        steps = self.window.session.document.steps
        self.number = int(steps[0].name)
        self.tell("opened", steps)
        self.timer.start()

    def edit(self) -> None:
        """Change anything, and count that in the first step's name."""
        session, edits, rng = self.window.session, self.window.edits, self.rng
        steps = session.document.steps
        match rng.randrange(5):
            case 0 if len(steps) < MOST_STEPS:
                edits.choose_filter(rng.choice(FILTERS))
            case 1 if len(steps) > 1:
                edits.delete([rng.randrange(1, len(steps))])
            case 2 if len(steps) > 1 and session.document.selected:
                session.set_opacity(rng.random(), "")
            case 3:
                session.select(rng.randrange(len(steps)))
            case 4 if session.edited.filter_id == "convolution":
                weights = [[rng.uniform(-1, 1) for _ in range(5)] for _ in range(5)]
                session.edit({"kernel": Kernel(weights)}, "Edit")
        self.number += 1
        edits.rename(0, str(self.number))
        self.tell("edit", session.document.steps)

    def tell(self, word: str, steps: tuple[Step, ...]) -> None:
        form = json.dumps([step.to_json(self.registry) for step in steps])
        checksum = hashlib.sha1(form.encode()).hexdigest()
        os.write(1, f"{word} {self.number} {checksum}\n".encode())


def main() -> int:
    app = QApplication([])
    data, photo, seed, how = sys.argv[1:]
    program = Program(Path(data), Path(photo), int(seed), how)
    hold = leave_on_signals([program.window])
    return hold.code or app.exec()


if __name__ == "__main__":
    sys.exit(main())
