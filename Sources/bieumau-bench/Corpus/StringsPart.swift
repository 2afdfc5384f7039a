internal import Markup

/// The shared strings of a template, and those a clerk's entries add to them.
struct StringsPart {
  private var added: [String] = []
  private var numbers: [String: Int] = [:]
  private var uses = 0
  private let known: Int

  /// - Parameter known: how many strings the template has.
  init(known: Int) {
    self.known = known
  }

  /// The number of a text that one more cell refers to.
  mutating func number(of text: String) -> Int {
    uses += 1
    if let number = numbers[text] { return number }
    let number = known + added.count
    numbers[text] = number
    added.append(text)
    return number
  }

  /// The part with the new strings behind the old ones.
  func written(over copy: consuming PartCopy) throws -> [UInt8] {
    while true {
      let event = try copy.next()
      switch event {
      case .start where copy.isAt(.sst):
        let count = copy.value(.count).flatMap { Int($0) } ?? 0
        try copy.copyStart(
          changing: [.count: String(count + uses), .uniqueCount: String(known + added.count)])
      case .end where copy.isAt(.sst):
        for text in added {
          copy.start("si")
          copy.element("t", holding: text)
          copy.writer.end()
        }
        try copy.copy(event)
      case .done: return copy.finish()
      default: try copy.copy(event)
      }
    }
  }
}
