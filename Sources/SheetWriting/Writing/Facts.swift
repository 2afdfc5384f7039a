internal import CLibXLSXWriter
internal import SheetPlans

/// What the workbook says of itself.
struct Facts {
  private let facts: BookFacts

  /// 1 January 1980, the date that all parts in the archive have. Without a date the library takes
  /// the present moment, and no two files are equal. (0 means none.)
  static let created = 315_532_800

  init(_ facts: BookFacts) {
    self.facts = facts
  }

  @unsafe func write(to book: UnsafeMutablePointer<lxw_workbook>) throws(FileFault) {
    let texts = CTexts()
    var properties = unsafe lxw_doc_properties()
    unsafe properties.title = texts.copy(facts.title)
    unsafe properties.subject = texts.copy(facts.subject)
    unsafe properties.author = texts.copy(facts.author)
    unsafe properties.created = time_t(Self.created)
    let answer = unsafe workbook_set_properties(book, &properties)
    withExtendedLifetime(texts) {}
    try FileFault.check(answer)
    for fact in facts.custom {
      try FileFault.check(
        unsafe workbook_set_custom_property_string(book, fact.name, fact.text), at: fact.name)
    }
  }
}
