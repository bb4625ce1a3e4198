import dataclasses
import re

import pytest

import main
from editor.bench.cost_file import cost_path, load_costs, save_costs
from editor.bench.measure import Row
from editor.bench.planner import PlannerCheck, check_planner
from editor.bench.report import write_report
from filters.convolution.cost import CostModel, adopt, adopted, built_in


@pytest.fixture(autouse=True)
def _own_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path))
    yield
    adopt(None)


def test_calibrating_keeps_a_model_that_the_next_command_plans_with(capsys, tmp_path):
    assert main.main(["bench", "--calibrate"]) == 0
    said = capsys.readouterr().out
    assert str(cost_path()) in said
    kept = load_costs()
    assert kept != built_in()
    assert main.main(["bench", "--nonsense"]) == 2
    assert adopted() == kept


def test_a_broken_cache_is_passed_over():
    save_costs(CostModel(call_ms=7.0))
    assert load_costs().call_ms == 7.0
    cost_path().write_text("{")
    assert load_costs() == built_in()


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
        [small, row], {"uint8": 7.0}, PlannerCheck(98, 100, ()), "kernelroom bench", tmp_path
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
