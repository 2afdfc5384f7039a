internal import Vocabulary

/// One cell in 20 bytes: a form may have millions.
struct CellRecord: Sendable {
  let address: CellAddress
  /// What `kind` needs: the number of a shared text, or a place in the sheet's pool.
  let payload: TextPool.Place
  let style: UInt16
  let kind: Kind

  enum Kind: UInt8, Sendable {
    case blank
    case sharedText
    case text
    case number
    /// A date by itself, whatever its format.
    case date
    case yes
    case no
    case error
  }
}

/// A formula beside the cells, most of which have none.
struct FormulaRecord: Sendable {
  /// The cell's position among the records.
  let cell: UInt32
  let kind: Kind
  /// Of a child the position of its master in the list of formulas, or the number of the group
  /// where no master stood before it; for others unused.
  let master: Int32
  let text: TextPool.Place
  let range: CellRange

  enum Kind: UInt8, Sendable {
    case ordinary
    case sharedMaster
    case sharedChild
    /// A child before its master, if there is one.
    case earlyChild
    case array
    case dataTable
  }
}
