/// The file that a new workbook goes to.
struct OutputChoice {
  private let call: Call

  init(_ call: Call) {
    self.call = call
  }

  /// Excel opens no workbook of another ending.
  func path() throws -> String {
    guard let path = call.value(of: .workbook) else { throw MakingMisuse.noOutput(call) }
    guard path.lowercased().hasSuffix(".xlsx") else { throw MakingMisuse.noWorkbook(path, call) }
    return path
  }
}
