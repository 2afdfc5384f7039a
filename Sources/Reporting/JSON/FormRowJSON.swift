internal import JSON
internal import Vocabulary

/// One row of a form in the JSON of its form.
enum FormRowJSON {
  /// The fields that every row has come first; those behind `note` only stand where they say
  /// something.
  static func write(
    _ row: FormRow, of table: Int, level: Level?, to object: inout JSONObjectWriter
  ) {
    object.member("row", row.ordinal)
    object.member("code", row.code)
    object.member("label", row.label)
    object.member("unit", row.unit)
    object.member("depth", row.depth)
    object.member("kind", row.kind.rawValue)
    object.member("concept", row.concept?.rawValue)
    write(row.answers, to: &object)
    write(row.parts, of: table, to: &object)
    write(row.sumOf, of: table, to: &object)
    object.object("duty") { object in
      for share in row.duties.shares where level == nil || share.level == level {
        object.member(share.level.rawValue, share.duty.rawValue)
      }
    }
    object.member("note", row.note.isEmpty ? nil : row.note)
    write(row.duties.shares.filter { level == nil || $0.level == level }, to: &object)
    if !row.hints.isEmpty {
      object.object("hints") { object in
        for hint in row.hints { object.member(hint.column.rawValue, hint.text) }
      }
    }
    if row.isAnsweredBelow { object.member("answeredBelow", true) }
    if let time = row.time { object.member("time", time.rawValue) }
    if let rollup = row.rollup, rollup != RollupRule.none { object.member("rollup", rollup.name) }
  }

  /// Those who alone report, by level, where the form names them.
  private static func write(_ shares: [Duties.Share], to object: inout JSONObjectWriter) {
    let named = shares.filter { !$0.agencies.isEmpty }
    guard !named.isEmpty else { return }
    object.object("agencies") { object in
      for share in named { object.member(share.level.rawValue, share.agencies) }
    }
  }

  private static func write(_ answers: AnswerList?, to object: inout JSONObjectWriter) {
    guard let answers else { return object.null("codes") }
    object.object("codes") { object in
      for code in answers.codes {
        // A form that prints one number twice means something by each.
        let meanings = answers.answers.filter { $0.code == code }.map(\.meaning)
        object.member(String(code), meanings.joined(separator: "; "))
      }
    }
  }

  private static func write(
    _ parts: FormRow.PartRows?, of table: Int, to object: inout JSONObjectWriter
  ) {
    guard let parts else { return object.null("partRows") }
    object.object("partRows") { object in
      write("numerator", parts.numerator, of: table, to: &object)
      write("denominator", parts.denominator, of: table, to: &object)
    }
  }

  private static func write(
    _ key: String, _ reference: RowReference, of table: Int, to object: inout JSONObjectWriter
  ) {
    if reference.table == table {
      object.member(key, reference.row)
    } else {
      object.array(key) { $0.element(reference) }
    }
  }

  private static func write(
    _ rows: [RowReference], of table: Int, to object: inout JSONObjectWriter
  ) {
    guard !rows.isEmpty else { return object.null("sumOf") }
    object.array("sumOf") { list in
      for row in rows {
        if row.table == table {
          list.element(row.row)
        } else {
          list.array { $0.element(row) }
        }
      }
    }
  }
}

extension JSONArrayWriter {
  /// A row of another table: its table, its ordinal.
  fileprivate mutating func element(_ reference: RowReference) {
    element(reference.table)
    element(reference.row)
  }
}

extension AnswerList {
  /// Each number once, in the order printed.
  fileprivate var codes: [Int] {
    var codes: [Int] = []
    for answer in answers where !codes.contains(answer.code) { codes.append(answer.code) }
    return codes
  }
}
