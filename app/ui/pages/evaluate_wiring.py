"""Which part of the Evaluate page listens to which."""

from typing import TYPE_CHECKING

from app.ui.messages import TROUBLE
from app.ui.pages.evaluate_desk import EvaluationDesk

if TYPE_CHECKING:
    from app.ui.pages.evaluate import EvaluatePage


def connect_page(page: "EvaluatePage") -> None:
    """Tie the parts that stay for as long as the page does."""
    _connect_listening(page)
    _connect_marking(page)


def connect_work(page: "EvaluatePage", work: EvaluationDesk) -> None:
    """Tie the page to another evaluation."""
    page.agreeing.show_work()
    work.marks_changed.connect(page.showing.marks)
    work.moments_changed.connect(page.showing.moments)
    work.cursor_changed.connect(page.showing.cursor)
    work.note_changed.connect(page.panels.show_target)
    work.said.connect(page.say)
    for changed in (work.marks_changed, work.cursor_changed, work.saver.saving):
        changed.connect(page.time.act)
    work.saver.saving.connect(page.head.show_saving)
    work.saver.saved.connect(page.head.show_saved)
    work.saver.failed.connect(page.showing.unsaved)


def _connect_listening(page: "EvaluatePage") -> None:
    playback, recording, panels, analysis = page.playback, page.recording, page.panels, page.analysis
    panels.listed.replay_asked.connect(page.replayed.play)
    panels.listed.clip_asked.connect(page.clips.ask)
    panels.listed.said.connect(page.say)
    panels.transcript.jump_asked.connect(playback.seek)
    panels.transcript.hits_changed.connect(recording.waveform.show_hits)
    playback.moved.connect(panels.transcript.show_position)
    playback.playing_changed.connect(page.time.play)
    recording.found.connect(page.errands.relink)
    recording.panel.sides_swapped.connect(analysis.swap_sides)
    analysis.changed.connect(lambda: recording.show_analysis(analysis))
    analysis.changed.connect(lambda: panels.listed.show_analysis(analysis.now))
    analysis.failed.connect(lambda why: page.head.bar.say(why, TROUBLE))


def _connect_marking(page: "EvaluatePage") -> None:
    checklist, panels, guard, finalising = page.checklist, page.panels, page.guard, page.finalising
    checklist.mark_chosen.connect(page.mark)
    checklist.pointed.connect(page.point)
    checklist.replay_asked.connect(page.replay)
    panels.left.connect(checklist.take_focus)
    panels.details.discard_asked.connect(page.errands.discard)
    panels.suggest_asked.connect(finalising.suggest)
    for part in (page.foot, page.outcome):
        part.sheet_pressed.connect(page.show_sheet)
    page.foot.contact_pressed.connect(panels.answer_outcome)
    page.contact.told.connect(page.foot.show_contact)
    page.foot.finalise_pressed.connect(finalising.begin)
    guard.agreed.connect(finalising.confirmed)
    guard.left.connect(checklist.take_focus)
    guard.look_asked.connect(page.look_again)
    page.outcome.advisor_pressed.connect(page.errands.ask_advisor)
    page.preview.closed.connect(page.hide_sheet)
    page.desk.theme.changed.connect(page.showing.tint)
    page.desk.evaluator_changed.connect(page.showing.time)
    page.time.counted.connect(page.showing.time)
