"""Finds for each line that the detector cut out of a page what a person typed for it."""
import difflib
import json
import pathlib
import re
from dataclasses import dataclass

MARGIN_X, MARGIN_Y, HEIGHT = 10, 6, 48
"""The white margin that the cut-out lines are written with, and the height of what is inside it."""

SAME_ROW, INSIDE, TOUCHED, COVERED, ALIKE = 0.6, 0.85, 0.12, 0.6, 0.55


@dataclass
class Line:
    """A line's picture, what stands in it, and what the present recogniser reads in it."""

    page: str
    supplier: str
    pixels: "numpy.ndarray"
    text: str
    read: str


def lines(folder, pages):
    """The lines of `LineCrops`' folder whose truth is known; `pages` are the corpus' own records."""
    import numpy

    truth = {page["image"]: page for page in pages}
    grey = pathlib.Path(folder, "lines.grey").read_bytes()
    found, page, offset = [], None, 0
    for row in pathlib.Path(folder, "lines.tsv").read_text(encoding="utf-8").splitlines():
        cells = row.split("\t")
        if cells[0] == "page":
            page, turns = truth.get(cells[1]), int(cells[2])
            continue
        box, width, read = list(map(int, cells[1:5])), int(cells[5]), cells[6]
        size = width * (HEIGHT + 2 * MARGIN_Y)
        picture = numpy.frombuffer(grey, numpy.uint8, size, offset).reshape(-1, width)[MARGIN_Y:-MARGIN_Y, MARGIN_X:-MARGIN_X]
        offset += size
        text = typed(box, page["lines"], read) if page and not turns else None
        if text:
            found.append(Line(page["image"], letters(page["fields"].get("company", "")), picture, recased(text, read), read))
    return found


def typed(box, typed_lines, read):
    """The truth of the lines that lie in the box; None when it holds parts of others, or the truth is of something else."""
    left, top, right, bottom = box
    inside, covered = [], 0
    for line in typed_lines:
        a, b, c, d = line["box"]
        wide, high = min(right, c) - max(left, a), min(bottom, d) - max(top, b)
        if wide <= 0 or high <= SAME_ROW * min(bottom - top, d - b):
            continue
        share = wide / max(1, c - a)
        if share > INSIDE:
            inside.append(line)
            covered += wide
        elif share > TOUCHED:
            return None
    if not inside or covered < COVERED * (right - left):
        return None
    text = " ".join(line["text"] for line in sorted(inside, key=lambda line: line["box"][0]))
    text = " ".join(text.split())
    want, have = letters(text), letters(read)
    alike = len(want) < 2 or difflib.SequenceMatcher(None, want, have, autojunk=False).ratio() >= ALIKE
    return text if alike else None


def letters(text):
    return re.sub(r"[^A-Z0-9]", "", text.upper())


def recased(text, read):
    """People typed everything in capitals: the letters' case is what the present recogniser sees, else that of the letters before."""
    small = [None] * len(text)
    matcher = difflib.SequenceMatcher(None, text.upper(), read.upper(), autojunk=False)
    for kind, start, end, other, _ in matcher.get_opcodes():
        for at in range(start, end) if kind == "equal" else []:
            letter = read[other + at - start]
            small[at] = letter.islower() if letter.isalpha() else None
    out = []
    for word in re.finditer(r"\S+|\s+", text):
        known = None
        for at in range(word.start(), word.end()):
            if text[at].isalpha():
                ahead = [small[other] for other in range(at + 1, word.end()) if small[other] is not None]
                first = at == word.start()
                if small[at] is not None:
                    known = small[at]
                elif known is None:
                    known = ahead[0] if ahead and not (first and len(ahead) > 1) else False
            out.append(text[at].lower() if text[at].isalpha() and known else text[at].upper() if text[at].isalpha() else text[at])
    return "".join(out)


def read_pages(corpus):
    """-> (pages to learn from, pages never learned from)"""
    folder = pathlib.Path(corpus, "receipts")
    learned = [json.loads(row) for row in (folder / "train.jsonl").read_text(encoding="utf-8").splitlines()]
    return learned, json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
