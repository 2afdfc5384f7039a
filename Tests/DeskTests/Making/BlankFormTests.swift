import Desk
import Forms
import Grid
import Reporting
import TestSupport
import Testing
import Vocabulary

/// Blank forms of the five provinces, as files.
struct BlankFormTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: MadeForm.levels)
  func `read again, it is the form that nobody has filled in`(
    _ form: String, _ level: String
  ) throws {
    let unit = form == "ben-tre-2022" ? "UBND tỉnh Bến Tre" : "Đơn vị An Bình"
    let (path, _) = try MadeForm.blank(
      form, level, unit: unit, period: "2022-Q3", in: folder)
    let report = try MadeForm.reader.get().report(on: path)
    #expect(report.formID == form)
    #expect(report.unit?.name == unit && report.unit?.level == Level(level))
    let period = Period("2022-Q3")
    #expect(report.period == period)
    #expect(report.findings.map(\.code.rawValue) == ["BM209"])
    #expect(report.tables.allSatisfy { $0.extra.isEmpty })
    let rows = report.tables.flatMap(\.rows)
    #expect(rows.allSatisfy { $0.match == .exact && $0.figure == nil && $0.value.text == nil })
    #expect(rows.allSatisfy { $0.note == $0.form.note })
    #expect(report.checkCode == FoundCheckCode(computed: "", saved: ""))
  }

  /// The header of each of the 29 tables, cell by cell.
  @Test(arguments: MadeForm.levels)
  func `headers are merged as in the template`(_ form: String, _ level: String) throws {
    let template = try MadeForm.template(form)
    let (_, book) = try MadeForm.blank(form, level, in: folder)
    var count = 0
    for table in try MadeForm.workbooks(form).form.tables {
      let place = try #require(table.place.range)
      let header = place.rows.lowerBound...(place.rows.lowerBound + table.header.count - 1)
      let own = try #require(template.sheet(named: table.place.sheet))
      let made = try #require(book.sheet(named: table.place.sheet))
      func merges(_ sheet: Sheet) -> [String] {
        sheet.merges.filter { $0.rows.overlaps(header) }.map(\.description).sorted()
      }
      #expect(merges(made) == merges(own))
      for row in header {
        for column in place.columns {
          let address = try #require(CellAddress(row: row, column: column))
          #expect(made[address]?.shown ?? "" == own[address]?.shown ?? "", "\(address)")
        }
      }
      // All other merges of the template are there too.
      #expect(Set(own.merges).isSubset(of: made.merges))
      count += 1
    }
    #expect(count == (form == "lao-cai-2022" ? 1 : 7))
  }

  @Test(arguments: MadeForm.levels)
  func `what the template prints is printed, word for word`(
    _ form: String, _ level: String
  ) throws {
    let template = try MadeForm.template(form)
    let (_, book) = try MadeForm.blank(form, level, in: folder)
    let whole = try MadeForm.workbooks(form).form
    let column = try #require(whole.entryColumn(of: Level(level), in: whole.tables[0]))
    for sheet in template.sheets {
      let made = try #require(book.sheet(named: sheet.name))
      for cell in sheet.cells where !cell.isEmpty {
        // An instruction moves out of the cell in which figures are entered, into its hint.
        if let own = made[cell.address], own.value == nil || own.hasFormula,
          cell.address.column == column.position
        {
          let rule = made.layout.validations.first { rule in
            rule.ranges.contains { $0.contains(cell.address) }
          }
          let told = rule?.prompt?.contains(
            cell.shown.split { $0.isWhitespace }.joined(separator: " "))
          #expect(told == true, "\(sheet.name) \(cell.address)")
          continue
        }
        #expect(made[cell.address]?.shown == cell.shown, "\(sheet.name) \(cell.address)")
        #expect(made[cell.address]?.runs?.map(\.text) == cell.runs?.map(\.text))
      }
    }
  }

  @Test(arguments: MadeForm.levels)
  func `cells that the level reports are open, all others are locked`(
    _ id: String, _ level: String
  ) throws {
    let (_, book) = try MadeForm.blank(id, level, in: folder)
    let form = try MadeForm.workbooks(id).form
    let styles = book.tables.styles
    var open = 0
    for table in form.tables {
      let sheet = try #require(book.sheet(named: table.place.sheet))
      #expect(sheet.layout.protection?.isOn == true)
      #expect(sheet.layout.protection?.hasPassword == false)
      #expect(sheet.layout.protection?.refused.contains(.formatRows) == false)
      let column = try #require(form.entryColumn(of: Level(level), in: table))
      for row in table.rows {
        let address = try #require(CellAddress(row: row.sheetRow, column: column.position))
        let cell = try #require(sheet[address])
        let duty = row.duties[Level(level)]
        let fill = styles.fill(of: cell.style).foreground?.base
        switch duty {
        case .report, .aggregate:
          #expect(cell.style.isLocked == cell.hasFormula)
          #expect(cell.value == nil || cell.hasFormula)
          if !cell.hasFormula {
            #expect(fill == .rgb(0xFFF8E1))
            open += 1
          }
        case .exempt:
          #expect(cell.style.isLocked && !cell.hasFormula)
          #expect(fill == .rgb(0xE7E6E6))
        case .group, nil:
          #expect(cell.style.isLocked && !cell.hasFormula)
        }
        // An instruction stays where its cell is locked.
        if cell.style.isLocked, !cell.hasFormula, let column = column.valueColumn {
          #expect(cell.shown == row.hint(in: column) ?? "")
        }
        for note in table.columns where note.role == .note {
          let place = try #require(CellAddress(row: row.sheetRow, column: note.position))
          #expect(sheet[place]?.style.isLocked == false)
        }
      }
      // Where the cursor is, something can be entered.
      let cursor = try #require(sheet.layout.view.activeCell)
      #expect(sheet[cursor]?.style.isLocked == false)
    }
    #expect(open > 30)
  }

  /// A ratio whose parts the level reports is computed, a total too; every other figure has a rule.
  @Test(arguments: MadeForm.levels)
  func `formulas and rules`(_ id: String, _ level: String) throws {
    let (_, book) = try MadeForm.blank(id, level, in: folder)
    let form = try MadeForm.workbooks(id).form
    func isReported(_ row: RowReference) -> Bool {
      form.row(row)?.duties[Level(level)].map { [.report, .aggregate].contains($0) } ?? false
    }
    for table in form.tables {
      let sheet = try #require(book.sheet(named: table.place.sheet))
      let column = try #require(form.entryColumn(of: Level(level), in: table))
      for row in table.rows
      where isReported(RowReference(table: table.number, row: row.ordinal)) {
        let address = try #require(CellAddress(row: row.sheetRow, column: column.position))
        let cell = try #require(sheet[address])
        let computed =
          row.parts.map { isReported($0.numerator) && isReported($0.denominator) } ?? false
          || !row.sumOf.isEmpty && row.sumOf.allSatisfy(isReported)
        #expect(cell.hasFormula == computed)
        let rules = sheet.layout.validations.filter { rule in
          rule.ranges.contains { $0.contains(address) }
        }
        if computed {
          #expect(OwnFormula(cell.formula?.text ?? "") != nil)
          #expect(cell.value == .text(""))
        } else {
          #expect(rules.count == 1)
          let rule = try #require(rules.first)
          #expect(rule.showsPrompt && rule.showsError && rule.severity == .stop)
          #expect(rule.allowsBlank)
          if let answers = row.answers {
            #expect(rule.listValues == answers.answers.map { "\($0.code)" })
          }
        }
      }
    }
  }

  @Test(arguments: MadeForm.levels)
  func `pages are as the decree has them`(_ id: String, _ level: String) throws {
    let (_, book) = try MadeForm.blank(id, level, in: folder)
    let visible = book.sheets.filter { $0.state == .visible }
    let names = try MadeForm.template(id).sheets.map(\.name)
    #expect(visible.map(\.name) == names)
    for sheet in visible {
      let page = sheet.layout.page
      #expect(page.paperSize == 9 && page.fitsToPages && page.pagesWide == 1 && page.pagesTall == 0)
      #expect(page.orientation == (id == "rach-gia-2022" ? .landscape : .portrait))
      #expect(page.firstPageNumber == 1)
      let margins = sheet.layout.margins
      #expect((30.0...35).contains((margins.left * 25.4).rounded()))
      #expect((15.0...20).contains((margins.right * 25.4).rounded()))
      #expect((20.0...25).contains((margins.top * 25.4).rounded()))
      #expect((20.0...25).contains((margins.bottom * 25.4).rounded()))
      #expect(
        sheet.layout.headerFooter.header.sections.centre == "&\"Times New Roman,Regular\"&13&P")
      #expect(sheet.layout.headerFooter.isFirstDifferent)
      #expect(sheet.layout.headerFooter.firstHeader.isEmpty)
      let titles = book.asides.names.printTitles(ofSheet: sheet.position)
      #expect(titles.rows?.upperBound == sheet.layout.view.frozenRows)
      #expect(sheet.layout.rows.all.allSatisfy { $0.value.isCustomHeight })
    }
    let hidden = book.sheets.filter { $0.state != .visible }
    #expect(hidden.map(\.name) == ["bieumau"])
  }

  @Test func `no heading ends a page`() throws {
    for (id, level) in MadeForm.levels {
      let (_, book) = try MadeForm.blank(id, level, in: folder, named: "\(id)-\(level).xlsx")
      for table in try MadeForm.workbooks(id).form.tables {
        let sheet = try #require(book.sheet(named: table.place.sheet))
        let groups = Set(table.rows.filter { $0.kind == .group }.map(\.sheetRow))
        for pageBreak in sheet.layout.rowBreaks {
          #expect(!groups.contains(pageBreak.after), "\(id) \(sheet.name) \(pageBreak.after)")
          let torn = sheet.merges.contains {
            $0.rows.contains(pageBreak.after) && $0.rows.contains(pageBreak.after + 1)
          }
          #expect(!torn, "\(id) \(sheet.name) \(pageBreak.after)")
        }
      }
    }
  }

  @Test func `the same request makes the same bytes`() throws {
    for name in ["a.xlsx", "b.xlsx"] {
      _ = try MadeForm.blank(
        "gia-lai-2022", "so", unit: "Sở Công Thương", period: "2022", in: folder, named: name)
    }
    let one = try MadeForm.bytes(of: folder("a.xlsx"))
    #expect(try MadeForm.bytes(of: folder("b.xlsx")) == one)
  }

  /// Only what names the unit differs between two units' forms: three small parts can be stamped.
  @Test func `two units' forms differ in few parts`() throws {
    var parts: [[String: [UInt8]]] = []
    for unit in ["Sở Công Thương", "Sở Tư pháp"] {
      let (path, _) = try MadeForm.blank(
        "gia-lai-2022", "so", unit: unit, period: "2022", in: folder, named: "\(unit).xlsx")
      parts.append(try MadeForm.parts(of: path))
    }
    #expect(Set(parts[0].keys) == Set(parts[1].keys))
    let different = parts[0].keys.filter { parts[0][$0] != parts[1][$0] }.sorted()
    #expect(different == ["docProps/custom.xml", "xl/sharedStrings.xml"])
  }

  @Test func `a row of one agency alone is open for that agency`() throws {
    let form = try MadeForm.workbooks("rach-gia-2022").form
    let row = try #require(
      form.tables[0].rows.first { $0.duties.share(of: Level("so"))?.agencies == ["Sở Nội vụ"] })
    let address = try #require(CellAddress(row: row.sheetRow, column: 4))
    for (unit, isLocked) in [("Sở Nội vụ", false), ("Sở Công Thương", true)] {
      let (_, book) = try MadeForm.blank(
        "rach-gia-2022", "so", unit: unit, in: folder, named: "\(unit).xlsx")
      #expect(book.sheets[0][address]?.style.isLocked == isLocked)
    }
    let (_, anybody) = try MadeForm.blank("rach-gia-2022", "so", in: folder)
    #expect(anybody.sheets[0][address]?.style.isLocked == false)
  }

  @Test func `an output that exists is not replaced, a template never`() throws {
    let path = try folder.file("blank.xlsx", holding: "mine")
    let made = try MadeForm.workbooks("lao-cai-2022")
    let request = BlankRequest(level: Level("so"))
    let refusal = #expect(throws: OutputError.self) {
      try made.write(blank: request, to: path, force: false, inputs: [])
    }
    #expect(refusal == .exists(path: path))
    #expect(throws: OutputError.self) {
      try made.write(blank: request, to: path, force: true, inputs: [path])
    }
    #expect(try folder.text("blank.xlsx") == "mine")
    try made.write(blank: request, to: path, force: true, inputs: [])
    #expect(try MadeForm.read(path).sheets.count == 2)
    #expect(try folder.names == ["blank.xlsx"])
  }
}

extension FormColumn {
  fileprivate var valueColumn: ValueColumn? {
    if case .value(let name) = role { name } else { nil }
  }
}
