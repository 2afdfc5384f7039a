/// A way to write Vietnamese from before composed Unicode, as it stands in the texts of workbooks.
package enum LegacyEncoding: CaseIterable, Sendable {
  /// TCVN3, also called ABC: one sign of Latin-1 for a letter, shown as that letter by the fonts
  /// whose names begin with `.Vn`.
  case tcvn3
  /// The same signs under the fonts that show small letters as capitals (`.VnTimeH`).
  case tcvn3Capitals
  /// VNI for Windows: a vowel and a sign of Latin-1 for its marks, under the fonts `VNI-…`.
  case vni
  /// Unicode with marks that stand as signs of their own, all of them (NFD) or only those of the
  /// tones (as Windows has them in code page 1258).
  case decomposed
}
