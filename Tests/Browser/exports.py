"""The exported comments, read as another program reads them."""

import csv
import io
import pathlib

COLUMNS = ("id posted_at chapter passage_id passage_text stance body reply_to author supports status "
           "hidden_reason permalink receipt_number submitter_category quote edited_at idea_id idea_title "
           "channel received_on heard_in people").split()
# What a spreadsheet would take for a formula at the beginning of a cell, also in full width.
DANGEROUS = tuple("=+-@＝＋－＠\t\r\n")


def downloaded_comments(visit) -> list:
    """Downloads the comments of the sample draft as CSV on the admin listener."""
    visit.open("/exports", admin=True)
    with visit.page.expect_download() as waiting:
        visit.page.locator('a[href*=".csv"][href$="draft=shiomi-dx"]').click()
    return read(pathlib.Path(waiting.value.path()).read_bytes())


def read(content: bytes) -> list:
    assert content.startswith(b"\xef\xbb\xbf"), "a byte order mark tells Excel that this is UTF-8"
    text = content.decode("utf-8-sig")
    assert text.endswith("\r\n") and "\n" not in text.replace("\r\n", ""), "each record is one line, ended by CRLF"
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    rows = list(reader)
    assert reader.fieldnames == COLUMNS
    assert len(rows) == text.count("\r\n") - 1
    for row in rows:
        assert None not in row and None not in row.values()
        for column in ("chapter", "passage_text", "body", "author", "hidden_reason"):
            assert not row[column].startswith(DANGEROUS)
    return rows
