internal import Desk
internal import Reporting
internal import Vocabulary

/// One form for a person: whose it is, and each row with what it asks of whom.
struct FormText {
  let form: Form
  let levels: LevelTrees
  /// Only what this level reports, and the headings above it.
  let only: Level?
  let language: Language

  var text: String {
    var lines = heading
    for table in form.tables { lines += [""] + self.lines(of: table) }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: The form

  private var heading: [String] {
    var lines = wrapped("\(form.id) – \(form.title)")
    var facts: [Phrase] = []
    if let province = form.province {
      facts.append(Phrase(vi: "Tỉnh: \(province)", en: "Province: \(province)"))
    }
    if let issuer = form.issuer {
      facts.append(Phrase(vi: "Cơ quan ban hành: \(issuer)", en: "Issued by: \(issuer)"))
    }
    for basis in form.basis { facts.append(Phrase(vi: "Căn cứ: \(basis)", en: "Basis: \(basis)")) }
    if !form.levels.isEmpty {
      let names = form.levels.map(name)
      facts.append(
        Phrase(
          vi: "Nơi báo cáo: \(names.map(\.vietnamese).joined(separator: ", "))",
          en: "Reported by: \(names.map(\.english).joined(separator: ", "))"))
    }
    facts += [count, key]
    for fact in facts { lines += wrapped(fact.text(in: language)) }
    return lines
  }

  /// What files say is made safe for a terminal, here as in the columns of the tables.
  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let start = String(repeating: " ", count: indent)
    return TextColumns.wrap(VisibleText.oneLine(text), to: Self.width - indent).map { start + $0 }
  }

  private var count: Phrase {
    let (tables, rows) = (form.tables.count, form.rowCount)
    guard let only else {
      return Phrase(
        vi: "\(tables) biểu, \(rows) dòng",
        en: "\(tables) table\(tables == 1 ? "" : "s"), \(rows) rows")
    }
    let reported = form.tables.joined(\.rows) { $0.duties[only] == .report }
    let name = name(of: only)
    return Phrase(
      vi:
        "\(name.vietnamese) báo cáo \(reported) trong \(rows) dòng; các dòng khác không hiện ở đây",
      en: "\(name.english) reports \(reported) of \(rows) rows; the others are not shown here")
  }

  private var key: Phrase {
    Phrase(
      vi: "● báo cáo, – không báo cáo, Σ cộng từ cấp dưới, không dấu: dòng tiêu đề",
      en: "● reports, – does not report, Σ made from the units below, no mark: a heading")
  }

  private func name(of level: Level) -> Phrase {
    levels.name(of: level) ?? Phrase(vi: level.rawValue, en: level.rawValue)
  }

  // MARK: Tables

  private static let width = HelpText.columns
  private static let markWidth = 5

  private var shownLevels: [Level] { only.map { [$0] } ?? form.levels }

  private var layout: ColumnLayout {
    ColumnLayout(widths: [3, 8, 36, 13] + shownLevels.map { _ in Self.markWidth } + [22])
  }

  private func lines(of table: FormTable) -> [String] {
    let title = [table.printedName, table.title].compactMap(\.self).joined(separator: " · ")
    let number = Phrase(vi: "Biểu \(table.number)", en: "Table \(table.number)")
    var lines = wrapped("\(number.text(in: language)): \(title)")
    lines += line(columnNames)
    let shown = only.map { rows(of: table, reportedBy: $0) } ?? table.rows
    for row in shown { lines += self.lines(of: row) }
    for note in table.footnotes { lines += wrapped("[\(note.mark)] \(note.text)") }
    for line in table.closing { lines += wrapped(line) }
    return lines
  }

  private var columnNames: [String] {
    let names = [
      Phrase(vi: "#", en: "#"), Phrase(vi: "STT", en: "code"), Phrase(vi: "Chỉ tiêu", en: "label"),
      Phrase(vi: "Đơn vị", en: "unit"),
    ]
    return names.map { $0.text(in: language) } + shownLevels.map(\.rawValue)
      + [Phrase(vi: "Chỉ tiêu chuẩn", en: "concept").text(in: language)]
  }

  /// `indent` is that of the label.
  private func line(_ cells: [String], indent: Int = 0) -> [String] {
    let layout = layout
    return layout.lines(
      cells.enumerated().map { layout.broken($1, in: $0, indent: $0 == 2 ? indent : 0) })
  }

  private func lines(of row: FormRow) -> [String] {
    let indent = min(row.depth, 6) * 2
    let marks = shownLevels.map { mark(row.duties[$0]) }
    var lines = line(
      ["\(row.ordinal)", row.code, row.label, row.unit] + marks + [row.concept?.rawValue ?? ""],
      indent: indent)
    if row.kind != .group {
      lines += agencies(of: row.duties, indent: layout.start(of: 2) + indent)
    }
    return lines
  }

  /// Who alone reports the row, where the form says it; levels for which it says the same together.
  private func agencies(of duties: Duties, indent: Int) -> [String] {
    let shares = duties.shares.filter {
      shownLevels.contains($0.level) && $0.duty == .report && !$0.agencies.isEmpty
    }
    var said: [[String]] = []
    for share in shares where !said.contains(share.agencies) { said.append(share.agencies) }
    return said.flatMap { agencies in
      let levels = shares.filter { $0.agencies == agencies }.map(\.level.rawValue)
        .joined(separator: ", ")
      let names = agencies.joined(separator: ", ")
      let whose = Phrase(vi: "→ \(levels): chỉ \(names)", en: "→ \(levels): \(names) only")
      return wrapped(whose.text(in: language), indent: indent)
    }
  }

  private func mark(_ duty: Duty?) -> String {
    switch duty {
    case .report: "●"
    case .exempt: "–"
    case .aggregate: "Σ"
    case .group, nil: ""
    }
  }

  /// The rows that the level reports, with the rows they stand below.
  private func rows(of table: FormTable, reportedBy level: Level) -> [FormRow] {
    var kept: [FormRow] = []
    var depth = -1
    for row in table.rows.reversed() {
      if row.duties[level] == .report {
        kept.append(row)
        depth = row.depth
      } else if row.depth < depth {
        kept.append(row)
        depth = row.depth
      }
    }
    return kept.reversed()
  }
}

extension [FormTable] {
  fileprivate func joined(_ rows: (FormTable) -> [FormRow], _ counts: (FormRow) -> Bool) -> Int {
    reduce(0) { $0 + rows($1).count(where: counts) }
  }
}
