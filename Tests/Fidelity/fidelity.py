"""Proves that `bieumau set` changes the cells it is told to and nothing else.

Usage: fidelity.py PROGRAM FILE... [--json OUT] [--without-office]
       fidelity.py --self-test

Sets cells of every kind on every sheet of every workbook, and compares what comes out with what
went in: the archive record by record, changed parts byte by byte, and as XML; then what openpyxl,
calamine and LibreOffice read. Says a line for each workbook; exits with 1 where anything differs.
"""

import argparse
import csv
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import warnings

import making.drawn
from making.animals import ANIMALS
from making.office import PROGRAM as OFFICE
from making.office import convert
from proving import choosing, mock, readers
from proving.book import Book, cells
from proving.proof import Proof
from proving.sheet import area, ref

warnings.simplefilter("ignore")


class Refused(Exception):
    """The program did not do it; what it said."""


class Program:
    def __init__(self, path):
        self.path = os.path.abspath(path)

    def set(self, source, edits, target, folder):
        """Texts through a list, the others as they would be typed."""
        texts = [edit for edit in edits if isinstance(edit.value, str)]
        words = [
            f"{quoted(edit.sheet)}!{ref(edit.spot)}={edit.written}"
            for edit in edits
            if edit not in texts
        ]
        if texts:
            values = os.path.join(folder, "values.csv")
            with open(values, "w", encoding="utf-8", newline="") as file:
                lines = csv.writer(file)
                lines.writerow(["sheet", "cell", "value"])
                lines.writerows([edit.sheet, ref(edit.spot), edit.value] for edit in texts)
            words += ["--from", values]
        done = subprocess.run(
            [self.path, "--lang", "en", "set", source, *words, "-o", target],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        if done.returncode != 0:
            raise Refused(f"exit code {done.returncode}: {done.stderr.strip()}")
        if done.stdout:
            raise Refused(f"it printed {done.stdout!r}")


class Mock:
    """The same in Python, for the proof of this program."""

    def __init__(self, change):
        self.change = change

    def set(self, source, edits, target, folder):
        data = self.change(read(source), edits)
        with open(target, "wb") as file:
            file.write(data)


def quoted(name):
    doubled = name.replace("'", "''")
    return f"'{doubled}'"


def read(path):
    with open(path, "rb") as file:
        return file.read()


class Trial:
    """One workbook, one set of edits, and what became of it."""

    def __init__(self, source, name, edits):
        self.source, self.name, self.edits = source, name, edits
        self.target = None
        self.faults = []

    @property
    def wanted(self):
        found = {}
        for edit in self.edits:
            found.setdefault(edit.sheet, {})[edit.target] = edit.value
        return found

    def run(self, program, folder, number):
        before = read(self.source)
        ending = os.path.splitext(self.source)[1]
        targets = [os.path.join(folder, f"{number}-{turn}{ending}") for turn in ("out", "again")]
        for target in targets:
            try:
                program.set(self.source, self.edits, target, folder)
            except (Refused, subprocess.TimeoutExpired) as refusal:
                self.faults.append(f"{self.name}: not done: {refusal}")
                return
        self.target = targets[0]
        after = read(targets[0])
        if read(targets[1]) != after:
            self.faults.append(f"{self.name}: a second run gives other bytes")
        os.remove(targets[1])
        if read(self.source) != before:
            self.faults.append(f"{self.name}: the input has changed")
        try:
            found = list(Proof(before, after, self.edits).differences())
        # Whatever the output is, it cannot be taken apart.
        except Exception as error:
            found = [f"the output cannot be read: {type(error).__name__} {error}"]
        for values in (False, True):
            found += readers.openpyxl_differences(self.source, self.target, self.wanted, values)
        if readers.places(Book(before)) < readers.MOST_PLACES:
            found += readers.calamine_differences(self.source, self.target, self.wanted)
        self.faults += [f"{self.name}: {text}" for text in found]


def headings(book):
    """A name for the first column of each table, where no formula names columns."""
    formulas = [
        cell.formula[1]
        for sheet in book.sheets
        for cell in cells(sheet.root).values()
        if cell.formula
    ]
    if any("[" in text for text in formulas):
        return
    for sheet in book.sheets:
        for table in sheet.tables.values():
            first = area(table.get("ref"))[:2]
            if table.get("headerRowCount") != "0":
                yield choosing.Edit(sheet.name, first, "Tên mới & “cũ” <1>", "a heading", first)


def trials(path):
    book = Book(read(path))
    for name, edits in (*choosing.choices(book), ("headings", list(headings(book)))):
        if edits:
            yield Trial(path, name, edits)


def refused(program, path, folder):
    """What is said to edits that must not be done."""
    for number, edit in enumerate(choosing.refusals(Book(read(path)))):
        target = os.path.join(folder, f"refused-{number}{os.path.splitext(path)[1]}")
        try:
            program.set(path, [edit], target, folder)
        except Refused as refusal:
            if not str(refusal).startswith("exit code 2: bieumau:"):
                yield f"refusal of {edit.shown}: {refusal}"
        else:
            yield f"{edit.shown} was done"
        if os.path.exists(target):
            yield f"{edit.shown}: an output was left behind"


def office_view(all_trials, folder):
    """Has LibreOffice open all inputs and outputs, in one start, and compares."""
    inputs, names = {}, {}
    for trial in all_trials:
        # One cell of one sheet says nothing to it that all of them did not say.
        if trial.target is None or trial.name == "one":
            continue
        if trial.source not in inputs:
            digest = hashlib.sha256(trial.source.encode()).hexdigest()[:16]
            name = os.path.join(folder, "in-" + digest + os.path.splitext(trial.source)[1])
            with open(name, "wb") as file:
                file.write(read(trial.source))
            inputs[trial.source] = name
        names[trial] = trial.target
    saved = os.path.join(folder, "fods")
    convert([*inputs.values(), *names.values()], "fods", saved, os.path.join(folder, "profile"))

    def flat(path):
        return os.path.join(saved, os.path.splitext(os.path.basename(path))[0] + ".fods")

    for trial, target in names.items():
        anew = readers.computed(Book(read(trial.source)))
        found = readers.office_differences(
            flat(inputs[trial.source]), flat(target), trial.wanted, anew
        )
        trial.faults += [f"{trial.name}: {text}" for text in found]
    return sum(os.path.exists(flat(name)) for name in inputs.values())


def prove(program, paths, with_office):
    """Path → what is wrong, and how many edits were made, and how many LibreOffice opened."""
    with tempfile.TemporaryDirectory() as folder:
        done, faults = [], {}
        for path in paths:
            faults[path] = list(refused(program, path, folder))
            for trial in trials(path):
                trial.run(program, folder, len(done))
                done.append(trial)
        opened = office_view(done, folder) if with_office else 0
        for trial in done:
            faults[trial.source] += trial.faults
        return faults, done, opened


def report(program, paths, with_office, listing):
    faults, done, opened = prove(program, paths, with_office)
    for path in paths:
        edits = sum(len(trial.edits) for trial in done if trial.source == path)
        name = os.path.basename(path)
        print(f"{'differs' if faults[path] else 'ok':8}{edits:5}  {name}")
        for text in faults[path]:
            print(f"              {text}")
    bad = sum(bool(texts) for texts in faults.values())
    print(
        f"{len(paths)} workbooks, {len(done)} runs, {sum(len(t.edits) for t in done)} cells set; "
        f"{opened} workbooks seen by LibreOffice; {bad} differ"
    )
    if listing:
        with open(listing, "w", encoding="utf-8") as file:
            json.dump(
                {os.path.basename(path): faults[path] for path in paths},
                file,
                ensure_ascii=False,
                indent=1,
            )
    return 1 if bad else 0


# On these the stand-in knows its way.
SIMPLE = ["plain.xlsx", "fifty sheets.xlsx", "sparklines.xlsx", "no formulas at all.xlsx"]


def self_test():
    """The right changes pass, each fault is seen."""
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name in SIMPLE:
            paths.append(os.path.join(folder, name))
            with open(paths[-1], "wb") as file:
                file.write(ANIMALS[name]())
        faults, _, _ = prove(Mock(mock.honest), paths, with_office=False)
        for path, texts in faults.items():
            for text in texts:
                wrong += 1
                print(f"passes not: {os.path.basename(path)}: {text}")
        for name, change in mock.FAULTS.items():
            faults, _, _ = prove(Mock(change), paths[:1], with_office=False)
            seen = faults[paths[0]]
            print(f"{'seen' if seen else 'NOT SEEN':9} {name}: {''.join(seen[:1])[:90]}")
            wrong += not seen
    print(f"{len(mock.FAULTS)} faults of a stand-in; {wrong} mistakes of the proof")
    return 1 if wrong else 0


def main():
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("program", nargs="?")
    reader.add_argument("files", nargs="*")
    reader.add_argument("--json", metavar="OUT")
    reader.add_argument("--without-office", action="store_true")
    reader.add_argument("--self-test", action="store_true")
    options = reader.parse_args()
    if options.self_test:
        sys.exit(self_test())
    if not options.program or not options.files:
        reader.error("a program and workbooks are needed")
    with_office = not options.without_office and OFFICE is not None
    if not with_office:
        print("fidelity: LibreOffice does not look at them", file=sys.stderr)
    sys.exit(report(Program(options.program), options.files, with_office, options.json))


if __name__ == "__main__":
    main()
