/// The few colours of a blank form, `0xRRGGBB`: light enough to vanish on paper.
enum Colours {
  /// To be filled in.
  static let input: UInt32 = 0xFFF8E1
  /// Not this office's to fill in.
  static let closed: UInt32 = 0xE7E6E6
  /// A total some of whose parts are still blank.
  static let unfinished: UInt32 = 0xFFEB9C
  /// Figures that contradict each other.
  static let wrong: UInt32 = 0xFFC7CE
  static let wrongLetters: UInt32 = 0x9C0006
}
