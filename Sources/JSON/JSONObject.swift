/// The fields of a JSON object, in the order written. No name occurs twice: the reader refuses it.
package struct JSONObject: Sendable {
  package struct Member: Sendable {
    package let key: String
    /// Where the name stands; the value has its own place.
    package let position: JSONPosition
    package let value: JSONValue
  }

  package let members: [Member]
  /// Where the object begins.
  package let position: JSONPosition

  package var keys: [String] { members.map(\.key) }

  /// The value of the field, null included; nil when there is no such field.
  package subscript(key: String) -> JSONValue? {
    members.first { $0.key == key }?.value
  }

  /// The value of a field that must be there; null counts as there.
  package func required(_ key: String) throws(JSONError) -> JSONValue {
    guard let value = self[key] else { throw JSONError(position, .missingKey(key)) }
    return value
  }

  /// The value of a field that may be absent or null, nil in both cases. Reads well with what
  /// follows: `try object.optional("name")?.string()`.
  package func optional(_ key: String) -> JSONValue? {
    self[key].flatMap { $0.isNull ? nil : $0 }
  }

  /// The fields whose names are not among `known`, in the order written.
  package func members(besides known: [String]) -> [Member] {
    members.filter { !known.contains($0.key) }
  }

  /// Throws for the first field whose name is not among `known`, with the name it resembles: a
  /// misspelt field would otherwise be a figure dropped in silence.
  package func refuseKeys(besides known: [String]) throws(JSONError) {
    guard let stranger = members.first(where: { !known.contains($0.key) }) else { return }
    throw stranger.unknown(among: known)
  }
}

extension JSONObject.Member {
  /// The sentence for a field that nobody asked for, for callers that collect them all.
  package func unknown(among known: [String]) -> JSONError {
    JSONError(position, .unknownKey(key, known: known))
  }
}
