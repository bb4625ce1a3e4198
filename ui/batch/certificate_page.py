"""CertificatePage: whether preview, export, batch and cluster give the same pixels of the photo."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.batch.wire import PluginPlaces
from editor.cluster.certificate import COLUMNS, HINT, Asked, Certificate, certified
from editor.document.session import Session
from editor.plugins.host import PluginHost
from editor.storage.atomic import write_text
from editor.storage.json_text import to_text
from ui.files.actions import FileActions
from ui.look.language import word_widgets
from ui.look.phrase import phrase
from ui.look.sentence import Told
from ui.look.tokens import EDGE, GAP
from ui.work.worker import Worker

SIZE: Final = (900, 300)  # logical pixels
KINDS: Final = "Text (*.txt);;JSON (*.json)"
EXPLANATION: Final = (
    "The photo's steps are done in each way on this machine, and every pixel is compared with the "
    "exported file, without any tolerance."
)
NO_FILE: Final = "A certificate is of a photo's file: save the picture, open it and ask again"
OTHER_PAGE: Final = "A certificate is of a file's first page: a batch does no other"


class CertificatePage(QDialog):
    """It is no question: the window goes on beside it."""

    def __init__(
        self, session: Session, files: FileActions, host: PluginHost, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Verify the result")
        self.resize(*SIZE)
        self._session, self._files, self._host = session, files, host
        self.certificate: Certificate | None = None
        self.worker = Worker("certificate", newest_wins=True, parent=self)
        self.said = Told(EXPLANATION)
        self.said.setWordWrap(True)
        self.table = QTreeWidget()
        self.table.setHeaderLabels([column.capitalize() for column in COLUMNS])
        self.table.setRootIsDecorated(False)
        self.table.setAccessibleName("Ways to the pixels and what differs")
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("How far it is")
        self.bar.hide()
        self.begin_button = self._button("Verify", "Do the steps in each way, and compare")
        self.begin_button.clicked.connect(self.begin)
        self.keep_button = self._button("Keep…", "Keep the certificate as text or JSON")
        self.keep_button.clicked.connect(self.keep)
        self.keep_button.setEnabled(False)
        self.close_button = self._button("Close", "Close this page")
        self.close_button.clicked.connect(self.close)
        self.worker.progressed.connect(lambda _, share: self.bar.setValue(round(100 * share)))
        self.worker.idle.connect(self.bar.hide)
        self._lay_out()
        word_widgets(self)

    def begin(self) -> None:
        """Compare all ways of the photo that is shown, as it is now."""
        photo, document = self._session.photos.present, self._session.document
        if photo is None or document is None:
            return
        reference = photo.reference
        if reference is None or reference.page:
            self.said.setText(NO_FILE if reference is None else OTHER_PAGE)
            return
        places = PluginPlaces(self._host.folders, self._host.safe_mode)
        asked = Asked(
            reference.path, document.source, document.steps, self._session.registry, places
        )
        self.said.setText(phrase("{name} is done in each way…", name=reference.path.name))
        self.bar.show()
        self.worker.start(
            "Verifying",
            lambda task: certified(asked, task.progress, task.is_cancelled),
            self._show,
            self.said.setText,
        )

    def keep(self) -> None:
        """Ask where to, and write it: JSON where the name ends so, else text."""
        found = self.certificate
        if found is None:
            return
        start = found.photo.path.with_suffix(".certificate.txt")
        text = self._files.ask_save("Keep the certificate", start, KINDS)
        path = Path(text)
        if not text or not self._files.may_replace(path):
            return
        is_json = path.suffix.lower() == ".json"
        content = to_text(found.to_json()) if is_json else found.text()
        self._files.tasks.start(
            phrase("Writing {name}", name=path.name),
            lambda _: write_text(path, content),
            lambda _: self.said.setText(phrase("The certificate is in {path}", path=path)),
            self.said.setText,
            writes=True,
        )

    def done(self, result: int) -> None:
        self.worker.forget()
        self.bar.hide()
        super().done(result)

    def _show(self, found: Certificate) -> None:
        self.certificate = found
        self.keep_button.setEnabled(True)
        sentence = found.sentence
        self.said.setText(sentence[:1].upper() + sentence[1:])
        self.table.clear()
        for way in found.ways:
            item = QTreeWidgetItem(list(way.row))
            item.setToolTip(1, way.row[1])
            self.table.addTopLevelItem(item)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        hint = QLabel(HINT[:1].upper() + HINT[1:])
        hint.setProperty("hint", True)
        hint.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep_button)
        buttons.addStretch()
        buttons.addWidget(self.begin_button)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        layout.setSpacing(GAP)
        layout.addWidget(self.said)
        layout.addWidget(self.table, 1)
        layout.addWidget(hint)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)
