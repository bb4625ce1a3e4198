"""Guess the kernel: rounds with four kernels to choose from, of which one made the picture."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.convolve import convolve
from filters.kernel import Kernel

Floats = npt.NDArray[np.float32]
ROUNDS: Final = 10
CHOICES: Final = 4
GREY: Final = 0.5  # where what kernels of sum 0 give is shown


@dataclass(frozen=True)
class Guessable:
    """A kernel that can be told by what it does to a photo.

    Parameters
    ----------
    name
        As its card has it.
    does
        What it does, as the end of "that one ...".
    look
        Where to look for it, as a hint.
    family
        What it is easily taken for others of.
    kernel
        Its weights.
    """

    name: str
    does: str
    look: str
    family: str
    kernel: Kernel

    def of(self, pixels: Floats) -> Floats:
        """Lay it over (rows, columns, channels); edges lie on grey, as they have two signs."""
        result = np.asarray(convolve(pixels, self.kernel), np.float32)
        return result + np.float32(GREY) if self.kernel.sum == 0 else result


def _line(down: int, across: int, taps: int = 11) -> Kernel:
    """Return a mean along a line through the middle."""
    weights = np.zeros((taps, taps))
    for step in range(-(taps // 2), taps // 2 + 1):
        weights[taps // 2 + step * down, taps // 2 + step * across] = 1
    return Kernel(weights.tolist(), divisor=taps)


def _round(radius: float, soft: bool) -> Kernel:
    """Return a disk, or a Gaussian of that standard deviation."""
    reach = int(3 * radius if soft else radius)
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    squares = x * x + y * y
    weights = np.exp(-squares / (2 * radius * radius)) if soft else (squares <= radius**2) * 1.0
    return Kernel(weights.tolist(), normalize=True)


MOVED: Final = Kernel([[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]])
ALL: Final = (
    Guessable(
        "up right", "smears upwards to the right", "Lines of which slope stay sharp?", "line",
        _line(-1, 1),
    ),
    Guessable(
        "down right", "smears downwards to the right", "Lines of which slope stay sharp?", "line",
        _line(1, 1),
    ),
    Guessable(
        "across", "smears from side to side", "Are level edges still sharp?", "line", _line(0, 1)
    ),
    Guessable(
        "down", "smears from top to bottom", "Are upright edges still sharp?", "line", _line(1, 0)
    ),
    Guessable(
        "round, soft", "blurs alike in all directions, with a soft edge",
        "Do small lights become soft spots, or disks?", "blur", _round(2.5, soft=True),
    ),
    Guessable(
        "round, hard", "blurs to disks, as a lens out of focus",
        "Do small lights become soft spots, or disks?", "blur", _round(5, soft=False),
    ),
    Guessable(
        "small mean", "blurs only a little: the mean of 3×3 pixels",
        "Is fine texture still there?", "blur", Kernel([[1] * 3] * 3, divisor=9),
    ),
    Guessable(
        "large mean", "blurs to squares: the mean of 11×11 pixels",
        "Does the blur have corners?", "blur", Kernel([[1] * 11] * 11, divisor=121),
    ),
    Guessable(
        "edges across", "keeps what changes from left to right", "Which edges are left?", "edge",
        Kernel([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]),
    ),
    Guessable(
        "edges down", "keeps what changes from top to bottom", "Which edges are left?", "edge",
        Kernel([[-1, -2, -1], [0, 0, 0], [1, 2, 1]]),
    ),
    Guessable(
        "Laplacian", "keeps fine detail of all directions, with thin double lines",
        "Are edges one line or two?", "edge", Kernel([[1, 1, 1], [1, -8, 1], [1, 1, 1]]),
    ),
    Guessable(
        "emboss", "keeps the photo and lights it from a corner", "Is one side of edges lit?",
        "sharp", Kernel([[-2, -1, 0], [-1, 1, 1], [0, 1, 2]]),
    ),
    Guessable(
        "sharpen", "raises what differs from its neighbours", "Do edges have bright rims?",
        "sharp", Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]]),
    ),
    Guessable(
        "nothing", "leaves each pixel as it is", "Compare a corner of both pictures.", "sharp",
        Kernel([[0, 0, 0], [0, 1, 0], [0, 0, 0]]),
    ),
    Guessable(
        "moved", "moves the photo by 6 pixels", "Compare where things are at the edges.", "sharp",
        MOVED,
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Round:
    """Four kernels, one of which made the picture after."""

    choices: tuple[Guessable, ...]
    right: int

    @property
    def answer(self) -> Guessable:
        """The kernel that made it."""
        return self.choices[self.right]


@dataclass(frozen=True)
class Game:
    """Ten rounds, and what was guessed so far.

    Parameters
    ----------
    rounds
        All of them.
    tried
        Choices of the round that is played, the first guess first.
    results
        Of the rounds that are over: whether the first guess was right.
    is_over
        Whether the round that is shown is over: it was guessed, or given up.
    """

    rounds: tuple[Round, ...]
    tried: tuple[int, ...] = ()
    results: tuple[bool, ...] = ()
    is_over: bool = False

    @classmethod
    def begun(cls, seed: int) -> Game:
        """Draw the rounds of a game: no kernel is the answer twice."""
        rng = np.random.default_rng(seed)
        answers = rng.permutation(len(ALL))[:ROUNDS]
        return cls(tuple(_round_of(ALL[int(n)], rng) for n in answers))

    @property
    def number(self) -> int:
        """Of the round that is shown, from 0."""
        return len(self.results) - (1 if self.is_over else 0)

    @property
    def round(self) -> Round:
        """The round that is shown."""
        return self.rounds[self.number]

    @property
    def score(self) -> int:
        """How many first guesses were right."""
        return sum(self.results)

    @property
    def is_done(self) -> bool:
        """Whether all rounds are over."""
        return len(self.results) == len(self.rounds)

    def guessed(self, choice: int) -> Game:
        """Return it after a guess; only a round's first one counts."""
        if self.is_over or choice in self.tried or not 0 <= choice < len(self.round.choices):
            return self
        tried = (*self.tried, choice)
        if choice != self.round.right:
            return replace(self, tried=tried)
        results = (*self.results, len(tried) == 1)
        return replace(self, tried=tried, results=results, is_over=True)

    def given_up(self) -> Game:
        """Return it with this round lost."""
        if self.is_over:
            return self
        return replace(self, results=(*self.results, False), is_over=True)

    def next(self) -> Game:
        """Return it with the next round, once this one is over and where there is one."""
        if not self.is_over or self.is_done:
            return self
        return replace(self, tried=(), is_over=False)


def _round_of(answer: Guessable, rng: np.random.Generator) -> Round:
    """Draw three others: two that the answer is easily taken for, and one that it isn't."""
    alike = [one for one in ALL if one.family == answer.family and one is not answer]
    others = [one for one in ALL if one.family != answer.family]
    drawn = [alike[int(n)] for n in rng.permutation(len(alike))[: CHOICES - 2]]
    drawn += [others[int(n)] for n in rng.permutation(len(others))[: CHOICES - 1 - len(drawn)]]
    choices = [answer, *drawn]
    order = rng.permutation(len(choices))
    mixed = tuple(choices[int(n)] for n in order)
    return Round(mixed, mixed.index(answer))
