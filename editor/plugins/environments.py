"""Environments: packages that plugins need and this program has not, apart for each plugin.

They lie in the data folder, so that they stay when the program's own ``.venv`` is made again. A
plugin's process finds them after the program's own packages, of which it has the same versions.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from editor.plugins.requirements import missing_of, needs_of
from editor.storage.atomic import write_text
from editor.storage.file_error import FileError
from editor.storage.own_process import is_self_contained
from filters.user_error import UserError

FOLDER: Final = "plugin-environments"
READY: Final = "ready.json"
PATHS: Final = "kernelroom.pth"
MOST_LINES: Final = 5  # of pip's that are said where it fails


class EnvironmentFault(UserError):
    """Packages that can't be had: one sentence saying why."""


class Environments:
    """Those in a data folder."""

    def __init__(self, data: Path) -> None:
        self._folder = data / FOLDER

    def folder_of(self, path: Path) -> Path:
        """Return a plugin's environment: another one for other needs, or another Python."""
        needs = json.dumps([sorted(needs_of(path)), sys.version_info[:2], str(path)])
        return self._folder / f"{path.stem}-{hashlib.sha256(needs.encode()).hexdigest()[:12]}"

    def packages_of(self, path: Path) -> Path | None:
        """Return where a plugin's own packages lie; None where it has none."""
        folder = self.folder_of(path)
        return _packages(folder) if needs_of(path) and (folder / READY).is_file() else None

    def lacking(self, path: Path) -> tuple[str, ...]:
        """Return what a plugin needs that neither the program nor its own environment has."""
        needs = missing_of(needs_of(path))
        return needs if needs and not (self.folder_of(path) / READY).is_file() else ()

    def prepare(
        self, path: Path, options: Sequence[str] = (), tell: Callable[[str], object] = print
    ) -> Path:
        """Make a plugin's environment; return it. Ask the person first: pip runs what it installs.

        Parameters
        ----------
        options
            For pip, such as ``--no-index``.
        tell
            Is told each line that pip says.

        Raises
        ------
        EnvironmentFault, FileError
            It can't be made; nothing of it is left.
        """
        needs, folder = needs_of(path), self.folder_of(path)
        if not needs:
            raise EnvironmentFault(f"{path.name} names no packages that it needs")
        if is_self_contained():
            raise EnvironmentFault(
                f"{path.name} needs {', '.join(needs)}, and this build of Kernelroom can't take "
                "packages in; Kernelroom as pip or ./run install it can"
            )
        try:
            shutil.rmtree(folder, ignore_errors=True)
            venv.create(folder, with_pip=False)
            paths = _packages(folder) / PATHS  # what the program has need not be installed again
            paths.write_text(f"{sysconfig.get_path('purelib')}\n{sysconfig.get_path('platlib')}\n")
            self._install(folder, needs, options, tell)
            paths.unlink()
            write_text(folder / READY, json.dumps({"plugin": str(path), "needs": list(needs)}))
        except OSError as error:
            shutil.rmtree(folder, ignore_errors=True)
            raise FileError.of(folder, "made", error) from None
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return folder

    def remove(self, path: Path) -> None:
        """Forget a plugin's environment."""
        with contextlib.suppress(OSError):
            shutil.rmtree(self.folder_of(path))

    def _install(
        self,
        folder: Path,
        needs: tuple[str, ...],
        options: Sequence[str],
        tell: Callable[[str], object],
    ) -> None:
        python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        command = [sys.executable, "-m", "pip", "--python", str(python), "install"]
        command += ["--disable-pip-version-check", "--no-input", *options, "--", *needs]
        lines: list[str] = []
        with subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as pip:
            for line in pip.stdout or ():
                lines.append(line.rstrip())
                tell(lines[-1])
        if pip.returncode:
            faults = [line for line in lines if line.startswith("ERROR")] or lines[-MOST_LINES:]
            said = " ".join(" ".join(faults[:MOST_LINES]).split()) or "it says nothing"
            raise EnvironmentFault(f"{', '.join(needs)} can't be had: pip says: {said}")


def _packages(folder: Path) -> Path:
    scheme = "nt" if os.name == "nt" else "posix_prefix"
    return Path(sysconfig.get_path("purelib", scheme, {"base": str(folder)}))
