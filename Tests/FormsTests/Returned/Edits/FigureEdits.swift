import Reporting
import TestSupport
import Vietnamese
import Vocabulary

@testable import Forms

extension ReturnEdit {
  /// The same figures, entered otherwise.
  private static let manners = [
    ReturnEdit("figures as texts") { form, _ in
      form.changeFigures { figure, row in .text(FigureText.printed(figure, as: row.expectation)) }
    },
    ReturnEdit("figures with their units") { form, _ in
      form.changeFigures { figure, row in
        switch row.kind {
        // The templates have "%" in some rows that count offices.
        case .count where !row.unit.contains("%"): .text("\(figure) \(row.unit.lowercased())")
        case .ratio, .percent: .text("\(FigureText.printed(figure, as: .percent)) %")
        default: .text(figure.description)
        }
      }
    },
    ReturnEdit("percentages as fractions with a format") { form, _ in
      form.changeCells { cell, figure, row in
        guard row.kind.isPercentage, let part = figure.moved(by: -2) else { return }
        cell.content = .number(part.description)
        cell.look = .percent
      }
    },
    ReturnEdit("figures computed") { form, _ in
      form.changeCells { cell, _, _ in cell.formula = "SUM(1,2)" }
    },
    ReturnEdit("zeros before and blanks around") { form, _ in
      form.changeFigures { figure, row in
        row.kind.isPercentage ? .number(figure.description) : .text("  0\(figure) ")
      }
    },
  ]

  /// Figures that cannot be read, or should not be.
  private static let damages = [
    ReturnEdit("formulas that nobody has computed", keeps: .some, tells: ["BM318"]) { form, _ in
      form.damage("BM318") { cell, _ in
        cell.formula = "SUM(A1:A2)"
        cell.content = .nothing
      }
    },
    ReturnEdit("formulas that went wrong", keeps: .some, tells: ["BM318"]) { form, _ in
      form.damage("BM318") { cell, _ in
        cell.formula = "1/0"
        cell.content = .error("#DIV/0!")
      }
    },
    ReturnEdit("words", keeps: .some) { form, random in
      form.damage("BM302 BM303 BM313") { cell, _ in
        cell.content = .text(
          ["Chưa rõ", "Đang tổng hợp", "Thay thế 02 TTHC, bãi bỏ 07 TTHC"]
            .randomElement(using: &random) ?? "")
      }
    },
    ReturnEdit("crossed out", keeps: .some, tells: ["BM320"]) { form, _ in
      form.damage("BM320") { cell, _ in cell.look = .crossedOut }
    },
    ReturnEdit("thousands lost in an English Excel", keeps: .some, tells: ["BM307"]) { form, _ in
      form.changeCells { cell, figure, row in
        guard row.kind == .count, let small = figure.moved(by: -3) else { return }
        cell.content = .number(small.description)
      }
      for (row, figure) in form.figures where form.row(row).kind == .count {
        form.figures[row] = figure.moved(by: -3)
        form.told[row] = "BM307 BM308"
      }
    },
    ReturnEdit("days in the place of figures", keeps: .some, tells: ["BM315"]) { form, _ in
      form.damage("BM315") { cell, _ in
        cell.content = .number("44821")
        cell.look = .date
      }
    },
    ReturnEdit("figures merged with the row below", keeps: .some) { form, random in
      let places = form.places(of: .figure(.main))
      for (one, other) in zip(places, places.dropFirst())
      where one.row.table == other.row.table && one.address.row + 1 == other.address.row
        && form.hasFigure(one.row) && form.hasFigure(other.row) && random.oneIn(12)
      {
        form.sheets[one.sheet].merge(CellRange(one.address, other.address))
      }
    },
  ]

  static let figures = manners + damages
}

extension FilledForm {
  /// Changes the cells of all figures that are still there.
  fileprivate mutating func changeCells(
    _ edit: (inout EditedCell, Figure, FormRow) -> Void
  ) {
    for place in places(of: .figure(.main)) {
      guard let figure = figures[place.row], told[place.row] == nil, var cell = self[place] else {
        continue
      }
      edit(&cell, figure, row(place.row))
      self[place] = cell
    }
  }

  fileprivate mutating func changeFigures(_ edit: (Figure, FormRow) -> EditedCell.Content) {
    changeCells { cell, figure, row in
      cell.content = edit(figure, row)
      cell.look = .plain
      cell.formula = nil
    }
  }

  /// One that nothing has been done to.
  fileprivate func hasFigure(_ row: RowReference) -> Bool {
    figures[row] != nil && told[row] == nil
  }

  /// Makes every third figure one that nobody can read; one of these codes tells it.
  fileprivate mutating func damage(
    _ codes: String, _ edit: (inout EditedCell, FormRow) -> Void
  ) {
    let chosen = places(of: .figure(.main)).filter { figures[$0.row] != nil && told[$0.row] == nil }
    for place in chosen.enumerated().filter({ $0.offset % 3 == 1 }).map(\.element) {
      guard var cell = self[place] else { continue }
      edit(&cell, row(place.row))
      self[place] = cell
      told[place.row] = codes
    }
  }
}

extension Figure {
  /// With its point moved, without zeros at its end.
  fileprivate func moved(by places: Int) -> Figure? {
    Figure("\(self)E\(places)")?.normalized
  }
}
