"""What is told of an error that a plugin raised."""

from __future__ import annotations

from pathlib import Path

from editor.plugins.raised import reason_of


def test_an_error_names_no_address_in_memory(tmp_path: Path) -> None:
    def shape() -> None:
        """Be a function, of which Python tells the address."""

    words = reason_of(ValueError(f"{shape} at 0x10 and {object()}"), tmp_path)["words"]
    name = shape.__qualname__
    assert words == f"ValueError: <function {name}> at 0x10 and <object object>"
