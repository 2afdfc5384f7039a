internal import JSON
internal import Vocabulary

/// The fields that say what stands in one cell.
struct ValueData {
  private let fields: DataFields

  init(_ fields: DataFields) {
    self.fields = fields
  }

  /// Whether it comes from a cell that was read, and says how that looked. Such a cell may have what
  /// nobody would enter: a word that is read as a figure, a figure in a heading.
  var isCopied: Bool { fields.value("raw") != nil }

  /// `isNeeded` is whether a value or a text must be there, be it null.
  func read(isNeeded: Bool) throws(DataError) -> Value {
    let figure = try fields.figure("value")
    let text = try fields.text("text")
    if let raw = try fields.text("raw") {
      return Value(
        cell: try fields.cell("cell"), raw: raw, figure: figure, parts: try parts(), text: text)
    }

    if isNeeded, !fields.has("value"), !fields.has("text") {
      throw DataError(fields.position, .neitherValueNorText)
    }
    if figure != nil, text != nil { throw fields.error(.valueAndText, at: "text") }
    // A cell with no words in it is blank.
    let words = text.flatMap { $0.isEmpty ? nil : $0 }
    var value = figure.map { Value($0) } ?? words.map { .words($0) } ?? .blank()
    value.cell = try fields.cell("cell")
    value.parts = try parts()
    return value
  }

  private func parts() throws(DataError) -> Value.Parts? {
    guard let value = fields.value("parts") else { return nil }
    let fields = try DataFields(value, known: ["numerator", "denominator"])
    return Value.Parts(
      numerator: try fields.requiredFigure("numerator"),
      denominator: try fields.requiredFigure("denominator"))
  }
}
