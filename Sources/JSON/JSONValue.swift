package import Vocabulary

/// One value of a JSON text and the place where it begins.
///
/// The functions that take a value out of it throw the sentence for the person who wrote the text:
/// where, what is there, what should be.
package struct JSONValue: Sendable {
  package enum Content: Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
  }

  package let content: Content
  package let position: JSONPosition

  package init(_ content: Content, at position: JSONPosition) {
    self.content = content
    self.position = position
  }

  package var kind: JSONKind {
    switch content {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  package var isNull: Bool { kind == .null }

  package func bool() throws(JSONError) -> Bool {
    guard case .bool(let value) = content else { throw wrongKind(.bool) }
    return value
  }

  package func string() throws(JSONError) -> String {
    guard case .string(let value) = content else { throw wrongKind(.string) }
    return value
  }

  /// The number as it is written.
  package func number() throws(JSONError) -> JSONNumber {
    guard case .number(let value) = content else { throw wrongKind(.number) }
    return value
  }

  /// The number's exact value; throws when a figure cannot hold it.
  package func figure() throws(JSONError) -> Figure {
    let number = try number()
    guard let figure = number.figure else {
      throw JSONError(position, .inexactNumber(number.literal))
    }
    return figure
  }

  /// The number as a whole number; `9.00` and `1e3` are whole, `1.5` throws.
  package func integer() throws(JSONError) -> Int {
    let figure = try figure()
    guard let integer = figure.integer.flatMap(Int.init(exactly:)) else {
      throw JSONError(position, .notWhole(figure.description))
    }
    return integer
  }

  package func array() throws(JSONError) -> [JSONValue] {
    guard case .array(let elements) = content else { throw wrongKind(.array) }
    return elements
  }

  package func object() throws(JSONError) -> JSONObject {
    guard case .object(let object) = content else { throw wrongKind(.object) }
    return object
  }

  private func wrongKind(_ expected: JSONKind) -> JSONError {
    JSONError(position, .wrongKind(expected: expected, found: kind))
  }
}
