/// One of the six tones. All but the level one are written as a mark over or under a vowel.
enum Tone: UInt8, CaseIterable, Sendable {
  /// Ngang: no mark.
  case level
  /// Huyền: à.
  case grave
  /// Hỏi: ả.
  case hook
  /// Ngã: ã.
  case tilde
  /// Sắc: á.
  case acute
  /// Nặng: ạ.
  case dot

  /// The number of its combining mark.
  var mark: UInt32? {
    switch self {
    case .level: nil
    case .grave: 0x300
    case .hook: 0x309
    case .tilde: 0x303
    case .acute: 0x301
    case .dot: 0x323
    }
  }
}
