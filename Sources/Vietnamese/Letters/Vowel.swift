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

  /// The mark that makes it another vowel than the plain one.
  var shape: Shape? {
    switch self {
    case .a, .e, .i, .o, .u, .y: nil
    case .aCircumflex, .eCircumflex, .oCircumflex: .circumflex
    case .aBreve: .breve
    case .oHorn, .uHorn: .horn
    }
  }

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

  /// A mark that belongs to the vowel and says nothing of the tone; its number as a combining mark.
  enum Shape: UInt32, Sendable {
    case circumflex = 0x302
    case breve = 0x306
    case horn = 0x31B
  }
}
