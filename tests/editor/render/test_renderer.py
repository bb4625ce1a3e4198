"""The Renderer: the newest job wins, none starves, failures are results, closing ends it."""

from __future__ import annotations

import gc
import queue
import threading
import time
import weakref
from collections.abc import Iterator

import numpy as np
import pytest

from editor.document.image import Image, quantized
from editor.document.step import Step
from editor.render import render_run
from editor.render.cache_budget import CacheBudget
from editor.render.delivery import Delivery, Failure, Frame
from editor.render.full_size import block_mean
from editor.render.pipeline import Pipeline
from editor.render.render_request import RenderRequest
from editor.render.renderer import Renderer
from filters.pixels.channels import widened
from filters.pixels.region import Region
from filters.plugin import FilterSpec, Pixels, image_filter
from filters.registry import Registry

WAIT = 10.0  # seconds until a test that hangs fails
IMAGE = Image(np.random.default_rng(5).integers(0, 256, (40, 50, 3), np.uint8))


class Gate:
    """A filter that says when it has begun and waits to be let through."""

    def __init__(self, is_open: bool) -> None:
        self.begun: queue.Queue[float] = queue.Queue()
        self.passes = threading.Semaphore(10**6 if is_open else 0)

        @image_filter("Gate")
        def gate(pixels: Pixels, amount: float = 0.0) -> Pixels:
            """Wait."""
            self.begun.put(amount)
            assert self.passes.acquire(timeout=WAIT)
            if amount < 0:
                raise ValueError("amount is below 0")
            return pixels

        self.registry = Registry((FilterSpec.of(gate),))

    def job(self, number: int, layer: str = "after", amount: float | None = None) -> RenderRequest:
        step = Step("gate", {"amount": float(number) if amount is None else amount})
        pipeline = Pipeline.of(IMAGE, (step,), self.registry)
        return RenderRequest(number, layer, pipeline, IMAGE.region)


class Bench:
    """A Renderer whose results are kept."""

    def __init__(self, limit_bytes: int = 1 << 30) -> None:
        self.results: queue.Queue[Delivery] = queue.Queue()
        self.budget = CacheBudget(limit_bytes)
        self.renderer = Renderer(self.results.put, self.budget)

    def next(self) -> Delivery:
        return self.results.get(timeout=WAIT)


@pytest.fixture
def bench() -> Iterator[Bench]:
    bench = Bench()
    yield bench
    bench.renderer.close()


def test_a_frame_holds_the_values_and_what_a_saved_file_would_hold(bench: Bench) -> None:
    job = Gate(is_open=True).job(1)
    bench.renderer.submit(job)
    frame = bench.next()
    assert isinstance(frame, Frame)
    np.testing.assert_array_equal(frame.values, job.pipeline.values(IMAGE.region))
    saved = quantized(job.pipeline.render(IMAGE.region), np.uint8)
    np.testing.assert_array_equal(frame.screen[..., [2, 1, 0, 3]], saved)
    assert set(frame.seconds) == {"queue", "compute", "convert"}


def test_while_a_job_runs_only_the_newest_waits_and_the_running_one_is_delivered(
    bench: Bench,
) -> None:
    gate = Gate(is_open=False)
    bench.renderer.submit(gate.job(1))
    assert gate.begun.get(timeout=WAIT) == 1
    for number in range(2, 10):
        bench.renderer.submit(gate.job(number))
    gate.passes.release(2)
    assert [bench.next().job.number for _ in range(2)] == [1, 9]
    assert bench.renderer.dropped == 7
    assert bench.results.empty()


def test_of_600_edits_the_last_is_shown_dozens_are_and_none_older_than_the_newest_two(
    bench: Bench,
) -> None:
    gate, shown = Gate(is_open=False), []
    submitted = 0
    for _ in range(60):  # ten edits arrive while each job runs
        for _ in range(10):
            submitted += 1
            bench.renderer.submit(gate.job(submitted))
            if submitted == 1:
                gate.begun.get(timeout=WAIT)
        gate.passes.release()
        shown.append(bench.next().job.number)
        begun = gate.begun.get(timeout=WAIT)
        assert begun == submitted, "the job that begins is the newest there is"
    gate.passes.release()
    shown.append(bench.next().job.number)
    assert shown[-1] == 600
    assert len(shown) >= 24
    assert shown == sorted(shown)


def test_each_layer_has_its_own_newest_job_and_the_result_comes_first(bench: Bench) -> None:
    gate = Gate(is_open=False)
    bench.renderer.submit(gate.job(1))
    gate.begun.get(timeout=WAIT)
    bench.renderer.submit(gate.job(2, "before"))
    bench.renderer.submit(gate.job(3, "after"))
    gate.passes.release(3)
    assert [bench.next().job.number for _ in range(3)] == [1, 3, 2]


def test_a_filter_that_raises_is_a_result_that_names_it_and_the_next_job_runs(
    bench: Bench,
) -> None:
    gate = Gate(is_open=True)
    bench.renderer.submit(gate.job(1, amount=-1.0))
    failure = bench.next()
    assert isinstance(failure, Failure)
    assert failure.sentence == "Gate: amount is below 0"
    bench.renderer.submit(gate.job(2))
    assert isinstance(bench.next(), Frame)


