internal import Reporting
internal import Vocabulary

/// What can be wrong with the tables of a return. Names are those that the form prints, places are
/// "“Biểu mẫu 1” A9:E37".
enum TableTrouble: Hashable, Sendable {
  case missing(String)
  /// It stands twice; in so many rows the second has other figures.
  case twice(String, second: String, differing: Int)
  /// The same on a sheet that nobody sees, which is not read.
  case hiddenCopy(String, second: String)
  /// It stands on a sheet that nobody sees, and nowhere else.
  case hidden
  /// It is none of the form's, and has so many figures.
  case strange(range: CellRange?, figures: Int)
  /// Figures that stand in no table.
  case figuresOutside([String], count: Int)
}

extension TableTrouble: ReturnTrouble {
  var code: FindingCode {
    switch self {
    case .missing: FindingCode(rawValue: "BM206")
    case .twice, .hiddenCopy: FindingCode(rawValue: "BM207")
    case .strange, .figuresOutside: FindingCode(rawValue: "BM219")
    case .hidden: FindingCode(rawValue: "BM220")
    }
  }

  var severity: Severity {
    switch self {
    case .missing, .hidden, .figuresOutside: .warning
    case .twice(_, _, let differing): differing > 0 ? .error : .info
    case .strange(_, let figures): figures > 0 ? .warning : .info
    case .hiddenCopy: .info
    }
  }
}

extension FormTable {
  /// "Biểu mẫu 2 – Cải cách thể chế"; its number where nothing is printed above it.
  var printedTitle: String {
    let printed = [printedName ?? "", title].filter { !$0.isEmpty }
    return printed.isEmpty ? "\(number)" : printed.joined(separator: " – ")
  }
}
