internal import Markup
internal import SheetPlans

/// What a note says, ready to be written: its first line in bold letters, since the eye looks for how
/// serious it is.
struct NoteText {
  /// Bold and plain in turn.
  private var pieces: [(text: String, isBold: Bool)] = []

  /// Several notes for one cell stand below each other.
  init(_ notes: [NotePlan]) {
    for (index, note) in notes.enumerated() { append(note.text, isFirst: index == 0) }
  }

  private mutating func append(_ text: String, isFirst: Bool) {
    let text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let head = text.prefix { $0 != "\n" }
    pieces.append(((isFirst ? "" : "\n\n") + head, true))
    let rest = text.dropFirst(head.count)
    if !rest.isEmpty { pieces.append((String(rest), false)) }
  }

  var plain: String { pieces.map(\.text).joined() }

  /// Letters, as Excel counts them.
  var count: Int { plain.utf16.count }

  /// The pieces as `<r>`.
  ///
  /// - Parameter isBelow: whether something stands above already.
  func runs(prefix: String, isBelow: Bool) -> [UInt8] {
    var writer = XMLWriter()
    for (index, piece) in pieces.enumerated() {
      let text = EscapedCharacters.encoded((isBelow && index == 0 ? "\n\n" : "") + piece.text)
      writer.element("\(prefix)r") { _ in
      } content: { writer in
        writer.element("\(prefix)rPr") { _ in
        } content: { writer in
          if piece.isBold { writer.element("\(prefix)b") }
          // Excel's own letters of notes, in its colour for them.
          writer.element("\(prefix)sz") { $0.add("val", "9") }
          writer.element("\(prefix)color") { $0.add("indexed", "81") }
          writer.element("\(prefix)rFont") { $0.add("val", "Tahoma") }
          writer.element("\(prefix)family") { $0.add("val", "2") }
        }
        writer.element("\(prefix)t") {
          $0.preserveSpace(for: text)
        } content: {
          $0.text(text)
        }
      }
    }
    return writer.finish()
  }
}
