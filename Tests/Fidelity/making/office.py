"""Workbooks saved by LibreOffice: those of others, and one that it draws itself."""

import os
import shutil
import subprocess
import tempfile
import urllib.parse

from making.animals import ANIMALS
from making.parts import Parts

PROGRAM = shutil.which("soffice") or shutil.which("libreoffice")

# A start takes a second, and one process does not take more than some two hundred files.
AT_ONCE = 100

# What LibreOffice opens and saves again in its own words.
AGAIN = [
    "plain.xlsx",
    "pictures png jpeg gif.xlsx",
    "charts.xlsx",
    "comments of the old kind.xlsx",
    "data validations.xlsx",
    "conditional formats old and x14.xlsx",
    "tables with totals.xlsx",
    "array formulas.xlsx",
    "merged cells.xlsx",
    "page setup header images.xlsx",
    "defined names print titles areas.xlsx",
    "shared formulas.xlsx",
    "rich text.xlsx",
    "outline groups hidden rows frozen panes.xlsx",
    "macros.xlsm",
    "embedded objects.xlsx",
]


def convert(files, kind, folder, profile):
    """Has LibreOffice save each as `kind` in `folder`. Those it cannot open are missing then."""
    os.makedirs(folder, exist_ok=True)
    for start in range(0, len(files), AT_ONCE):
        subprocess.run(
            [
                PROGRAM,
                f"-env:UserInstallation=file://{urllib.parse.quote(profile)}",
                "--headless",
                "--norestore",
                "--convert-to",
                kind,
                "--outdir",
                folder,
                *files[start : start + AT_ONCE],
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=300,
            check=False,
        )


def animals():
    """Names and bytes of workbooks that LibreOffice saved. Some have new ids on every run."""
    with tempfile.TemporaryDirectory() as folder:
        sources = []
        for name in AGAIN:
            sources.append(os.path.join(folder, name))
            with open(sources[-1], "wb") as file:
                file.write(ANIMALS[name]())
        sources.append(os.path.join(folder, "pivot table and filter.fods"))
        with open(sources[-1], "w", encoding="utf-8") as file:
            file.write(drawing())
        profile = os.path.join(folder, "profile")
        macros = [name for name in sources if name.endswith(".xlsm")]
        convert(
            [name for name in sources if name not in macros],
            "xlsx",
            os.path.join(folder, "out"),
            profile,
        )
        convert(macros, "xlsm:Calc MS Excel 2007 VBA XML", os.path.join(folder, "out"), profile)
        for name in sorted(os.listdir(os.path.join(folder, "out"))):
            with open(os.path.join(folder, "out", name), "rb") as file:
                yield f"LibreOffice {name}", Parts(file.read()).data()


SPACES = 'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" ' + " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text")
)


def drawing():
    """A spreadsheet of its own kind with what it turns into parts of a workbook."""

    def cell(value):
        if isinstance(value, str) and value.startswith("="):
            return f'<table:table-cell table:formula="of:{value}"/>'
        if isinstance(value, str):
            return (
                '<table:table-cell office:value-type="string">'
                f"<text:p>{value}</text:p></table:table-cell>"
            )
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'

    rows = [
        ["Lĩnh vực", "Đơn vị", "Số liệu"],
        ["TTHC", "Sở A", 12],
        ["TTHC", "Sở B", 7],
        ["Bộ máy", "Sở A", 3.5],
        ["Cộng", "", "=SUM([.C2:.C4])"],
        ["", "", "=[.C2]*2"],
        ["", "", "=[.C3]*2"],
        ["", "", "=[.C4]*2"],
    ]
    body = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {SPACES} office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body>
<office:spreadsheet><table:table table:name="Nguồn">{body}</table:table>
<table:table table:name="Tổng hợp"><table:table-row table:number-rows-repeated="3">
<table:table-cell/></table:table-row><table:table-row><table:table-cell
 table:number-columns-repeated="7"/>{cell("cạnh bảng")}{cell(4)}</table:table-row></table:table>
<table:named-expressions><table:named-range table:name="Vung"
 table:base-cell-address="$Nguồn.$A$1" table:cell-range-address="$Nguồn.$C$2:.$C$4"/>
</table:named-expressions>
<table:database-ranges><table:database-range table:name="Loc"
 table:target-range-address="Nguồn.A1:Nguồn.C4" table:display-filter-buttons="true"/>
</table:database-ranges>
<table:data-pilot-tables><table:data-pilot-table table:name="P1"
 table:target-range-address="'Tổng hợp'.A1:'Tổng hợp'.B6">
<table:source-cell-range table:cell-range-address="Nguồn.A1:Nguồn.C4"/>
<table:data-pilot-field table:source-field-name="Lĩnh vực" table:orientation="row"/>
<table:data-pilot-field table:source-field-name="Số liệu" table:orientation="data"
 table:function="sum"/></table:data-pilot-table></table:data-pilot-tables>
</office:spreadsheet></office:body></office:document>
"""
