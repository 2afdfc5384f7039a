/// What the pieces of a text make together: numbers, ratios, dates, words.
struct TypedItem: Hashable {
  enum Kind: Hashable {
    case number(WrittenNumber, isPercent: Bool)
    /// `27/27`
    case ratio(WrittenNumber, WrittenNumber)
    /// Nil where what looks like a day is none: `31/2/2022`, `20/9/22`.
    case date(PartialDate?)
    /// `4,49E+06`
    case scientific
    /// The number of a document, which counts nothing: `36/2015/QĐ-UBND`, `71-KL/TW`.
    case reference
    case words
    case raised
    case sign(Unicode.Scalar)
  }

  let kind: Kind
  /// In the pieces of the text.
  let pieces: Range<Int>
}