@pytest.mark.parametrize("parts_after", [0.0, 1e9], ids=["in parts", "at once"])
def test_a_cancelled_job_is_not_delivered_and_one_submitted_after_it_is(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, parts_after: float
) -> None:
    monkeypatch.setattr("editor.render.render_run.PARTS_AFTER", parts_after)
    gate = Gate(is_open=False)
    twice = (Step("gate", {"amount": 1.0}), Step("gate", {"amount": 2.0}))
    large = Image(np.zeros((1200, 1200, 3), np.uint8))
    pipeline = Pipeline.of(large, twice, gate.registry)
    bench.renderer.submit(RenderRequest(1, "after", pipeline, Region(0, 0, 600, 600), 2))
    gate.begun.get(timeout=WAIT)
    bench.renderer.submit(gate.job(2))
    bench.renderer.cancel()
    gate.passes.release(100)
    bench.renderer.submit(gate.job(3))
    assert bench.next().job.number == 3


def test_what_a_cancelled_job_would_still_keep_is_let_go_with_the_rest(bench: Bench) -> None:
    gate = Gate(is_open=False)
    steps = tuple(Step("gate", {"amount": float(n)}) for n in range(3))
    image = Image(np.zeros((60, 60, 3), np.uint8))
    photo = weakref.ref(image)
    pipeline = Pipeline.of(image, steps, gate.registry)
    bench.renderer.submit(RenderRequest(1, "after", pipeline, image.region))
    assert gate.begun.get(timeout=WAIT) == 0
    gate.passes.release()
    assert gate.begun.get(timeout=WAIT) == 1  # the first Step's result is kept, this one's will be
    assert bench.budget.bytes > 0
    bench.renderer.cancel()
    del image, pipeline
    gate.passes.release(100)
    bench.renderer.submit(gate.job(3))
    while bench.next().job.number != 3:
        pass
    gc.collect()
    assert photo() is None
    assert bench.budget.bytes == IMAGE.samples.size * 4  # of the last job, in three channels


@pytest.fixture
def no_garbage_collection() -> Iterator[None]:
    """What is in a cycle stays: freed memory could not go back to the system before."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_garbage_collection")
def test_the_renderer_itself_keeps_no_picture_while_it_waits() -> None:
    bench, gate = Bench(limit_bytes=0), Gate(is_open=True)
    image = Image(np.zeros((60, 60, 3), np.uint8))
    photo = weakref.ref(image)
    for number, amount in enumerate((1.0, -1.0)):  # a frame, then a failure
        pipeline = Pipeline.of(image, (Step("gate", {"amount": amount}),), gate.registry)
        bench.renderer.submit(RenderRequest(number, "after", pipeline, image.region))
        bench.next()
    del image, pipeline
    end = time.monotonic() + WAIT
    while photo() is not None and time.monotonic() < end:
        threading.Event().wait(0.01)
    is_kept = photo() is not None
    bench.renderer.close()
    assert not is_kept


def test_closing_waits_for_the_thread_and_delivers_nothing_afterwards() -> None:
    bench, gate = Bench(), Gate(is_open=False)
    bench.renderer.submit(gate.job(1))
    gate.begun.get(timeout=WAIT)
    bench.renderer.submit(gate.job(2))
    gate.passes.release(2)
    bench.renderer.close()
    assert not [t for t in threading.enumerate() if t.name.startswith("renderer")]
    numbers = [bench.results.get().job.number for _ in range(bench.results.qsize())]
    assert 2 not in numbers


def test_the_tiles_of_a_slow_job_arrive_one_by_one_and_then_the_whole(bench: Bench) -> None:
    @image_filter("Slow")
    def slow(pixels: Pixels, amount: float = 0.5) -> Pixels:
        """Take a while."""
        time.sleep(0.03)
        return pixels * np.float32(amount)

    image = Image(np.random.default_rng(1).integers(0, 256, (1600, 2000, 3), np.uint8))
    pipeline = Pipeline.of(
        image, (Step("slow", {"amount": 0.5}),), Registry((FilterSpec.of(slow),))
    )
    region = Region(0, 0, 400, 500)
    bench.renderer.submit(RenderRequest(1, "after", pipeline, region, 4))
    frames = []
    while not frames or frames[-1].is_part:
        frames.append(bench.next())
    *parts, whole = frames
    assert len(parts) >= 3
    shares = [part.share for part in parts]
    assert shares == sorted(shares)
    assert all(0 < share < 1 for share in shares)
    middle = parts[0].job.region
    assert abs(middle.top + middle.rows / 2 - 200) <= 128  # nearest to the centre first
    assert whole.job.region == region
    for part in parts:
        np.testing.assert_array_equal(part.screen, whole.screen[part.job.region.slices])
    expected = block_mean(image.rgba(image.region), 4, weigh=False) * 0.5
    expected[..., 3] = 1
    np.testing.assert_allclose(widened(whole.values, 4), expected, atol=1e-6)


def test_a_slow_job_that_has_shown_tiles_gives_way_to_the_next_one(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(render_run, "PARTS_AFTER", 0.0)
    monkeypatch.setattr(render_run, "GIVES_WAY_AFTER", 0.0)
    gate = Gate(is_open=False)
    large = Image(np.zeros((3000, 3000, 3), np.uint8))

    def job(number: int) -> RenderRequest:
        pipeline = Pipeline.of(large, (Step("gate", {"amount": float(number)}),), gate.registry)
        return RenderRequest(number, "after", pipeline, Region(0, 0, 1500, 1500), 2)

    bench.renderer.submit(job(1))
    gate.passes.release(1)
    part = bench.next()
    assert isinstance(part, Frame)
    assert part.is_part
    bench.renderer.submit(job(2))
    gate.passes.release(1000)
    frames = []
    while not frames or frames[-1].job.number == 1 or frames[-1].is_part:
        frames.append(bench.next())
    assert all(frame.is_part for frame in frames[:-1]), "the whole of the first never came"
    assert sum(frame.job.number == 1 for frame in frames) < 10
    assert frames[-1].job.region == Region(0, 0, 1500, 1500)
