"""The folder of the results is asked for before there is one."""

from __future__ import annotations

from ui.batch.page import BatchPage
from ui.window.window import Window


def test_a_folder_that_is_not_there_yet_is_said(window: Window, page: BatchPage) -> None:
    where = page.output.where
    assert where is not None
    assert not where.exists()
    window.actions_["batch_results"].trigger()
    assert page.fault.isVisible()
    assert page.fault.text() == f"There are no results yet: the batch will make {where}."
