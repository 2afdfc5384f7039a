import Grid
import Reporting
import Vietnamese
import Vocabulary

@testable import Forms

/// A drawn workbook as it is read as a return of drawn forms.
struct DrawnReturn {
  let forms: [KnownForm]
  let book: FoundBook

  init(_ sheets: [DrawnSheet], _ forms: KnownForm..., addsHeadless: Bool = false) throws {
    self.forms = forms
    var book = try FoundBook(
      DrawnSheet.book(sheets), ColumnNames(of: forms), isReturn: true
    ) { _ in true }
    if addsHeadless { book.addHeadless(forms) }
    self.book = book
  }

  var names: ColumnNames { ColumnNames(of: forms) }

  func isLabel(_ label: String) -> Bool {
    forms.contains { !$0.rows(labelled: Fold.key(label)).isEmpty }
  }

  func isUnit(_ unit: String) -> Bool { forms.contains { $0.units.contains(unit) } }

  /// Its tables, by the first of the forms.
  var tables: [ReturnTable] {
    book.sheets.enumerated().flatMap { index, sheet in
      sheet.tables.map { table in
        let made = ReturnTable(
          table, sheet: index, isHidden: sheet.sheet.state != .visible, forms)
        return forms.first.map { made.read(as: $0.form, names) } ?? made
      }
    }
  }
}

extension HeaderBand {
  /// "code label unit value note", with dots for columns whose headings say nothing.
  var summary: String {
    columns.map { column in
      column.meaning.map { "\($0)" } ?? "."
    }
    .joined(separator: " ")
  }
}
