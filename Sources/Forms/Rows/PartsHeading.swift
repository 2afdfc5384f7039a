internal import Vietnamese

/// "Trong đó: …", "Chia ra:": what follows is part of what stands above.
enum PartsHeading {
  static func begins(_ label: String) -> Bool {
    openings.begin(opening(of: label).utf8.span, at: 0)
  }

  /// Whether these words are all that the label says.
  static func isOne(_ label: String) -> Bool {
    label.utf8.count <= 30 && words.contains(Fold.bare(label))
  }

  private static func opening(of label: String) -> String {
    Fold.bare(String(String.UnicodeScalarView(label.unicodeScalars.prefix(20))))
  }

  private static let words: Set = ["trong do", "chia ra", "gom", "bao gom", "cu the", "gom co"]
  private static let openings = Phrases(["trong do", "chia ra"])
}
