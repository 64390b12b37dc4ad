"""Gives a page of Markdown room between its paragraphs, quiet tables, and keys that look like keys."""

from collections.abc import Iterator

from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)

from app.tokens import Tokens

ABOVE_HEADING, BELOW_HEADING, BELOW_PARAGRAPH, BELOW_ITEM, PADDING = 16.0, 6.0, 10.0, 4.0, 5.0
"""Pixels at 100 % text."""


def dress(document: QTextDocument, tokens: Tokens, share: float) -> None:
    """Set the document as a page to read, in the colours of ``tokens``; ``share`` is the text's size, 1 as usual."""
    for block in _blocks(document):
        cursor = QTextCursor(block)
        table = cursor.currentTable()
        if table is None:
            _give_room(cursor, block, share)
        else:
            _dress_table(table, tokens, share)
    _dress_keys(document, tokens)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _give_room(cursor: QTextCursor, block: QTextBlock, share: float) -> None:
    shape = block.blockFormat()
    heading, item = shape.headingLevel() > 0, block.textList() is not None
    shape.setTopMargin(ABOVE_HEADING * share if heading and block.position() > 0 else 0)
    shape.setBottomMargin((BELOW_HEADING if heading else BELOW_ITEM if item else BELOW_PARAGRAPH) * share)
    if item and block.next().isValid() and block.next().textList() is None:
        shape.setBottomMargin(BELOW_PARAGRAPH * share)
    cursor.setBlockFormat(shape)


def _dress_table(table: QTextTable, tokens: Tokens, share: float) -> None:
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QBrush(QColor(tokens.line)))
    shape.setBorderCollapse(True)
    shape.setCellPadding(PADDING * share)
    shape.setTopMargin(BELOW_ITEM * share)
    shape.setBottomMargin(BELOW_PARAGRAPH * share)
    table.setFormat(shape)


def _dress_keys(document: QTextDocument, tokens: Tokens) -> None:
    """Give what is written as code the ground of a key, in the page's own letters."""
    for block in _blocks(document):
        codes = [piece for piece in _pieces(block) if piece[2].fontFixedPitch()]
        for start, length, shape in codes:
            cursor = QTextCursor(document)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            shape.clearProperty(QTextFormat.Property.FontFamilies)
            shape.setFontFixedPitch(False)
            shape.setBackground(QColor(tokens.neutral_tint))
            cursor.setCharFormat(shape)


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Return the place, the length and the format of each piece of a block; none is touched while they are walked."""
    found = []
    iterator = block.begin()
    while not iterator.atEnd():
        piece = iterator.fragment()
        found.append((piece.position(), piece.length(), piece.charFormat()))
        iterator += 1
    return found
