/// Comma-separated values read back, by the letter of RFC 4180 and no more.
struct CSVTable {
  private(set) var lines: [[String]] = []

  init(_ bytes: [UInt8]) {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let next = position + 1 < bytes.count ? bytes[position + 1] : nil
      position += 1
      switch (byte, isQuoted) {
      case (UInt8(ascii: "\""), true) where next == byte:
        cell.append(byte)
        position += 1
      case (UInt8(ascii: "\""), _): isQuoted.toggle()
      case (UInt8(ascii: ","), false):
        cells.append(String(decoding: cell, as: UTF8.self))
        cell = []
      case (UInt8(ascii: "\r"), false) where next == UInt8(ascii: "\n"):
        lines.append(cells + [String(decoding: cell, as: UTF8.self)])
        (cells, cell) = ([], [])
        position += 1
      default: cell.append(byte)
      }
    }
  }

  init(_ text: String) {
    self.init(Array(text.utf8))
  }
}
