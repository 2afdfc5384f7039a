"""What becomes of each feature of a workbook when one cell is set: a table in Markdown.

Usage: features.py PROGRAM [FOLDER]

FOLDER is what zoo.py made; without it the workbooks are made now. In each the same cell is set by
`bieumau set`, by openpyxl (load, set, save), and by LibreOffice (opened and saved again without any
change, so it has it easier). A feature counts as kept where the elements and parts that make it say
what they said; as changed where they are there and say something else; as lost where one of them is
gone. Parts that a program rewrites anyway are held to what they mean as far as that is easily told.
"""

import argparse
import importlib.util
import os
import re
import tempfile
import warnings
import xml.etree.ElementTree as ElementTree
from collections import Counter

import openpyxl

import zoo
from fidelity import Program, Refused, read
from making.office import PROGRAM as OFFICE
from making.office import convert
from proving.book import Book, cells, local_tag
from proving.choosing import Chooser
from proving.proof import spelled

warnings.simplefilter("ignore")

PICTURES = importlib.util.find_spec("PIL") is not None


def parts(pattern):
    """The bytes of parts whose names match; which name each has is no matter."""
    return lambda book: [
        content for name, content in sorted(book.contents.items()) if re.search(pattern, name)
    ]


def elements(name, where=r".", uri=None):
    """All elements of this name in parts that match, as canonical XML."""

    def found(book):
        seen = []
        for part, content in sorted(book.contents.items()):
            if re.search(where, part) and part.endswith((".xml", ".rels", ".vml")):
                try:
                    root = book.xml(part)
                except ElementTree.ParseError:
                    continue
                for element in root.iter():
                    if local_tag(element) == name and (uri is None or element.get("uri") == uri):
                        seen.append(plain(element))
        return seen

    return found


def facts(name, where, *keys):
    """Of all elements of this name: these attributes and all text."""

    def found(book):
        seen = []
        for part, content in sorted(book.contents.items()):
            if re.search(where, part):
                for element in book.xml(part).iter():
                    if local_tag(element) == name:
                        given = tuple(element.get(key, "") for key in keys)
                        given = tuple(
                            {"visible": "", "true": "1"}.get(text, text) for text in given
                        )
                        seen.append((given, "".join(element.itertext())))
        return seen

    return found


def formulas(book):
    return [
        (sheet.name, spot, formula)
        for sheet in book.sheets
        for spot, formula in sorted(spelled(cells(sheet.root)).items())
    ]


def anchored(book):
    """Pictures as they lie on sheets, by what they show."""
    seen = []
    for part in book.contents:
        if re.search(r"drawings/drawing\d+\.xml$", part):
            links = book.relationships(part)
            for element in book.xml(part).iter():
                if local_tag(element) == "blip":
                    name = next(
                        (value for key, value in element.attrib.items() if key.endswith("}embed")),
                        None,
                    )
                    seen.append(book.contents.get(links.get(name, ("", None))[1]))
    return seen


def plain(element):
    """An element as text, where ids of relationships count for nothing."""
    given = tuple(
        sorted((key, value) for key, value in element.attrib.items() if not key.endswith("}id"))
    )
    inside = tuple(plain(child) for child in element)
    return element.tag, given, (element.text or "").strip(), inside


