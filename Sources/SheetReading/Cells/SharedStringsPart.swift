internal import Container
internal import Grid
internal import Markup

/// The part that holds the texts which cells share.
enum SharedStringsPart {
  static func read(
    _ part: OfficePackage.Part, of package: OfficePackage, wantsRuns: Bool
  ) throws(ReadingError) -> SharedTexts {
    var reader = try PartReader(part, of: package)
    var list = SharedTextList()
    guard try reader.root() == .sst else { return list.texts }
    let takesPlainTexts = reader.takesPlainNames
    var item = RichText()
    // A longer text than this is no plain one.
    var buffer = [UInt8](repeating: 0, count: 8_192)
    while true {
      if takesPlainTexts { list.takePlainTexts(&reader, &buffer) }
      if let excess = list.excess { throw ReadingError(file: package.path, excess) }
      switch try reader.next() {
      case .start where reader.word == .si:
        try item.read(&reader, wantsRuns: wantsRuns)
        list.append(item.text.span)
        if !item.runs.isEmpty { list.setRuns(item.runs) }
      case .start: try reader.skip()
      case .done: return list.texts
      default: continue
      }
    }
  }
}

/// The texts so far, and whether they are more than is taken.
private struct SharedTextList {
  var texts = SharedTexts()
  private var bytes = 0
  private var hasLongText = false

  mutating func append(_ text: Span<UInt8>) {
    bytes += text.count
    if !texts.append(text) { hasLongText = true }
  }

  /// The pieces of the text added last.
  mutating func setRuns(_ pieces: [TextRun]) {
    bytes += pieces.reduce(0) { $0 + $1.byteCount }
    texts.setRuns(pieces)
  }

  var excess: ReadingError.Reason? {
    if texts.count > ReadingLimits.strings {
      return .tooMany(.strings, limit: ReadingLimits.strings)
    }
    if bytes > ReadingLimits.sharedTextBytes {
      return .tooMuchText(limit: ReadingLimits.sharedTextBytes)
    }
    return hasLongText ? .longText(limit: ReadingLimits.textBytes) : nil
  }

  /// Takes the texts ahead that are written in the plainest way, `<si><t>…</t></si>`, as nearly all
  /// are: `RichText` means the same and takes any. `buffer` is the room for one text.
  mutating func takePlainTexts(_ reader: inout PartReader, _ buffer: inout [UInt8]) {
    while excess == nil {
      let isTaken = reader.xml.takePlain { bytes in
        guard bytes.begin(with: "<si><t", at: 0) else { return 0 }
        var start = 6
        if bytes.begin(with: #" xml:space="preserve""#, at: start) { start += 21 }
        guard bytes.begin(with: ">", at: start) else { return 0 }
        start += 1
        var output = buffer.mutableSpan
        guard let (end, count) = XMLReader.decodePlainText(bytes, from: start, into: &output),
          bytes.begin(with: "</t></si>", at: end)
        else { return 0 }
        let text = buffer.span.extracting(first: count)
        guard !EscapedCharacters.mayBeEncoded(text) else { return 0 }
        append(text)
        return end + 9
      }
      if !isTaken { return }
    }
  }
}
