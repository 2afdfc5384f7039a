package import Vocabulary

/// The letter that a return was sent with, as far as the workbook says: "(Kèm theo Báo cáo số
/// 481/BC-UBND ngày 20/9/2022 của UBND tỉnh Bến Tre)".
package struct Letter: Hashable, Sendable {
  /// `481/BC-UBND`
  package var number: String?
  /// Nil also where a part of it was left open: "ngày /9/2022".
  package var date: CalendarDate?
  package var sender: String?

  package init(number: String? = nil, date: CalendarDate? = nil, sender: String? = nil) {
    self.number = number
    self.date = date
    self.sender = sender
  }
}
