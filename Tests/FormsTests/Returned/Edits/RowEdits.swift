import Reporting
import TestSupport
import Vocabulary

extension ReturnEdit {
  /// What people do to rows.
  static let rows = [
    ReturnEdit("blank rows between") { form, random in
      for place in form.places(of: .label).reversed() where random.oneIn(6) {
        form.sheets[place.sheet].insertRow(before: place.address.row)
      }
    },
    ReturnEdit("rows deleted", keeps: .some, tells: ["BM210"]) { form, random in
      for place in form.places(of: .label).reversed() where random.oneIn(8) { form.delete(place) }
    },
    ReturnEdit("rows without figures deleted", keeps: .some, tells: ["BM210"]) { form, _ in
      for place in form.places(of: .label).reversed() where form.figures[place.row] == nil {
        form.delete(place)
      }
    },
    ReturnEdit("rows added", keeps: .some, tells: ["BM211"]) { form, random in
      for place in form.places(of: .label).reversed() where random.oneIn(9) {
        form.addRow(before: place, number: form.added.count + 1)
      }
    },
    ReturnEdit("neighbours swapped", keeps: .some) { form, random in
      let places = form.places(of: .label)
      var last = -1
      for (index, (one, other)) in zip(places, places.dropFirst()).enumerated()
      where one.row.table == other.row.table && random.oneIn(6) && index > last + 6
        && !form.sheets[other.sheet].isMerged(over: other.address.row)
      {
        form.sheets[one.sheet].swapRows(one.address.row, other.address.row)
        last = index
      }
    },
    ReturnEdit("sections in another order", keeps: .some) { form, random in
      for table in form.form.tables { form.shuffleSections(of: table, &random) }
    },
    // What follows the last row of a table is taken for a remark below it.
    ReturnEdit("labels run on in the next row", keeps: .all(told: 1)) { form, random in
      for place in form.places(of: .label).reversed() {
        guard let text = form[place]?.text, random.oneIn(4) else { continue }
        let words = text.split(separator: " ")
        guard words.count > 7 else { continue }
        let half = words.count / 2
        form[place]?.content = .text(words[..<half].joined(separator: " "))
        form.sheets[place.sheet].insertRow(before: place.address.row + 1)
        form.sheets[place.sheet].set(
          place.address.row + 1, place.address.column, words[half...].joined(separator: " "))
      }
    },
  ]
}

extension FilledForm {
  /// Takes a row out, and what is expected of it.
  mutating func delete(_ place: Place) {
    sheets[place.sheet].removeRow(place.address.row)
    figures[place.row] = nil
    told[place.row] = nil
  }

  /// Puts in a row of the office's own, with a figure.
  fileprivate mutating func addRow(before place: Place, number: Int) {
    let row = place.address.row
    guard let figure = column(of: .figure(.main), table: place.row.table) else { return }
    let label = "Hội thi tìm hiểu pháp luật lần thứ \(number)"
    sheets[place.sheet].insertRow(before: row)
    sheets[place.sheet].set(row, place.address.column, label)
    sheets[place.sheet].set(row, figure, "\(60_000 + number)")
    added.append(label)
  }
}

extension FilledForm {
  /// A section is an outermost row with all rows below it.
  fileprivate mutating func shuffleSections(of table: FormTable, _ random: inout SeededRandom) {
    let places = places(of: .label).filter { $0.row.table == table.number }
    guard let first = places.first, places.count > 1 else { return }
    var sections: [[Place]] = []
    for place in places {
      if sections.isEmpty || row(place.row).depth == 0 { sections.append([]) }
      sections[sections.count - 1].append(place)
    }
    sections.shuffle(using: &random)
    sheets[first.sheet].reorderRows(
      places.map(\.address.row), as: sections.joined().map(\.address.row))
  }
}
