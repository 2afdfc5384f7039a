/// The name of a new sheet among those that are there.
enum SheetName {
  /// The name as wanted where Excel takes it and no other sheet has it; else one close to it.
  static func free(_ wanted: String, among others: [String]) -> String {
    let taken = Set(others.map { $0.lowercased() })
    let name = fit(wanted, behind: "")
    if !taken.contains(name.lowercased()) { return name }
    var number = 2
    while true {
      let name = fit(wanted, behind: " (\(number))")
      if !taken.contains(name.lowercased()) { return name }
      number += 1
    }
  }

  /// Cut to the length that Excel takes, with nothing in it that Excel does not take.
  private static func fit(_ wanted: String, behind ending: String) -> String {
    var name = String(wanted.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 })
    let room = longest - ending.utf16.count
    while name.utf16.count > room { name.removeLast() }
    // An apostrophe may only stand inside.
    while name.last == "'" || name.last == " " { name.removeLast() }
    name = String(name.drop { $0 == "'" || $0 == " " })
    // "History" is a sheet of Excel's own.
    if name.isEmpty || name.lowercased() == "history" { name += "_" }
    return name + ending
  }

  private static let longest = 31
}
