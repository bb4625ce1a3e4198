"""Words of C libraries on standard error: those about a file are gathered, others go on."""

from __future__ import annotations

import os
from pathlib import Path

from editor.photo.decoders.library_words import words_about


def test_lines_about_the_file_are_gathered_and_others_go_on(capfd):
    path = Path("/photos/ä.dng")
    with words_about(path) as said:
        os.write(2, "/photos/ä.dng: Unexpected end of file\nanother thread's word\n".encode())
        os.write(2, b"/photos/b.dng: data corrupted\nunknown file: data corrupted\n")
    assert said == ["/photos/ä.dng: Unexpected end of file", "unknown file: data corrupted"]
    os.write(2, b"after\n")
    wanted = "another thread's word\n/photos/b.dng: data corrupted\nafter\n"
    assert capfd.readouterr().err == wanted
