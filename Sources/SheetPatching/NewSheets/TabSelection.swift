internal import Container
internal import Markup

/// Which tabs are chosen. While two are, whatever is typed into one goes into the other too: so when
/// another sheet is to be seen, the others must not go on being chosen.
enum TabSelection {
  /// Whether the sheet is chosen, told from its beginning. What cannot be read here cannot be read by
  /// any program either, and stays as it is.
  static func isChosen(_ part: OfficePackage.Part, of package: OfficePackage) -> Bool {
    (try? search(part, package)) ?? false
  }

  private static func search(
    _ part: OfficePackage.Part, _ package: OfficePackage
  ) throws -> Bool {
    var stream = try package.stream(of: part)
    var reader = XMLReader(feeding: part.name, PatchWord.vocabulary)
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      switch try reader.next() {
      case .needsMore:
        let count = try stream.read(into: &chunk)
        if count == 0 {
          try reader.finish()
        } else {
          try reader.feed(chunk.span.extracting(first: count))
        }
      case .start:
        if isEnd(reader.depth, reader.word) { return false }
        if isView(reader.depth, reader.word), isTrue(reader.string(.tabSelected)) { return true }
      case .done: return false
      case .end, .text: continue
      }
    }
  }

  /// Chooses the sheet no more.
  static func clear(_ document: inout MarkupDocument, file: String) throws(PatchingError) {
    var found: [Range<Int>] = []
    do throws(MarkupError) {
      var reader = XMLReader(document.text, part: document.name, PatchWord.vocabulary)
      reading: while true {
        switch try reader.next() {
        case .start:
          if isEnd(reader.depth, reader.word) { break reading }
          if isView(reader.depth, reader.word), isTrue(reader.string(.tabSelected)) {
            found.append(reader.eventRange)
          }
        case .done: break reading
        case .end, .text, .needsMore: continue
        }
      }
    } catch {
      throw PatchingError(error, file: file)
    }
    for tag in found { document.rewrite(tag) { $0.remove("tabSelected") } }
  }

  private static func isTrue(_ value: String?) -> Bool { value == "1" || value == "true" }

  private static func isView(_ depth: Int, _ word: PatchWord) -> Bool {
    depth == 3 && word == .sheetView
  }

  /// Behind the views.
  private static func isEnd(_ depth: Int, _ word: PatchWord) -> Bool {
    depth == 2 && (word == .sheetData || word == .cols || word == .pageMargins)
  }
}
