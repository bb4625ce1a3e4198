"""The report: a Markdown table and an SVG plot of what was measured."""

from __future__ import annotations

import math
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy
import pyvips
import scipy

from editor.bench.other_machine import OTHERS

if TYPE_CHECKING:
    from editor.bench.measure import Row
    from editor.bench.planner import PlannerCheck


@dataclass(frozen=True)
class Setting:
    """What was measured: pictures of (rows, columns), as on another machine or on this one."""

    rows: int
    columns: int
    other: str = ""

    @property
    def command(self) -> str:
        """What measures it."""
        size = round(self.rows * self.columns / 1e6)
        by_size = f" --megapixels {size}" if size != 24 else ""
        return f"kernelroom bench{f' --as {self.other}' if self.other else ''}{by_size}"

    @property
    def stem(self) -> str:
        """How its files are called."""
        return f"benchmarks-{self.other}" if self.other else "benchmarks"


PEERS = ("cv2", "ndimage", "oaconvolve", "vips float", "vips integer")
COLOURS = ("#0072b2", "#d55e00", "#009e73")


def write_report(
    rows: list[Row], copies: dict[str, float], check: PlannerCheck, setting: Setting, docs: Path
) -> None:
    """Write a page and its plot into `docs`: benchmarks.md and .svg, or benchmarks-NAME."""
    docs.mkdir(parents=True, exist_ok=True)
    page, plot = (docs / f"{setting.stem}.{end}" for end in ("md", "svg"))
    plot.write_text(_plot(rows, copies), encoding="utf-8")
    page.write_text(_text(rows, copies, check, setting), encoding="utf-8")


def write_choices(table: list[str], setting: Setting, docs: Path) -> None:
    """Write a page of what the planner would choose: benchmarks-NAME.md in `docs`."""
    docs.mkdir(parents=True, exist_ok=True)
    lines = [
        f"# The planner's choices, {setting.other}",
        "",
        f"Made by `kernelroom bench --as {setting.other}` on a machine that has fewer cores: which",
        f"method is planned for {setting.rows} x {setting.columns} RGB, and its cost by the model.",
        "The model is of this machine; nothing was timed on so many cores.",
        "",
        f"Machine: {_machine()}. {_versions()}.",
        "",
        *table,
    ]
    text = "\n".join(lines) + "\n"
    (docs / f"{setting.stem}.md").write_text(text, encoding="utf-8")


def _text(rows: list[Row], copies: dict[str, float], check: PlannerCheck, setting: Setting) -> str:
    size = f"{setting.rows * setting.columns / 1e6:.0f} MP RGB ({setting.rows} x {setting.columns})"
    lines = [
        f"# Benchmarks of the convolution{f', {setting.other}' if setting.other else ''}",
        "",
        f"Made by `{setting.command}` in one run: {size}, medians of 5, ours and",
        "cv2.filter2D in turn. Every call writes into an array that is there already, where the",
        "library can. ndimage, oaconvolve and vips float are timed on a sixteenth of the",
        "rows, times 16.",
        "libvips' integer path rounds its weights; ours and the rest are exact to float32.",
        "The columns of peers say how many times as long as Kernelroom they take.",
        "",
        f"Machine: {_machine()}{_held(setting)}. {_versions()}.",
        "",
        "Plain copy (numpy), the floor: "
        + ", ".join(f"{name} {ms:.1f} ms" for name, ms in copies.items())
        + ".",
        "",
        f"P{check.sentence[1:]}.",
        "",
        f"![Dense kernels: ms by size, ours and cv2.filter2D]({setting.stem}.svg)",
        "",
        "| depth | kernel | size | method | ms | " + " | ".join(PEERS) + " |",
        "| --- | --- | --- | --- | --- |" + " --- |" * len(PEERS),
    ]
    for row in rows:
        ratios = (row.ratio(peer) for peer in PEERS)
        cells = " | ".join("" if r is None else f"{r:.1f}x" for r in ratios)
        size = f"{row.size}x{row.size}"
        lines.append(
            f"| {row.dtype} | {row.family} | {size} | {row.method} | {row.ours:.0f} | {cells} |"
        )
    return "\n".join(lines) + "\n"


def _held(setting: Setting) -> str:
    """Say what the machine was held to."""
    return f", held to the means of {OTHERS[setting.other].title}" if setting.other else ""


def _versions() -> str:
    libvips = ".".join(str(pyvips.version(part)) for part in range(3))
    return (
        f"Python {platform.python_version()}, NumPy {numpy.__version__}, "
        f"SciPy {scipy.__version__}, OpenCV {cv2.__version__}, libvips {libvips}"
    )


def _machine() -> str:
    name = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        models = [line for line in info.read_text().splitlines() if line.startswith("model name")]
        if models:
            name = f"{len(models)} cores of {models[0].partition(':')[2].strip()}"
    return f"{name}, {platform.system()}"


def _plot(rows: list[Row], copies: dict[str, float]) -> str:
    """Draw ms over kernel side, both logarithmic, dense kernels; cv2 dashed."""
    dense = [row for row in rows if row.family == "dense"]
    every = [row.ours for row in dense] + [row.peers["cv2"] for row in dense]
    low, high = min(*every, *copies.values()) * 0.8, max(every) * 1.2

    def place(size: float, ms: float) -> str:
        x = 60 + 520 * math.log(size / 3) / math.log(127 / 3)
        y = 340 - 310 * math.log(ms / low) / math.log(high / low)
        return f"{x:.1f},{y:.1f}"

    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 390" '
        'font-family="sans-serif" font-size="12">',
        '<rect width="720" height="390" fill="white"/>',
    ]
    for ms in (10, 20, 50, 100, 200, 500, 1000, 2000):
        if low <= ms <= high:
            y = place(3, ms).split(",")[1]
            parts.append(f'<path d="M60,{y}H580" stroke="#ddd"/>')
            parts.append(f'<text x="54" y="{y}" text-anchor="end" dy="4">{ms} ms</text>')
    for row in dense:
        if row.dtype == "float32" and row.size in (3, 5, 7, 9, 15, 31, 63, 127):
            x = place(row.size, low).split(",")[0]
            parts.append(f'<text x="{x}" y="358" text-anchor="middle">{row.size}</text>')
    parts.append('<text x="320" y="380" text-anchor="middle">side of a dense kernel, taps</text>')
    for colour, dtype in zip(COLOURS, copies, strict=False):
        mine = [row for row in dense if row.dtype == dtype]
        for dash, times in (("", [r.ours for r in mine]), ("5 4", [r.peers["cv2"] for r in mine])):
            points = " ".join(place(r.size, t) for r, t in zip(mine, times, strict=True))
            parts.append(
                f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2" '
                f'stroke-dasharray="{dash}"/>'
            )
            x, y = points.split()[-1].split(",")
            name = f"{dtype} cv2" if dash else dtype
            parts.append(f'<text x="{float(x) + 6:.0f}" y="{y}" fill="{colour}">{name}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"
