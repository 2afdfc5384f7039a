import Reporting
import TestSupport
import Vocabulary

extension ReturnEdit {
  /// What people do to the headers of tables.
  static let headers = [
    ReturnEdit("nothing merged") { form, _ in
      for index in form.sheets.indices { form.sheets[index].unmerge() }
    },
    ReturnEdit("headers in one row") { form, _ in
      for (sheet, rows) in form.headers { form.sheets[sheet].flatten(rows) }
    },
    ReturnEdit("headers repeated at page breaks") { form, random in
      for table in form.form.tables.reversed() {
        for place in form.places(of: .label).reversed() where place.row.table == table.number {
          guard let header = form.header(of: table.number),
            place.address.row > header.rows.upperBound + 1, random.oneIn(10),
            !form.sheets[place.sheet].isMerged(over: place.address.row)
          else { continue }
          for _ in header.rows { form.sheets[place.sheet].insertRow(before: place.address.row) }
          form.sheets[place.sheet].copy(header.rows, to: place.address.row)
        }
      }
    },
    ReturnEdit("headers deleted", keeps: .all(told: 7), tells: ["BM218"]) { form, _ in
      for (sheet, rows) in form.headers {
        for row in rows.reversed() { form.sheets[sheet].removeRow(row) }
      }
    },
    ReturnEdit("columns numbered below the headers") { form, _ in
      for (sheet, rows) in form.headers {
        form.sheets[sheet].insertRow(before: rows.upperBound + 1)
        for column in 1...form.sheets[sheet].lastColumn {
          form.sheets[sheet].set(rows.upperBound + 1, column, "(\(column))")
        }
      }
    },
    ReturnEdit("headings in capitals and broken over lines") { form, _ in
      for (sheet, rows) in form.headers {
        form.sheets[sheet].change(in: rows) {
          $0.uppercased().split(separator: " ").joined(separator: "\n")
        }
      }
    },
  ]
}

extension FilledForm {
  /// The headers of all tables, from the bottom up.
  var headers: [(sheet: Int, rows: ClosedRange<Int>)] {
    form.tables.compactMap { header(of: $0.number) }
      .sorted { ($0.sheet, $0.rows.lowerBound) > ($1.sheet, $1.rows.lowerBound) }
  }
}

extension EditedSheet {
  mutating func change(in rows: ClosedRange<Int>, _ edit: (String) -> String) {
    for (address, cell) in cells where rows.contains(address.row) {
      if let text = cell.text { set(address.row, address.column, edit(text)) }
    }
  }

  /// Puts what stands above each other into one row. What stands over several columns is left out.
  fileprivate mutating func flatten(_ rows: ClosedRange<Int>) {
    let wide = Set(merges.filter { $0.columns.count > 1 }.map(\.topLeft))
    for column in 1...lastColumn {
      let texts = rows.compactMap { row -> String? in
        guard let address = CellAddress(row: row, column: column), !wide.contains(address) else {
          return nil
        }
        return text(row, column)
      }
      if !texts.isEmpty { set(rows.upperBound, column, texts.joined(separator: " ")) }
    }
    unmerge(in: rows)
    for row in rows.dropLast().reversed() { removeRow(row) }
  }
}
