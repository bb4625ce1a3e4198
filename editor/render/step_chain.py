"""StepChain: what is known of a source with Steps before any pixel of it is rendered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from editor.colour.colours import Colours
from editor.colour.named_profiles import FILE, named, of_file
from editor.document.image import Image
from editor.document.step import Step
from editor.render.filter_failure import FilterFailure
from editor.render.rounding_error import error_of
from filters import Kernel
from filters.pixels.border import Border
from filters.pixels.region import Region
from filters.registry import Registry
from filters.user_error import UserError

MOST_STEPS: Final = 100  # that are on
LARGEST_HALO: Final = 8192  # pixels; what lies farther is a mistake, and would fill memory


@dataclass(frozen=True)
class StepChain:
    """A source and the Steps that are on: sizes, alpha, kernels and rounding errors."""

    image: Image
    steps: tuple[Step, ...]
    registry: Registry

    @property
    def region(self) -> Region:
        """The whole result; raise FilterFailure."""
        return self.region_after(len(self.steps))

    def check_depth(self, count: int) -> None:
        """Raise FilterFailure for more Steps than can be: each calls the one below it."""
        if count > MOST_STEPS:
            words = f"it is step {count} of those that are on, up to {MOST_STEPS} can be"
            title = self.registry.title(self.steps[count - 1].filter_id)
            raise FilterFailure(title, words, count - 1)

    def region_after(self, count: int) -> Region:
        """Return all that there is after the first `count` Steps; raise FilterFailure."""
        region = self.image.region
        for index, step in enumerate(self.steps[:count]):
            spec = self.registry[step.filter_id]
            if spec.moves_pixels:
                try:
                    region = Region.of_shape(*spec.size(region.rows, region.columns, step.values))
                except Exception as error:  # a plugin's fault is a failure that names it
                    raise FilterFailure.of(error, spec.title, index) from error
        return region

    def halo_of(self, count: int) -> tuple[int, int] | None:
        """Return how far the last of `count` Steps reads; raise FilterFailure where too far."""
        step = self.steps[count - 1]
        spec = self.registry[step.filter_id]
        halo = spec.halo(step.values)
        if halo is not None and max(halo) > LARGEST_HALO:
            words = f"it wants to read {max(halo):.10g} pixels around each, {LARGEST_HALO} are"
            raise FilterFailure(spec.title, f"{words} allowed", count - 1)
        return halo

    def reads(self, count: int, region: Region) -> Region:
        """Return what the last of `count` Steps reads of the one below; raise FilterFailure."""
        step = self.steps[count - 1]
        spec, source = self.registry[step.filter_id], self.region_after(count - 1)
        try:
            return spec.reads(region, source.rows, source.columns, step.values)
        except Exception as error:  # a plugin's fault is a failure that names it
            raise FilterFailure.of(error, spec.title, count - 1) from error

    @property
    def colours(self) -> Colours:
        """What the numbers of the result mean; raise FilterFailure."""
        return self.colours_after(len(self.steps))

    def colours_after(self, count: int) -> Colours:
        """Return what numbers mean after the first `count` Steps; raise FilterFailure."""
        for index in range(count - 1, -1, -1):
            spec = self.registry[self.steps[index].filter_id]
            if (change := spec.profile_change(self.steps[index].values)) is None:
                continue
            try:
                return of_file(change.path) if change.profile == FILE else named(change.profile)
            except UserError as error:
                raise FilterFailure.of(error, spec.title, index) from error
        return self.image.colours

    @property
    def moving(self) -> tuple[Step, ...]:
        """The Steps that move pixels."""
        return tuple(s for s in self.steps if self.registry[s.filter_id].moves_pixels)

    @property
    def has_alpha(self) -> bool:
        """Whether the result has an alpha channel: the source has, or a Step makes one."""
        return self.has_alpha_after(len(self.steps))

    def has_alpha_after(self, count: int) -> bool:
        """Whether what the first `count` Steps make has an alpha channel."""
        return self.image.has_alpha or any(
            self.registry[step.filter_id].makes_alpha(step.values) for step in self.steps[:count]
        )

    @property
    def error(self) -> float:
        """How far the values of the result may lie from the exact ones, of full scale."""
        convolutions = [self.registry[s.filter_id].convolution(s.values) for s in self.steps]
        return error_of([(k, s.opacity) for k, s in zip(convolutions, self.steps, strict=True)])

    def convolution(self, step: Step) -> Kernel | None:
        """Return the kernel that a Step is on an opaque picture, but for its opacity, or None."""
        if step.mask is not None or not step.blending.is_plain_for(self.has_alpha):
            return None
        return self.registry[step.filter_id].convolution(step.values)

    def one_convolution(self) -> tuple[Kernel, Border] | None:
        """Return the kernel and border that all Steps are together on an opaque picture."""
        if len(self.steps) != 1 or self.has_alpha or self.steps[0].opacity != 1.0:
            return None
        step, kernel = self.steps[0], self.convolution(self.steps[0])
        border = self.registry[step.filter_id].border(step.values)
        return None if kernel is None else (kernel, border)
