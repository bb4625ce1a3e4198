"""What each page of each lesson asks for, done wrong and done right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt

from tests.ui.lessons.learner import CONTROL, Learner

Deed = Callable[[Learner], object]
KEY = Qt.Key


@dataclass(frozen=True)
class Page:
    """A wrong attempt and what is said to it, then a right one."""

    wrong: Deed
    said: str
    right: Deed


def both(*deeds: Deed) -> Deed:
    def do(one: Learner) -> None:
        for deed in deeds:
            deed(one)

    return do


def answer(text: str) -> Deed:
    return lambda one: one.answer(text)


def slides(title: str) -> Deed:
    return lambda one: one.pick(one.slide.layer.kernels, title)


def stage(key: Qt.Key) -> Deed:
    return lambda one: one.press(one.slide.stage, key)


def weights(text: str) -> Deed:
    return lambda one: one.weights(text)


def find(words: str, filter_id: str = "") -> Deed:
    return lambda one: one.search(words, filter_id)


def value(name: str, text: str) -> Deed:
    return lambda one: one.value(name, text)


def stride(number: int) -> Deed:
    return lambda one: one.choose(one.slide.layer.strides, number - 1)


def padding(index: int) -> Deed:
    return lambda one: one.choose(one.slide.layer.padding, index)


VALID, SAME, FULL = range(3)
SHARPEN = "0 -1 0 -1 5 -1 0 -1 0"
LESSONS: dict[str, tuple[Page, ...]] = {
    "numbers": (
        Page(
            answer("1024"),
            "That many pixels. Each has three numbers: red, green and blue.",
            answer("32*32*3"),
        ),
        Page(stage(KEY.Key_End), "The first place is at the top left.", stage(KEY.Key_Home)),
    ),
    "slide-multiply-sum": (
        Page(stage(KEY.Key_Right), "It is on its way.", stage(KEY.Key_End)),
        Page(
            answer("16"), "The right size, but the middle weighs −4: the sign matters.",
            answer("-16"),
        ),
        Page(slides("Sobel across"), "Another kernel slides still.", slides("Laplacian")),
    ),
    "blur": (
        Page(
            weights("1 1 1 1 1 1 1 1 1"),
            "Nine times as bright: every pixel is nine neighbours. Divide by the sum.",
            lambda one: one.by_gain(),
        ),
        Page(
            find("Gaussian blur", "gaussian_blur"), "Softer still: four pixels or more.",
            value("sigma", "4"),
        ),
    ),
    "separability": (
        Page(
            answer("225"), "That is the whole kernel at once. Each thin pass reads only 15 pixels.",
            answer("2*15"),
        ),
        Page(
            weights("2 2 1 2 5 2 1 2 1"), "The middle row is no multiple of the first.",
            weights("1 2 1 2 4 2 1 2 1"),
        ),
    ),
    "difference-and-dog": (
        Page(
            answer("1"), "Each blur has 1. You take one from the other.", answer("0"),
        ),
        Page(
            find("Difference of Gaussians", "difference_of_gaussians"),
            "Fine detail still answers.", value("sigma", "3"),
        ),
    ),
    "gradient": (
        Page(slides("Laplacian"), "Another kernel slides still.", slides("Sobel across")),
        Page(
            both(slides("Sobel down"), answer("upright")),
            "Along an upright edge nothing changes from top to bottom.", answer("level"),
        ),
        Page(
            find("Prewitt magnitude", "prewitt_magnitude"), "none",
            find("Sobel magnitude", "sobel_magnitude"),
        ),
    ),
    "unsharp": (
        Page(
            weights("0 0 0 0 5 0 0 0 0"),
            "The four neighbours are missing, and the photo is five times as bright.",
            weights(SHARPEN),
        ),
        Page(
            find("Unsharp mask", "unsharp_mask"), "Halos are wider with a larger radius.",
            both(value("radius", "8"), value("amount", "2")),
        ),
    ),
    "border": (
        Page(
            padding(FULL),
            "Full lays two pixels around: every overlap counts, and the map grows.",
            padding(SAME),
        ),
        Page(
            lambda one: one.pick(one.slide.layer.outside, "Wrapped"), "That is another rule.",
            lambda one: one.pick(one.slide.layer.outside, "Mirrored"),
        ),
    ),
    "stride-and-size": (
        Page(
            answer("32"),
            "The last field begins at pixel 30: at 31 it would hang over the edge.",
            answer("30"),
        ),
        Page(stride(3), "That is another stride.", stride(2)),
        Page(
            padding(VALID),
            "One row and one column short. On which side is a pixel missing?", padding(SAME),
        ),
    ),
    "depth": (
        Page(answer("9"), "One plane has that many. There are three.", answer("27")),
        Page(
            stride(2), "All planes are added to one map.",
            both(stride(1), lambda one: one.choose(one.slide.layer.depths, 1)),
        ),
    ),
    "many-filters-and-relu": (
        Page(
            answer("28x28x36"),
            "Each filter adds its three planes to one map: twelve maps, not 36.",
            answer("28x28x12"),
        ),
        Page(
            answer("2"), "See the shape at the top: the last number.",
            both(
                lambda one: one.pick(one.maps.source.banks, "Gabor 8 × 3"),
                answer("24"),
            ),
        ),
        Page(
            lambda one: one.press(one.maps.source.activation, KEY.Key_End),
            "That is another activation.",
            both(
                lambda one: one.pick(one.maps.source.activation, "ReLU"),
                find("Maximum of maps"),
            ),
        ),
    ),
    "hybrid-pictures": (
        Page(
            answer("dog"), "Look at it small.",
            both(
                *[lambda one: one.press(one.window.canvas, KEY.Key_Minus, CONTROL)] * 8,
                answer("a cat"),
            ),
        ),
        Page(
            find("Gaussian blur", "gaussian_blur"), "The word can still be read.",
            value("sigma", "6"),
        ),
        Page(
            answer("far"), "It stands in large letters.",
            both(find("High pass", "high_pass"), answer("near")),
        ),
    ),
    "frequency": (
        Page(weights(SHARPEN), "Grey is multiplied by that.", weights("0 -1 0 -1 4 -1 0 -1 0")),
        Page(answer("0.5"), "It swings about 0, not about one half.", answer("0")),
        Page(
            find("Box blur", "box_blur"), "That blurs from top to bottom, too.",
            both(value("rows", "1"), value("columns", "8")),
        ),
    ),
    "deconvolution": (
        Page(
            find("Richardson-Lucy", "richardson_lucy"), "With more of them it gets sharper.",
            value("iterations", "30"),
        ),
        Page(
            find("Wiener", "wiener"), "The noise of the photo is still raised.",
            value("noise", "20"),
        ),
    ),
    "learn-a-kernel": (
        Page(
            weights("0 0 0 0 3 0 0 0 0"),
            "Try a step up. If the error falls, go on; if it rises, turn round.",
            weights("0 0 0 0 5 0 0 0 0"),
        ),
        Page(
            weights("0 -1 0 0 5 0 0 0 0"), "Change one of the four: does the error fall?",
            weights(SHARPEN),
        ),
        Page(
            answer("27"),
            "That would be a kernel over three planes. Here one plane is read.", answer("9"),
        ),
    ),
}  # fmt: skip
