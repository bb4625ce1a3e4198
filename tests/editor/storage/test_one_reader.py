"""JSON has one reader, and nothing is unpickled."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.plugins.state import PluginState
from editor.storage.file_error import FileError
from editor.storage.whole_file import read_whole
from tests.editor.storage.strange_files import ROOT


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
    """What others read is no file: a Step's or costs' text, pipes, a value that a person typed."""
    others = {
        "editor/batch/process.py", "editor/batch/worker.py",
        "editor/bench/cost_file.py", "editor/cluster/local.py", "editor/document/step.py",
        "editor/masks/filter_result.py", "editor/plugins/wire.py", "editor/storage/json_text.py",
        "editor/storage/own_process.py",
        "filters/convolution/cost.py", "filters/design/kernel_kind.py",
        "filters/design/stack_kind.py",
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
