internal import Reporting

/// Who reports a row, in the form's own words: "Cấp sở báo", "Không báo".
struct DutyStatement: Hashable {
  enum Kind: Hashable {
    /// These report, and nobody else.
    case only
    /// All but these report.
    case allBut
    /// Nobody of those whom the form addresses.
    case nobody
  }

  let kind: Kind
  let levels: [Level]
  /// As the form writes them: "Sở Nội vụ (Phòng CCHC&TCPCP)".
  let agencies: [String]

  static let nobody = DutyStatement(kind: .nobody, levels: [], agencies: [])
}
