"""Today's card of advisors to look at: below what is expected, with a signal in their charts, or not heard."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from app.ui.finding_words import words
from app.ui.pages.today_cards import Card
from app.ui.wording import day_text, percentage

if TYPE_CHECKING:
    from app.services.people import Person
    from app.services.progress import News
    from app.services.today import TodayView

MOST = 5


class AdvisorsCard(Card):
    """A line for each advisor with the reason; ``advisor_asked`` brings whose progress is wanted."""

    advisor_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("TodayPage", "Advisors to look at"))

    def show_view(self, view: "TodayView", news: "tuple[News, ...]") -> None:
        """Show who is below, whose charts signal by ``news``, and who was not heard; a few of each."""
        self.begin()
        for row in view.below[:MOST]:
            assert row.standing is not None
            score = self.tr("{0} over three months (n = {1}), the interval clear of what is expected").format(
                percentage(row.standing.percent), row.standing.n
            )
            self._add(row.person, score, (self.tr("▼ below"), "below"))
        for each in news[:MOST]:
            more = " · " + self.tr("and {0} more").format(each.more) if each.more else ""
            self._add(each.person, words(each.finding) + more, (self.tr("◆ signal"), "neutral"))
        if len(news) > MOST:
            self.add_words(self.tr("And {0} more with a signal.").format(len(news) - MOST))
        for row in view.unheard[:MOST]:
            last = day_text(row.last_evaluated.date(), view.day) if row.last_evaluated else ""
            heard = self.tr("last evaluated {0}").format(last) if last else self.tr("never evaluated")
            self._add(row.person, heard, (self.tr("not heard for three months"), "neutral"))

    def _add(self, person: "Person", why: str, chip: tuple[str, str]) -> None:
        look = partial(self.advisor_asked.emit, person.id)
        self.add_line(person.name, why, self.tr("Progress"), look, chip=chip)
