"""The public call: arrays of any depth in, the same shape and depth out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, get_args

import numpy as np
import numpy.typing as npt

from filters.convolution.alpha import AlphaRule, Weights, alpha_rule, alpha_sum, keeps_all
from filters.convolution.correlate import wanted_channels
from filters.convolution.cost import CostModel
from filters.convolution.double import Doubles, by_frequencies, tap_by_tap
from filters.convolution.engine import sums
from filters.convolution.methods.nonfinite import marked_sum
from filters.convolution.padded import FULL_SCALE, Samples, padded
from filters.convolution.taps import Taps
from filters.convolution.validation import (
    PixelsError,
    checked_kernels,
    checked_out,
    checked_pixels,
    checked_region,
)
from filters.kernel import Kernel
from filters.kernel.reach import read_by
from filters.params.kinds.channels import Channels
from filters.pixels.border import Border
from filters.pixels.channels import as_grey, has_alpha, widened
from filters.pixels.light import SRGB, LightRule, Transfer
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
TILE_SIDE: Final = 512  # of the composed path: 4 MB an array of float32
MOST_TAPS: Final = 400  # summed one by one in float64; above, a transform of the whole is quicker


def convolve(
    pixels: Samples,
    kernel: Kernel | Sequence[Kernel] | str | npt.ArrayLike,
    *,
    border: Border | str | int = "clamp",
    channels: Channels | None = None,
    alpha: AlphaRule | None = None,
    light: LightRule = "stored",
    transfer: Transfer = SRGB,
    flip: bool = False,
    out: Samples | None = None,
    region: Region | None = None,
    model: CostModel | None = None,
) -> Samples:
    """Lay a kernel over every pixel and sum what lies under it (correlation, as drawn).

    Each result is sum(weight * pixel) / divisor + offset, computed in float32 or better; integers
    are rounded half to even and clamped to their range at the very end.

    Parameters
    ----------
    pixels
        (rows, columns) or (rows, columns, channels) of uint8 (full scale 255), uint16 (65535),
        float32 or float64 (1.0, unclamped). Never written to. Sums of float64 are float64 too,
        except with `alpha` or linear `light`, which are computed in float32.
    kernel
        A `Kernel`, a sequence of one a channel, nested lists, a (rows, columns) array, or text
        such as ``"0 -1 0; -1 5 -1; 0 -1 0"``. Its offset is in full scale (0..1).
    border
        What lies outside the image: ``clamp``, ``mirror``, ``reflect``, ``wrap``, ``black``,
        ``white``, ``transparent``, ``constant:V``, a `Border`, or what OpenCV (its numbers
        too), SciPy or NumPy call one of these (see `Border`).
    channels
        Channels that change, of R, G, B and A; the others keep their values. One or two channels
        are grey (changed with any of R, G, B) and alpha. By default all change.
    alpha
        None (default): every channel is filtered alike and none of them is alpha. Else the last
        of 2 or 4 channels is straight alpha, and the rule is ``auto``, ``keep``, ``weighted``,
        ``plain`` or ``gimp`` (see `filters.convolution.alpha.alpha_sum`). With 1 or 3 channels
        there is no alpha and the rule has no effect.
    light
        ``stored`` filters the values as they are; ``linear`` decodes colour by `transfer`, filters
        and encodes again.
    transfer
        The tone curve for ``linear``; sRGB by default.
    flip
        True convolution: each kernel is turned by 180 degrees first.
    out
        Array of the result's shape and dtype to write into; given back.
    region
        The part of the image to compute, inside it; the whole by default. Equals cropping.
    model
        What methods cost on this machine, for the planner; what the program has adopted (see
        `filters.convolution.cost.adopt`) where it is not given.

    Returns
    -------
    ndarray
        `region`'s rows and columns, the same channels and dtype as `pixels`.

    Raises
    ------
    PixelsError
        Naming the value that is not allowed.

    Examples
    --------
    >>> import numpy as np
    >>> from filters import Kernel, convolve
    >>> convolve(np.array([[0, 100, 0]], np.uint8), Kernel([[1, 1, 1]], divisor=3))
    array([[33, 33, 33]], dtype=uint8)
    """
    image = checked_pixels(pixels)
    region = checked_region(region, image)
    kernels = checked_kernels(kernel, image.shape[2], flip)
    result = checked_out(out, pixels, region)
    if region.is_empty:
        return result
    if light not in get_args(LightRule):
        raise PixelsError(f"light {light!r} is not known: use stored or linear")
    border, depth = Border.of(border), image.shape[2]
    image = image.astype(image.dtype.newbyteorder("="), copy=False)  # else its bytes are misread
    if image.dtype == np.float64 and not (alpha is None and light == "stored"):
        with np.errstate(over="ignore"):  # beyond the largest float32 is infinite
            image = image.astype(np.float32)
    if _is_grey_in_four(image, kernels, channels):  # one plane once: no rounding makes it colour
        image, kernels, channels = as_grey(image), (kernels[0], kernels[3]), None
    whole = result.reshape(region.rows, region.columns, depth)
    has_room = image.shape[2] == depth and image.dtype == result.dtype
    has_room = has_room and not np.may_share_memory(whole, image)
    task = _Task(image, border, alpha, light, transfer, model)
    done = task.all(kernels, channels, region, whole if has_room else None)
    if done is not whole:
        whole[...] = widened(done, depth)
    return result


def _is_grey_in_four(
    image: Samples, kernels: tuple[Kernel, ...], channels: Channels | None
) -> bool:
    """Whether pixels are as filters are handed those of a grey photo, and stay grey."""
    if image.shape[2] != 4 or image.dtype != np.float32 or channels not in (None, Channels.ALL):
        return False
    red, others = image[..., :1], image[..., 1:3]
    return len(set(kernels[:3])) == 1 and bool(
        (red[::64, ::64] == others[::64, ::64]).all() and (red == others).all()
    )


@dataclass(frozen=True, eq=False)
class _Task:
    """One image with the settings that are the same for all its kernels."""

    pixels: Samples
    border: Border
    alpha: AlphaRule | None
    light: LightRule
    transfer: Transfer
    model: CostModel | None

    @property
    def has_alpha(self) -> bool:
        """Whether the last channel is alpha."""
        return self.alpha is not None and has_alpha(self.pixels)

    def all(
        self,
        kernels: tuple[Kernel, ...],
        channels: Channels | None,
        region: Region,
        out: Samples | None,
    ) -> Samples:
        """Return the results of one kernel a channel, in `out` where there is one."""
        depth = self.pixels.shape[2]
        if out is None:
            out = np.empty((region.rows, region.columns, depth), self.pixels.dtype)
        wanted = wanted_channels(channels, depth)
        self._keep([index for index in range(depth) if not wanted[index]], region, out)
        for one in dict.fromkeys(kernels):
            chosen = [i for i, k in enumerate(kernels) if k == one and wanted[i]]
            if chosen:
                self.run(one, chosen, region, out)
        return out

    def run(self, kernel: Kernel, chosen: list[int], region: Region, out: Samples) -> None:
        """Write the `chosen` channels of `kernel`'s result into `out`."""
        rule = alpha_rule(kernel, self.alpha or "plain")
        if keeps_all(kernel, rule if self.has_alpha else "plain"):
            self._keep(chosen, region, out)
            return
        if self.pixels.dtype == np.float64:
            some = slice(None) if len(chosen) == out.shape[2] else chosen
            field = padded(self.pixels, read_by(kernel, region), self.border)[..., some]
            total = _double_sums(field, kernel.taps)
            out[..., some] = total / kernel.gain_divisor + kernel.offset
            return
        if self.light == "stored" and (rule == "plain" or not self.has_alpha):
            self._straight(kernel, chosen, region, out)
            return
        for tile in region.tiles(max(TILE_SIDE, 3 * max(kernel.shape))):
            done = _quantized(self._composed(kernel, rule, tile), out.dtype)
            out[tile.relative_to(region).slices][..., chosen] = done[..., chosen]

    def _keep(self, chosen: list[int], region: Region, out: Samples) -> None:
        """Write the `chosen` channels as they are: all at once, or one by one."""
        pixels = self.pixels[region.slices]
        if len(chosen) == pixels.shape[2]:
            np.copyto(out, pixels)
            return
        for index in chosen:
            out[..., index] = pixels[..., index]

    def _straight(self, kernel: Kernel, chosen: list[int], region: Region, out: Samples) -> None:
        into = partial(
            sums,
            self.pixels,
            Taps.of_kernel(kernel),
            kernel.offset,
            self.border,
            has_alpha=self.has_alpha,
            model=self.model,
        )
        if len(chosen) == self.pixels.shape[2]:
            into(region, out)
            return
        for tile in region.tiles(2 * TILE_SIDE):  # not to hold the channels that are not wanted
            done = into(tile)
            out[tile.relative_to(region).slices][..., chosen] = done[..., chosen]

    def _composed(self, kernel: Kernel, rule: AlphaRule, tile: Region) -> Floats:
        """Return all channels of `tile` as float32 0..1, through light and alpha."""
        grown = read_by(kernel, tile)
        inner = tile.relative_to(grown)
        stored = padded(self.pixels, grown, self.border, self.has_alpha)
        scale = np.float32(FULL_SCALE[self.pixels.dtype.name])
        values = np.divide(stored, scale, dtype=np.float32)
        colours = slice(0, values.shape[2] - self.has_alpha)
        if self.light == "linear":
            values[..., colours] = self.transfer.to_linear(values[..., colours])

        def summing(field: Floats, weights: Weights, offset: float) -> Floats:
            taps = Taps.of(weights, kernel.origin)
            done = sums(field, taps, offset, region=inner, model=self.model)
            return np.asarray(done, np.float32)

        if self.has_alpha:
            done = alpha_sum(values, values[inner.slices], kernel, rule, summing)
        else:
            done = summing(values, kernel.taps / kernel.gain_divisor, kernel.offset)
        if self.light == "linear":
            done[..., colours] = self.transfer.to_stored(done[..., colours])
        return done


@np.errstate(invalid="ignore", over="ignore")  # what is not finite stays so, without a warning
def _double_sums(field: Samples, weights: Doubles) -> Doubles:
    """Sum where the weights fit inside, in float64; what is not finite stays in its fields."""
    if np.count_nonzero(weights) <= MOST_TAPS:
        return tap_by_tap(field, weights)
    if np.isfinite(field).all():
        return by_frequencies(field, weights)
    doubles = np.asarray(field, np.float64)
    return marked_sum(doubles, Taps(weights, 0, 0), lambda some: by_frequencies(some, weights))


def _floats(samples: Samples, scale: float) -> Floats:
    return np.divide(samples, np.float32(scale), dtype=np.float32)


def _quantized(values: Floats, dtype: npt.DTypeLike) -> Samples:
    """Clamp and round half to even; a value that is not a number becomes 0 in an integer."""
    if np.dtype(dtype) == np.float32:
        return values
    scale = np.float32(FULL_SCALE[np.dtype(dtype).name])
    rounded: Samples = np.rint(np.clip(np.nan_to_num(values) * scale, 0, scale)).astype(dtype)
    return rounded
