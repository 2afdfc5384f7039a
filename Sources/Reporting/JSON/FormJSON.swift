package import JSON
internal import Vocabulary

/// Forms as JSON: what `forms --json` prints.
package enum FormJSON {
  /// One line with all of one form. With a level, the duties of the other levels are left out.
  package static func write(_ form: Form, level: Level? = nil, to writer: inout JSONWriter) {
    writer.object { line in
      line.member("id", form.id)
      line.member("title", form.title)
      line.member("issuer", form.issuer)
      line.member("basis", form.basis)
      line.member("levels", form.levels.map(\.rawValue))
      line.member("periods", form.periods.map(\.rawValue))
      line.array("tables") { tables in
        for table in form.tables {
          tables.object { write(table, level: level, to: &$0) }
        }
      }
      if let province = form.province { line.member("province", province) }
    }
  }

  /// One line with the list of all forms: what each is called, whom it addresses, how many rows it
  /// has.
  package static func writeList(_ forms: [Form], to writer: inout JSONWriter) {
    writer.array { list in
      for form in forms {
        list.object { object in
          object.member("id", form.id)
          object.member("title", form.title)
          object.member("issuer", form.issuer)
          object.member("levels", form.levels.map(\.rawValue))
          object.member("rows", form.rowCount)
          if let province = form.province { object.member("province", province) }
        }
      }
    }
  }

  private static func write(
    _ table: FormTable, level: Level?, to object: inout JSONObjectWriter
  ) {
    object.member("table", table.number)
    object.member("title", table.title)
    object.member("titles", table.titles)
    object.array("header") { lines in
      for line in table.header {
        lines.array { cells in
          for cell in line {
            cells.object { object in
              object.member("text", cell.text)
              object.member("rowspan", cell.rowSpan)
              object.member("colspan", cell.columnSpan)
            }
          }
        }
      }
    }
    object.array("rows") { rows in
      for row in table.rows {
        rows.object { FormRowJSON.write(row, of: table.number, level: level, to: &$0) }
      }
    }
    if let name = table.printedName { object.member("printedName", name) }
    if let attachment = table.attachment {
      object.object("attachment") { object in
        object.member("text", attachment.text)
        object.member("of", attachment.isReport ? "unit" : "issuer")
      }
    }
    if !table.columns.isEmpty { write(table.columns, to: &object) }
    if !table.footnotes.isEmpty { write(table.footnotes, to: &object) }
    if !table.closing.isEmpty { object.member("closing", table.closing) }
  }

  private static func write(_ columns: [FormColumn], to object: inout JSONObjectWriter) {
    object.array("columns") { list in
      for column in columns {
        list.object { object in
          object.member("role", column.role.name)
          if case .value(let name) = column.role { object.member("name", name.rawValue) }
          object.member("position", column.position)
          object.member("heading", column.heading)
        }
      }
    }
  }

  private static func write(_ notes: [FormTable.Footnote], to object: inout JSONObjectWriter) {
    object.array("footnotes") { list in
      for note in notes {
        list.object { object in
          object.member("mark", note.mark)
          object.member("text", note.text)
          object.array("rows") { rows in
            for row in note.rows { rows.element(row) }
          }
        }
      }
    }
  }
}

extension FormColumn.Role {
  fileprivate var name: String {
    switch self {
    case .code: "code"
    case .label: "label"
    case .unit: "unit"
    case .value: "value"
    case .note: "note"
    case .other: "other"
    }
  }
}

extension JSONObjectWriter {
  mutating func member(_ key: String, _ texts: [String]) {
    array(key) { list in
      for text in texts { list.element(text) }
    }
  }
}
