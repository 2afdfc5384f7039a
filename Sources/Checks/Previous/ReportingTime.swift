internal import Reporting
package import Vocabulary

/// What two reports can be asked to have in common, by the times that they cover.
///
/// Reports count from 15 December of the year before: the first quarter, six months, nine months and the
/// year all begin there. Any other period is its own time only: quarter III begins on 15 June, and a
/// figure of what happened in it says nothing beside a figure for six months. The year holds them both.
struct ReportingTime: Hashable, Sendable {
  let current: Period?
  let previous: Period?

  /// Whether the current report is a later one of the same year. Not known without both periods.
  private var isLaterInYear: Bool {
    guard let current, let previous else { return false }
    return current.year == previous.year && previous.ends(before: current)
  }

  /// Whether a figure of this time can only grow from the one report to the other.
  func onlyGrows(_ time: TimeKind?) -> Bool {
    switch time {
    case .cumulative: isLaterInYear
    // The year so far holds every earlier report of the year, also that of quarter III.
    case .period: isLaterInYear && current?.countsFromStart == true
    case .stock, .year, nil: false
    }
  }

  /// Whether a figure of this time is much the same in both reports.
  func mostlyStays(_ time: TimeKind?) -> Bool {
    switch time {
    case .stock: true
    // What is assigned for a year is assigned anew for the next.
    case .year: current == nil || previous == nil || current?.year == previous?.year
    case .cumulative, .period, nil: false
    }
  }
}

extension Period {
  /// Whether its figures are those of the year so far.
  var countsFromStart: Bool {
    switch kind {
    case .year, .nineMonths: true
    case .quarter, .half: number == 1
    // January begins in January.
    case .month: false
    }
  }

  /// Whether it is over when the other still lasts.
  package func ends(before other: Period) -> Bool {
    (year, months.upperBound) < (other.year, other.months.upperBound)
  }

  /// As it stands within a sentence: “quý I năm 2022”.
  package var inSentence: Phrase {
    let title = title
    return Phrase(
      vi: title.vietnamese.prefix(1).lowercased() + title.vietnamese.dropFirst(),
      // The names of months keep their capital.
      en: kind == .month
        ? title.english : title.english.prefix(1).lowercased() + title.english.dropFirst())
  }
}
