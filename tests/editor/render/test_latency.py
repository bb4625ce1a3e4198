import numpy as np

from editor.render.latency import STAGES, LatencyRecorder


def test_spreads_are_numpys_percentiles_of_each_stage_and_of_the_sum():
    recorder = LatencyRecorder()
    rng = np.random.default_rng(0)
    taken = rng.random((100, len(STAGES))) / 100
    for row in taken:
        recorder.add(dict(zip(STAGES, row, strict=True)))
    spreads = {s.stage: s for s in recorder.spreads()}
    compute = taken[:, STAGES.index("compute")] * 1e3
    assert np.isclose(spreads["compute"].p95, np.percentile(compute, 95))
    assert np.isclose(spreads["total"].p50, np.percentile(taken.sum(1) * 1e3, 50))
    assert spreads["total"].longest == max(recorder.totals_ms())


def test_nothing_recorded_gives_nothing_and_clearing_forgets():
    recorder = LatencyRecorder()
    assert recorder.spreads() == ()
    recorder.add(dict.fromkeys(STAGES, 0.001))
    recorder.dropped = 3
    assert "total\t1\t6.0" in recorder.text()
    assert recorder.text().endswith("jobs dropped for newer ones\t3\n")
    recorder.clear()
    assert recorder.spreads() == ()
    assert recorder.dropped == 0


def test_a_frame_counts_once_it_is_painted(monkeypatch):
    recorder, now = LatencyRecorder(), [5.0]
    monkeypatch.setattr("editor.render.latency.time.perf_counter", lambda: now[0])
    recorder.arrive(4.0, 0.25, {"queue": 0.125, "compute": 0.5})
    assert recorder.spreads() == ()
    now[0] = 5.5
    assert recorder.since_arrival == 0.5
    for _ in range(2):
        recorder.paint()
    (total,) = recorder.totals_ms()
    assert total == 1750
    assert {s.stage: s.p50 for s in recorder.spreads()}["deliver"] == 375
