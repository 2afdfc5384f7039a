/// Whether Excel takes the names of the sheets together.
///
/// The library compares letters of ASCII only, so that it takes “Phụ lục” beside “PHỤ LỤC”, and
/// Excel then says that the file is damaged. It takes an empty name as well.
enum SheetNameCheck {
  static func check(_ names: [String]) throws(PlanFault) {
    var known: [String: String] = [:]
    for name in names {
      do throws(PlanFault.Reason) {
        try check(name)
        // Swift compares strings by what they show: composed and decomposed letters are one.
        if let other = known.updateValue(name, forKey: name.lowercased()) {
          throw .sheetName(.taken(by: other))
        }
      } catch {
        throw PlanFault(error, sheet: name)
      }
    }
  }

  private static func check(_ name: String) throws(PlanFault.Reason) {
    guard !name.isEmpty else { throw .sheetName(.empty) }
    guard name.utf16.count <= WritingLimits.sheetName else { throw .sheetName(.tooLong) }
    if let sign = name.first(where: { "[]:*?/\\".contains($0) }) {
      throw .sheetName(.sign(String(sign)))
    }
    guard name.first != "'", name.last != "'" else { throw .sheetName(.apostrophe) }
    // Excel's own sheet for tracked changes.
    guard name.lowercased() != "history" else { throw .sheetName(.reserved) }
    try TextCheck.check(name, .sheetName, limit: WritingLimits.sheetName)
  }
}
