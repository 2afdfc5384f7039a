internal import Reporting
internal import Vietnamese

/// How a row of a return differs from the row of the form that it was found to be.
struct RowDifferences {
  enum Label {
    case same
    /// Slips of the fingers, words left out.
    case alike
    /// Another word in the place of one, or more than the form says.
    case other
  }

  let label: Label
  /// What is printed as its code, where that is another than the form's.
  let otherCode: String?
  /// Whether its unit is another kind of thing; the value may be in another scale.
  let otherUnit: Bool
  let changesFigure: Bool

  init(_ row: FoundRow, _ form: FormRow, at place: Int, likeness: Double, _ words: () -> FormWords)
  {
    if likeness == 1 {
      label = .same
    } else if row.label.label.isEmpty || likeness < 0.8 {
      label = .other
    } else {
      var memo = WordMemo()
      let words = words()
      let returned = ReturnedWords(row.label.label, in: words.vocabulary, &memo)
      let saysOther = LabelLikeness(vocabulary: words.vocabulary)
        .saysOther(words.labels[place], returned)
      label = saysOther ? .other : .alike
    }
    otherCode = Self.otherCode(row, form)
    let units = Self.units(row.unit, form)
    otherUnit = units.areOther
    changesFigure = units.changeFigure
  }

  /// A code that is empty is no other code.
  private static func otherCode(_ row: FoundRow, _ form: FormRow) -> String? {
    guard let printed = row.printedCode, !printed.isEmpty, printed != form.code else { return nil }
    guard let code = RowCode(printed) else { return printed }
    return code == RowCode(form.code) ? nil : printed
  }

  /// Words that mean the same thing are no other unit, as "VB" for "Văn bản": only what changes the kind
  /// or the scale of a figure is.
  private static func units(
    _ unit: String, _ form: FormRow
  ) -> (areOther: Bool, changeFigure: Bool) {
    guard !unit.isEmpty, unit != form.unit, Fold.bare(unit) != Fold.bare(form.unit) else {
      return (false, false)
    }
    if let own = form.answers {
      guard let other = AnswerReading.answers(in: unit) else { return (true, false) }
      let isSame = own.answers.allSatisfy { answer in
        other.meaning(of: answer.code).map { Fold.bare($0) == Fold.bare(answer.meaning) } ?? false
      }
      return (!isSame, !isSame)
    }
    guard let own = UnitKind(form.unit), let other = UnitKind(unit) else { return (false, false) }
    if own == .money, other == .money { return (true, true) }
    return (own != other, own != other)
  }
}

extension FoundRow {
  /// The code as a person sees it, before it was repaired.
  var printedCode: String? {
    guard !code.isEmpty, let piece = parts.code, parts.label != nil else {
      return code.isEmpty ? nil : code
    }
    return piece.isText ? code : piece.wording.onOneLine
  }
}
