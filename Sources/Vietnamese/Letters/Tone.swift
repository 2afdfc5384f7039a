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
}
