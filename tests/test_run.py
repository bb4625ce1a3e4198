"""The start script's own sentences: what is missing, how far it is, what can't be written."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

TOP = Path(__file__).parents[1]
TOOLS = ("sh", "dirname", "readlink", "uname", "id", "cat", "cmp", "tr", "sed", "sort", "grep",
         "head", "awk")  # fmt: skip
NOBODY = 65534
PYTHON = """#!/bin/sh
case $* in
    *'print(sys.version.'*) echo 'a Python for tests' ;;
    *find_spec*) echo /nowhere ;;
    *QApplication*) if [ "$QT_QPA_PLATFORM" = wayland ]; then echo 'no Wayland'; exit 1; fi ;;
    *main.py*) echo "started, platform ${QT_QPA_PLATFORM:-free}" ;;
esac
"""
pytestmark = pytest.mark.skipif(
    shutil.which("sh") is None or os.name == "nt", reason="needs a POSIX shell"
)


@pytest.fixture
def place() -> Iterator[Path]:
    """A copy of `run` where an ordinary user may read, with a shell's tools and no Python."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "Kernel's home, é")
        (place / "tests").mkdir(parents=True)
        (place / "bin").mkdir()
        for name in ("run", "requirements.lock", "tests/requirements.lock"):
            shutil.copy(TOP / name, place / name)
        for tool in TOOLS:
            found = shutil.which(tool)
            assert found is not None
            (place / "bin" / tool).symlink_to(found)
        write_tool(place, "ldconfig", "#!/bin/sh\necho 2 libs found\n")
        Path(folder).chmod(0o755)
        if os.geteuid() == 0:
            os.chown(place, NOBODY, NOBODY)
        yield place
        subprocess.run(["chmod", "-R", "u+w", folder], check=True)


def write_tool(place: Path, name: str, text: str) -> None:
    (place / "bin" / name).write_text(text)
    (place / "bin" / name).chmod(0o755)


