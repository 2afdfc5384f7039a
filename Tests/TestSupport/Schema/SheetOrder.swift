internal import Vocabulary

/// What the schema cannot say of a worksheet: cells in order, areas apart.
enum SheetOrder {
  static func faults(in sheet: XMLTree) -> [String] {
    cells(sheet.first("sheetData")?["row"] ?? []) + merges(sheet) + columns(sheet) + rules(sheet)
      + breaks(sheet)
  }

  private static func cells(_ rows: [XMLTree]) -> [String] {
    var faults: [String] = []
    var lastRow = 0
    for row in rows {
      let number = Int(row.attributes["r"] ?? "") ?? 0
      if number <= lastRow { faults.append("row \(number) stands behind row \(lastRow)") }
      lastRow = number
      var lastColumn = 0
      for cell in row["c"] {
        let name = cell.attributes["r"] ?? ""
        guard let address = CellAddress(name), address.row == number else {
          faults.append("cell \(name) stands in row \(number)")
          continue
        }
        if address.column <= lastColumn { faults.append("cell \(name) is out of order") }
        lastColumn = address.column
        if cell.first("is") != nil, cell.attributes["t"] != "inlineStr" {
          faults.append("cell \(name) has a text and no type")
        }
      }
    }
    return faults
  }

  private static func merges(_ sheet: XMLTree) -> [String] {
    let ranges = sheet.all("mergeCell").compactMap { CellRange($0.attributes["ref"] ?? "") }
    return meeting(ranges, "merged areas")
      + ranges.filter(\.isSingleCell).map { "a merged area is one cell, \($0)" }
  }

  private static func rules(_ sheet: XMLTree) -> [String] {
    let ranges = sheet.all("dataValidation")
      .flatMap { ($0.attributes["sqref"] ?? "").split(separator: " ") }.compactMap { CellRange($0) }
    return meeting(ranges, "input rules")
  }

  private static func columns(_ sheet: XMLTree) -> [String] {
    var last = 0
    return sheet.all("col").flatMap { column -> [String] in
      let (from, to) = (number(column, "min"), number(column, "max"))
      defer { last = max(last, to) }
      return from > last && to >= from ? [] : ["columns \(from)–\(to) are out of order"]
    }
  }

  private static func breaks(_ sheet: XMLTree) -> [String] {
    let rows = (sheet.first("rowBreaks")?["brk"] ?? []).map { number($0, "id") }
    return zip(rows, rows.dropFirst()).filter { $0 >= $1 }
      .map { "the page break after \($1) stands behind that after \($0)" }
  }

  private static func number(_ node: XMLTree, _ name: String) -> Int {
    Int(node.attributes[name] ?? "") ?? 0
  }

  private static func meeting(_ ranges: [CellRange], _ what: String) -> [String] {
    ranges.indices.flatMap { index in
      ranges[..<index].filter { $0.intersects(ranges[index]) }
        .map { "\(what) meet: \($0) and \(ranges[index])" }
    }
  }
}
