internal import Grid
internal import Markup

/// The text of an `<si>` or `<is>`: plain, or in pieces with fonts of their own. What tells how to
/// pronounce Japanese (`<rPh>`) is no part of it.
///
/// One value is used for text after text, so that its memory is.
struct RichText {
  private(set) var text: [UInt8] = []
  /// The pieces, where they were asked for; empty for a plain text.
  private(set) var runs: [TextRun] = []
  private var decoded: [UInt8] = []

  /// Reads the element that has just started, up to its end.
  mutating func read(_ reader: inout PartReader, wantsRuns: Bool) throws(ReadingError) {
    text.removeAll(keepingCapacity: true)
    if !runs.isEmpty { runs = [] }
    let depth = reader.xml.depth
    var hasRuns = false
    while true {
      switch try reader.next() {
      case .start:
        switch reader.word {
        case .t: try appendText(&reader)
        case .r:
          let piece = try readRun(&reader, wantsRuns: wantsRuns)
          if let piece {
            guard runs.count < ReadingLimits.runs else {
              throw ReadingError(file: reader.file, .tooMany(.runs, limit: ReadingLimits.runs))
            }
            runs.append(piece)
            hasRuns = hasRuns || piece.font != nil
          }
        default: try reader.skip()
        }
      case .end where reader.xml.depth < depth, .done:
        // Pieces without any font say nothing that the text does not.
        if !hasRuns, !runs.isEmpty { runs = [] }
        return
      default: continue
      }
    }
  }

  /// Appends the text of the `<t>` that has just started, its escapes undone.
  private mutating func appendText(_ reader: inout PartReader) throws(ReadingError) {
    let start = text.count
    try reader.appendText(to: &text)
    EscapedText.decode(&text, from: start, &decoded)
  }

  private mutating func readRun(
    _ reader: inout PartReader, wantsRuns: Bool
  ) throws(ReadingError) -> TextRun? {
    let start = text.count
    let depth = reader.xml.depth
    var font: Font?
    while true {
      switch try reader.next() {
      case .start:
        switch reader.word {
        case .t: try appendText(&reader)
        case .rPr where wantsRuns: font = try reader.readRunFont()
        default: try reader.skip()
        }
      case .end where reader.xml.depth < depth, .done:
        guard wantsRuns else { return nil }
        return TextRun(text: String(decoding: text[start...], as: UTF8.self), font: font)
      default: continue
      }
    }
  }
}
