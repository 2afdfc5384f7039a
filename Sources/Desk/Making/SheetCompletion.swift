internal import SheetPlans
internal import Vocabulary

/// What a sheet is to hold and the library for workbooks has no word for, put into the XML that it has
/// written.
struct SheetCompletion {
  private let plan: SheetPlan

  init(_ plan: SheetPlan) {
    self.plan = plan
  }

  var isNeeded: Bool { hasFirstPage || !rules.isEmpty }

  private var hasFirstPage: Bool {
    plan.print.hidesHeaderOnFirstPage && !(plan.print.header.isEmpty && plan.print.footer.isEmpty)
  }

  private var rules: [InputRule] { plan.inputRules.filter { !$0.others.isEmpty } }

  /// Nil where the XML is not as the library writes it.
  func completed(_ sheet: [UInt8]) -> [UInt8]? {
    var text = String(decoding: sheet, as: UTF8.self)
    if hasFirstPage {
      // A first page of its own, which has neither header nor footer; and headers of their own size,
      // however far the sheet is scaled down.
      guard
        replaceLast(
          "<headerFooter>", in: &text,
          with: "<headerFooter differentFirst=\"1\" scaleWithDoc=\"0\">")
      else { return nil }
    }
    for rule in rules {
      let list = ([rule.range] + rule.others).map(\.description).joined(separator: " ")
      guard
        replaceLast(
          Self.area(rule.range.description, of: rule), in: &text, with: Self.area(list, of: rule))
      else { return nil }
    }
    return Array(text.utf8)
  }

  /// How rules for input name their cells, behind all other attributes. What else does so, the cell that
  /// is chosen, stands before them.
  private static func area(_ list: String, of rule: InputRule) -> String {
    " sqref=\"\(list)\"" + (rule.kind == .anything ? "/>" : "><formula1>")
  }

  /// The last place: cells stand before all that is completed.
  private func replaceLast(_ old: String, in text: inout String, with new: String) -> Bool {
    let bytes = Array(text.utf8)
    let sought = Array(old.utf8)
    guard let first = sought.first, bytes.count >= sought.count else { return false }
    var start = bytes.count - sought.count
    while start >= 0 {
      if bytes[start] == first, bytes[start...].starts(with: sought) {
        text = String(
          decoding: bytes[..<start] + new.utf8 + bytes[(start + sought.count)...], as: UTF8.self)
        return true
      }
      start -= 1
    }
    return false
  }
}
