import Desk
import TestSupport
import Vocabulary

/// What a dump wrote of a drawn workbook, and what it noticed.
struct Dumped {
  let text: String
  let codes: [String]

  init(
    _ book: BookDrawing, as style: Dump.Style, in language: Language = .english
  ) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx", bytes: book.zip.bytes())
    let output = Collected()
    var sink = ByteSink(output.attempt)
    let notices = try Dump.write(path, as: style, in: language, to: &sink)
    try sink.flush()
    // The folder is another one in every run.
    text = String(decoding: output.bytes, as: UTF8.self).replacing(path, with: "a.xlsx")
    codes = notices.map(\.code.rawValue)
  }

  private final class Collected {
    var bytes: [UInt8] = []

    var attempt: ByteSink.Attempt {
      { [self] bytes throws(SystemError) in
        unsafe bytes.withUnsafeBufferPointer { unsafe self.bytes.append(contentsOf: $0) }
        return bytes.count
      }
    }
  }
}

extension BookDrawing {
  /// The same first sheet behind so many blanks that it is not held but passes by.
  var large: BookDrawing {
    let xml = sheets.first?.xml ?? ""
    let start = xml.firstIndex(of: ">").map { xml.index(after: $0) } ?? xml.startIndex
    let blanks = String(repeating: " ", count: 32_000)
    return part(
      BookDrawing.sheetPart,
      [.init(String(xml[..<start])), .init(blanks, times: 530), .init(String(xml[start...]))])
  }
}
