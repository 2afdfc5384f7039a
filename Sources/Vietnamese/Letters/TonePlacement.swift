/// Where a text puts its tone marks: both schools are in use, often in one document.
///
/// Only marks move, and only within the vowels of one syllable; case and all other signs stay. A mark
/// that neither school would put where it is (hòan, qúy) goes where it belongs. Text is taken letter
/// by letter: decomposed text is composed first, by `Composing`.
package enum TonePlacement {
  /// Hòa, khỏe, thủy.
  package static func old(_ text: String) -> String {
    placed(text, .old)
  }

  /// Hoà, khoẻ, thuỷ.
  package static func modern(_ text: String) -> String {
    placed(text, .modern)
  }

  private static func placed(_ text: String, _ school: ToneSchool) -> String {
    let original = text.unicodeScalars.map { Letter($0.value) }
    var letters = original
    letters.forEachVowelRun { run, letters in school.place(run, in: &letters) }
    return letters == original ? text : String(letters)
  }
}
