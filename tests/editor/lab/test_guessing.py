"""A game of guessing: the rounds, what counts, and kernels that can be told apart."""

from __future__ import annotations

import numpy as np

from editor.lab.guessing import ALL, ROUNDS, Game
from editor.lab.learning import laid


def test_each_round_has_one_answer_among_four_that_differ() -> None:
    for seed in range(20):
        rounds = Game.begun(seed).rounds
        assert len({one.answer.name for one in rounds}) == ROUNDS
        for one in rounds:
            assert len({choice.name for choice in one.choices}) == 4
            alike = sum(choice.family == one.answer.family for choice in one.choices)
            assert alike == 3
    assert Game.begun(1) == Game.begun(1) != Game.begun(2)


def test_only_the_first_guess_counts() -> None:
    game = Game.begun(3)
    wrong = (game.round.right + 1) % 4
    missed = game.guessed(wrong)
    assert (missed.number, missed.score, missed.is_over) == (0, 0, False)
    assert missed.guessed(wrong) is missed
    solved = missed.guessed(game.round.right)
    assert (solved.number, solved.results, solved.is_over) == (0, (False,), True)
    assert solved.guessed(wrong) is solved
    again = solved.next()
    assert (again.number, again.tried, again.is_over) == (1, (), False)
    assert again.next() is again
    right = again.guessed(again.round.right)
    assert right.results == (False, True)
    lost = right.next().given_up()
    assert lost.results == (False, True, False)
    assert lost.given_up() is lost


def test_a_game_ends_after_ten_rounds() -> None:
    game = Game.begun(4)
    while not game.is_done:
        game = game.guessed(game.round.right).next()
    assert (game.score, game.number) == (10, 9)
    assert game.next() is game


def test_no_two_kernels_give_the_same_picture() -> None:
    pixels = np.random.default_rng(5).random((40, 40, 3), np.float32)
    made = [one.of(pixels) for one in ALL]
    for first in range(len(made)):
        for second in range(first):
            assert np.abs(made[first] - made[second]).mean() > 0.005, (first, second)
    edges = next(one for one in ALL if one.name == "Laplacian")
    assert np.allclose(
        edges.of(pixels)[..., 0], laid(edges.kernel, pixels[..., 0]) + 0.5, atol=1e-5
    )
