import Reporting
import Vocabulary

extension LevelTrees {
  /// The levels as offices call them, enough of them for a test.
  static let known = LevelTrees(
    levels: [
      Named(
        Level("tinh"), name: Phrase(vi: "Cấp tỉnh", en: "Province"),
        words: ["cấp tỉnh", "tỉnh", "UBND tỉnh", "toàn tỉnh"]),
      Named(
        Level("so"), name: Phrase(vi: "Cấp sở", en: "Department"),
        words: [
          "cấp sở", "sở", "các sở", "sở, ngành", "sở, ban, ngành", "sở, ban, ngành tỉnh",
          "các sở, ban, ngành",
          "các sở, ngành",
        ]),
      Named(
        Level("huyen"), name: Phrase(vi: "Cấp huyện", en: "District"),
        words: [
          "cấp huyện", "UBND cấp huyện", "huyện, thị xã, TP", "huyện, thị xã, thành phố",
          "các huyện",
          "huyện", "UBND các huyện",
        ]),
      Named(
        Level("xa"), name: Phrase(vi: "Cấp xã", en: "Commune"),
        words: ["cấp xã", "xã", "UBND cấp xã", "xã, phường, thị trấn", "các xã"]),
    ],
    trees: [])
}
