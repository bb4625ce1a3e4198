"""What this machine's costs hang on, and when they are measured."""

import subprocess

import numpy as np
import pytest

import kernelroom
from editor.bench import calibration
from editor.bench.calibration import CalibrationError, costs_of_this_machine, measured_costs
from editor.bench.cost_file import cost_path, machine_key, save_costs, saved_costs
from filters.convolution.cost import CostModel, adopt, adopted
from filters.convolution.planning.calibrate import Disturbed


@pytest.fixture
def environment(tmp_path):
    return {"KERNELROOM_DATA": str(tmp_path)}


def ended(code, text):
    return lambda *_, **__: subprocess.CompletedProcess([], code, text, "")


def test_costs_are_measured_once_and_kept(environment, monkeypatch):
    monkeypatch.setattr(subprocess, "run", ended(0, CostModel(call_ms=3.0).to_json()))
    assert saved_costs(environment) is None
    assert costs_of_this_machine(environment).call_ms == 3.0
    monkeypatch.setattr(subprocess, "run", ended(1, ""))  # not asked again
    assert costs_of_this_machine(environment).call_ms == 3.0


@pytest.mark.parametrize("part", ["processor", "cores", "numpy", "llvmlite"])
def test_another_machine_or_version_is_measured_again(environment, monkeypatch, part):
    save_costs(CostModel(call_ms=3.0), environment)
    assert saved_costs(environment).call_ms == 3.0
    other = {**machine_key(environment), part: "another"}
    monkeypatch.setattr("editor.bench.cost_file.machine_key", lambda _: other)
    assert saved_costs(environment) is None


def test_opencv_without_ipp_is_another_machine(environment):
    save_costs(CostModel(call_ms=3.0), environment)
    assert saved_costs({**environment, "OPENCV_IPP": "disabled"}) is None


@pytest.mark.parametrize(("code", "text"), [(1, ""), (0, "{"), (-9, "")])
def test_what_was_disturbed_is_not_kept(environment, monkeypatch, code, text):
    monkeypatch.setattr(subprocess, "run", ended(code, text))
    with pytest.raises(CalibrationError):
        measured_costs()
    assert costs_of_this_machine(environment) is None
    assert not cost_path(environment).exists()


def test_a_disturbed_run_is_tried_again_and_then_given_up(monkeypatch, capsys):
    tries = []

    def calibrate():
        tries.append(1)
        raise Disturbed

    monkeypatch.setattr(calibration, "calibrate", calibrate)
    with pytest.raises(SystemExit) as ending:
        calibration.main("0")
    assert ending.value.code == 1
    assert len(tries) == calibration.ATTEMPTS
    assert capsys.readouterr().out == ""


def test_the_library_plans_with_what_is_kept(environment, monkeypatch):
    save_costs(CostModel(call_ms=3.0), environment)
    monkeypatch.setenv("KERNELROOM_DATA", environment["KERNELROOM_DATA"])
    kernelroom._plan_for_this_machine.cache_clear()
    try:
        kernelroom.convolve(np.zeros((2, 2)), [[1.0]])
        assert adopted().call_ms == 3.0
    finally:
        adopt(None)
