"""What became of the contact stands on its sheet in one quiet line, and nothing where nobody said."""

from pathlib import Path

from app.domain.outcome import Outcome
from app.reports import feedback_sheet
from app.services.outcomes import Outcomes
from app.services.reporting import Reporting
from app.services.sheet_words import outcome_words
from tests.a_library import EVALUATOR, Library
from tests.reports.sheets import read_pdf


def test_the_outcome_is_said_in_one_line() -> None:
    assert outcome_words(Outcome(), "") == ""
    assert outcome_words(Outcome(first_contact=True), "") == "This contact: resolved at first contact."
    assert outcome_words(Outcome(first_contact=False, avoidable=False), "") == (
        "This contact: not resolved at first contact, not avoidable."
    )
    assert outcome_words(Outcome(avoidable=True), "") == "This contact: avoidable."
    assert outcome_words(Outcome(records_checked=3, records_right=3), "") == "", "that is a figure of the service"


def test_the_sheet_says_why_the_contact_was_avoidable(tmp_path: Path) -> None:
    library = Library(tmp_path / "Team.fairhearing")
    evaluation = library.draft()
    outcomes = Outcomes(library.file, library.clock)
    reason = next(each for each in outcomes.reasons() if each.name == "Progress chasing")
    assert Reporting(library.file, library.clock).sheet_data(evaluation).outcome == ""
    outcomes.save(evaluation, Outcome(first_contact=False, avoidable=True, reason_id=reason.id), EVALUATOR)
    data = Reporting(library.file, library.clock).sheet_data(evaluation)
    assert data.outcome == "This contact: not resolved at first contact, avoidable (progress chasing)."
    feedback_sheet.write(data, tmp_path / "sheet.pdf")
    assert data.outcome in read_pdf((tmp_path / "sheet.pdf").read_bytes()).text
