internal import JSON
internal import Vocabulary

extension JSONObjectWriter {
  /// Findings in the order they have, their sentences in one language.
  mutating func member(_ key: String, _ findings: [Finding], in language: Language) {
    array(key) { list in
      for finding in findings {
        list.object { object in
          object.member("code", finding.code.rawValue)
          object.member("severity", finding.severity.rawValue)
          object.member("table", finding.place.table)
          object.member("row", finding.place.row)
          object.member("sheet", finding.place.sheet)
          object.member("cell", finding.place.cell?.description)
          object.member("message", finding.message.text(in: language))
          object.member("fix", finding.fix.text(in: language))
        }
      }
    }
  }
}
