internal import Reporting

/// Something that an officer looks for in every report.
protocol ReportRule: SendableMetatype {
  /// What there is to tell of one column of a report; nothing of a report that is as it should be.
  static func findings(in report: CheckedReport) -> [RuleFinding]
}

enum ReportRules {
  static let all: [any ReportRule.Type] = [
    FiguresOfOthers.self, ColumnOfOthers.self, BlankRows.self, HeadingFigure.self,
    RatioOfParts.self, NothingToDivide.self, BlankRatio.self, PartOfWhole.self, SumOfParts.self,
    OpenTotal.self, BlankTotal.self, RatioInCell.self,
    ClosedGate.self, OneAnswer.self, LargePercent.self, PercentOfWhole.self, MoneyScale.self,
    SameNotion.self,
  ]
}
