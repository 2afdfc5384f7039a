import Reporting
import Vocabulary

extension LevelTrees {
  /// Four levels with the words of forms, and who stood under whom before July 2025 and after it.
  static let drawn = LevelTrees(
    levels: [("tinh", "cấp tỉnh"), ("so", "cấp sở"), ("huyen", "cấp huyện"), ("xa", "cấp xã")].map {
      Named(
        Level($0), name: Phrase(vi: $1, en: $0), words: [$1],
        // One word is part of many names.
        unitNames: ["UBND \($1)", String($1.split(separator: " ")[1])])
    },
    trees: [
      Tree(
        from: nil, to: nil,
        parents: [
          Level("so"): Level("tinh"), Level("huyen"): Level("tinh"), Level("xa"): Level("huyen"),
        ]),
      Tree(
        from: nil, to: nil, parents: [Level("so"): Level("tinh"), Level("xa"): Level("tinh")]),
    ])
}