def ran(place: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Call it as an ordinary user, which root stands back to."""
    ordinary: dict[str, Any] = {}
    if os.geteuid() == 0:
        ordinary = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    return subprocess.run(
        [str(place / "bin" / "sh"), str(place / "run"), *words],
        env={"PATH": str(place / "bin"), "HOME": str(place), **environment},
        cwd=place,
        capture_output=True,
        text=True,
        timeout=60,
        **ordinary,
    )


def set_up(place: Path) -> Path:
    """Set up as if by another user, who has taken away the right to write."""
    venv = place / ".venv"
    state = venv / "kernelroom"
    state.mkdir(parents=True)
    (venv / "bin").mkdir()
    (venv / "bin" / "python").write_text(PYTHON)
    (venv / "bin" / "python").chmod(0o755)
    (state / "python").write_text("a Python for tests\n")
    shutil.copy(place / "requirements.lock", state / "run.lock")
    subprocess.run(["chmod", "-R", "a-w", str(place)], check=True)
    return venv


def shell_function(name: str) -> str:
    found = re.search(rf"^{name}\(\).*?^}}", (TOP / "run").read_text(), re.M | re.S)
    assert found is not None
    return found.group()


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libz.so.1", "zlib1g"),
    ],
)
def test_it_knows_the_debian_package_of_a_library(library: str, package: str) -> None:
    done = subprocess.run(
        ["sh", "-c", f"{shell_function('package_names')}\npackage_names"],
        input=f"{library}\n",
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == f"{package}\n"


@pytest.mark.skipif(shutil.which("readelf") is None, reason="needs readelf")
@pytest.mark.parametrize("platform", ["offscreen", "xcb", "wayland"])
def test_it_knows_every_library_that_qt_links_to(platform: str) -> None:
    import PySide6
    import shiboken6

    folder = Path(PySide6.__file__).parent
    own = (folder / "Qt" / "lib", folder, Path(shiboken6.__file__).parent)
    wanted = [folder / "QtWidgets.abi3.so", folder / "QtSvg.abi3.so"]
    wanted += (folder / "Qt" / "plugins" / "platforms").glob(f"libq{platform}*.so")
    seen: set[Path] = set()
    outside: set[str] = set()
    while wanted:
        file = wanted.pop()
        if file in seen:
            continue
        seen.add(file)
        told = subprocess.run(["readelf", "-d", str(file)], capture_output=True, text=True)
        for name in re.findall(r"NEEDED.*\[(.+)\]", told.stdout):
            inside = [one / name for one in own if (one / name).exists()]
            wanted += inside[:1]
            if not inside:
                outside.add(name)
    always = re.compile(r"(ld-linux.*|lib(c|m|dl|rt|pthread|gcc_s|stdc\+\+))\.so\.\d+")
    listed = subprocess.run(
        ["sh", "-c", f"{shell_function('qt_libraries')}\nqt_libraries {platform}"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert {name for name in outside if not always.fullmatch(name)} <= set(listed)


def test_without_a_python_it_says_so_in_one_sentence(place: Path) -> None:
    done = ran(place, "--version")
    assert done.returncode != 0
    assert done.stderr.count("\n") == 1
    assert "3.11" in done.stderr


@pytest.mark.parametrize("sudo", ["", "sudo "])
def test_all_that_is_missing_is_one_line_to_copy(place: Path, sudo: str) -> None:
    for tool in ("apt-get", *sudo.split()):
        write_tool(place, tool, "#!/bin/sh\nexit 9\n")
    for words, packages in (
        (["--version"], []),
        (["test"], ["libdbus-1-3", "libegl1", "libfontconfig1", "libglib2.0-0", "libxkbcommon0"]),
        (["photo.png"], ["libegl1", "libx11-6", "libxcb-cursor0", "libxkbcommon-x11-0"]),
    ):
        done = ran(place, *words, DISPLAY="elsewhere:0")
        said, line = done.stderr.splitlines()
        assert said.startswith("run: this system lacks Python 3.11 or newer")
        assert said.endswith(":")
        assert ("as root" in said) is (not sudo)
        start = f"{sudo}apt-get update && {sudo}apt-get install -y --no-install-recommends "
        found = line.removeprefix(start).split()
        assert found[:2] == ["python3", "python3-venv"]
        assert set(found[2:]) >= set(packages)
        assert bool(found[2:]) is bool(packages)
        assert done.returncode == 1
        assert not (place / ".venv").exists()


def test_how_far_the_installation_is_is_shown_and_what_went_wrong() -> None:
    text = (
        "Looking in links: wheels\n"
        "Collecting numpy==2.4.6 (from -r requirements.lock (line 3))\n"
        "  Downloading numpy-2.4.6-cp311.whl.metadata (6.6 kB)\n"
        "  Downloading numpy-2.4.6-cp311.whl (16.9 MB)\n"
        "  Using cached pyvips-3.1.1.tar.gz (59 kB)\n"
        "Requirement already satisfied: cffi==2.0.0 in site-packages (from x)\n"
        "Processing /wheels/scipy-1.17.1-cp311.whl (from -r tests/requirements.lock (line 9))\n"
        "Building wheels for collected packages: pyvips\n"
        "ERROR: there is no room\n"
        "exit status 3\n"
    )
    script = "\n".join(
        ["say() { printf '%s\\n' \"$*\"; }", shell_function("show_progress"), "show_progress 4"]
    )
    done = subprocess.run(
        ["sh", "-c", script], input=text, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 3
    assert done.stdout.splitlines() == [
        "1 of 4: numpy-2.4.6-cp311.whl (16.9 MB)",
        "2 of 4: pyvips-3.1.1.tar.gz (59 kB)",
        "4 of 4: scipy-1.17.1-cp311.whl",
        "Building wheels for collected packages ...",
        "ERROR: there is no room",
    ]


def test_it_counts_the_pins_that_are_for_this_python() -> None:
    done = subprocess.run(
        ["sh", "-c", f"{shell_function('count_pins')}\ncount_pins requirements.lock"],
        env={**os.environ, "python": sys.executable},
        cwd=TOP,
        capture_output=True,
        text=True,
    )
    lock = (TOP / "requirements.lock").read_text()
    assert 5 < int(done.stdout) < lock.count("==")


@pytest.mark.parametrize("name", ["a $b", "plain"])
def test_pip_is_called_by_a_path_that_setuptools_can_have(tmp_path: Path, name: str) -> None:
    venv = tmp_path / name
    (venv / "bin").mkdir(parents=True)
    (venv / "bin" / "python").write_text(PYTHON)
    done = subprocess.run(
        ["sh", "-c", f"{shell_function('plain_python')}\nplain_python"],
        env={**os.environ, "venv": str(venv), "python": str(venv / "bin" / "python")},
        capture_output=True,
        text=True,
        check=True,
    )
    found = done.stdout.removesuffix("\n")
    assert "$" not in found
    assert Path(found).samefile(venv / "bin" / "python")


@pytest.mark.parametrize("words", [["--version"], ["photo.png"]])
def test_what_another_user_set_up_starts_though_it_can_not_be_written(
    place: Path, words: list[str]
) -> None:
    set_up(place)
    done = ran(place, *words, DISPLAY="elsewhere:0")
    assert (done.returncode, done.stdout, done.stderr) == (0, "started, platform free\n", "")


def test_what_another_user_set_up_for_another_lock_is_said_in_a_sentence(place: Path) -> None:
    with (place / "tests" / "requirements.lock").open("a") as lock:
        lock.write("# newer\n")
    set_up(place)
    done = ran(place, "test")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert ".venv is not what tests/requirements.lock asks for" in done.stderr
    assert "KERNELROOM_VENV=FOLDER" in done.stderr


@pytest.mark.parametrize("has_socket", [False, True])
def test_a_wayland_that_has_gone_is_left_for_a_display(place: Path, has_socket: bool) -> None:
    stale = Path(tempfile.mkdtemp()) / "wayland-1"
    stale.parent.chmod(0o755)
    if has_socket:
        with socket.socket(socket.AF_UNIX) as there:
            there.bind(str(stale))
    set_up(place)
    done = ran(place, WAYLAND_DISPLAY=str(stale), DISPLAY="elsewhere:0")
    shutil.rmtree(stale.parent)
    assert (done.returncode, done.stdout) == (0, "started, platform xcb\n")
    assert done.stderr.count("\n") == has_socket
