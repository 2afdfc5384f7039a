import Grid
import Reporting
import Vocabulary

@testable import Forms

extension RealReport {
  /// How the entries got into the cells.
  enum Typing: CaseIterable, Sendable {
    /// Out of a text, as it stands there.
    case asTexts
    /// Into an Excel with Vietnamese settings, which makes numbers of them.
    case intoExcel
  }

  /// The form with what the office entered in it, and nothing else.
  func book(_ typing: Typing) throws -> Workbook {
    var filled = try KnownReturns.filled(form)
    for place in filled.places(of: .figure(.main)) {
      let entry = entries[place.row]
      filled[place] = filled.blank(place)
      guard let entry, !entry.typed.isEmpty else { continue }
      filled[place] = EditedCell(.text(entry.typed))
      if typing == .intoExcel, let figure = entry.figure, entry.parts == nil {
        let isPercent = entry.typed.hasSuffix("%")
        filled[place] = EditedCell(
          .number(isPercent ? "\(figure)E-2" : "\(figure)"), look: isPercent ? .percent : .plain)
      }
    }
    for place in filled.places(of: .note) {
      if let note = entries[place.row]?.note { filled[place]?.content = .text(note) }
    }
    return filled.book
  }

  /// Whose it is, as its seed says.
  var unit: ReportUnit {
    switch form {
    case "lao-cai-2022": ReportUnit(name: "Văn phòng UBND tỉnh Lào Cai", level: Level("so"))
    case "quang-phu-2023": ReportUnit(name: "UBND xã Quảng Phú", level: Level("xa"))
    case "rach-gia-2022": ReportUnit(name: "UBND thành phố Rạch Giá", level: Level("huyen"))
    case "ben-tre-2022": ReportUnit(name: "UBND tỉnh Bến Tre", level: Level("tinh"))
    default: ReportUnit(name: "Sở Công Thương", level: Level("so"))
    }
  }
}
