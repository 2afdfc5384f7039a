/// The names of months, weekdays and halves of the day.
///
/// Excel takes them from Windows, so the Vietnamese ones are those that Windows has for `vi-VN`.
/// Other systems say `Tháng 1` for `Tháng Giêng`.
struct CalendarNames: Sendable {
  let morning: String
  let afternoon: String
  private let months: [String]
  private let shortMonths: [String]
  private let weekdays: [String]
  private let shortWeekdays: [String]

  /// Of a month 1...12.
  func month(_ month: Int) -> String { Self.name(month - 1, months) }
  func shortMonth(_ month: Int) -> String { Self.name(month - 1, shortMonths) }
  /// Of a weekday 0...6, from Sunday on.
  func weekday(_ day: Int) -> String { Self.name(day, weekdays) }
  func shortWeekday(_ day: Int) -> String { Self.name(day, shortWeekdays) }

  private static func name(_ index: Int, _ names: [String]) -> String {
    names.indices.contains(index) ? names[index] : ""
  }

  static let vietnamese = CalendarNames(
    morning: "SA", afternoon: "CH",
    months: [
      "Tháng Giêng", "Tháng Hai", "Tháng Ba", "Tháng Tư", "Tháng Năm", "Tháng Sáu", "Tháng Bảy",
      "Tháng Tám", "Tháng Chín", "Tháng Mười", "Tháng Mười Một", "Tháng Mười Hai",
    ],
    shortMonths: (1...12).map { "Thg\($0)" },
    weekdays: [
      "Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy",
    ],
    shortWeekdays: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"])

  /// What a section asks for with `[$-409]`.
  static let english = CalendarNames(
    morning: "AM", afternoon: "PM",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    weekdays: [
      "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ],
    shortWeekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"])
}
