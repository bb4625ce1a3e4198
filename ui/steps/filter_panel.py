"""FilterPanel: the form of the selected Step, with its name, what it does, and how much of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.document.document import Document
from editor.document.step import Step
from filters.registry import Registry
from ui.command.registry import CommandRegistry
from ui.form.form import ParamForm
from ui.kernel.bench_head import BenchHead, kernel_name
from ui.kernel.control import FILTER_CONTROLS, KernelControl
from ui.kernel.editor import KernelEditor
from ui.kernel.shelf import KernelSources
from ui.kernel.stack_control import StackControl
from ui.look.language import said, word_widgets
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, GAP
from ui.steps.blending import BlendingSection
from ui.steps.filter_buttons import FilterButtons
from ui.steps.guide_row import GuideRow

BAR: Final = 8  # logical pixels of a scroll bar
KEPT: Final = 2  # forms with kernels beside the one that is shown: each has some 150 widgets


class FilterPanel(QWidget):
    """The form of the Step being edited; signals for what the user did."""

    changed = Signal(object, str, str)  # values, merge key, label
    opacity_changed = Signal(float, str)  # 0..1, merge key
    blending_changed = Signal(object, str)  # Blending, merge key
    mask_changed = Signal(object, str, str)  # Mask or None, label, merge key
    form_shown = Signal(str)  # another form: the filter's id
    find_wanted = Signal(str)  # a plugin that is not here: its name, or NAME@VERSION

    def __init__(self, registry: Registry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self._step: Step | None = None
        self._edited_place: object = None  # of which step it is
        self._missing = ""  # the name of the plugin that the Step lacks
        self._shelf = KernelSources()
        self._commands = CommandRegistry()
        self.form: ParamForm | None = None
        self._kept: dict[str, ParamForm] = {}  # by filter, those that may be shown again
        self._is_making_room = False
        self._room_timer = QTimer(self, singleShot=True, interval=0)
        self._room_timer.timeout.connect(self._make_room)
        self.head = PanelHead("")  # the window lays it over the panel
        self.head.make_form_title()
        self._title, self._words = self.head.title, QLabel()
        for label in (self._title, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a plugin's words are no markup
        self._words.setProperty("hint", True)
        self._words.setWordWrap(True)
        self._scroll = QScrollArea()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._blending, self.buttons = BlendingSection(), FilterButtons()
        self.guides = GuideRow()  # of a crop: its tool shows it
        self.opacity, self.masking = self._blending.opacity, self._blending.masking
        self._blending.opacity_changed.connect(self.opacity_changed)
        self._blending.blending_changed.connect(self.blending_changed)
        self._blending.mask_changed.connect(self.mask_changed)
        self.masking.wanted.connect(lambda name: self._commands.run(self._commands[name]))
        self.reset_button = self.head.add_tool("reset", "Reset values")  # the window has both
        self.save_button = self.head.add_tool("star", "Save preset")  # do their commands
        self.bench_head = BenchHead(self.head)
        self.find_button = QPushButton("Find its plugin…")
        self.find_button.setToolTip("Search the indexes of plugins for it")
        self.find_button.hide()
        self.find_button.clicked.connect(lambda: self.find_wanted.emit(self._missing))
        self._arrange()

    def reload(self) -> None:
        """Follow filters that changed: the form is made again with the next Step."""
        self._step = None
        for form in self._kept.values():
            form.deleteLater()
        self._kept.clear()

    def set_step(self, step: Step, document: Document | None) -> None:
        """Show a Step's values, or why it has no form; without a document it is no use."""
        self.setEnabled(document is not None)
        place = None if document is None else document.edited_place
        is_another, self._edited_place = place != self._edited_place, place
        is_fresh = document is None or document.edited is None
        is_missing = step.unread is not None or step.filter_id not in self._registry
        self._name(step)
        self._words.setText(said(self._sentence(step, is_fresh, is_missing)))
        self._scroll.setVisible(not is_missing)
        self._missing = step.plugin_wanted if is_missing else ""
        self.find_button.setVisible(is_missing)
        spec = None if is_missing else self._registry[step.filter_id]
        self._blending.setVisible(not is_fresh and spec is not None and not spec.stands_alone)
        pickers = tuple(spec.mark.pickers) if spec else ()
        self.buttons.set_titles(spec.buttons if spec else (), pickers)
        if is_missing:
            self._step = None
            return
        was, self._step = self._step, step
        if was is None or was.filter_id != step.filter_id or self.form is None:
            self.form = self._kept.pop(step.filter_id, None) or self._made(step.filter_id)
            self._show_form(self.form, was)
            self._fit_head()
            self.set_shelf(self._shelf)
            self.set_commands(self._commands)
            self.form_shown.emit(step.filter_id)
        self._tell_kernel(step, document)  # the head may be a bench's only now
        if is_another:  # what is typed and not entered is of the step before
            self.form.forget_typing()
            self.masking.name.forget_typing()
        self.form.set_values(step.values)
        selected = None if document is None else document.selected
        sharing = () if document is None or selected is None else document.sharing(selected)
        self._blending.set_step(step, max(0, len(sharing) - 1))

    def set_values(self, step: Step, document: Document | None) -> None:
        """Show a Step of which only the values are others; its picture waits for no more."""
        if self._step is None or self.form is None or self._step.filter_id != step.filter_id:
            self.set_step(step, document)
            return
        self._step = step
        self._tell_kernel(step, document)
        self.form.set_values(step.values)

    def show_relevant(self, filter_id: str) -> None:
        """Show which values matter, where a filter has said so only now."""
        if self.form is not None and self._step is not None and self._step.filter_id == filter_id:
            self.form.show_relevant()

    def _made(self, filter_id: str) -> ParamForm:
        form = ParamForm(self._registry[filter_id], FILTER_CONTROLS)
        word_widgets(form)
        form.changed.connect(self.changed)
        for editor in form.findChildren(KernelEditor):
            editor.bench_changed.connect(self._fit_head)
        for control in form.findChildren(KernelControl):
            control.made.connect(self._take_editor)
        return form

    def _take_editor(self, editor: KernelEditor) -> None:
        """Hand an editor that was made later what those of the form have."""
        word_widgets(editor)
        editor.bench_changed.connect(self._fit_head)
        editor.set_shelf(self._shelf)
        editor.set_commands(self._commands)

    def _show_form(self, form: ParamForm, was: Step | None) -> None:
        """Lay a form over the blending; of those before, the last ones with a kernel are kept.

        Their editors take long to make, and kernels are what is chosen most. All of them kept
        would be half of the window's widgets, and a change of theme goes through each.
        """
        if (before := self._forms.takeAt(0)) is not None and (old := before.widget()) is not None:
            with QSignalBlocker(old):  # what is typed and not entered is of the step before
                old.hide()
            has_kernel = old.findChild(KernelEditor) is not None
            if was is not None and isinstance(old, ParamForm) and has_kernel:
                self._keep(was.filter_id, old)
            else:
                old.deleteLater()
        form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._forms.addWidget(form)
        form.show()  # only now: without a parent it would be a window, and take the keyboard

    def _keep(self, filter_id: str, form: ParamForm) -> None:
        for editor in form.findChildren(KernelEditor):
            editor.rest()
        self._kept[filter_id] = form
        if len(self._kept) > KEPT:
            self._kept.pop(next(iter(self._kept))).deleteLater()

    def set_shelf(self, shelf: KernelSources) -> None:
        """Say where kernel editors find presets and recent kernels."""
        self._shelf = shelf
        for editor in self.kernel_editors():
            editor.set_shelf(shelf)

    def set_commands(self, registry: CommandRegistry) -> None:
        """Say whose shortcuts kernel editors take."""
        self._commands = registry
        self.bench_head.set_commands(registry)
        for editor in self.kernel_editors():
            editor.set_commands(registry)
        if (stack := self.stack_control()) is not None:
            stack.set_commands(registry)

    def kernel_editor(self) -> KernelEditor | None:
        """Return the kernel editor that has the focus, else the first; None where there is none."""
        editors = self.kernel_editors()
        focused = [editor for editor in editors if editor.isAncestorOf(self.focusWidget() or self)]
        return next(iter([*focused, *editors]), None)

    def kernel_editors(self) -> list[KernelEditor]:
        """Return the form's kernel editors."""
        return [] if self.form is None else self.form.findChildren(KernelEditor)

    def stack_control(self) -> StackControl | None:
        """Return the control that edits a stack of kernels; None where the form has none."""
        controls = () if self.form is None else self.form.controls.values()
        return next((c for c in controls if isinstance(c, StackControl)), None)

    def _fit_head(self) -> None:
        """Leave a bench the height that the sentence takes: what it edits is plain to see."""
        is_bench = any(editor.is_bench for editor in self.kernel_editors())
        self.head.set_low(is_bench)
        self.bench_head.set_bench(is_bench)
        if self.form is not None:  # its margin is for what follows the sentence
            self.form.setContentsMargins(0, -GAP if is_bench else 0, 0, 0)
        self.reset_button.setVisible(not is_bench)  # it is in the menu there
        self._words.setVisible(not is_bench)
        if self._step is not None:
            self._name(self._step)

    def _name(self, step: Step) -> None:
        """Show the step's name; over a bench, where it has none, that of its kernel."""
        title, kernel = self._registry.title(step.filter_id), step.kernel
        if kernel is not None and self.bench_head.is_bench:
            title = kernel_name(kernel, title)
        self._title.setText(step.name or title)

    def _tell_kernel(self, step: Step, document: Document | None) -> None:
        self._name(step)
        self.head.figure.setText(_place(step, document))

    def _sentence(self, step: Step, is_fresh: bool, is_missing: bool) -> str:
        if is_missing:
            by = phrase(" It was made with {plugin}.", plugin=step.plugin) if step.plugin else ""
            return phrase(
                "Needs the filter “{filter_id}”, which no plugin here has.{by} "
                "The step is kept as it is and changes nothing.",
                filter_id=step.filter_id,
                by=by,
            )
        if is_fresh:
            return "The first edit adds a step."
        return self._registry[step.filter_id].doc

    def _arrange(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(EDGE, 0, EDGE, 0)
        top.addWidget(self._words)
        top.addWidget(self.find_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)
        column.addStretch()
        inside = QWidget()
        self._forms = QVBoxLayout()
        below = QVBoxLayout(inside)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(GAP)
        below.addLayout(self._forms)
        below.addWidget(self.buttons)
        below.addWidget(self.guides)
        below.addWidget(self._blending)
        below.addStretch()
        self._scroll.setWidget(inside)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._make_room)

    def _make_room(self) -> None:
        """Have the bar lie in the margin: what is in the form is as wide with it as without."""
        most, inside = self._scroll.verticalScrollBar().maximum(), self._scroll.widget()
        if inside is None:
            return
        if self._is_making_room:  # the layout that this asks for would ask again, without an end
            self._room_timer.start()
            return
        self._is_making_room = True
        inside.setContentsMargins(0, 0, -BAR if most else 0, 0)
        self._is_making_room = False


def _place(step: Step, document: Document | None) -> str:
    """Say how large a Step's kernel is, and which of how many Steps it is."""
    words = [] if step.kernel is None else ["{} × {}".format(*step.kernel.shape[::-1])]
    if document is not None and document.selected is not None:
        number, count = document.selected + 1, len(document.steps)
        words.append(phrase("step {selected} of {count}", selected=number, count=count))
    return " · ".join(words)
