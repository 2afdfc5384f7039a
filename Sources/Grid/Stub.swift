package struct NumberFormat: Sendable {
  package static let general = NumberFormat(code: "General")
  package let code: String
  package init(code: String) { self.code = code }
  package static func builtIn(_ id: Int) -> NumberFormat? { (14...22).contains(id) ? NumberFormat(code: "dd/mm/yyyy") : nil }
  package var isDate: Bool { code.contains("y") || code.contains("h:") }
  package func shown(_ number: StoredNumber, _ dates: DateSystem) -> String { number.literal }
  package func shown(_ text: String) -> String { text }
}
package struct NumberFormatSource: Hashable, Sendable {
  package let id: Int
  package let code: String?
  package init(id: Int, code: String?) { self.id = id; self.code = code }
  package var format: NumberFormat { code.map(NumberFormat.init(code:)) ?? NumberFormat.builtIn(id) ?? .general }
}
package struct Font: Hashable, Sendable { package init() {} }
package struct CellStyle: Hashable, Sendable {}
package struct CellStyles: Sendable {
  package let sources: [NumberFormatSource]
  package init(sources: [NumberFormatSource]) { self.sources = sources }
  package var count: Int { sources.count }
  package func numberFormat(at index: Int) -> NumberFormatSource { sources[index] }
  package func style(at index: Int) -> CellStyle { CellStyle() }
}

package enum SerialDate { package static func number(iso8601: String, _ d: DateSystem) -> StoredNumber? { nil } }
