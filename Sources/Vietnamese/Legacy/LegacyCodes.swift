extension LegacyEncoding {
  /// The letters that these signs stand for. `decomposed` is no matter of codes: see `Composing`.
  func letters(of signs: ArraySlice<UInt32>) -> [Letter] {
    switch self {
    case .tcvn3: signs.map { TCVN3.letter(of: $0) }
    case .tcvn3Capitals: signs.map { TCVN3.letter(of: $0).capital }
    case .vni: VNI.letters(of: signs)
    case .decomposed: signs.map { Letter($0) }
    }
  }

  /// The signs that stand for these letters; nil where some letter has none.
  func signs(of letters: [Letter]) -> [UInt32]? {
    switch self {
    case .tcvn3: TCVN3.signs(of: letters)
    case .tcvn3Capitals: TCVN3.signs(of: letters.map(\.small))
    case .vni: VNI.signs(of: letters)
    case .decomposed: letters.flatMap(\.decomposed)
    }
  }
}
