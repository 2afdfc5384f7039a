import TestSupport
import Vocabulary

@testable import Desk

/// What `Dump` writes of a drawn workbook.
struct DumpedBook {
  let text: String
  let notices: [any Noticed]

  init(
    _ book: BookDrawing, as style: Dump.Style, in language: Language = .vietnamese
  ) throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx", bytes: book.zip.bytes())
    let written = Written()
    var sink = ByteSink { bytes throws(SystemError) in
      for index in bytes.indices { written.bytes.append(bytes[index]) }
      return bytes.count
    }
    notices = try Dump.write(path, as: style, in: language, to: &sink)
    try sink.flush()
    text = String(decoding: written.bytes, as: UTF8.self)
  }

  /// Without the line that names the sheet.
  var table: String { String(text.drop { $0 != "\n" }.dropFirst()) }

  private final class Written {
    var bytes: [UInt8] = []
  }
}

/// A sheet too large to be held, with these rows.
func largeBook(rows: String, styles: String? = nil) -> BookDrawing {
  BookDrawing(inSheet: "<sheetData>\(rows)</sheetData>" + blanks, styles: styles)
}

private let blanks = String(repeating: " ", count: Dump.heldSheetBytes)
