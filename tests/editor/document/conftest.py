"""What several tests of documents begin with."""

from __future__ import annotations

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.session import Session
from filters.registry import Registry


@pytest.fixture
def session() -> Session:
    session = Session(Registry.builtin())
    session.open(Image(np.zeros((4, 5, 3), np.uint8)))
    return session
