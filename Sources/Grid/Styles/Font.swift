/// How letters look, in a cell or in one run of its text. A run need not say everything: what it
/// leaves open is nil or plain.
package struct Font: Hashable, Sendable {
  package enum Underline: String, Sendable {
    case none, single, double, singleAccounting, doubleAccounting
  }

  package enum Position: String, Sendable {
    case baseline, superscript, `subscript`
  }

  /// By which the old Vietnamese encodings are known: `.VnTime`, `VNI-Times`.
  package var name: String?
  /// In points.
  package var size: Double?
  package var isBold = false
  package var isItalic = false
  package var isStruckThrough = false
  package var underline = Underline.none
  package var position = Position.baseline
  package var colour: Colour?
  /// As Windows numbers them: 163 is Vietnamese.
  package var charset: Int?
  /// 1 has serifs, 2 has none.
  package var family: Int?

  package init() {}
}
