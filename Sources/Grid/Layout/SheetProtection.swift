/// What a protected sheet keeps people from doing. Cells of an unlocked style can be changed in
/// spite of it.
package struct SheetProtection: Hashable, Sendable {
  package struct Actions: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) {
      self.rawValue = rawValue
    }

    package static let selectLockedCells = Actions(rawValue: 1 << 0)
    package static let selectUnlockedCells = Actions(rawValue: 1 << 1)
    package static let formatCells = Actions(rawValue: 1 << 2)
    package static let formatColumns = Actions(rawValue: 1 << 3)
    package static let formatRows = Actions(rawValue: 1 << 4)
    package static let insertColumns = Actions(rawValue: 1 << 5)
    package static let insertRows = Actions(rawValue: 1 << 6)
    package static let insertHyperlinks = Actions(rawValue: 1 << 7)
    package static let deleteColumns = Actions(rawValue: 1 << 8)
    package static let deleteRows = Actions(rawValue: 1 << 9)
    package static let sort = Actions(rawValue: 1 << 10)
    package static let autoFilter = Actions(rawValue: 1 << 11)
    package static let pivotTables = Actions(rawValue: 1 << 12)
    package static let changeObjects = Actions(rawValue: 1 << 13)
    package static let changeScenarios = Actions(rawValue: 1 << 14)

    /// What a protected sheet refuses unless its author allows it.
    package static let usual: Actions = [
      .formatCells, .formatColumns, .formatRows, .insertColumns, .insertRows, .insertHyperlinks,
      .deleteColumns, .deleteRows, .sort, .autoFilter, .pivotTables,
    ]
  }

  /// Switched off, a protection only keeps in mind what it would refuse.
  package var isOn = false
  package var refused = Actions.usual
  /// To be lifted by a password only.
  package var hasPassword = false

  package init() {}
}
