"""Text of Markdown pages: tables, and what may stand in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def sentence(text: str) -> str:
    return text.replace("%%", "%")


def shortened(text: str) -> str:
    flat = " ".join(text.split())
    return f"`{flat[:57]} …`" if len(flat) > 60 else f"`{flat}`" if flat else ""


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}"]
    lines += [f"| {' | '.join(' '.join(cell.split()) for cell in clean(row))} |" for row in rows]
    return "\n".join(lines)


def clean(row: Sequence[str]) -> list[str]:
    return [cell.replace("|", "\\|") for cell in row]


def joined(parts: Iterable[str]) -> str:
    return "\n\n".join(parts) + "\n"
