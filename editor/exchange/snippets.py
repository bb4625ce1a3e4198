"""Kernels as lines of code to paste: Python, NumPy, OpenCV, PyTorch, GLSL; only written."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import Final

from editor.exchange.format import (
    Exported,
    Format,
    ImportedKernel,
    folded,
    no_holes,
    not_in_code,
    plain,
)
from filters.kernel import Kernel
from filters.kernel.transforms import turned
from filters.registry import Registry

Writer = Callable[[Kernel], str]
CV2_BORDERS: Final[dict[str, str]] = {
    "clamp": "cv2.BORDER_REPLICATE", "mirror": "cv2.BORDER_REFLECT",
    "reflect": "cv2.BORDER_REFLECT_101", "black": "cv2.BORDER_CONSTANT",
}  # fmt: skip
TORCH_BORDERS: Final[dict[str, str]] = {
    "clamp": "replicate", "reflect": "reflect", "wrap": "circular", "black": "constant",
}  # fmt: skip


def _rows(kernel: Kernel, indent: str = "    ") -> str:
    return "\n".join(
        f"{indent}[{', '.join(plain(v) for v in row)}]," for row in kernel.taps.tolist()
    )


def _python(kernel: Kernel, border: str) -> str:
    return f"kernel = [\n{_rows(kernel)}\n]\n"


def _numpy(kernel: Kernel, border: str) -> str:
    return f"import numpy as np\n\nkernel = np.array([\n{_rows(kernel)}\n])\n"


def _opencv(kernel: Kernel, border: str) -> str:
    row, column = kernel.origin
    kind = CV2_BORDERS.get(border, "cv2.BORDER_REPLICATE")
    return (
        f"import cv2\nimport numpy as np\n\nkernel = np.array([\n{_rows(kernel)}\n])\n"
        f"result = cv2.filter2D(image, -1, kernel, anchor=({column}, {row}), "
        f"delta={plain(kernel.offset)} * full_scale, borderType={kind})\n"
    )


def _pytorch(kernel: Kernel, border: str) -> str:
    (rows, columns), (row, column) = kernel.shape, kernel.origin
    pads = (column, columns - 1 - column, row, rows - 1 - row)
    return (
        "import torch\nimport torch.nn.functional as F\n\n"
        f"kernel = torch.tensor([\n{_rows(kernel)}\n])\n"
        "channels = image.shape[1]  # image: (n, channels, rows, columns), 0..1\n"
        f'padded = F.pad(image, {pads}, mode="{TORCH_BORDERS.get(border, "replicate")}")\n'
        "weight = kernel.expand(channels, 1, *kernel.shape).contiguous()\n"
        f"result = F.conv2d(padded, weight, groups=channels) + {plain(kernel.offset)}\n"
    )


def _glsl(kernel: Kernel, border: str) -> str:
    (rows, columns), (row, column) = kernel.shape, kernel.origin
    weights = ",\n    ".join(
        ", ".join(repr(float(v)) for v in line) for line in kernel.taps.tolist()
    )
    return (
        f"const int ROWS = {rows}, COLUMNS = {columns};\n"
        f"const float KERNEL[{rows * columns}] = float[](\n    {weights}\n);\n\n"
        "vec4 convolved(sampler2D image, ivec2 at) { // rows count downwards\n"
        f"    vec4 sum = vec4({float(kernel.offset)!r});\n"
        "    for (int r = 0; r < ROWS; ++r)\n"
        "        for (int c = 0; c < COLUMNS; ++c) {\n"
        f"            ivec2 place = at + ivec2(c - {column}, r - {row});\n"
        "            place = clamp(place, ivec2(0), textureSize(image, 0) - 1);\n"
        "            sum += KERNEL[r * COLUMNS + c] * texelFetch(image, place, 0);\n"
        "        }\n    return sum;\n}\n"
    )


def _format(
    format_id: str,
    title: str,
    suffix: str,
    text: Callable[[Kernel, str], str],
    borders: Container[str] | None,
) -> Format:
    """Return the format of a snippet; one without borders is the weights alone."""

    def write(found: Sequence[ImportedKernel], registry: Registry) -> Exported:
        (one,) = found
        kernel = turned(one.kernel) if one.value("flip", registry) else one.kernel
        losses = no_holes(kernel)
        flat, lost = folded(kernel)
        if borders is None:
            losses += lost
        else:
            flat = flat.replace(offset=kernel.offset)
            losses += not_in_code(one, registry, borders)
        content = text(flat, str(one.value("border", registry)))
        return Exported(content.encode(), tuple(losses))

    return Format(format_id, title, (suffix,), None, write)


SNIPPETS: Final = (
    _format("python", "Python list", ".py", _python, None),
    _format("numpy", "NumPy code", ".numpy.py", _numpy, None),
    _format("opencv", "OpenCV code", ".cv2.py", _opencv, CV2_BORDERS),
    _format("pytorch", "PyTorch code", ".torch.py", _pytorch, TORCH_BORDERS),
    _format("glsl", "GLSL code", ".glsl", _glsl, ("clamp",)),
)
