package import JSON
package import Vocabulary

/// A report as one line of JSON.
package enum ReportJSON {
  /// The sentences of findings are written in `language`; all else is the same in every language.
  package static func write(
    _ report: Report, in language: Language, to writer: inout JSONWriter
  ) {
    writer.object { line in
      line.member("file", report.file)
      line.member("form", report.formID)
      line.member("confidence", report.confidence)
      write(report.unit, to: &line)
      line.member("period", report.period)
      write(report.letter, to: &line)
      if let code = report.checkCode {
        line.object("checkCode") { object in
          object.member("computed", code.computed)
          object.member("saved", code.saved)
        }
      }
      line.array("tables") { tables in
        for table in report.tables {
          tables.object { write(table, of: report, to: &$0) }
        }
      }
      line.member("findings", report.findings, in: language)
    }
  }

  static func write(_ unit: ReportUnit?, to line: inout JSONObjectWriter) {
    guard let unit else { return line.null("unit") }
    line.object("unit") { object in
      object.member("name", unit.name)
      object.member("level", unit.level?.rawValue)
      object.member("code", unit.code)
      if let agency = unit.agency { object.member("agency", agency) }
    }
  }

  private static func write(_ letter: Letter?, to line: inout JSONObjectWriter) {
    guard let letter else { return line.null("letter") }
    line.object("letter") { object in
      object.member("number", letter.number)
      object.member("date", letter.date?.description)
      object.member("sender", letter.sender)
    }
  }

  private static func write(
    _ table: ReportTable, of report: Report, to object: inout JSONObjectWriter
  ) {
    object.member("table", table.number)
    object.member("title", table.form.title)
    object.member("sheet", table.sheet)
    object.member("range", table.range?.description)
    object.array("rows") { rows in
      for row in table.rows {
        rows.object { write(row, duty: report.duty(of: row), to: &$0) }
      }
    }
    object.array("extra") { rows in
      for row in table.extra {
        rows.object { write(row, to: &$0) }
      }
    }
  }

  private static func write(
    _ row: ReportRow, duty: Duty?, to object: inout JSONObjectWriter
  ) {
    object.member("row", row.reference.row)
    object.member("code", row.form.code)
    object.member("label", row.form.label)
    object.member("concept", row.form.concept?.rawValue)
    object.member("unit", row.form.unit)
    object.member("kind", row.form.kind.rawValue)
    object.member("duty", duty?.rawValue)
    object.member("match", row.match.rawValue)
    if let found = row.found {
      object.object("found") { object in
        object.member("code", found.code)
        object.member("label", found.label)
      }
    }
    if let sheet = row.ownSheet { object.member("sheet", sheet) }
    write(row.value, alwaysParts: true, to: &object)
    let note = row.note
    object.member("note", note.isEmpty ? nil : note)
    let columns = row.sideColumns
    if !columns.isEmpty {
      object.object("more") { more in
        for column in columns {
          more.object(column.rawValue) { object in
            write(row[column] ?? .blank(), alwaysParts: false, to: &object)
          }
        }
      }
    }
  }

  /// In side columns parts are so rare that their field is written only where there are any.
  private static func write(
    _ value: Value, alwaysParts: Bool, to object: inout JSONObjectWriter
  ) {
    object.member("cell", value.cell?.description)
    object.member("raw", value.raw)
    object.member("value", value.figure)
    if let parts = value.parts {
      object.object("parts") { object in
        object.member("numerator", parts.numerator)
        object.member("denominator", parts.denominator)
      }
    } else if alwaysParts {
      object.null("parts")
    }
    object.member("text", value.text)
  }

  private static func write(_ row: ExtraRow, to object: inout JSONObjectWriter) {
    object.member("at", row.at)
    if let sheet = row.sheet { object.member("sheet", sheet) }
    object.member("code", row.code)
    object.member("label", row.label)
    object.member("raw", row.raw)
  }
}
