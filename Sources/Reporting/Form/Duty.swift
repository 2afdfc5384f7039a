/// What a row asks of an office.
package enum Duty: String, CaseIterable, Sendable {
  /// The office reports the figure.
  case report
  /// Another office reports it, or nobody does; the row stands there so that codes agree.
  case exempt
  /// The row is a heading.
  case group
  /// The figure is made from those of the units below.
  case aggregate
}

/// What a row asks of each level.
package struct Duties: Hashable, Sendable {
  /// One level's part.
  ///
  /// Where agencies are named, the duty is theirs alone, and for everybody else of the level the row
  /// is exempt: the rows on inspection are the Department of Home Affairs' alone.
  package struct Share: Hashable, Sendable {
    package let level: Level
    package let duty: Duty
    /// As the form writes them; empty where every office of the level is meant.
    package let agencies: [String]
    /// Whether these are parts of the level's own office, each of which brings its figures in: then
    /// the office itself, the People's Committee, reports the row too.
    package let areParts: Bool

    package init(
      _ level: Level, _ duty: Duty, agencies: [String] = [], areParts: Bool = false
    ) {
      self.level = level
      self.duty = duty
      self.agencies = agencies
      self.areParts = areParts
    }
  }

  /// In the order in which the form addresses the levels.
  package let shares: [Share]

  package init(_ shares: [Share] = []) {
    self.shares = shares
  }

  /// Nil for a level that the form does not address.
  package subscript(level: Level) -> Duty? { share(of: level)?.duty }

  package func share(of level: Level) -> Share? {
    shares.first { $0.level == level }
  }
}

extension Duties {
  /// What the row asks of this unit; nil where the level of the unit is not known, and where the form
  /// does not address it.
  package func duty(of unit: ReportUnit) -> Duty? {
    guard let share = unit.level.flatMap({ share(of: $0) }) else { return nil }
    if share.duty != .report || share.means(unit.agency ?? unit.name) { return share.duty }
    return share.areParts && unit.isCommittee ? .report : .exempt
  }
}

extension Duties.Share {
  /// Whether the form names this very office.
  package func names(_ unit: ReportUnit) -> Bool {
    !agencies.isEmpty && means(unit.agency ?? unit.name)
  }

  /// Whether the office of this name is among those that the duty is for. Forms name the part of an
  /// office behind it: "Sở Nội vụ (Thanh tra Sở)".
  fileprivate func means(_ name: String) -> Bool {
    agencies.isEmpty || agencies.contains { $0 == name || $0.hasPrefix("\(name) (") }
  }
}
