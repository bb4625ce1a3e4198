import dataclasses
import re
import sys

import numpy as np
import pytest

import main
from editor.bench import other_machine
from editor.bench.calibration import BUSY
from editor.bench.choices import choices
from editor.bench.cost_file import cost_path, load_costs, save_costs
from editor.bench.measure import Row
from editor.bench.other_machine import OTHERS
from editor.bench.planner import PlannerCheck, check_planner
from editor.bench.report import Setting, write_report
from filters.convolution.compiled.loops import PROCESSOR, loops
from filters.convolution.cost import DEFAULT, CostModel, adopt, adopted
from filters.convolution.engine import sums
from filters.convolution.taps import Taps
from filters.threads import all_cores, cores
from tests.sample_photos import COFFEE


@pytest.fixture(autouse=True)
def _own_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path))
    yield
    adopt(None)


def test_calibrating_keeps_a_model_that_the_next_command_plans_with(capsys, monkeypatch):
    measured = CostModel(call_ms=7.0)
    monkeypatch.setattr("editor.cli.bench.measured_costs", lambda: measured)
    assert main.main(["bench", "--calibrate"]) == 0
    assert str(cost_path()) in capsys.readouterr().out
    assert load_costs() == measured
    assert main.main(["bench", "--nonsense"]) == 2
    assert adopted() == measured


def test_this_machine_is_timed_or_said_to_be_too_busy_for_it(capsys):
    code = main.main(["bench", "--calibrate"])  # other work on the machine can disturb all attempts
    assert (code, capsys.readouterr().err) in ((0, ""), (2, f"{BUSY}\n"))
    assert (load_costs() == DEFAULT) == bool(code)


def test_a_broken_cache_is_passed_over():
    save_costs(CostModel(call_ms=7.0))
    assert load_costs().call_ms == 7.0
    cost_path().write_text("{")
    assert load_costs() == DEFAULT


def test_a_photo_that_is_none_is_one_sentence(capsys, tmp_path):
    wrong = tmp_path / "x.png"
    wrong.write_text("no photo")
    assert main.main(["bench", "--quick", "--photo", str(wrong)]) == 2
    assert capsys.readouterr().err == f"{wrong} can't be read as a photo\n"


def test_a_report_is_of_the_whole_run(capsys, tmp_path):
    assert main.main(["bench", "--quick", "--report", str(tmp_path)]) == 2
    assert "--report is not allowed beside --quick" in capsys.readouterr().err


def test_a_report_tells_ratios(tmp_path):
    row = Row("uint8", "dense", 15, "dft", 200.0, {"cv2": 900.0})
    small = Row("uint8", "dense", 3, "direct", 30.0, {"cv2": 27.0})
    write_report(
        [small, row], {"uint8": 7.0}, PlannerCheck(98, 100, ()), Setting(4000, 6000), tmp_path
    )
    text = (tmp_path / "benchmarks.md").read_text()
    assert "| uint8 | dense | 15x15 | dft | 200 | 4.5x |" in text
    assert "98 of 100 (98.0%)" in text
    assert (tmp_path / "benchmarks.svg").read_text().startswith("<svg")


def test_a_planner_that_chooses_badly_is_found_out():
    expensive, cheap = ((1.0, 5.0, 5.0), (2.0, 5.0, 5.0)), ((1.0, 0.5, 0.5),)
    lying = dataclasses.replace(
        CostModel(),
        direct_uint8=expensive,
        direct_uint16=expensive,
        direct_float32=expensive,
        box_uint8=expensive,
        box_uint16=expensive,
        box_float32=expensive,
        dft_integer=cheap,
        dft_float32=cheap,
    )
    found = check_planner(lying, cases=12)
    assert found.total == 12
    assert found.close < 12
    assert found.worst[0][0] > 1.25
    assert re.search(": (dft|separable), not ", found.worst[0][1])  # what it lied about


