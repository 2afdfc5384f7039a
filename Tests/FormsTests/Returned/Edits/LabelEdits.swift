import Foundation
import Reporting
import TestSupport
import Vietnamese
import Vocabulary

extension ReturnEdit {
  /// The same words, written otherwise.
  private static let writings = [
    ReturnEdit("letters in pieces") { form, _ in
      form.changeTexts(\.decomposedStringWithCanonicalMapping)
    },
    ReturnEdit("all in capitals") { form, _ in form.changeTexts { $0.uppercased() } },
    ReturnEdit("tones on the first vowel") { form, _ in form.changeTexts { $0.swapping(Tones.old) }
    },
    ReturnEdit("tones on the last vowel") { form, _ in form.changeTexts { $0.swapping(Tones.new) }
    },
    ReturnEdit("labels broken over lines") { form, random in
      form.change(.label) { cell, _ in
        guard let text = cell.text else { return }
        cell.content = .text(
          String(text.map { $0 == " " && random.oneIn(4) ? "\n" : $0 }))
      }
    },
    ReturnEdit("blanks typed twice, and around") { form, random in
      form.change(.label) { cell, _ in
        guard let text = cell.text else { return }
        cell.content = .text(
          " " + text.replacing(" ", with: random.oneIn(2) ? "  " : "\u{A0}") + " ")
      }
    },
    ReturnEdit("other punctuation") { form, _ in
      form.change(.label) { cell, _ in
        guard let text = cell.text else { return }
        cell.content = .text(
          "- " + text.replacing(", ", with: ",").replacing(" (", with: "(") + ";")
      }
    },
  ]

  /// Other words.
  private static let wordings = [
    ReturnEdit("slips of the fingers", keeps: .some) { form, random in
      form.change(.label) { cell, _ in
        if random.oneIn(8) { cell.content = .text((cell.text ?? "").mistyped(&random)) }
      }
    },
    ReturnEdit("words left out", keeps: .some) { form, random in
      form.change(.label) { cell, _ in
        var words = (cell.text ?? "").split(separator: " ")
        guard words.count > 4, random.oneIn(8) else { return }
        words.remove(at: Int.random(in: 0..<words.count, using: &random))
        cell.content = .text(words.joined(separator: " "))
      }
    },
    ReturnEdit("reworded", keeps: .some) { form, random in
      form.change(.label) { cell, _ in
        guard let text = cell.text, random.oneIn(2) else { return }
        cell.content = .text(Rewording.all.reduce(text) { $0.replacing($1.from, with: $1.to) })
      }
    },
    ReturnEdit("abbreviations spelled out", keeps: .some) { form, random in
      form.change(.label) { cell, _ in
        guard let text = cell.text, random.oneIn(8) else { return }
        cell.content = .text(Rewording.spelled.reduce(text) { $0.replacing($1.from, with: $1.to) })
      }
    },
    ReturnEdit("labels gone from some rows", keeps: .some) { form, random in
      form.change(.label) { cell, _ in if random.oneIn(8) { cell.content = .nothing } }
    },
  ]

  static let labels = writings + wordings

  /// Everything typed in an old encoding.
  static let encodings = [
    ReturnEdit("TCVN3 under its font") { form, _ in form.encode(.tcvn3, font: ".VnTime") },
    // Of short texts nobody can tell: "Thèng kª" is a word of no language.
    ReturnEdit("TCVN3 under another font", keeps: .some) { form, _ in form.encode(.tcvn3, font: nil)
    },
    ReturnEdit("VNI under its font") { form, _ in form.encode(.vni, font: "VNI-Times") },
    ReturnEdit("VNI under another font", keeps: .all(told: 1)) { form, _ in
      form.encode(.vni, font: nil)
    },
  ]
}

enum Rewording {
  static let all: [(from: String, to: String)] = [
    ("sở, ban, ngành", "sở, ngành"), ("UBND", "Ủy ban nhân dân"), ("Tỷ lệ phần trăm", "Tỷ lệ"),
    ("Tổng số", "Số"), ("đã giải quyết xong", "đã giải quyết"), ("Số lượng", "Số"),
  ]
  static let spelled: [(from: String, to: String)] = [
    ("TTHC", "thủ tục hành chính"), ("CCHC", "cải cách hành chính"),
    ("VBQPPL", "văn bản quy phạm pháp luật"), ("ĐVSNCL", "đơn vị sự nghiệp công lập"),
  ]
}

/// Where the tone of "hòa" may stand.
enum Tones {
  private static let pairs = [
    ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"), ("uỳ", "ùy"),
    ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"),
  ]
  static let old = pairs.map { (from: $0.0, to: $0.1) }
  static let new = pairs.map { (from: $0.1, to: $0.0) }
}

extension String {
  /// Only at the ends of words: in "hoàn" and "quý" both places are one.
  fileprivate func swapping(_ pairs: [(from: String, to: String)]) -> String {
    split(separator: " ", omittingEmptySubsequences: false).map { word in
      let letters = word.prefix { $0.isLetter }
      guard let pair = pairs.first(where: { letters.hasSuffix($0.from) }),
        !letters.lowercased().hasPrefix("q")
      else { return String(word) }
      return letters.dropLast(pair.from.count) + pair.to + word.dropFirst(letters.count)
    }
    .joined(separator: " ")
  }

  /// One letter of a longer word left out, typed twice, or before its neighbour.
  fileprivate func mistyped(_ random: inout SeededRandom) -> String {
    var words = split(separator: " ", omittingEmptySubsequences: false).map { Array($0) }
    let long = words.indices.filter { words[$0].count >= 4 && words[$0].allSatisfy(\.isLetter) }
    guard let word = long.randomElement(using: &random) else { return self }
    let place = Int.random(in: 0..<words[word].count - 1, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: words[word].remove(at: place)
    case 1: words[word].insert(words[word][place], at: place)
    default: words[word].swapAt(place, place + 1)
    }
    return words.map { String($0) }.joined(separator: " ")
  }
}

extension FilledForm {
  mutating func changeTexts(_ edit: (String) -> String) {
    for index in sheets.indices { sheets[index].change(edit) }
  }

  /// Types everything in an old encoding. What that has no signs for stays.
  fileprivate mutating func encode(_ encoding: LegacyEncoding, font: String?) {
    self.font = font
    changeTexts { LegacyText.encoded($0, as: encoding) ?? $0 }
  }
}
