"""The sections about papers: their size and what is printed on them, and how long things are kept."""

from PySide6.QtWidgets import QWidget

from app.domain import options
from app.ui.choices import Choices
from app.ui.pages.settings_section import Section
from app.ui.widgets.logo_field import LogoField
from app.ui.widgets.setting_fields import ChoiceField, LineField, TextField


class PaperSection(Section):
    """The size of paper, the letterhead and the footer."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Paper"),
            self.tr(
                "Kept with the library. It holds for feedback sheets, reports, one-to-one packs and sampling "
                "certificates that are made from now on."
            ),
            choices,
            parent,
        )
        self.add(
            options.PAPER,
            self.tr("Paper size"),
            self.tr("The size of every PDF and of what is printed."),
            "A4",
            ChoiceField((("A4", self.tr("A4")), ("Letter", self.tr("Letter")))),
        )
        self.add(
            options.COUNCIL,
            self.tr("Name of the council or service"),
            self.tr("Stands at the top of every paper’s first page."),
            self.tr("none"),
            LineField(80),
            wide=True,
        )
        self.logo = LogoField()
        logo = self.add(
            options.LOGO,
            self.tr("Logo"),
            self.tr("Stands beside the name. A PNG or SVG picture; a large one is brought down to what is printed."),
            self.tr("none"),
            self.logo,
        )
        self.logo.refused.connect(logo.refuse)
        self.add(
            options.FOOTER,
            self.tr("Line at the foot"),
            self.tr("Stands at the foot of every page, for example an address or a department."),
            self.tr("none"),
            LineField(options.LONGEST_LINE),
            wide=True,
        )
        self.finish()


class RetentionSection(Section):
    """What the council says on how long recordings and evaluations are kept."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Retention"),
            self.tr("Kept with the library. Fair Hearing prints these words and deletes nothing by itself."),
            choices,
            parent,
        )
        self.add(
            options.RETENTION,
            self.tr("How long recordings and evaluations are kept"),
            self.tr(
                "Stands in the small print of feedback sheets, reports and packs, so that advisors know it too. Up to "
                "{0} characters."
            ).format(options.LONGEST_TEXT),
            self.tr("“{0}”").format(str(choices.usual(options.RETENTION)).rstrip(".")),
            TextField(4),
            wide=True,
        )
        self.finish()
