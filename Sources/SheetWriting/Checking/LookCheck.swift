internal import SheetPlans

/// How cells and letters look. Most cells share a few looks, so that each is looked at once.
struct LookCheck {
  private var looks: Set<CellLook> = []
  private var letters: Set<Letters> = []

  mutating func check(_ look: CellLook) throws(PlanFault.Reason) {
    guard looks.insert(look).inserted else { return }
    try check(look.letters)
    try Self.check(colour: look.fill)
    guard (0...WritingLimits.indent).contains(look.indent) else { throw .beyond(.indent) }
    if let format = look.numberFormat {
      guard !format.isEmpty else { throw .emptyText(.numberFormat) }
      try TextCheck.check(format, .numberFormat, bytes: WritingLimits.formatBytes)
    }
    try checkCount()
  }

  mutating func check(_ letters: Letters) throws(PlanFault.Reason) {
    guard self.letters.insert(letters).inserted else { return }
    guard !letters.font.isEmpty else { throw .emptyText(.font) }
    try TextCheck.check(letters.font, .font, bytes: WritingLimits.formatBytes)
    guard (1...WritingLimits.fontSize).contains(letters.size) else { throw .beyond(.fontSize) }
    try Self.check(colour: letters.colour)
    try checkCount()
  }

  static func check(colour: UInt32?) throws(PlanFault.Reason) {
    guard colour ?? 0 <= 0xFFFFFF else { throw .beyond(.colour) }
  }

  private func checkCount() throws(PlanFault.Reason) {
    guard looks.count + letters.count <= WritingLimits.looks else {
      throw .tooMany(.looks, limit: WritingLimits.looks)
    }
  }
}
