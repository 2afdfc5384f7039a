package import SheetPlans
package import Vocabulary

/// The sheets of a workbook on many returns: a summary by unit, and the list of all that is to be
/// reviewed. Each goes on in further sheets where it has more rows than a sheet can hold.
package enum ReviewLists: CaseIterable, Sendable {
  case units, findings

  /// `part` counts the sheets of one list from 1.
  package func plan(part: Int, in language: Language) -> LongSheetPlan {
    let name = name(ofPart: part, in: language)
    return switch self {
    case .units: List<UnitColumn>.plan(name, title: title, in: language)
    case .findings: List<FindingColumn>.plan(name, title: title, in: language)
    }
  }

  package func name(ofPart part: Int, in language: Language) -> String {
    let name = name.text(in: language)
    return part > 1 ? "\(name) (\(part))" : name
  }

  private var name: Phrase {
    switch self {
    case .units: Phrase(vi: "Tổng hợp theo đơn vị", en: "Summary by unit")
    case .findings: Phrase(vi: "Nội dung cần rà soát", en: "To be reviewed")
    }
  }

  package var title: Phrase {
    switch self {
    case .units:
      Phrase(
        vi: "TỔNG HỢP NỘI DUNG CẦN RÀ SOÁT THEO ĐƠN VỊ",
        en: "SUMMARY OF WHAT IS TO BE REVIEWED, BY UNIT")
    case .findings: Phrase(vi: "NỘI DUNG CẦN RÀ SOÁT", en: "WHAT IS TO BE REVIEWED")
    }
  }

  /// The last row of the summary. Figures, not formulas: what they add up may lie on several sheets.
  package static func row(of totals: ReviewTotals, in language: Language) -> RowPlan {
    List<UnitColumn>.row(isBold: true) { column in
      switch column {
      case .unit: .text(Phrase(vi: "Tổng cộng", en: "Total").text(in: language))
      case .due: totals.due.map { .number($0) } ?? .blank
      case .filled: .number(totals.filled)
      case .errors, .warnings, .notes:
        .number(column.severity.flatMap { totals.findings[$0] } ?? 0)
      case .number, .level, .period, .form, .file, .gravest: .blank
      }
    }
  }

  /// What stands in the list where there is no finding.
  package static func rowOfNothing(in language: Language) -> RowPlan {
    let text = Phrase(
      vi: "Không có nội dung nào cần rà soát.", en: "There is nothing to be reviewed.")
    return List<FindingColumn>.row { $0 == .message ? .text(text.text(in: language)) : .blank }
  }

  /// The last row of a sheet whose list goes on in the next.
  package func rowOfGoingOn(inPart part: Int, in language: Language) -> RowPlan {
    let next = name(ofPart: part, in: language)
    let text = Phrase(
      vi: "Trang tính đã hết chỗ; danh sách tiếp theo ở trang “\(next)”.",
      en: "The sheet is full; the list goes on in the sheet “\(next)”.")
    return switch self {
    case .units:
      List<UnitColumn>.row { $0 == .gravest ? .text(text.text(in: language)) : .blank }
    case .findings:
      List<FindingColumn>.row { $0 == .message ? .text(text.text(in: language)) : .blank }
    }
  }
}
