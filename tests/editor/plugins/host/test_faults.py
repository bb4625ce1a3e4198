"""Every fault of a plugin is a sentence, and the next good call is right."""

import shutil

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.plugins.fault import PluginFault
from editor.plugins.host import CRASHES
from editor.plugins.live_registry import LiveRegistry
from editor.render.filter_failure import FilterFailure
from editor.render.pipeline import Pipeline
from filters.registry import Registry
from tests.editor.plugins.host.regions import FAULTY, GOOD, PIXELS, REGION, record_of

CALLS = {
    "raise": "ValueError: it is a bad day",
    "exit": "SystemExit: 3",
    "os exit": "ended its process (exit code 4)",
    "crash": "crashed (SIGSEGV)",
    "loop": "took longer than 3 s and was stopped",
    "huge": "MemoryError",
    "shape": "it gave (39, 50, 4), not an array of (40, 50, 4)",
    "dtype": "it gave object, not float32",
    "write": "read-only",
}


@pytest.mark.parametrize("kind", CALLS)
def test_a_fault_is_one_sentence_and_the_next_call_is_right(hosts, folder, kind, request):
    shutil.copy(FAULTY, folder)
    host = hosts()
    spec = LiveRegistry(Registry.builtin(), host)["faulty.faulty"]
    before = PIXELS.copy()
    for _ in range(request.config.getoption("--plugin-faults")):
        with pytest.raises(PluginFault) as caught:
            spec.run(PIXELS, {"kind": kind}, REGION)
        assert CALLS[kind] in str(caught.value)
        assert "\n" not in str(caught.value)
        good = spec.run(PIXELS, {"kind": "none"}, REGION)  # in time, or that is a fault too
        np.testing.assert_array_equal(good, 1 - before)
    np.testing.assert_array_equal(PIXELS, before)
    assert record_of(host, "faulty").state == "ok"  # good calls between them
    if kind == "raise":
        assert "it is a bad day" in caught.value.details


@pytest.mark.parametrize("kind", ["leak", "print", "threads"])
def test_what_is_only_rude_does_no_harm(hosts, folder, kind, request):
    shutil.copy(FAULTY, folder)
    spec = LiveRegistry(Registry.builtin(), hosts())["faulty.faulty"]
    for _ in range(request.config.getoption("--plugin-faults")):
        np.testing.assert_array_equal(spec.run(PIXELS, {"kind": kind}, REGION), 1 - PIXELS)


def test_three_crashes_in_a_row_set_it_aside_until_it_is_switched_on(hosts, folder):
    shutil.copy(FAULTY, folder)
    (folder / "good.py").write_text(GOOD)
    host = hosts()
    registry = LiveRegistry(Registry.builtin(), host)
    spec = registry["faulty.faulty"]

    def crash() -> None:
        with pytest.raises(Exception, match="exit code 4"):
            spec.run(PIXELS, {"kind": "os exit"}, REGION)

    for _ in range(CRASHES - 1):
        crash()
    spec.run(PIXELS, {"kind": "none"}, REGION)  # a good call between: the count begins again
    for _ in range(CRASHES - 1):
        crash()
    assert record_of(host, "faulty").state == "ok"
    crash()
    assert record_of(host, "faulty").state == "quarantined"
    assert "faulty.faulty" not in [s.id for s in host.specs]
    good = registry["good.shift"]
    np.testing.assert_array_equal(good.run(PIXELS, good.defaults, REGION), np.roll(PIXELS, 1, 1))
    image = Image(np.zeros((4, 4, 3), np.uint8))
    step = Step.of(registry["faulty.faulty"])  # a document may still hold it
    with pytest.raises(FilterFailure, match="Faulty: is switched off, set aside or removed"):
        Pipeline.of(image, (step,), registry).render(image.region)
    again = hosts()  # the next start remembers
    assert record_of(again, "faulty").state == "quarantined"
    again.switch(record_of(again, "faulty").path, True)
    assert record_of(again, "faulty").state == "ok"
    spec = LiveRegistry(Registry.builtin(), again)["faulty.faulty"]
    np.testing.assert_array_equal(spec.run(PIXELS, {"kind": "none"}, REGION), 1 - PIXELS)
