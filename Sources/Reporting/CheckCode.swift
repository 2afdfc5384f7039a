/// A short code over all figures of a form, printed below its tables: whoever holds a signed page and
/// a file compares two numbers instead of two hundred.
///
/// A formula of the workbook computes it, any spreadsheet program can, and whoever reads the file
/// computes it again. So the rule is made of what all of them compute alike: sums that stay exact in a
/// double. Each figure counts with the weight of its row in the sheet, a text with its first letters.
package enum CheckCode {
  /// Weights are small, so that the sum of a table's figures stays exact in a double, and do not grow
  /// in even steps: a slip that moves something from one row to the next and back is seen too.
  package static let weightModulus = 97
  /// Figures count by their thousandths.
  package static let scale = 1000
  /// A prime just below the number of codes.
  package static let modulus = 999_983
  /// How many letters of a text count. Longer texts differ in their first letters.
  package static let letters = 20
  package static let letterStep = 31
  /// Sums above are not exact any more: no code is to be compared then.
  static let largestSum = 1e10

  /// One cell as the formula sees it.
  package enum Entry: Hashable, Sendable {
    case number(Double)
    case text(String)
  }

  package static func weight(ofRow row: Int) -> Int {
    let rest = row % weightModulus
    return rest * rest % weightModulus + 1
  }

  /// What the figures of one column of a table add up to, 0..<modulus; nil where they are too large to
  /// be added exactly, and where letters are counted differently by different programs.
  package static func sum(of entries: [(row: Int, entry: Entry)]) -> Int? {
    var total = 0.0
    var size = 0.0
    var others = 0
    for (row, entry) in entries {
      let weight = weight(ofRow: row)
      switch entry {
      case .number(let number):
        total += number * Double(weight)
        size += number.magnitude * Double(weight)
        // 0 is not blank.
        others += weight
      case .text(let text):
        guard let sum = sum(ofLetters: text) else { return nil }
        others += sum * weight
      }
    }
    // Also false for what is no number.
    guard size < largestSum else { return nil }
    let thousandths = (total * Double(scale)).rounded(.toNearestOrAwayFromZero)
    return remainder(Int(thousandths) + others)
  }

  /// Nil for letters that some programs count as two.
  private static func sum(ofLetters text: String) -> Int? {
    var sum = 0
    for (place, letter) in text.unicodeScalars.prefix(letters).enumerated() {
      guard letter.value <= 0xFFFF else { return nil }
      sum += Int(letter.value) * (place * letterStep + 1)
    }
    // The formula fills a short text up with blanks, so that every place has a letter.
    for place in min(text.unicodeScalars.count, letters)..<letters {
      sum += 0x20 * (place * letterStep + 1)
    }
    return sum
  }

  /// The code of a form from the sums of its tables, or of their parts, in their order; empty where all are zero, as in a
  /// form that nobody has filled in.
  package static func code(of sums: [Int]) -> String {
    var total = 0
    for (index, sum) in sums.enumerated() {
      total = remainder(total + remainder(sum) * factor(ofTable: index))
    }
    return text(of: total)
  }

  /// Tables weigh differently, so that figures which stand in the wrong table change the code.
  package static func factor(ofTable index: Int) -> Int { index * 37 % 997 + 1 }

  package static func text(of number: Int) -> String {
    guard number != 0 else { return "" }
    let digits = String(repeating: "0", count: max(0, 6 - "\(number)".utf8.count)) + "\(number)"
    return "\(digits.prefix(3))-\(digits.suffix(3))"
  }

  private static func remainder(_ number: Int) -> Int {
    let rest = number % modulus
    return rest < 0 ? rest + modulus : rest
  }
}

/// The check code of one return.
package struct FoundCheckCode: Hashable, Sendable {
  /// From the figures that were read; empty where there are none.
  package let computed: String
  /// When the file was saved; nil where the program that saved it did not compute.
  package let saved: String?

  package init(computed: String, saved: String?) {
    self.computed = computed
    self.saved = saved
  }
}
