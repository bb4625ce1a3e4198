"""No link of the README, the guide and the other pages leads nowhere; each page can be reached."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
DOCS = TOP / "docs"
PAGES = sorted([*TOP.glob("*.md"), *DOCS.rglob("*.md")])
AGAIN = "make it again by: .venv/bin/python -m tests.guide.reference"
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def links_of(page: Path) -> list[str]:
    text = re.sub(r"^( *)```.*?^\1```", "", page.read_text(encoding="utf-8"), flags=re.M | re.S)
    return LINK.findall(re.sub(r"`[^`\n]*`", "", text))


def anchors_of(page: Path) -> set[str]:
    """The anchors that a page's headings have, as MkDocs and code hosts make them."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.M)
    plain = (re.sub(r"[^\w\s-]", "", heading).strip().lower() for heading in headings)
    return {re.sub(r"[\s]+", "-", heading) for heading in plain}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(TOP).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    for link in links_of(page):
        if re.match(r"[a-z]+:", link):
            assert link.startswith("https://"), link
            continue
        place, _, anchor = link.partition("#")
        target = (page.parent / place).resolve() if place else page
        assert target.exists(), f"{link} leads nowhere"
        if page.is_relative_to(DOCS):
            assert target.is_relative_to(DOCS), f"{link} leads out of what the site holds"
            assert target.is_file(), f"{link} is no page"
        if anchor:
            assert anchor in anchors_of(target), f"{link} names no heading"


def test_every_page_of_the_guide_is_in_its_list_and_the_list_has_no_other() -> None:
    listed = re.findall(r"^ +- (\S+\.md)$", (TOP / "mkdocs.yml").read_text(), re.M)
    assert len(set(listed)) == len(listed)
    beside = {"adr", "plugin-package"}  # which have lists of their own
    pages = {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")}
    assert set(listed) - {"adr/index.md"} == {p for p in pages if p.split("/")[0] not in beside}


@pytest.mark.skipif(shutil.which("mkdocs") is None, reason="needs mkdocs-material")
def test_the_site_is_built_without_a_warning(tmp_path: Path) -> None:
    done = subprocess.run(
        ["mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path)],
        cwd=TOP,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "tutorials" / "first-kernel" / "index.html").is_file()


def test_the_moving_picture_moves_and_is_small() -> None:
    content = (DOCS / "moving.webp").read_bytes()
    assert content[8:16] == b"WEBPVP8X"
    assert content.count(b"ANMF") > 20
    assert len(content) < 2_000_000


def test_every_decision_is_in_their_list() -> None:
    decisions = {path.name for path in (DOCS / "adr").glob("[0-9]*.md")}
    assert set(links_of(DOCS / "adr" / "index.md")) == decisions, AGAIN


def test_every_page_of_the_guide_is_linked_from_another() -> None:
    reached = {
        (page.parent / link.partition("#")[0]).resolve()
        for page in PAGES
        for link in links_of(page)
        if not link.startswith("https:")
    }
    alone = [page.name for page in DOCS.rglob("*.md") if page not in reached]
    assert alone == []
