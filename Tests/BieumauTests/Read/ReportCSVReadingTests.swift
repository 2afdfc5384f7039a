import Desk
import Foundation
import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import bieumau

/// What `read --csv` writes is data again, and says the same.
struct ReportCSVReadingTests {
  private let folder: TemporaryFolder
  private let library: FormLibrary

  init() throws {
    folder = try TemporaryFolder()
    library = try FormLibrary()
  }

  private func reports(_ bytes: [UInt8]) throws -> [Report] {
    let path = folder("so-lieu.csv")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try ReportFile.read(path, library)
  }

  @Test(arguments: 1...3)
  func `reports come back from their lines`(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    var written: [Report] = []
    for id in library.ids {
      let form = try #require(try library.form(id))
      for number in 1...3 { written.append(try random.report(of: form, file: "\(id)-\(number).x")) }
    }
    let read = try reports(ReportCSV.opening + written.flatMap { ReportCSV.lines(of: $0) })
    try #require(read.count == written.count)
    for (report, other) in zip(written, read) {
      #expect(report.file == other.file && report.formID == other.formID)
      #expect(report.unit == other.unit && report.period == other.period)
      for (table, same) in zip(report.tables, other.tables) {
        for (row, again) in zip(table.rows, same.rows) { compare(row, again) }
        #expect(table.extra.map(\.words) == same.extra.map(\.words))
      }
    }
  }

  private func compare(_ row: ReportRow, _ other: ReportRow) {
    #expect(row.note.utf8.elementsEqual(other.note.utf8), "\(row.reference)")
    for column in [.main] + row.sideColumns {
      let (value, again) = (row[column] ?? .blank(), other[column] ?? .blank())
      #expect(value.figure == again.figure, "\(row.reference): \(value.raw)")
      #expect(value.text == again.text, "\(row.reference): \(value.raw)")
      #expect(value.parts == again.parts, "\(row.reference): \(value.raw)")
      // What the form prints beside the main column is not written.
      let isHint = value.raw == row.form.hint(in: column)
      #expect(value.figure != nil || isHint || value.raw == again.raw, "\(row.reference)")
    }
  }

  /// Where spreadsheets have Vietnamese settings they save semicolons and a comma before decimals.
  @Test func `the same with the marks of a Vietnamese spreadsheet`() throws {
    let text = """
      form;office;level;period;table;row;raw;value;text;note\r
      lao-cai-2022;UBND huyện Bát Xát;huyen;2022-Q3;1;3;1.144;1144;;\r
      lao-cai-2022;UBND huyện Bát Xát;huyen;2022-Q3;1;6;99,97%;99,97;;"Đã rà soát; xong"\r

      """
    let report = try #require(try reports(Array(text.utf8)).first)
    let rows = try #require(report.table(1)).rows
    #expect(rows[2].figure == 1144 && rows[5].figure == Figure("99.97"))
    #expect(rows[5].note == "Đã rà soát; xong" && report.unit?.level == Level("huyen"))
  }
}

extension ExtraRow {
  fileprivate var words: [String] { [code, label, raw] }
}
