/// How much a label of a return is a label of the form in other words: typed with slips, shortened,
/// with a word more or less, an abbreviation spelled out.
struct LabelLikeness {
  let vocabulary: LabelVocabulary

  /// 1 for the same words in the same order, 0 for nothing in common. `form` are places in the
  /// vocabulary.
  func of(_ form: [Int], _ returned: ReturnedWords) -> Double {
    let formWeight = form.reduce(0) { $0 + vocabulary.weights[$1] }
    let whole = formWeight + returned.weight
    guard whole > 0, !form.isEmpty, !returned.words.isEmpty else { return 0 }
    return (table(form, returned.words).last ?? 0) / whole
  }

  /// Whether the label of a return may say something else: each has a word where the other has another
  /// ("đúng hạn", "quá hạn"), however long the rest is, or it goes on where the form's ends ("riêng
  /// cấp xã").
  func saysOther(_ form: [Int], _ returned: ReturnedWords) -> Bool {
    let words = returned.words
    let best = table(form, words)
    let width = words.count + 1
    var (i, j) = (form.count, words.count)
    var isMissing = false
    var added = 0.0
    while i > 0 || j > 0 {
      let place = i * width + j
      if i > 0, best[place] == best[place - width] {
        isMissing = true
        i -= 1
      } else if j > 0, best[place] == best[place - 1] {
        added += words[j - 1].weight
        j -= 1
      } else if i > 0, j > 0 {
        let step =
          joints(form, i - 1, words, j - 1).first { step in
            best[place - step.form * width - step.returned] + gain(form, i - 1, words, j - 1, step)
              == best[place]
          } ?? (1, 1)
        // A word that the form has elsewhere is no slip.
        let likeness = words[j - 1].meant[form[i - 1]] ?? 1
        if step == (1, 1), likeness < 1, words[j - 1].isKnown { return true }
        i -= step.form
        j -= step.returned
      } else {
        break
      }
    }
    return added > 0 && (isMissing || added > returned.weight / 10)
  }

  /// The weight, on both sides, of what the beginnings of the two have in common in order.
  private func table(_ form: [Int], _ words: [ReturnedWords.Word]) -> [Double] {
    let width = words.count + 1
    var best = [Double](repeating: 0, count: (form.count + 1) * width)
    for i in 0..<form.count {
      for j in 0..<words.count {
        let place = (i + 1) * width + j + 1
        var value = max(best[place - 1], best[place - width])
        if let likeness = words[j].meant[form[i]] {
          let gain = (vocabulary.weights[form[i]] + words[j].weight) * likeness
          value = max(value, best[place - width - 1] + gain)
        }
        for step in joints(form, i, words, j) {
          let gain = gain(form, i, words, j, step)
          value = max(value, best[place - step.form * width - step.returned] + gain)
        }
        best[place] = value
      }
    }
    return best
  }

  private func gain(
    _ form: [Int], _ i: Int, _ words: [ReturnedWords.Word], _ j: Int,
    _ step: (form: Int, returned: Int)
  ) -> Double {
    form[(i + 1 - step.form)...i].reduce(0) { $0 + vocabulary.weights[$1] }
      + words[(j + 1 - step.returned)...j].reduce(0) { $0 + $1.weight }
  }

  // MARK: Several words for one

  /// How many words of each side, up to these two, say the same where one side has a single word.
  private func joints(
    _ form: [Int], _ i: Int, _ words: [ReturnedWords.Word], _ j: Int
  ) -> [(form: Int, returned: Int)] {
    let own = vocabulary.words[form[i]]
    let other = words[j].letters
    if own == other { return [] }
    var found: [(form: Int, returned: Int)] = []
    // "thủtục", or "thủ tục" for a word that the form writes in one.
    if i > 0, vocabulary.words[form[i - 1]] + own == other { found.append((2, 1)) }
    if j > 0, words[j - 1].letters + other == own { found.append((1, 2)) }
    // "CCHC" for "cải cách hành chính", and the other way round.
    if let count = spelled(other, endingAt: i, { vocabulary.words[form[$0]].first }) {
      found.append((count, 1))
    }
    if let count = spelled(own, endingAt: j, { words[$0].letters.first }) {
      found.append((1, count))
    }
    return found
  }

  /// How many words up to this one begin with the letters of the abbreviation; nil where others do.
  private func spelled(
    _ abbreviation: [UInt8], endingAt last: Int, _ firstLetter: (Int) -> UInt8?
  ) -> Int? {
    let count = abbreviation.count
    guard (2...8).contains(count), last + 1 >= count else { return nil }
    for index in 0..<count where firstLetter(last + 1 - count + index) != abbreviation[index] {
      return nil
    }
    return count
  }
}
