internal import Reporting

/// The number formats of figures.
enum FigureFormat {
  /// `1.144` on any machine: the points are letters, not the mark of thousands that each machine has
  /// its own of.
  static let grouped = "[>=1000000]0\".\"000\".\"000;[>=1000]0\".\"000;0"

  /// Of a cell that is still to be filled in; nil for the general one, which shows as many decimals
  /// as there are, with the mark of the machine.
  static func open(for row: FormRow) -> String? {
    switch row.kind {
    case .count: grouped
    case .bool, .coded, .statusOption: "0"
    case .group, .money, .ratio, .percent, .number: nil
    }
  }
}
