/// A time of day.
package struct ClockTime: Sendable, Hashable {
  /// 0...23
  package let hour: Int
  package let minute: Int
  package let second: Int
  package let millisecond: Int

  static let millisecondsOfDay = 86_400_000

  package init?(hour: Int, minute: Int, second: Int = 0, millisecond: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second),
      (0..<1_000).contains(millisecond)
    else { return nil }
    (self.hour, self.minute, self.second, self.millisecond) = (hour, minute, second, millisecond)
  }

  /// Whole days are left out.
  init(milliseconds: Int) {
    let ofDay = milliseconds % Self.millisecondsOfDay
    (hour, minute) = (ofDay / 3_600_000, ofDay / 60_000 % 60)
    (second, millisecond) = (ofDay / 1_000 % 60, ofDay % 1_000)
  }

  var milliseconds: Int {
    ((hour * 60 + minute) * 60 + second) * 1_000 + millisecond
  }
}
