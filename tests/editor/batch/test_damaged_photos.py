"""Photos that are cut off in a batch: failed, or done as far as they go where that is asked for."""

from __future__ import annotations

import json
from pathlib import Path

from editor.batch.job import Orders
from editor.cli import commands
from editor.photo.load import load
from filters.registry import Registry
from tests.editor.batch.conftest import make_photos


def test_what_there_is_of_a_cut_photo_is_done_only_when_asked(
    tmp_path: Path, data: Path, registry: Registry
) -> None:
    (photo,) = make_photos(tmp_path / "in", 1, "jpg", 96)
    whole = photo.read_bytes()
    photo.write_bytes(whole[: len(whole) // 2])
    report = tmp_path / "report.json"

    def told(*more: str) -> tuple[int, dict]:
        words = ["batch", photo, "-o", tmp_path / "out", "--preset", "Sharpen", "--jobs", "1"]
        words += ["--pattern", "a.png", "--report", report, *more]
        code = commands.run([str(word) for word in words], registry)
        (outcome,) = json.loads(report.read_text())["photos"]
        return code, outcome

    code, outcome = told()
    assert code != 0
    assert "it is damaged or cut off" in outcome["words"]
    assert not (tmp_path / "out" / "a.png").exists()
    code, outcome = told("--damaged")
    assert (code, outcome["state"]) == (0, "done")
    wanted = load(photo, damaged=True).samples.shape
    assert load(tmp_path / "out" / "a.png").samples.shape == wanted
    assert told("--damaged")[1]["state"] == "current"


def test_orders_for_damaged_photos_survive_the_way_to_a_worker() -> None:
    orders = Orders("{}", "x", damaged=True)
    assert Orders.from_json(orders.to_json()) == orders
