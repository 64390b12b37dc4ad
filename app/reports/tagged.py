"""Structure for PDFs: headings, paragraphs and tables that a screen reader walks in reading order.

ReportLab draws but does not tag. This module marks what is drawn (ISO 32000-1, 14.6) and writes the structure tree
(14.7) beside it; what is not marked with an element is marked as an artifact, so nothing is left untagged.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFPage,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

_MCR = PDFName("MCR")


@dataclass(eq=False)
class Element:
    """A node of the structure: ``kind`` is a standard type (H1, P, Table, TR, TH, TD, L, LI …).

    ``actual_text`` replaces what is drawn when it is read aloud; ``scope`` says what a TH heads (Row or Column).
    """

    kind: str
    actual_text: str = ""
    scope: str = ""
    children: list["Element"] = field(default_factory=list)
    content: list[tuple[int, int]] = field(default_factory=list)  # (page from 0, marked-content number)

    def add(self, kind: str, *, actual_text: str = "", scope: str = "") -> "Element":
        """Append a child element and return it."""
        child = Element(kind, actual_text, scope)
        self.children.append(child)
        return child


class Tagger:
    """Marks what a canvas draws with the elements it belongs to, then writes their tree into the document."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._pages: list[list[Element]] = [[]]  # by page, then by marked-content number

    @contextmanager
    def marking(self, element: Element | None) -> Iterator[None]:
        """Mark everything drawn inside as content of ``element``; ``None`` marks decoration."""
        code = self._canvas._code
        if element is None:
            code.append("/Artifact BMC")
        else:
            marks = self._pages[-1]
            code.append(f"/{element.kind} <</MCID {len(marks)}>> BDC")
            element.content.append((len(self._pages) - 1, len(marks)))
            marks.append(element)
        yield
        code.append("EMC")

    def end_page(self) -> None:
        """Count what follows as the next page's."""
        self._pages.append([])

    def write(self, root: Element) -> None:
        """Put the tree under ``root`` into the canvas's document; every page must have been ended."""
        document = self._canvas._doc
        pages: list[PDFPage] = document.Pages.pages
        page_refs = [document.Reference(page) for page in pages]
        tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        tree_ref = document.Reference(tree)
        refs: dict[Element, PDFObjectReference] = {}
        tree.dict["K"] = PDFArray([_written(root, tree_ref, document, page_refs, refs)])
        parents: list[int | PDFObjectReference] = []
        for index, page in enumerate(pages):
            _tie(page, index)
            parents += [index, document.Reference(PDFArray([refs[element] for element in self._pages[index]]))]
        tree.dict["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(parents)}))
        tree.dict["ParentTreeNextKey"] = len(pages)
        document.Catalog.StructTreeRoot = tree
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def _written(
    element: Element, parent: PDFObjectReference, document: PDFDocument,
    page_refs: list[PDFObjectReference], refs: dict[Element, PDFObjectReference],
) -> PDFObjectReference:  # fmt: skip
    """Write an element and all below it; ``refs`` gathers where each went."""
    entry = PDFDictionary({"S": PDFName(element.kind), "P": parent})
    refs[element] = reference = document.Reference(entry)
    if element.actual_text:
        entry.dict["ActualText"] = PDFString(element.actual_text)
    if element.scope:
        entry.dict["A"] = PDFDictionary({"O": PDFName("Table"), "Scope": PDFName(element.scope)})
    kids = _content(element, entry, page_refs)
    kids += [_written(child, reference, document, page_refs, refs) for child in element.children]
    entry.dict["K"] = PDFArray(kids)
    return reference


def _content(
    element: Element, entry: PDFDictionary, page_refs: list[PDFObjectReference]
) -> list[int | PDFDictionary | PDFObjectReference]:
    """Return an element's marked content: bare numbers where one page holds it all, else with the page of each."""
    on_pages = {page for page, _ in element.content}
    if len(on_pages) == 1:
        entry.dict["Pg"] = page_refs[on_pages.pop()]
        return [number for _, number in element.content]
    return [PDFDictionary({"Type": _MCR, "Pg": page_refs[page], "MCID": number}) for page, number in element.content]


def _tie(page: PDFPage, index: int) -> None:
    """Give a page its key in the parent tree; ReportLab's own list of page entries does not know it."""
    page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents = index
    page.Tabs = PDFName("S")
