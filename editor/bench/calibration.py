"""Calibration in a process of its own: on one core, at the lowest priority.

What other work disturbed is thrown away.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from typing import Final

from editor.bench.cost_file import save_costs, saved_costs
from editor.storage.file_error import FileError
from editor.storage.own_process import program_command
from filters.convolution.cost import CostModel, CostModelError
from filters.convolution.planning.calibrate import Disturbed, calibrate
from filters.threads import LOWEST, lower_priority
from filters.user_error import UserError

MOST_SECONDS: Final = 300.0  # on a machine where others have the cores
ATTEMPTS: Final = 3
BUSY: Final = "The convolution can't be timed while the machine is this busy."


class CalibrationError(UserError):
    """The machine could not be timed: one sentence saying why."""


def measured_costs(nice: int = 0) -> CostModel:
    """Time the convolution's methods on this machine; raise CalibrationError.

    Blocks for about 3 s of one core's time, longer on a busy machine; `nice` is the priority that
    it has (`filters.threads.lower_priority`).
    """
    try:
        done = subprocess.run(
            program_command(__name__, str(nice)),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=MOST_SECONDS,
            check=False,
        )
    except OSError as error:
        raise CalibrationError(f"The convolution can't be timed here: {error.strerror}") from None
    except subprocess.TimeoutExpired:
        raise CalibrationError(BUSY) from None
    if done.returncode == 0:
        try:
            return CostModel.from_json(done.stdout)
        except CostModelError as error:
            raise CalibrationError(str(error)) from None
    raise CalibrationError(BUSY)


def costs_of_this_machine(environment: Mapping[str, str] = os.environ) -> CostModel | None:
    """Return what is kept for this machine, or measure and keep it; None where it can't be."""
    kept = saved_costs(environment)
    if kept is not None:
        return kept
    try:
        model = measured_costs(LOWEST)
        save_costs(model, environment)
    except (CalibrationError, FileError):  # the built-in figures do, and the next start tries again
        return None
    return model


def main(nice: str) -> None:
    """Print a cost model; exit code 1 where all attempts were disturbed.

    `nice` is a priority, as the process is given it.
    """
    if int(nice):
        lower_priority(int(nice))
    for _ in range(ATTEMPTS):
        try:
            print(calibrate().to_json())
        except Disturbed:
            continue
        return
    sys.exit(1)
