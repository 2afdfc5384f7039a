internal import Reporting

/// Which report a line belongs to, as it is written there.
struct DataHead: Hashable {
  /// Nil where the line does not say it.
  let file: String?
  let form: String
  let office: String?
  let level: String?
  let period: String?

  /// `asked` is the form of lines that name none. Throws where nobody names one.
  init(_ line: DataLine, asked: String?) throws(DataError) {
    guard let form = line[.form] ?? asked else {
      throw line.error(.separated(.line(.emptyCell(.form))), at: .form)
    }
    self.form = form
    file = line[.file]
    office = line[.office]
    level = line[.level]
    period = line[.period]
    if level != nil, office == nil {
      throw line.error(.separated(.line(.emptyCell(.office))), at: .office)
    }
  }

  /// What several reports may come from.
  struct Source: Hashable {
    let file: String?
    let form: String
  }

  var source: Source { Source(file: file, form: form) }

  /// What it says besides.
  var said: Set<ReportColumn> {
    var said: Set<ReportColumn> = []
    if office != nil { said.insert(.office) }
    if level != nil { said.insert(.level) }
    if period != nil { said.insert(.period) }
    return said
  }
}
