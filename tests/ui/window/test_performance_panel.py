from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget

from editor.render.latency import STAGES
from ui.kernel.grid.grid import KernelGrid


def test_the_panel_shows_what_an_edit_took_from_the_key_to_the_screen(qtbot, window, coffee):
    dock = window.findChild(QDockWidget, "Performance")
    assert not dock.isVisible()
    dock.toggleViewAction().trigger()
    assert dock.isVisible()
    window.performance.clear_button.click()
    grid = window.filter_panel.findChild(KernelGrid)
    grid.setFocus()
    with qtbot.waitSignal(window.canvas.painted, timeout=5000):
        qtbot.keyClicks(grid, "3")
    qtbot.waitUntil(window.canvas.is_settled, timeout=5000)
    window.performance.read()
    spreads = {s.stage: s for s in window.canvas.recorder.spreads()}
    assert spreads["handle"].longest > 0  # the key press was seen
    assert spreads["total"].longest >= spreads["compute"].longest > 0
    table = window.performance.table
    shown = [table.item(row, 0).text().lower() for row in range(table.rowCount())]
    assert shown == [*STAGES, "total"]
    assert float(table.item(len(STAGES), 3).text()) > 0
    qtbot.mouseClick(window.performance.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == window.canvas.recorder.text()
