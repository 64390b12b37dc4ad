"""The folder below which recordings are known by the rest of their path: what it is, and what another would do."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from app.ui.dialogs.places_part import Part
from app.ui.widgets.controls import button, label, restyle, row
from app.ui.wording import grouped

if TYPE_CHECKING:
    from app.services.recordings_root import RootPlan
    from app.services.relinking import Where
    from app.ui.context import Desk
    from app.ui.tasks import Handle


class RootPart(Part):
    """Says how things are; another folder is chosen in two steps, with its effect in words between them."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            "info",
            self.tr(
                "Recordings inside this folder are known by the rest of their path. When the folder moves, to another "
                "drive or server, choose it again here and all of them are found."
            ),
            parent,
        )
        self._root: Path | None = None
        self._plan: RootPlan | None = None
        self._handle: Handle | None = None
        self.now = label("", "heading", wrap=True)
        self.counts = label("", "quiet", wrap=True)
        self.effect = label("", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.choose_button = button(self.tr("Choose the folder…"), "", self._choose)
        self.none_button = button(self.tr("Know all by their whole path"), "", lambda: self.look_at(None))
        self.use_button = button(self.tr("Use this folder"), "main", self._keep)
        self.leave_button = button(self.tr("Leave it as it is"), "", self._leave)
        self.work.addWidget(self.now)
        self.work.addWidget(self.counts)
        self.work.addLayout(row(self.choose_button, self.none_button, None))
        self.work.addWidget(self.bar)
        self.work.addWidget(self.effect)
        self.work.addLayout(row(None, self.leave_button, self.use_button))
        self.work.addStretch(1)
        self._show_plan(None)
        self.reload()

    def reload(self) -> None:
        """Read again which folder it is, and count what lies in it."""
        relinking = self._desk.relinking
        self._desk.tasks.library(lambda: (relinking.root(), relinking.recordings()), lambda found: self._take(*found))

    def look_at(self, root: Path | None) -> None:
        """Work out what choosing ``root`` would do, away from the window, and say it."""
        relinking = self._desk.relinking

        def plan(found: "tuple[Path | None, tuple[Where, ...]]") -> None:
            from app.services.recordings_root import plan_root

            before, recordings = found
            self.bar.show()
            self._handle = self._desk.tasks.audio(
                lambda handle: plan_root(recordings, before, root, handle.report, handle.cancelled),
                self._show_plan,
                self._fail,
                lambda done: self.bar.setValue(round(100 * done)),
            )

        self._show_plan(None)
        self._desk.tasks.library(lambda: (relinking.root(), relinking.recordings()), plan, self._fail)

    def stop(self) -> None:
        """Give up working something out."""
        if self._handle is not None:
            self._handle.cancel()

    def _fail(self, error: Exception) -> None:
        self._show_plan(None)
        self.refuse(error)

    def _take(self, root: Path | None, recordings: "tuple[Where, ...]") -> None:
        self._root = root
        inside = sum(root is not None and each.path.is_relative_to(root) for each in recordings)
        self.none_button.setVisible(root is not None)
        if root is None:
            self.now.setText(self.tr("No folder is chosen: every recording is known by its whole path."))
            self.counts.setText(self.tr("{0} recordings in the library.").format(grouped(len(recordings))))
            return
        self.now.setText(str(root).replace("\n", " "))
        said = self.tr("{0} of {1} recordings lie in it.").format(grouped(inside), grouped(len(recordings)))
        gone = self.tr("The folder is not there now. Check the drive or the network, or choose where it is now.")
        self._handle = self._desk.tasks.folders(
            lambda _handle: root.is_dir(), lambda there: self.counts.setText(said if there else f"{said} {gone}")
        )

    def _show_plan(self, plan: "RootPlan | None") -> None:
        self._plan = plan
        self.bar.hide()
        self.bar.setValue(0)
        for part in (self.effect, self.use_button, self.leave_button):
            part.setVisible(plan is not None)
        if plan is None:
            restyle(self.choose_button, "kind", "main")
            return
        self.effect.setText(self._effect(plan))
        restyle(self.choose_button, "kind", "")
        self.use_button.setText(self.tr("Use this folder") if plan.root else self.tr("Do that"))
        self.use_button.setFocus()

    def _effect(self, plan: "RootPlan") -> str:
        if plan.root is None:
            return self.tr("Every recording stays where it is and is known by its whole path from now on.")
        said = [self.tr("{0}:").format(str(plan.root).replace("\n", " "))]
        if plan.inside:
            said.append(
                self.tr("{0} recordings lie in it and go by the rest of their path.").format(grouped(plan.inside))
            )
        if plan.moved:
            said.append(self.tr("{0} were found there, at the same place as before.").format(grouped(plan.moved)))
        if plan.lost:
            said.append(self.tr("{0} are found neither there nor where they were.").format(grouped(plan.lost)))
        if plan.outside:
            said.append(
                self.tr("{0} lie elsewhere: they stay and go by their whole path.").format(grouped(plan.outside))
            )
        if not (plan.inside or plan.moved):
            said.append(self.tr("No recording of this library lies in it yet; those that come will."))
        said.append(self.tr("No file is moved."))
        return " ".join(said)

    def _choose(self) -> None:
        title = self.tr("In which folder are the recordings?")
        if name := QFileDialog.getExistingDirectory(self, title, str(self._root or "")):
            self.look_at(Path(name))

    def _keep(self) -> None:
        plan, relinking = self._plan, self._desk.relinking
        if plan is not None:
            self._show_plan(None)
            self.change(lambda: relinking.keep_root(plan))
            self._desk.library_changed.emit("interactions")
            self.choose_button.setFocus()

    def _leave(self) -> None:
        self._show_plan(None)
        self.choose_button.setFocus()
