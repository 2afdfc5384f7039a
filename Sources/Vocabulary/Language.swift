/// The two languages every message exists in.
package enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"
}
