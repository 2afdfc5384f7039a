internal import JSON

/// A value of a JSON file that describes forms, with the place it stands in.
///
/// The functions that take it apart throw the sentence for the person who wrote the file. A text is
/// never empty: whoever has nothing to say leaves the field out.
struct DescribedValue {
  private let file: String
  private let key: String?
  private let value: JSONValue

  init(_ file: LibraryFile) throws(LibraryError) {
    try file.refuseSize(above: LibraryLimits.jsonBytes)
    self.file = file.name
    key = nil
    do throws(JSONError) {
      value = try JSONReader.read(file.bytes)
    } catch {
      throw LibraryPlace(file: file.name, line: error.position.line).error(.json(error))
    }
  }

  private init(_ value: JSONValue, of key: String?, in file: String) {
    self.file = file
    self.key = key
    self.value = value
  }

  var place: LibraryPlace {
    LibraryPlace(
      file: file, line: value.position.line, field: key.map { LibraryPlace.Field.key($0) })
  }

  func text() throws(LibraryError) -> String {
    let text = try asked { value throws(JSONError) in try value.string() }.trimmed
    guard !text.isEmpty else { throw place.error(.missingValue) }
    return text
  }

  func elements() throws(LibraryError) -> [DescribedValue] {
    try asked { value throws(JSONError) in try value.array() }
      .map { DescribedValue($0, of: key, in: file) }
  }

  /// The texts of a list, none of which may stand there twice.
  func texts() throws(LibraryError) -> [(text: String, place: LibraryPlace)] {
    var texts: [(text: String, place: LibraryPlace)] = []
    var known: Set<String> = []
    for element in try elements() {
      let text = try element.text()
      guard known.insert(text).inserted else { throw element.place.error(.repeated(text)) }
      texts.append((text, element.place))
    }
    return texts
  }

  /// An object that has no fields but these.
  func fields(_ known: String...) throws(LibraryError) -> DescribedFields {
    let object = try asked { value throws(JSONError) in
      let object = try value.object()
      try object.refuseKeys(besides: known)
      return object
    }
    return DescribedFields(object, in: file)
  }

  /// An object whose fields have names of the writer's own.
  func members() throws(LibraryError) -> [(key: String, value: DescribedValue)] {
    try asked { value throws(JSONError) in try value.object() }
      .members.map { ($0.key, DescribedValue($0.value, of: $0.key, in: file)) }
  }

  private func asked<Answer>(
    _ question: (JSONValue) throws(JSONError) -> Answer
  ) throws(LibraryError) -> Answer {
    do throws(JSONError) {
      return try question(value)
    } catch {
      throw LibraryPlace(file: file, line: error.position.line).error(.json(error))
    }
  }

  /// The fields of an object.
  struct DescribedFields {
    private let object: JSONObject
    private let file: String

    fileprivate init(_ object: JSONObject, in file: String) {
      self.object = object
      self.file = file
    }

    /// Nil for a field that is not there, or is null.
    subscript(key: String) -> DescribedValue? {
      object.optional(key).map { DescribedValue($0, of: key, in: file) }
    }

    func required(_ key: String) throws(LibraryError) -> DescribedValue {
      do throws(JSONError) {
        return DescribedValue(try object.required(key), of: key, in: file)
      } catch {
        throw LibraryPlace(file: file, line: error.position.line).error(.json(error))
      }
    }

    /// The texts of a list; none where there is no such field.
    func texts(_ key: String) throws(LibraryError) -> [(text: String, place: LibraryPlace)] {
      try self[key]?.texts() ?? []
    }
  }
}
