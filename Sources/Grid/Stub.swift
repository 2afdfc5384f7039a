package struct NumberFormat: Sendable {
  package static let general = NumberFormat(code: "General")
  package let code: String
  package init(code: String) { self.code = code }
  package static func builtIn(_ id: Int) -> NumberFormat? {
    (14...22).contains(id) ? NumberFormat(code: "dd/mm/yyyy") : nil
  }
  package var isDate: Bool { code.contains("y") || code.contains("h:") }
  package func shown(_ number: StoredNumber, _ dates: DateSystem) -> String { number.literal }
  package func shown(_ text: String) -> String { text }
}
package enum SerialDate {
  package static func number(iso8601: String, _ d: DateSystem) -> StoredNumber? { nil }
}
