"""Where the words that were looked for are in a text."""

from __future__ import annotations


def spans(text: str, query: str) -> list[tuple[int, int]]:
    """Return where the words of a query are in a text: starts and ends, apart and in order."""
    folded = text.casefold()
    marked: set[int] = set()
    if len(folded) != len(text):  # a letter that folds to two: places would be off
        return []
    for word in query.casefold().split():
        at = folded.find(word)
        while at >= 0:
            marked.update(range(at, at + len(word)))
            at = folded.find(word, at + len(word))
    found: list[tuple[int, int]] = []
    for place in sorted(marked):
        if found and found[-1][1] == place:
            found[-1] = found[-1][0], place + 1
        else:
            found.append((place, place + 1))
    return found
