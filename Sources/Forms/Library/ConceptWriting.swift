internal import Reporting

// How tables write what a concept is made of: ids, parts, sums, answers.

extension StringProtocol {
  /// Whether it may be the id of a concept or a level, such as `cd_kh_ty_le`. Other letters would
  /// be taken for signs where ids are joined.
  var isID: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  /// What stands before the first `=` and behind it, without the spaces around; nil where either is
  /// nothing.
  var pair: (name: String, value: String)? {
    guard let equals = firstIndex(of: "=") else { return nil }
    let (name, value) = (self[..<equals].withoutSpaces, self[index(after: equals)...].withoutSpaces)
    return name.isEmpty || value.isEmpty ? nil : (name, value)
  }

  /// Without the spaces at its ends; other blanks are a mistake that is told.
  var withoutSpaces: String {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " })
    else { return "" }
    return String(self[first...last])
  }

  /// What stands between `opening` and the `)` at the end.
  fileprivate func inside(_ opening: String) -> SubSequence? {
    guard hasPrefix(opening), hasSuffix(")") else { return nil }
    return dropFirst(opening.count).dropLast()
  }
}

extension Concept.Part {
  /// `tc_kt_da_xl`, `#count(bm_sx_so_tt=1)`, `#units(so)`; nil for anything else.
  init?(written text: String) {
    if let level = text.inside("#units("), level.isID {
      self = .units(Level(String(level)))
    } else if let (id, code) = text.inside("#count(")?.pair, id.isID, let code = Int(digits: code) {
      self = .unitsAnswering(ConceptID(id), code: code)
    } else if text.isID {
      self = .concept(ConceptID(text))
    } else {
      return nil
    }
  }
}

extension LibraryPlace {
  func id(_ text: String) throws(LibraryError) -> String {
    guard text.isID else { throw error(.malformed(text, .id)) }
    return text
  }

  /// One part of a percentage.
  func part(_ text: String) throws(LibraryError) -> Concept.Part {
    guard let part = Concept.Part(written: text) else { throw error(.malformed(text, .part)) }
    return part
  }

  /// `tc_bh_tinh+tc_bh_huyen`; nothing in an empty text.
  func sum(_ text: String) throws(LibraryError) -> [ConceptID] {
    guard !text.isEmpty else { return [] }
    var ids: [ConceptID] = []
    var known: Set<ConceptID> = []
    for piece in text.split(separator: "+", omittingEmptySubsequences: false) {
      let id = piece.withoutSpaces
      guard id.isID else { throw error(.malformed(text, .sum)) }
      guard known.insert(ConceptID(id)).inserted else { throw error(.repeated(id)) }
      ids.append(ConceptID(id))
    }
    return ids
  }

  /// `cd_ks=1`; nil for an empty text.
  func gate(_ text: String) throws(LibraryError) -> Concept.Gate? {
    guard !text.isEmpty else { return nil }
    guard let (id, code) = text.pair, id.isID, let code = Int(digits: code) else {
      throw error(.malformed(text, .gate))
    }
    return Concept.Gate(ConceptID(id), code: code)
  }

  /// `0=Không;1=Có`; nil for an empty text.
  func answers(_ text: String) throws(LibraryError) -> AnswerList? {
    guard !text.isEmpty else { return nil }
    var answers: [AnswerList.Answer] = []
    var known: Set<Int> = []
    for piece in text.split(separator: ";", omittingEmptySubsequences: false) {
      guard let (name, meaning) = piece.pair, let code = Int(digits: name) else {
        throw error(.malformed(text, .answers))
      }
      guard known.insert(code).inserted else { throw error(.repeated(name)) }
      answers.append(AnswerList.Answer(code: code, meaning: meaning))
    }
    return AnswerList(answers)
  }
}
