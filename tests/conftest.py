"""Options that all tests share."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--plugin-faults", type=int, default=2, help="how often each fault of a plugin is tried"
    )
    parser.addoption(
        "--preset-kills", type=int, default=15, help="how often saving presets is killed"
    )
