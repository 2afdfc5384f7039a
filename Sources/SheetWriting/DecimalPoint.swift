internal import CLibXLSXWriter

/// The library prints numbers with the decimal sign of the program's language: under `vi_VN` it
/// writes `<v>1,5</v>`, and says that all went well.
enum DecimalPoint {
  /// Throws where that sign is not a point. The product never sets a language, so that it always is;
  /// but libraries have been seen to set one.
  static func check() throws(FileFault) {
    let sign = unsafe localeconv().map { unsafe String(cString: $0.pointee.decimal_point) } ?? "."
    guard sign == "." else { throw .decimalPoint(sign) }
  }
}
