"""Structure for PDFs: headings, paragraphs and tables that a screen reader walks in reading order.

ReportLab draws but does not tag. This module marks what is drawn (ISO 32000-1, 14.6) and writes the structure tree
(14.7) beside it; what is not marked with an element is marked as an artifact, so nothing is left untagged.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFPage,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas


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
            parents += [index, document.Reference(_References([refs[element] for element in self._pages[index]]))]
        tree.dict["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(parents)}))
        tree.dict["ParentTreeNextKey"] = len(pages)
        document.Catalog.StructTreeRoot = tree
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


class _Entry(PDFObject):  # type: ignore[misc]
    """An element in the file; hundreds a page are formatted in one go, which a dictionary of objects is slow at."""

    def __init__(self, element: Element, parent: PDFObjectReference, pages: Sequence[PDFObjectReference]) -> None:
        self._element = element
        self._parent = parent
        self._pages = pages
        self.kids: list[PDFObjectReference] = []

    def format(self, document: PDFDocument) -> bytes:
        """Return the dictionary as bytes."""
        element, on_pages = self._element, {page for page, _ in self._element.content}
        single = on_pages.pop() if len(on_pages) == 1 else None
        page = "" if single is None else f" /Pg {_reference(self._pages[single], document)}"
        text = f" /ActualText {_text(element.actual_text, document)}" if element.actual_text else ""
        scope = f" /A << /O /Table /Scope /{element.scope} >>" if element.scope else ""
        kids = " ".join((self._content(document, single), *(_reference(kid, document) for kid in self.kids)))
        what = f"/S /{element.kind} /P {_reference(self._parent, document)}{text}{scope}{page}"
        return f"<< {what} /K [ {kids} ] >>".encode("latin-1")

    def _content(self, document: PDFDocument, single: int | None) -> str:
        """Return the marked content: bare numbers where one page holds it all, else with the page of each."""
        if single is not None:
            return " ".join(str(number) for _, number in self._element.content)
        return " ".join(
            f"<< /Type /MCR /Pg {_reference(self._pages[page], document)} /MCID {number} >>"
            for page, number in self._element.content
        )


class _References(PDFObject):  # type: ignore[misc]
    """The elements that a page's marked content belongs to, in its order."""

    def __init__(self, references: Sequence[PDFObjectReference]) -> None:
        self._references = references

    def format(self, document: PDFDocument) -> bytes:
        """Return the array as bytes."""
        return f"[ {' '.join(_reference(each, document) for each in self._references)} ]".encode("latin-1")


def _text(words: str, document: PDFDocument) -> str:
    return str(PDFString(words).format(document).decode("latin-1"))


def _reference(part: PDFObjectReference, document: PDFDocument) -> str:
    """Return a reference as its own ``format`` does, which takes it through an encoding of its own each time."""
    number, version = document.idToObjectNumberAndVersion[part.name]
    return f"{number} {version} R"


def _written(
    element: Element, parent: PDFObjectReference, document: PDFDocument,
    page_refs: Sequence[PDFObjectReference], refs: dict[Element, PDFObjectReference],
) -> PDFObjectReference:  # fmt: skip
    """Write an element and all below it; ``refs`` gathers where each went."""
    entry = _Entry(element, parent, page_refs)
    refs[element] = reference = document.Reference(entry)
    entry.kids = [_written(child, reference, document, page_refs, refs) for child in element.children]
    return reference


def _tie(page: PDFPage, index: int) -> None:
    """Give a page its key in the parent tree; ReportLab's own list of page entries does not know it."""
    page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents = index
    page.Tabs = PDFName("S")
