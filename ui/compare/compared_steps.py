"""ComparedSteps: the Step that a compared kernel stands in."""

from __future__ import annotations

from editor.document.document import Document
from editor.document.session import Session
from editor.document.step import Step
from editor.document.step_kernel import kernel_of_step
from editor.render.filter_failure import FilterFailure
from editor.render.pipeline import Pipeline
from filters.kernel import Kernel


class ComparedSteps:
    """Steps with the edited one's values but another kernel.

    Where the edited one has no kernel, they are fresh convolutions.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, kernel: Kernel | None) -> Step:
        """Return the Step with a kernel; with None the one that is edited."""
        if kernel is None:
            return self._session.edited
        return self._base().with_values(kernel=kernel)

    def kernel_of(self, kernel: Kernel | None) -> Kernel | None:
        """Return a kernel; with None the one that the edited Step is, if it is one."""
        return kernel or kernel_of_step(self._session.edited, self._session.registry)

    def size_of(self, document: Document) -> tuple[int, int]:
        """Return the (rows, columns) of the results; the kernels don't change them."""
        pipeline = Pipeline.of(document.source, document.steps, self._session.registry)
        try:
            whole = pipeline.region
        except FilterFailure:  # which the panes say
            whole = document.source.region
        return whole.rows, whole.columns

    def use(self, kernel: Kernel) -> None:
        """Edit a kernel in the window."""
        self._session.use(self._base().with_values(kernel=kernel), "Use compared kernel")

    def _base(self) -> Step:
        edited = self._session.edited
        has_kernel = "kernel" in edited.values and edited.kernel is not None
        return edited if has_kernel else self._session.fresh_step
