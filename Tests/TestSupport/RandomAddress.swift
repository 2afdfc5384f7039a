package import Vocabulary

extension SeededRandom {
  package mutating func address() -> CellAddress {
    // Half of the addresses near the corner, where reports live.
    let isNear = Bool.random(using: &self)
    let row = Int.random(in: 1...(isNear ? 60 : SheetLimits.rows), using: &self)
    let column = Int.random(in: 1...(isNear ? 60 : SheetLimits.columns), using: &self)
    return CellAddress(row: row, column: column) ?? .first
  }
}
