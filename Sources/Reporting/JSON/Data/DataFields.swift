internal import JSON
internal import Vocabulary

/// The fields of one object of the data. Every way to take a field throws the sentence for the
/// person who wrote it. Absent and null are the same, except for `has`.
struct DataFields {
  private let object: JSONObject

  /// Throws for anything but an object, and for a field that is not among `known`: a misspelt field
  /// would be a figure dropped in silence.
  init(_ value: JSONValue, known: [String]) throws(DataError) {
    do throws(JSONError) {
      object = try value.object()
      try object.refuseKeys(besides: known)
    } catch {
      throw DataError(error)
    }
  }

  /// The fields of an object whose names the caller judges.
  static func members(_ value: JSONValue) throws(DataError) -> [JSONObject.Member] {
    do throws(JSONError) { return try value.object().members } catch { throw DataError(error) }
  }

  /// Where the object begins.
  var position: JSONPosition { object.position }

  /// Whether the field is there, be it null.
  func has(_ key: String) -> Bool { object[key] != nil }

  /// Where the value of a field begins; where the object begins if there is no such field.
  func position(of key: String) -> JSONPosition {
    object[key]?.position ?? object.position
  }

  func error(_ reason: DataError.Reason, at key: String) -> DataError {
    DataError(position(of: key), reason)
  }

  func value(_ key: String) -> JSONValue? { object.optional(key) }

  /// A field that must be there; null counts as there.
  func required(_ key: String) throws(DataError) -> JSONValue {
    do throws(JSONError) { return try object.required(key) } catch { throw DataError(error) }
  }

  func text(_ key: String) throws(DataError) -> String? {
    try read(value(key)) { value throws(JSONError) in try value.string() }
  }

  func requiredText(_ key: String) throws(DataError) -> String {
    try read(try required(key)) { value throws(JSONError) in try value.string() }
  }

  func integer(_ key: String) throws(DataError) -> Int? {
    try read(value(key)) { value throws(JSONError) in try value.integer() }
  }

  func requiredInteger(_ key: String) throws(DataError) -> Int {
    try read(try required(key)) { value throws(JSONError) in try value.integer() }
  }

  func figure(_ key: String) throws(DataError) -> Figure? {
    try read(value(key)) { value throws(JSONError) in try value.figure() }
  }

  func requiredFigure(_ key: String) throws(DataError) -> Figure {
    try read(try required(key)) { value throws(JSONError) in try value.figure() }
  }

  func list(_ key: String) throws(DataError) -> [JSONValue] {
    try read(value(key)) { value throws(JSONError) in try value.array() } ?? []
  }

  func requiredList(_ key: String) throws(DataError) -> [JSONValue] {
    try read(try required(key)) { value throws(JSONError) in try value.array() }
  }

  /// One of the words that the field can have; nil where it is absent.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Word.Type = Word.self
  ) throws(DataError) -> Word? {
    value(key) == nil ? nil : try requiredWord(key)
  }

  func requiredWord<Word: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Word.Type = Word.self
  ) throws(DataError) -> Word {
    let text = try requiredText(key)
    guard let word = Word(rawValue: text) else {
      throw error(.unknownWord(text, known: Word.allCases.map(\.rawValue)), at: key)
    }
    return word
  }

  /// A cell as people write it, `D12`.
  func cell(_ key: String) throws(DataError) -> CellAddress? {
    value(key) == nil ? nil : try requiredCell(key)
  }

  func requiredCell(_ key: String) throws(DataError) -> CellAddress {
    let text = try requiredText(key)
    guard let cell = CellAddress(text) else { throw error(.noAddress(text), at: key) }
    return cell
  }

  private func read<Result>(
    _ value: JSONValue, _ body: (JSONValue) throws(JSONError) -> Result
  ) throws(DataError) -> Result {
    do throws(JSONError) { return try body(value) } catch { throw DataError(error) }
  }

  private func read<Result>(
    _ value: JSONValue?, _ body: (JSONValue) throws(JSONError) -> Result
  ) throws(DataError) -> Result? {
    guard let value else { return nil }
    let result: Result = try read(value, body)
    return result
  }
}