SHEETS = r"worksheets/[^/]*$"
BARS, STARS = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}", "{78C0D931-6437-407d-A8EE-F0AAD7539E65}"
# Feature, workbook, the checks that all have to hold.
FEATURES = [
    ("pictures", "pictures png jpeg gif.xlsx", [anchored]),
    ("background picture of a sheet", "pictures png jpeg gif.xlsx", [elements("picture", SHEETS)]),
    ("pictures in cells", "picture in cell.xlsx", [parts(r"media/"), parts(r"richData/")]),
    ("text boxes and shapes", "text boxes and shapes.xlsx", [elements("sp", "drawing")]),
    ("charts", "charts.xlsx", [facts("f", "charts/chart"), facts("title", "charts/chart")]),
    (
        "chartsheets",
        "chartsheet between sheets.xlsx",
        [facts("chartsheet", "sheets/"), facts("f", "charts/chart")],
    ),
    ("comments: text", "comments of the old kind.xlsx", [facts("comment", "comments", "ref")]),
    ("comments: boxes", "comments of the old kind.xlsx", [elements("shape", "vml")]),
    (
        "notes with pictures",
        "notes with pictures.xlsx",
        [parts(r"media/"), elements("fill", "vml")],
    ),
    (
        "threaded comments",
        "threaded comments.xlsx",
        [parts("threadedComments/"), parts("persons/")],
    ),
    (
        "data validations",
        "data validations.xlsx",
        [facts("dataValidation", SHEETS, "sqref", "type", "operator", "error", "promptTitle")],
    ),
    (
        "validations from other sheets (x14)",
        "x14 validations in extLst.xlsx",
        [elements("dataValidations", SHEETS)],
    ),
    (
        "conditional formats",
        "conditional formats old and x14.xlsx",
        [
            lambda book: [
                rule
                for rule in facts("cfRule", SHEETS, "priority", "type", "operator")(book)
                if rule[0][0]
            ]
        ],
    ),
    (
        "data bars as of 2010 (x14)",
        "conditional formats old and x14.xlsx",
        [elements("ext", SHEETS)],
    ),
    (
        "icon sets of one's own (x14)",
        "x14 conditional formats and unknown ext.xlsx",
        [elements("ext", SHEETS, STARS)],
    ),
    (
        "extensions nobody knows",
        "x14 conditional formats and unknown ext.xlsx",
        [elements("ext", SHEETS, "{00000000-1111-2222-3333-444444444444}")],
    ),
    ("sparklines", "sparklines.xlsx", [elements("sparklineGroup")]),
    (
        "pivot tables",
        "pivot table with cache.xlsx",
        [parts("pivotTables/pivot"), parts("pivotCache/pivot")],
    ),
    ("slicers", "slicers.xlsx", [parts("slicers/"), parts("slicerCaches/")]),
    ("macros", "macros.xlsm", [parts("vbaProject.bin")]),
    ("buttons", "buttons and check boxes.xlsx", [elements("ClientData", "vml")]),
    (
        "check boxes and other controls",
        "check boxes as controls.xlsx",
        [parts("ctrlProps/"), elements("control", SHEETS)],
    ),
    ("check boxes in cells", "buttons and check boxes.xlsx", [parts("featurePropertyBag/")]),
    (
        "embedded objects",
        "embedded objects.xlsx",
        [parts("embeddings/"), elements("oleObject", SHEETS)],
    ),
    (
        "links to other files",
        "external links.xlsx",
        [elements("externalBook"), elements("sheetDataSet")],
    ),
    (
        "defined names",
        "defined names print titles areas.xlsx",
        [facts("definedName", "workbook", "name", "localSheetId")],
    ),
    ("printer settings", "printer settings.xlsx", [parts("printerSettings")]),
    (
        "page setup, headers, breaks",
        "page setup header images.xlsx",
        [
            facts("pageSetup", SHEETS, "paperSize", "orientation"),
            facts("brk", SHEETS, "id"),
            facts("oddHeader", SHEETS),
            facts("oddFooter", SHEETS),
        ],
    ),
    (
        "pictures in headers",
        "page setup header images.xlsx",
        [parts("media/"), elements("legacyDrawingHF", SHEETS)],
    ),
    (
        "tables with totals",
        "tables with totals.xlsx",
        [
            facts("table", "tables/", "ref", "displayName", "totalsRowCount"),
            facts("tableColumn", "tables/", "name", "totalsRowFunction", "totalsRowLabel"),
        ],
    ),
    ("shared formulas", "shared formulas.xlsx", [formulas]),
    ("array formulas", "array formulas.xlsx", [formulas]),
    ("dynamic arrays", "dynamic arrays.xlsx", [formulas, parts("metadata.xml")]),
    ("what-if tables", "data table what if.xlsx", [formulas]),
    ("merged cells", "merged cells.xlsx", [elements("mergeCell", SHEETS)]),
    (
        "hidden and very hidden sheets",
        "hidden and very hidden sheets.xlsx",
        [facts("sheet", "workbook", "name", "state")],
    ),
    (
        "protection of sheets",
        "protected sheets and workbook.xlsx",
        [elements("sheetProtection", SHEETS), elements("protectedRange", SHEETS)],
    ),
    (
        "protection of the workbook",
        "workbook protection and file sharing.xlsx",
        [elements("workbookProtection"), elements("fileSharing")],
    ),
    (
        "outline, frozen panes, filters",
        "outline groups hidden rows frozen panes.xlsx",
        [
            facts("pane", SHEETS, "xSplit", "ySplit", "state"),
            facts("autoFilter", SHEETS, "ref"),
            facts("filter", SHEETS, "val"),
            lambda book: [
                row
                for row in facts("row", SHEETS, "r", "outlineLevel")(book)
                if row[0][1] in ("1", "2")
            ],
        ],
    ),
    ("links in cells", "hyperlinks.xlsx", [facts("hyperlink", SHEETS, "ref", "location")]),
    ("rich text", "rich text.xlsx", [facts("r", "sharedStrings|worksheets/[^/]*$")]),
    ("phonetic guides", "phonetic runs and strange strings.xlsx", [elements("rPh")]),
    ("ignored errors", "ignored errors and text numbers.xlsx", [elements("ignoredError", SHEETS)]),
    (
        "scenarios",
        "scenarios and custom views.xlsx",
        [facts("scenario", SHEETS, "name"), facts("inputCells", SHEETS, "r", "val")],
    ),
    (
        "views of one's own",
        "scenarios and custom views.xlsx",
        [elements("customSheetView", SHEETS), elements("customWorkbookView")],
    ),
    ("custom XML", "custom xml parts.xlsx", [parts("customXml/")]),
    (
        "properties of one's own",
        "custom properties and theme.xlsx",
        [elements("property", "custom.xml")],
    ),
    ("themes", "custom properties and theme.xlsx", [parts("theme/")]),
    ("dates since 1904", "dates of 1904.xlsx", [facts("workbookPr", "workbook", "date1904")]),
    (
        "queries and connections",
        "query table and connection.xlsx",
        [parts("queryTables/"), parts("connections.xml")],
    ),
    (
        "ribbons, thumbnails, unknown parts",
        "custom ribbon thumbnail and unknown parts.xlsx",
        [parts("customUI/"), parts("thumbnail"), parts("bieumau/")],
    ),
    ("part of a digital signature", "digital signature.xlsx", [parts("_xmlsignatures/sig")]),
    ("Strict Open XML", "strict.xlsx", [elements("sheets", "workbook")]),
    ("bytes of all other parts", "plain.xlsx", [parts(r"^(?!xl/workbook.xml|xl/worksheets/)")]),
]


