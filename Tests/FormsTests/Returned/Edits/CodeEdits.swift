import Reporting
import TestSupport
import Vocabulary

extension ReturnEdit {
  /// What people and Excel do to the codes of rows.
  static let codes = [
    ReturnEdit("codes without dots at the end") { form, _ in
      form.change(.code) { cell, _ in
        if let text = cell.text, text.hasSuffix(".") {
          cell.content = .text(String(text.dropLast()))
        }
      }
    },
    ReturnEdit("codes with dots at the end") { form, _ in
      form.change(.code) { cell, _ in
        if let text = cell.text, text.last?.isNumber ?? false { cell.content = .text(text + ".") }
      }
    },
    ReturnEdit("codes as numbers") { form, _ in
      form.change(.code) { cell, _ in cell.becomeNumber() }
    },
    ReturnEdit("codes as dates") { form, _ in
      form.change(.code) { cell, _ in cell.becomeDate() }
    },
    ReturnEdit("codes empty", keeps: .some) { form, _ in
      form.change(.code) { cell, _ in cell.content = .nothing }
    },
    ReturnEdit("some codes empty", keeps: .some) { form, random in
      form.change(.code) { cell, _ in if random.oneIn(3) { cell.content = .nothing } }
    },
    ReturnEdit("rows numbered anew", keeps: .some) { form, _ in
      var number = 0
      form.change(.code) { cell, _ in
        number += 1
        cell.content = .number("\(number)")
      }
    },
  ]
}

extension EditedCell {
  private var path: [Int] {
    guard let text else { return [] }
    let numbers = text.split(separator: ".").map { Int($0) }
    return numbers.contains(nil) ? [] : numbers.compactMap(\.self)
  }

  /// Excel takes "1.1" for a number, and "1.10" for the same one.
  fileprivate mutating func becomeNumber() {
    switch path.count {
    case 1: content = .number("\(path[0])")
    case 2:
      let part = "\(path[1])"
      let kept = part.hasSuffix("0") ? String(part.dropLast()) : part
      content = .number(kept.isEmpty ? "\(path[0])" : "\(path[0]).\(kept)")
    default: break
    }
  }

  /// Under Vietnamese settings Excel takes "2.1" for the second of January.
  fileprivate mutating func becomeDate() {
    guard path.count == 2, (1...28).contains(path[0]), (1...12).contains(path[1]) else { return }
    let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
    content = .number("\(44_561 + before[path[1] - 1] + path[0])")
    look = .date
  }
}
