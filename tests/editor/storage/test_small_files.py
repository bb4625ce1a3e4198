"""Small files of the program that hold something else: said, left alone, and nothing hangs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import main
from editor.bench.cost_file import cost_path, load_costs
from editor.document.kernel_history import KernelHistoryFile
from editor.document.mask_file import load_mask
from editor.document.photo_reference import PhotoReference
from editor.document.recipe import load_recipe
from editor.exchange.files import read_file
from editor.photo.load import load
from editor.plugins.state import PluginState
from editor.presets.bundle import read_bundle
from editor.presets.library import PresetLibrary
from editor.presets.shelf import LibraryState, ShelfFile
from editor.recovery.edited_photos import EditedPhotos
from editor.recovery.journal import Journal
from editor.storage.file_error import FileError
from editor.storage.json_text import JsonTextError, from_text, read_json
from editor.storage.whole_file import read_whole
from filters.builtin.cube_file import read_cube
from filters.convolution.planning.cost import DEFAULT, CostModel, CostModelError
from filters.registry import Registry
from filters.user_error import UserError

ROOT = Path(__file__).parents[3]
REGISTRY = Registry.builtin()
posix = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="other systems have no such files")


def _fifo(path: Path) -> None:
    os.mkfifo(path)


def _zeros(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _endless(path: Path) -> None:
    path.symlink_to("/dev/random")


def _circle(path: Path) -> None:
    path.symlink_to(path)


def _folder(path: Path) -> None:
    path.mkdir()


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 36)  # 64 GB, of which none is on the disk


STRANGE = {
    "a pipe": _fifo, "zeros": _zeros, "endless": _endless, "a circle": _circle,
    "a folder": _folder, "huge": _huge,
}  # fmt: skip
strange = pytest.mark.parametrize("make", STRANGE.values(), ids=STRANGE.keys())

DIGITS = "9" * 400
TEXTS = {
    "a 400-digit number": f'{{"format": "kernelroom library", "used": {{"a": {DIGITS}}}}}',
    "only digits": DIGITS,
    "1e999": '{"format": 1e999}',
    "nan": '{"format": NaN}',
    "deep lists": "[" * 100_000,
    "deep objects": '{"a":' * 50_000,
    "41 lists": "[" * 41 + "]" * 41,
    "no text": "\udcff",
    "empty": "",
    "null": "null",
    "a list": "[1, 2]",
    "a number": "3",
    "a text": '"three"',
    "other types": json.dumps(
        {
            "format": ["kernelroom library"], "version": {}, "folders": 3, "favourites": {"a": 1},
            "used": [1], "order": "abc", "step": 5, "steps": 7, "kernels": {}, "for": 1,
            "plugins": [], "call_ms": "fast", "name": 4,
        }
    ),
}  # fmt: skip
broken_text = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", errors="surrogateescape")


READERS: dict[str, Callable[[Path], object]] = {
    "recipe": lambda path: load_recipe(path, REGISTRY),
    "kernels": lambda path: read_file(path, REGISTRY),
    "bundle": lambda path: read_bundle(path, REGISTRY),
    "recent kernels": lambda path: KernelHistoryFile(path).load(),
    "preset": lambda path: PresetLibrary(path.parent, path.parent, REGISTRY).find(str(path)),
    "photo": load,
    "mask": load_mask,
    "table": lambda path: read_cube(str(path)),
    "whole": read_whole,
    "JSON": read_json,
}


@posix
@strange
@pytest.mark.parametrize("reader", READERS)
def test_no_reader_waits_for_or_swallows_a_strange_file(
    tmp_path: Path, make: Callable[[Path], None], reader: str
) -> None:
    path = tmp_path / "one.json"
    make(path)
    with pytest.raises(UserError) as caught:
        READERS[reader](path)
    assert "one.json" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert os.path.lexists(path)


@posix
@pytest.mark.parametrize("make", [_fifo, _zeros], ids=["a pipe", "zeros"])
def test_a_photos_checksum_is_taken_of_ordinary_files_only(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "one.png")
    with pytest.raises(OSError, match="ordinary"):
        PhotoReference.of_file(tmp_path / "one.png")


@broken_text
@pytest.mark.parametrize(
    "reader", ["recipe", "kernels", "bundle", "recent kernels", "preset", "mask"]
)
def test_a_broken_text_is_one_sentence(tmp_path: Path, text: str, reader: str) -> None:
    path = tmp_path / "one.json"
    write(path, text)
    before = path.read_bytes()
    said = "numbers are a kernel" if reader == "kernels" else ""
    try:
        READERS[reader](path)
    except UserError as error:
        said = str(error)
    assert said
    assert "\n" not in said
    assert len(said) < 1000
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (DIGITS, "a number has 400 digits, up to 308 are allowed"),
        ("-" + DIGITS, "a number has 401 digits, up to 308 are allowed"),
        ('{"a": [1e999]}', "the number 1e999 is too large"),
        ("[" * 41 + "]" * 41, "its lists are nested too deeply"),
        ("[" * 10**6, "its lists are nested too deeply"),
        ("[-Infinity]", "-Infinity is not JSON"),
    ],
    ids=range(6),
)
def test_json_holds_nothing_that_overflows(text: str, said: str) -> None:
    with pytest.raises(JsonTextError) as caught:
        from_text(text)
    assert str(caught.value) == said


def test_json_of_40_lists_is_read() -> None:
    assert from_text("[" * 40 + "1" + "]" * 40)
    assert from_text('[1, 2.5, "x", null, true, {"a": []}]') == [1, 2.5, "x", None, True, {"a": []}]


@broken_text
def test_a_broken_shelf_is_shown_left_alone_and_put_aside_when_a_new_one_is_written(
    tmp_path: Path, text: str
) -> None:
    library = PresetLibrary(tmp_path / "none", tmp_path / "presets", REGISTRY)
    path = tmp_path / "library.json"
    write(path, text)
    before = path.read_bytes()
    assert library.shelf.read() == LibraryState()
    assert [broken.path for broken in library.load().broken] == [path]
    assert path.read_bytes() == before
    library.shelf.write(LibraryState().starred("a", True))
    assert library.shelf.read().favourites == {"a"}
    assert path.with_name("library.json.bad").read_bytes() == before
    assert library.load().broken == ()


def test_what_of_a_shelf_has_another_type_is_left_out(tmp_path: Path) -> None:
    times = {"a": 5, "b": "soon", "c": 10**300, "d": True, "e": None}
    form = {"format": "kernelroom library", "used": times, "order": [1, "a"], "folders": [None]}
    write(tmp_path / "library.json", json.dumps(form))
    found = ShelfFile(tmp_path / "library.json").read()
    assert dict(found.used) == {"a": 5.0, "d": 1.0}
    assert (found.order, found.folders) == (("a",), ())


@broken_text
def test_a_broken_state_of_plugins_is_told_left_alone_and_put_aside(
    tmp_path: Path, text: str
) -> None:
    state = PluginState(tmp_path)
    write(tmp_path / "plugins.json", text)
    write(tmp_path / "plugins.cache", text)
    before = (tmp_path / "plugins.json").read_bytes()
    is_object = text.startswith('{"format": [')
    assert state.cache() == {}
    assert all(isinstance(kept, dict) for kept in state.state().values())
    assert (tmp_path / "plugins.json").read_bytes() == before
    assert bool(state.fault) is not is_object
    state.remember(tmp_path / "one.py", off=True)
    assert state.state()[str(tmp_path / "one.py")] == {"off": True}
    assert (tmp_path / "plugins.json.bad").exists() is not is_object


@broken_text
def test_broken_costs_are_those_that_came_with_the_program(tmp_path: Path, text: str) -> None:
    environment = {"KERNELROOM_DATA": str(tmp_path)}
    write(cost_path(environment), text)
    assert load_costs(environment) is DEFAULT


@pytest.mark.parametrize(
    "change",
    [
        {"call_ms": -1}, {"call_ms": True}, {"call_ms": None}, {"sparse": []},
        {"sparse": [[1, 2]]}, {"sparse": [[1, 0, 1]]}, {"sparse": [[2, 1, 1], [1, 1, 1]]},
        {"sparse": [[1, 1, 1], [1, 1, 1]]}, {"sparse": {"a": 1}}, {"dft_integer": "abc"},
        {"sparse": [[10**400, 1, 1]]},
    ],
    ids=str,
)  # fmt: skip
def test_costs_that_nothing_can_be_planned_with_are_refused(change: dict[str, object]) -> None:
    with pytest.raises(CostModelError):
        CostModel.from_json(json.dumps({**json.loads(DEFAULT.to_json()), **change}))
    assert CostModel.from_json(DEFAULT.to_json()) == DEFAULT


@broken_text
def test_broken_journals_and_edited_photos_stop_no_start(tmp_path: Path, text: str) -> None:
    write(tmp_path / "journal" / "abc.json", text)
    write(tmp_path / "edited" / "abc.kroom.json", text)
    journal = Journal(tmp_path / "journal", REGISTRY)
    assert journal.abandoned() == ()
    journal.close()
    photo = PhotoReference(tmp_path / "a.png", "abc")
    assert EditedPhotos(tmp_path / "edited", REGISTRY).find(photo) is None


@posix
@strange
def test_a_command_goes_on_whatever_lies_in_the_data_folder(
    tmp_path: Path,
    make: Callable[[Path], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    data = tmp_path / "data"
    monkeypatch.setenv("KERNELROOM_DATA", str(data))
    for name in ("library.json", "plugins.json", "plugins.cache", "cache/convolution-costs.json",
                 "presets/one.json", "plugins/one.py", "window.ini"):  # fmt: skip
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        make(data / name)
    assert main.main(["presets", "list"]) == 0
    said = capsys.readouterr()
    assert "Sharpen" in said.out
    if make is not _folder:
        assert f"{data / 'presets/one.json'}" in said.err
    assert main.main(["plugins", "list"]) == 0
    assert os.path.lexists(data / "plugins.json")


SMALL = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from filters.registry import Registry
from ui.app import make_window
from ui.files.settings import Settings
data = Path(sys.argv[1])
window = make_window(Registry.builtin(), data, data / "none.png")
window.show()
window.plugins.load()
window.recovery.look()
window.plugins.tasks.flush()
window.tasks.flush()
print(window.settings.theme, window.settings.recent, window.message.text(), sep="|")
"""
INI = """[General]
cache_megabytes=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x1)
geometry=5
panels=@ByteArray(abc)
recent=@Variant(\\0\\0\\0\\b\\0\\0\\0\\0), 7, @Invalid()
theme=@Size(3 4)
"""


