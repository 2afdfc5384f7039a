"""Fills blank forms in by LibreOffice itself, and tells what LibreOffice makes of them.

Usage: office_fill.py SOFFICE FOLDER JOBS

FOLDER is for the profile of this run, and JOBS a file with a JSON list of
{"file", "saved", "inputs": [{"sheet", "cell", "figure", "refused": [TEXT]}],
 "computed": [{"sheet", "cell"}], "pasted": [{"sheet", "cell", "text"}], "choice": TEXT or null}.
Prints a JSON line for each: the open and tinted cells, what is wrong with them, what formulas give,
the codes below the tables, and the cells that turn red with their conditions.

To be run by the Python that has LibreOffice's `uno`. LibreOffice is started once, listens at a pipe
that only this run knows, and is ended with everything it has started, whatever happens.
"""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.parse
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException
from com.sun.star.uno import RuntimeException

TINT = 0xFFF8E1
# A machine that is busy with builds takes its time.
START_SECONDS = 120
ALL_SECONDS = 300
END_SECONDS = 30


def named(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


def url(path):
    return "file://" + urllib.parse.quote(os.path.abspath(path))


class Office:
    """A LibreOffice of this run's own."""

    def __init__(self, program, folder):
        self.pipe = "bieumau" + uuid.uuid4().hex
        self.process = subprocess.Popen(
            [
                program,
                "--headless",
                "--norestore",
                "--nologo",
                "--nodefault",
                f"--accept=pipe,name={self.pipe};urp;",
                f"-env:UserInstallation={url(os.path.join(folder, 'profile'))}",
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            # So that it can be ended together with the programs that it starts.
            start_new_session=True,
        )

    def connect(self):
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local
        )
        address = f"uno:pipe,name={self.pipe};urp;StarOffice.ComponentContext"
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                context = resolver.resolve(address)
                break
            except NoConnectException:
                if self.process.poll() is not None:
                    sys.exit(f"LibreOffice has ended: {self.process.returncode}")
                if time.monotonic() > deadline:
                    sys.exit(f"LibreOffice has not started in {START_SECONDS} s")
                time.sleep(0.2)
        make = context.ServiceManager.createInstanceWithContext
        self.desktop = make("com.sun.star.frame.Desktop", context)

    def end(self):
        try:
            self.desktop.terminate()
        except (AttributeError, DisposedException):
            pass
        try:
            self.process.wait(END_SECONDS if hasattr(self, "desktop") else 0)
        except subprocess.TimeoutExpired:
            pass
        finally:
            self.kill()
            self.process.wait()

    def kill(self):
        """With all that it has started. Nothing is left of the group where it has ended well."""
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass


class Rule:
    """What a cell accepts, by its validation in the document's model."""

    def __init__(self, validation):
        self.kind = validation.Type.value
        self.operator = validation.getOperator().value
        self.formulas = [validation.getFormula1(), validation.getFormula2()]
        self.is_strict = (
            validation.ErrorAlertStyle.value == "STOP" and validation.ShowErrorMessage
        )
        self.told = [
            validation.InputTitle,
            validation.InputMessage,
            validation.ErrorTitle,
            validation.ErrorMessage,
        ]

    @property
    def is_list_of_cells(self):
        return self.kind == "LIST" and not self.formulas[0].startswith('"')

    def accepts(self, text):
        if self.kind == "LIST":
            return text in re.findall(r'"([^"]*)"', self.formulas[0])
        if self.kind not in ("WHOLE", "DECIMAL"):
            return True
        try:
            number = float(text)
        except ValueError:
            return False
        if self.kind == "WHOLE" and number != int(number):
            return False
        if self.operator == "GREATER_EQUAL":
            return number >= float(self.formulas[0])
        if self.operator == "BETWEEN":
            return float(self.formulas[0]) <= number <= float(self.formulas[1])
        raise ValueError(self.operator)

    def __str__(self):
        return f"{self.kind} {self.operator} {self.formulas}"


class Book:
    """A blank form that is open."""

    def __init__(self, office, job):
        self.office = office
        self.job = job
        self.problems = []
        self.document = office.desktop.loadComponentFromURL(
            url(job["file"]), "_blank", 0, (named("Hidden", True),)
        )
        self.sheets = [sheet for sheet in self.document.Sheets if sheet.IsVisible]
        self.rules = {}
        self.locked = {}
        self.choosers = []
        for sheet in self.document.Sheets:
            if not sheet.isProtected():
                self.problems.append(f"{sheet.Name} is not protected")
        for sheet in self.sheets:
            self.walk(sheet)

    def walk(self, sheet):
        """All used cells, in areas of one format each."""
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        end = cursor.RangeAddress
        used = sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)
        for area in used.CellFormatRanges:
            is_locked = area.CellProtection.IsLocked
            is_open = not is_locked and area.CellBackColor == TINT
            rule = Rule(area.Validation) if is_open else None
            place = area.RangeAddress
            for row in range(place.StartRow, place.EndRow + 1):
                for column in range(place.StartColumn, place.EndColumn + 1):
                    key = (sheet.Name, f"{chr(65 + column)}{row + 1}")
                    self.locked[key] = is_locked
                    if rule is None:
                        continue
                    if rule.is_list_of_cells:
                        self.choosers.append((key, rule))
                    else:
                        self.rules[key] = rule

    def cell(self, key):
        return self.document.Sheets.getByName(key[0]).getCellRangeByName(key[1])

    def put(self, key, value):
        """Whether the cell took it. This call asks whether the cell is protected, as typing does and
        other calls do not. Typing itself, by commands to a window, ends a LibreOffice that has no
        screen to show its hints on."""
        try:
            self.cell(key).setDataArray(((value,),))
        except RuntimeException:
            return False
        return True

    def check_inputs(self):
        for entry in self.job["inputs"]:
            key = (entry["sheet"], entry["cell"])
            rule = self.rules.get(key)
            if rule is None:
                self.problems.append(f"{key} is not open")
                continue
            if not rule.is_strict or not all(rule.told):
                self.problems.append(f"{key} does not refuse, or does not say why: {rule.told}")
            if entry.get("figure") is not None and not rule.accepts(entry.get("figure")):
                self.problems.append(f"{key} refuses {entry['figure']}: {rule}")
            for text in entry["refused"]:
                if rule.accepts(text):
                    self.problems.append(f"{key} accepts {text}: {rule}")

    def check_locks(self):
        """Neither formulas nor the words of the form can be written over."""
        computed = [(place["sheet"], place["cell"]) for place in self.job["computed"]]
        words = []
        for sheet in self.sheets:
            texts = sheet.queryContentCells(4).Cells  # CellFlags.STRING
            if texts.hasElements():
                first = texts.createEnumeration().nextElement().CellAddress
                words.append((sheet.Name, f"{chr(65 + first.Column)}{first.Row + 1}"))
        for key in computed + words:
            if not self.locked.get(key):
                self.problems.append(f"{key} is not locked")
            if self.put(key, 7.0):
                self.problems.append(f"{key} could be written over")

    def fill(self):
        inputs = [entry for entry in self.job["inputs"] if entry.get("figure") is not None]
        for entry in inputs:
            key = (entry["sheet"], entry["cell"])
            if not self.put(key, float(entry["figure"])):
                self.problems.append(f"{key} is protected")
        # What is pasted goes past all rules.
        for entry in self.job["pasted"]:
            self.put((entry["sheet"], entry["cell"]), entry["text"])
        # Only what has changed, as the program does while somebody types.
        self.document.calculate()

    def choose(self):
        choice = self.job.get("choice")
        if len(self.choosers) != (0 if choice is None else 1):
            self.problems.append(f"lists of offices: {len(self.choosers)}")
        if choice is None or not self.choosers:
            return
        key, rule = self.choosers[0]
        if not rule.is_strict:
            self.problems.append(f"{key} takes any name")
        sheet, area = rule.formulas[0].replace("$", "").replace("'", "").split(".")
        names = self.document.Sheets.getByName(sheet).getCellRangeByName(area).DataArray
        if (choice,) not in names:
            self.problems.append(f"{choice} is not among {names}")
        if not self.put(key, choice):
            self.problems.append(f"{key} is protected")
        self.document.calculate()
        if self.cell(key).String != f"Đơn vị báo cáo: {choice}":
            self.problems.append(f"{key} shows {self.cell(key).String}")

    def results(self):
        found = []
        for place in self.job["computed"]:
            cell = self.cell((place["sheet"], place["cell"]))
            if cell.getError() != 0:
                self.problems.append(f"{place} has the error {cell.getError()}")
            is_number = cell.FormulaResultType2 == 1  # FormulaResult.VALUE
            found.append(dict(place, figure=repr(cell.Value) if is_number else None))
        errors = 4  # FormulaResult.ERROR
        for sheet in self.document.Sheets:
            if sheet.queryFormulaCells(errors).Count:
                self.problems.append(f"{sheet.Name} has formulas with errors")
        return found

    def codes(self):
        """What stands below each table."""
        codes = []
        for sheet in self.sheets:
            search = sheet.createSearchDescriptor()
            search.SearchString = "Mã đối chiếu:"
            title = sheet.findFirst(search)
            if title is None:
                self.problems.append(f"{sheet.Name} has no code")
                continue
            place = title.CellAddress
            codes.append(sheet.getCellByPosition(place.Column + 1, place.Row).String)
        return codes

    def reds(self):
        reds = []
        for sheet in self.sheets:
            for format in sheet.ConditionalFormats.getConditionalFormats():
                cells = format.Range.RangeAddressesAsString.split(".")[-1]
                for index in range(format.getCount()):
                    entry = format.getByIndex(index)
                    style = self.document.StyleFamilies.getByName("CellStyles").getByName(
                        entry.StyleName
                    )
                    reds.append(
                        {
                            "sheet": sheet.Name,
                            "cell": cells,
                            "condition": entry.Formula1,
                            "fill": style.CellBackColor,
                        }
                    )
        return reds

    def run(self):
        self.check_inputs()
        self.check_locks()
        self.choose()
        self.fill()
        answer = {
            "open": [{"sheet": sheet, "cell": cell} for sheet, cell in self.rules],
            "results": self.results(),
            "codes": self.codes(),
            "reds": self.reds(),
            "problems": self.problems,
        }
        self.document.storeToURL(
            url(self.job["saved"]), (named("FilterName", "Calc MS Excel 2007 XML"),)
        )
        self.document.close(True)
        return answer


def main():
    program, folder, jobs = sys.argv[1:]
    with open(jobs, encoding="utf-8") as file:
        jobs = json.load(file)
    office = Office(program, folder)
    # A call that LibreOffice never answers fails when LibreOffice is gone.
    watch = threading.Timer(ALL_SECONDS, office.kill)
    watch.start()
    try:
        office.connect()
        for job in jobs:
            print(json.dumps(Book(office, job).run(), ensure_ascii=False), flush=True)
    finally:
        office.end()
        watch.cancel()


main()
