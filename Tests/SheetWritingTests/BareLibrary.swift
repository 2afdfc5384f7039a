import CLibXLSXWriter
import TestSupport

/// The library without the wall around it: what it does with what the wall refuses.
enum BareLibrary {
  /// Writes a workbook of one sheet with the library alone, and gives its parts. Nothing is opened
  /// with our reader's rules for names: what the library wrote is looked at as it is.
  static func parts(
    _ build: (UnsafeMutablePointer<lxw_workbook>, UnsafeMutablePointer<lxw_worksheet>) -> Void
  ) throws -> [String: [UInt8]] {
    let folder = try TemporaryFolder()
    let path = folder("bare.xlsx")
    unsafe write(path, build)
    return try partsOfBook(path)
  }

  /// The same, and what the library said of it.
  @discardableResult
  static func write(
    _ path: String,
    _ build: (UnsafeMutablePointer<lxw_workbook>, UnsafeMutablePointer<lxw_worksheet>) -> Void
  ) -> lxw_error {
    guard let book = unsafe workbook_new(path),
      let sheet = unsafe workbook_add_worksheet(book, "B1")
    else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
    unsafe build(book, sheet)
    return unsafe workbook_close(book)
  }

  static func text(_ part: String, of parts: [String: [UInt8]]) -> String {
    String(decoding: parts[part] ?? [], as: UTF8.self)
  }

  /// A rule that holds its own list.
  static func addList(_ items: [String], to sheet: UnsafeMutablePointer<lxw_worksheet>) {
    var list: [UnsafeMutablePointer<CChar>?] = unsafe []
    for item in items { unsafe list.append(strdup(item)) }
    unsafe list.append(nil)
    unsafe list.withUnsafeMutableBufferPointer { list in
      var rule = unsafe lxw_data_validation()
      unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      unsafe rule.value_list = list.baseAddress
      _ = unsafe worksheet_data_validation_range(sheet, 0, 0, 9, 0, &rule)
    }
  }
}
