/// Why a roster cannot be used as it is.
package struct RosterProblem: Error, Hashable {
  /// Where the unit stands in the list, from 1.
  package let ordinal: Int
  package let name: String
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    case noCode
    case noName
    /// Another unit before it has the code.
    case repeatedCode(String, first: Int, name: String)
    /// No unit has the code of its parent; perhaps this one is meant.
    case unknownParent(String, nearest: String?)
    /// It stands, over these units, under itself: the codes from its own to the one below itself.
    case circle([String])
  }

  init(_ unit: Unit, at index: Int, _ reason: Reason) {
    ordinal = index + 1
    name = unit.name
    self.reason = reason
  }
}
