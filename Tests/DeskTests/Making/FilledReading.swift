import Reporting
import Testing
import Vocabulary

@testable import Desk

extension FilledBlank {
  /// Reads a file with these figures. Everything must be there, with its check code, and `findings`
  /// told of it and no others.
  @discardableResult
  func expect(_ path: String, findings: [String] = []) throws -> Report {
    let report = try BlankCase.read(path)
    #expect(report.formID == blank.form, "\(blank)")
    #expect(report.unit?.name == blank.unit, "\(blank)")
    #expect(report.unit?.level == blank.level, "\(blank)")
    #expect(report.period == BlankCase.period, "\(blank)")
    let told = report.findings.map { "\($0.code.rawValue) \($0.place): \($0.message.english)" }
    #expect(report.findings.map(\.code.rawValue) == findings, "\(blank): \(told)")
    for table in report.tables {
      #expect(table.extra.isEmpty, "\(blank)")
      let entered = column(of: table.form)
      for row in table.rows {
        let place = "\(blank), table \(table.number), row \(row.reference.row)"
        #expect(row.match == .exact, "\(place)")
        for column in [.main] + row.sideColumns {
          let value = row[column]
          let figure = column == entered ? figure(row.reference) : nil
          #expect(value?.figure == figure, "\(place)")
          #expect(value?.text == nil, "\(place)")
        }
      }
    }
    #expect(Self.isCode(report.checkCode?.computed), "\(blank)")
    return report
  }

  /// `123-456`
  static func isCode(_ text: String?) -> Bool {
    text?.wholeMatch(of: /[0-9]{3}-[0-9]{3}/) != nil
  }
}
