internal import Vietnamese

/// "Trong đó: …", "Chia ra:": what follows is part of what stands above.
enum PartsHeading {
  static func begins(_ label: String) -> Bool {
    label.begins(withLetterOf: "tc".utf8)
      && openings.begin(Fold.bare(label.opening(30)).utf8.span, at: 0)
  }

  /// Whether these words are all that the label says.
  static func isOne(_ label: String) -> Bool {
    label.utf8.count <= 30 && words.contains(Fold.bare(label))
  }

  private static let words: Set = ["trong do", "chia ra", "gom", "bao gom", "cu the", "gom co"]
  private static let openings = Phrases(["trong do", "chia ra"])
}