def judged(check, before, after):
    """kept, changed or lost; `before` has to have it."""
    old, new = check(before), check(after)
    assert old, "the workbook lacks the feature"
    if Counter(map(repr, old)) == Counter(map(repr, new)):
        return "kept"
    return "lost" if len(new) < len(old) else "changed"


def worst(answers):
    return max(answers, key=["kept", "changed", "lost"].index)


def one_edit(path):
    """A number for a cell that nothing else is said of."""
    book = Book(read(path))
    edits = [
        edit
        for sheet in book.sheets
        for edit in Chooser(book, sheet).choose()
        if edit.kind in ("a number", "a row behind all")
    ]
    return edits[-1]


def by_bieumau(program, path, folder):
    target = os.path.join(folder, "bieumau-" + os.path.basename(path))
    try:
        program.set(path, [one_edit(path)], target, folder)
    except Refused:
        return None
    return target


def by_openpyxl(path, folder):
    target = os.path.join(folder, "openpyxl-" + os.path.basename(path))
    edit = one_edit(path)
    try:
        book = openpyxl.load_workbook(path, keep_vba=path.endswith("xlsm"), rich_text=True)
        book[edit.sheet].cell(*edit.target).value = edit.value
        book.save(target)
    # Some files it cannot open, others not save.
    except Exception:
        return None
    return target


def by_office(paths, folder):
    """Path → what LibreOffice saved, in one start for each kind of workbook."""
    out = os.path.join(folder, "office")
    profile = os.path.join(folder, "profile")
    for ending, kind in (
        (".xlsx", "xlsx:Calc MS Excel 2007 XML"),
        (".xlsm", "xlsm:Calc MS Excel 2007 VBA XML"),
    ):
        convert([path for path in paths if path.endswith(ending)], kind, out, profile)
    saved = {path: os.path.join(out, os.path.basename(path)) for path in paths}
    return {path: name if os.path.exists(name) else None for path, name in saved.items()}


def answer(checks, before, target):
    if target is None:
        return "not done"
    try:
        after = Book(read(target))
    # What was saved is no workbook to anybody.
    except Exception:
        return "lost"
    return worst(judged(check, before, after) for check in checks)


def table(program, source, folder):
    paths = {name: os.path.join(source, name) for _, name, _ in FEATURES}
    office = by_office(sorted(set(paths.values())), folder) if OFFICE else {}
    results = {
        path: (by_bieumau(program, path, folder), by_openpyxl(path, folder), office.get(path))
        for path in set(paths.values())
    }
    lines, counts = [], [Counter(), Counter(), Counter()]
    for feature, name, checks in FEATURES:
        before = Book(read(paths[name]))
        answers = [answer(checks, before, target) for target in results[paths[name]]]
        for count, word in zip(counts, answers):
            count[word] += 1
        lines.append(f"| {feature} | {' | '.join(answers)} |")
    return lines, counts


def main():
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("program")
    reader.add_argument("folder", nargs="?")
    options = reader.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        source = options.folder
        if source is None:
            source = os.path.join(folder, "zoo")
            zoo.write(source, with_office=False)
        lines, counts = table(Program(options.program), source, folder)
    print(f"| feature | bieumau set | openpyxl {openpyxl.__version__} | LibreOffice |")
    print("|---|---|---|---|")
    print("\n".join(lines))
    words = ("kept", "changed", "lost", "not done")
    sums = ("; ".join(f"{count[word]} {word}" for word in words if count[word]) for count in counts)
    print(f"| **sum** | {' | '.join(sums)} |")
    if not PICTURES:
        print("\nopenpyxl keeps no pictures here: it needs Pillow for them.")


if __name__ == "__main__":
    main()
