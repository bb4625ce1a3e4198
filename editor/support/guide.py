"""The guide as it lies beside the program: its pages, and the places in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.storage.file_error import FileError

PACKED: Final = Path(__file__).parents[1] / "guide"  # where a wheel and the packed folder have it
SOURCE: Final = Path(__file__).parents[2] / "docs"
FIRST: Final = "index.md"
CHANGES: Final = "../CHANGELOG.md"  # beside the guide's folder
PICTURE: Final = re.compile(r"!\[[^\]]*\]\(([^)\s]+)\)")


@dataclass(frozen=True)
class Place:
    """A place in the guide.

    Parameters
    ----------
    page
        The file, from the guide's folder on.
    heading
        The heading there, as it is written or as a link names it; empty for the page's begin.
    word
        What to look for behind the heading; empty for the heading itself.
    text
        The page itself, in Markdown, where it is none of the folder: a plugin's filter.
    """

    page: str = FIRST
    heading: str = ""
    word: str = ""
    text: str = ""

    def linked(self, link: str) -> Place:
        """Return where a link of this page leads: to another page, or a heading of this one."""
        path, _, heading = link.partition("#")
        if not path:
            return Place(self.page, heading)
        parts: list[str] = []
        for part in (Path(self.page).parent / path).parts:
            if part == ".." and parts:
                parts.pop()
            else:
                parts.append(part)
        return Place("/".join(parts), heading)


def guide_folder() -> Path:
    """Return where the pages are."""
    return PACKED if PACKED.is_dir() else SOURCE


def page_text(page: str, folder: Path | None = None) -> str:
    """Return a page as Markdown; raise FileError where there is none."""
    path = (folder or guide_folder()) / page
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise FileError.of(path, "read", error) from None


def pictures_of(text: str) -> list[str]:
    """Return the pictures that a page shows, as it names them."""
    return [name for name in dict.fromkeys(PICTURE.findall(text)) if "://" not in name]


def slug(heading: str) -> str:
    """Return what a link calls a heading, as MkDocs does."""
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", heading).strip().lower())
