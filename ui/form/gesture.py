"""EditGesture: which edits are one entry of the history."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field


@dataclass(frozen=True)
class EditGesture:
    """One drag, one typing or one burst of the wheel; a widget makes another for the next.

    Parameters
    ----------
    key
        Edits with this merge key that follow each other are one entry of the history
        (`Session.edit`). No two gestures have the same.
    """

    key: str = field(default_factory=lambda: uuid.uuid4().hex)
