import Foundation
import Grid
import Reporting
import SheetReading
import TestSupport
import Testing
import Vietnamese
import Vocabulary

@testable import Forms

/// The five forms after people have edited them: every row is still found, in its order, once.
struct EditedFormsTests {
  /// A form as it is printed, and where its tables stand.
  struct Original {
    let sheets: [EditedSheet]
    let tables: [FoundTable]

    var labels: [String] { tables.flatMap(\.rows).map { Fold.key($0.label.label) } }
    var codes: [String] { tables.flatMap(\.rows).map { Fold.key($0.code) } }

    func table(on sheet: EditedSheet) -> FoundTable? { tables.first { $0.sheet == sheet.name } }
  }

  static func original(_ id: String) throws -> Original {
    let book = try WorkbookFile(
      path: repositoryFile("Templates/\(id)/template.xlsx"), wanted: [.fonts, .richText]
    ).readAll().workbook
    return Original(
      sheets: book.sheets.map { EditedSheet($0) }, tables: try FoundTable.tables(of: book))
  }

  enum Edit: String, CaseIterable, Sendable {
    case nothing, filledIn, unmerged, capitals, decomposed, tcvn3, vni, blankRows, columnsBefore
    case columnOfNotes, columnOfTheYearBefore, pageBreaks, onOneSheet, signed, aListBelow
    case withoutCodes, withoutUnits, withoutNotes
  }

  @Test(arguments: FiveForms.ids, Edit.allCases)
  func `every row is found again`(_ id: String, _ edit: Edit) throws {
    let original = try Self.original(id)
    for seed in 0..<3 {
      var random = SeededRandom(seed: UInt64(seed))
      var sheets = original.sheets
      var font: String?
      for index in sheets.indices {
        apply(edit, to: &sheets[index], original, &font, &random)
      }
      if edit == .onOneSheet { sheets = [stacked(sheets)] }
      let found = try FoundTable.tables(of: EditedSheet.book(sheets, font: font))
      let labels = found.flatMap(\.rows).map { Fold.key($0.label.label) }
      let different = zip(labels, original.labels).first { $0 != $1 }
      #expect(different == nil && labels.count == original.labels.count)
      #expect(found.count == original.tables.count)
      if edit != .withoutCodes {
        #expect(found.flatMap(\.rows).map { Fold.key($0.code) } == original.codes)
      }
      for (table, printed) in zip(found, original.tables) {
        let main = table.columns.first { $0.role == .value(.main) }
        let printedMain = printed.columns.first { $0.role == .value(.main) }
        #expect(main?.heading.last.map(Fold.key) == printedMain?.heading.last.map(Fold.key))
      }
    }
  }

  private func stacked(_ sheets: [EditedSheet]) -> EditedSheet {
    var all = sheets[0]
    for sheet in sheets.dropFirst() { all.append(sheet, gap: 2) }
    return all
  }

  private func apply(
    _ edit: Edit, to sheet: inout EditedSheet, _ original: Original, _ font: inout String?,
    _ random: inout SeededRandom
  ) {
    guard let table = original.table(on: sheet) else { return }
    let main = table.columns.first { $0.role == .value(.main) }?.position ?? 4
    let header = table.band.rows
    let last = table.rows.last?.sheetRow ?? header.upperBound
    switch edit {
    case .nothing, .onOneSheet: break
    case .filledIn: fillIn(table, column: main, &sheet, &random)
    case .unmerged: sheet.unmerge()
    case .capitals: sheet.change { $0.uppercased() }
    case .decomposed: sheet.change(\.decomposedStringWithCanonicalMapping)
    case .tcvn3:
      font = ".VnTime"
      sheet.change { LegacyText.encoded($0, as: .tcvn3) ?? $0 }
    case .vni:
      font = "VNI-Times"
      sheet.change { LegacyText.encoded($0, as: .vni) ?? $0 }
    case .blankRows:
      for row in (header.upperBound + 1...last).reversed()
      where Int.random(in: 0..<6, using: &random) == 0 {
        sheet.insertRow(before: row)
      }
    case .columnsBefore:
      sheet.insertColumn(before: 1)
      sheet.insertColumn(before: 1)
    case .columnOfNotes:
      let column = table.band.width.upperBound + 1
      sheet.set(header.lowerBound, column, "Người nhập")
      for row in table.rows { sheet.set(row.sheetRow, column, "Nguyễn Văn A") }
    case .columnOfTheYearBefore:
      sheet.insertColumn(before: main)
      sheet.set(header.upperBound, main, "Kỳ trước")
      for row in table.rows { sheet.set(row.sheetRow, main, "5") }
    case .pageBreaks:
      for row in (header.upperBound + 2...max(last, header.upperBound + 2)).reversed()
      where Int.random(in: 0..<12, using: &random) == 0 && !sheet.isMerged(over: row) {
        for _ in header { sheet.insertRow(before: row) }
        sheet.copy(header, to: row)
      }
    case .withoutCodes: remove(.code, of: table, &sheet)
    case .withoutUnits: remove(.unit, of: table, &sheet)
    case .withoutNotes: remove(.note, of: table, &sheet)
    case .signed:
      sheet.set(last + 1, 2, "NGƯỜI LẬP BIỂU")
      sheet.set(last + 1, main, "GIÁM ĐỐC")
      sheet.set(last + 3, 2, "Nguyễn Văn A")
      sheet.set(last + 3, main, "Trần Thị B 2")
    case .aListBelow:
      let row = sheet.lastRow + 2
      for (column, text) in ["STT", "Họ và tên", "Chức vụ", "Điện thoại"].enumerated() {
        sheet.set(row, column + 1, text)
      }
      for (column, text) in ["1", "Nguyễn Văn A", "Chuyên viên", "0912345678"].enumerated() {
        sheet.set(row + 1, column + 1, text)
      }
    }
  }

  private func remove(_ role: FormColumn.Role, of table: FoundTable, _ sheet: inout EditedSheet) {
    for column in table.columns.reversed() where column.role == role {
      sheet.removeColumn(column.position)
    }
  }

  private func fillIn(
    _ table: FoundTable, column: Int, _ sheet: inout EditedSheet, _ random: inout SeededRandom
  ) {
    let values = [
      "09", "1.144", "36%", "100% (18/18)", "27/27", "Không", "Chưa thực hiện", "0", "-", "X",
      "Đang thực hiện",
    ]
    for row in table.rows where Bool.random(using: &random) {
      sheet.set(row.sheetRow, column, values.randomElement(using: &random) ?? "0")
    }
  }
}
