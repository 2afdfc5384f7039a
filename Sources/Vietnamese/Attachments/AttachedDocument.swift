/// The line that says which document a table belongs to: "(Kèm theo Báo cáo số 481/BC-UBND ngày 20
/// tháng 9 năm 2022 của Ủy ban nhân dân tỉnh Bến Tre)".
///
/// Under a report it names the unit. Under a công văn, a plan or a decision it names who issued the
/// form, which is not the unit that fills it in.
package struct AttachedDocument: Hashable, Sendable {
  /// The kind of document, as `Fold.key` has it: "báo cáo", "công văn".
  package let kind: String
  /// As it is cited, without spaces: `481/BC-UBND`; nil where it is not filled in yet.
  package let number: String?
  /// What is printed behind the number, also where that is blank: `BC-UBND`.
  package let symbol: String?
  package let date: PartialDate?
  /// As it stands there, on one line; nil where it is left blank, also in part ("UBND xã ……").
  package let sender: String?

  package init(
    kind: String, number: String?, symbol: String?, date: PartialDate?, sender: String?
  ) {
    self.kind = kind
    self.number = number
    self.symbol = symbol
    self.date = date
    self.sender = sender
  }

  /// Whether the document is the unit's own report. The symbol says so too, `BC`, where the kind
  /// is a slip or says nothing ("Văn bản số 12/BC-UBND").
  package var isReport: Bool {
    if kind == Self.report { return true }
    guard let symbol else { return false }
    return symbol.prefix { $0 != "-" && $0 != "/" }.uppercased() == "BC"
  }

  private static let report = Fold.key("báo cáo")
}

extension AttachedDocument {
  /// Nil where the line attaches nothing to a document. Takes time in proportion to the line.
  package static func read(_ line: String) -> AttachedDocument? {
    var reader = AttachedDocumentReader(line)
    guard let kind = reader.kind() else { return nil }
    let (number, symbol) = reader.number()
    let (date, sender) = reader.dateAndSender()
    return AttachedDocument(kind: kind, number: number, symbol: symbol, date: date, sender: sender)
  }
}