def test_a_report_of_another_machine_says_which(tmp_path):
    row = Row("uint8", "dense", 15, "dft", 200.0, {"cv2": 900.0})
    small = Row("uint8", "dense", 3, "direct", 30.0, {"cv2": 27.0})
    setting = Setting(1000, 1500, "no-ipp")
    write_report([small, row], {"uint8": 7.0}, PlannerCheck(9, 10, ()), setting, tmp_path)
    text = (tmp_path / "benchmarks-no-ipp.md").read_text()
    assert "kernelroom bench --as no-ipp --megapixels 2" in text
    assert "held to the means of a machine whose OpenCV has no IPP" in text
    assert (tmp_path / "benchmarks-no-ipp.svg").exists()


def test_a_process_is_held_to_another_machines_means(tmp_path, monkeypatch):
    monkeypatch.delenv("OPENCV_IPP", raising=False)
    kept = cost_path()
    seen = tmp_path / "seen"
    code = (
        "import os, sys; from filters.threads import all_cores; from filters.convolution.compiled"
        ".loops import loops; open(sys.argv[1], 'w').write(f\"{os.environ.get('OPENCV_IPP')} "
        '{all_cores()} {loops() is not None}")'
    )
    for name, expected in (("avx2", "avx2"), ("no-ipp", "disabled"), ("1-core", "None 1 True")):
        assert OTHERS[name].run([sys.executable, "-c", code, str(seen)]) == 0
        assert expected in seen.read_text()
        assert seen.read_text().endswith("True")
    assert not kept.exists()


def test_sums_compiled_for_an_older_processor_are_as_near(monkeypatch):
    monkeypatch.setenv(PROCESSOR, OTHERS["avx2"].environment[PROCESSOR])
    older = loops.__wrapped__()
    assert older is not None
    pixels = np.random.default_rng(0).random((60, 300, 3), np.float32)
    taps = Taps(np.arange(1.0, 26).reshape(5, 5) / 325, -2, -2)
    here = sums(pixels, taps, method="direct")
    used = []
    monkeypatch.setattr(
        "filters.convolution.methods.direct.loops", lambda: used.append(older) or older
    )
    np.testing.assert_allclose(sums(pixels, taps, method="direct"), here, atol=1e-6)
    assert used


def test_more_cores_than_there_are_change_what_is_planned_not_what_is_computed(monkeypatch):
    monkeypatch.setattr(other_machine, "all_cores", lambda: 2)
    assert not OTHERS["4-cores"].is_here
    assert OTHERS["1-core"].is_here
    table = list(choices(DEFAULT, 64))
    assert "64 cores: method" in table[0]
    costs = [[float(cell) for cell in line.split("|")[5:8:2]] for line in table[2:]]
    assert all(there <= here for here, there in costs)
    assert any(there < here for here, there in costs)
    assert cores() <= all_cores()


def test_nothing_is_kept_of_another_machine(capsys):
    assert main.main(["bench", "--as", "1-core", "--calibrate"]) == 2
    assert "--calibrate is not allowed beside --as" in capsys.readouterr().err


@pytest.mark.parametrize("given", ["0", "101", "1.5", "many"])
def test_a_size_that_is_not_allowed_is_named_with_what_is(given, capsys):
    assert main.main(["bench", "--megapixels", given]) == 2
    said = capsys.readouterr().err
    assert f"{given!r} is not allowed: 1 to 100" in said
    assert len(said) < 120


def test_what_fails_as_on_another_machine_is_one_sentence(tmp_path, capfd):
    missing = tmp_path / "missing.jpg"
    assert main.main(["bench", "--as", "no-ipp", "--quick", "--photo", str(missing)]) == 2
    said = capfd.readouterr().err
    assert said.endswith(f"{missing} can't be read as a photo\n")  # after what OpenCV says
    assert "Traceback" not in said
    missing.write_text("a file")
    assert main.main(["bench", "--as", "4-cores", "--report", str(missing / "docs")]) == 2
    assert "Traceback" not in capfd.readouterr().err


@pytest.mark.parametrize("option", [["--quick"], ["--photo", str(COFFEE)], ["--megapixels", "2"]])
def test_what_would_be_timed_is_refused_where_there_are_too_few_cores(option, capsys, monkeypatch):
    monkeypatch.setattr(other_machine, "all_cores", lambda: 2)
    assert main.main(["bench", "--as", "4-cores", *option]) == 2
    said = capsys.readouterr().err
    assert f"{option[0]} is not allowed beside --as 4-cores on this machine" in said
