/// One of the twelve vowels, without its tone.
enum Vowel: UInt8, CaseIterable, Sendable {
  case a
  case aBreve
  case aCircumflex
  case e
  case eCircumflex
  case i
  case o
  case oCircumflex
  case oHorn
  case u
  case uHorn
  case y

  /// The vowel of plain Latin that it is written on: o of ô and ơ.
  var plain: Vowel {
    switch self {
    case .a, .aBreve, .aCircumflex: .a
    case .e, .eCircumflex: .e
    case .i: .i
    case .o, .oCircumflex, .oHorn: .o
    case .u, .uHorn: .u
    case .y: .y
    }
  }

  /// Whether a mark makes it another vowel than the plain one.
  var isMarked: Bool { plain != self }

  /// The vowel that this one becomes under a mark; nil where the two make none.
  func under(_ shape: Shape) -> Vowel? {
    switch (shape, self) {
    case (.circumflex, .a): .aCircumflex
    case (.circumflex, .e): .eCircumflex
    case (.circumflex, .o): .oCircumflex
    case (.breve, .a): .aBreve
    case (.horn, .o): .oHorn
    case (.horn, .u): .uHorn
    default: nil
    }
  }

  /// A mark that belongs to the vowel and says nothing of the tone.
  enum Shape: Sendable {
    case circumflex
    case breve
    case horn
  }
}