def started(data: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", SMALL, str(data)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_settings_of_other_types_leave_the_start_alone(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text(INI)
    assert started(tmp_path).startswith("system|()|")


@posix
@pytest.mark.parametrize("make", [_fifo, _zeros, _huge], ids=["a pipe", "zeros", "huge"])
def test_settings_that_are_no_file_are_told_and_left_alone(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "window.ini")
    assert "window.ini can't be opened" in started(tmp_path)
    assert os.path.lexists(tmp_path / "window.ini")


def _deep(path: Path) -> None:
    path.write_text("[" * 100_000)


def _digits(path: Path) -> None:
    path.write_text(f'{{"format": "kernelroom library", "used": {{"a": {DIGITS}}}}}')


@posix
@pytest.mark.parametrize("make", [_fifo, _zeros, _deep, _digits], ids=lambda make: make.__name__)
def test_a_window_opens_whatever_lies_in_the_data_folder(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    names = (
        "library.json", "plugins.json", "plugins.cache", "recent-kernels.json", "keys.json",
        "presets/one.json", "plugins/one.py", "journal/one.json", "edited/one.kroom.json",
        "cache/convolution-costs.json", "masks/one.json",
    )  # fmt: skip
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        make(tmp_path / name)
    assert "|" in started(tmp_path)
    for name in names:
        place = tmp_path / name
        assert os.path.lexists(place) or list(place.parent.glob(f"{place.stem}*")), name


def test_nothing_is_unpickled_anywhere() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for folder in ("filters", "editor", "ui", "kernelroom")
        for path in (ROOT / folder).rglob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if any(word in line for word in ("import pickle", "pickle.", "shelve", "marshal", "joblib"))
        or ("multiprocessing" in line and "import" in line)
        or ("allow_pickle" in line and "allow_pickle=False" not in line)
        or ("np.load(" in line and "allow_pickle=False" not in line)
    ]
    assert found == []


def test_json_has_one_reader() -> None:
    """What others read is no file: a Step's own text, the pipe, a value that a person typed."""
    others = {
        "editor/document/step.py", "editor/plugins/guard.py", "editor/plugins/wire.py",
        "editor/storage/json_text.py", "filters/convolution/planning/cost.py",
        "filters/design/kernel_kind.py",
    }  # fmt: skip
    found = {
        str(path.relative_to(ROOT).as_posix())
        for folder in ("filters", "editor", "ui", "kernelroom")
        for path in (ROOT / folder).rglob("*.py")
        if "json.load" in path.read_text(encoding="utf-8")
    }
    assert found == others


def test_a_cache_that_would_run_code_runs_none(tmp_path: Path) -> None:
    flag = tmp_path / "it ran"
    evil = f"cos\nsystem\n(S'touch \"{flag}\"'\ntR.".encode()  # what a pickle can do
    (tmp_path / "plugins.cache").write_bytes(evil)
    assert PluginState(tmp_path).cache() == {}
    assert not flag.exists()


def test_a_file_error_names_kind_and_size(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(bytes(2000))
    with pytest.raises(FileError, match="it has 2,000 bytes, up to 1,000 are allowed"):
        read_whole(tmp_path / "large", 1000)
    if Path("/proc/version").exists():  # a file that says it is empty
        with pytest.raises(FileError, match="up to 3 are allowed"):
            read_whole(Path("/proc/version"), 3)
