import Reporting
import TestSupport
import Vocabulary

/// Units with names of every odd kind, for forms that are stamped.
enum StampUnits {
  static let names = [
    "UBND xã Tân Lập", "Sở Công Thương", "Sở Nội vụ", "Sở \"A\" & 'B' <C>", " ]]> đầu dòng",
    "cuối ",
    "A\u{A0}B", "🙂 Đặc khu", "Phụ lục 1", "STT", "&amp;amp;", "Chư Pa\u{306}h", "x_y_x004_",
    String(repeating: "Ban quản lý ", count: 12), String(repeating: "W", count: 140),
    // Of one name there may be several.
    "UBND xã Tân Lập",
  ]

  /// Codes that make two units of one name two.
  static func of(_ level: Level) -> [Unit] {
    names.enumerated().map { index, name in
      Unit(code: "H\(index);&<%", name: name, level: level)
    }
  }
}
