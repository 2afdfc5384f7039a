import JSON
import TestSupport
import Vocabulary

/// A JSON value without its places: what a writer is given and a reader must give back. Texts are
/// compared byte by byte, as `String` takes é and e + ´ for equal.
indirect enum Tree: Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  case figure(Figure)
  case string(String)
  case array([Tree])
  case object([Field])

  struct Field: Equatable {
    let key: String
    let tree: Tree
  }

  static func == (left: Tree, right: Tree) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.figure(let left), .figure(let right)): left.description == right.description
    case (.integer(let left), .figure(let right)), (.figure(let right), .integer(let left)):
      "\(left)" == right.description
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)):
      left.map(\.tree) == right.map(\.tree)
        && left.elementsEqual(right) { $0.key.utf8.elementsEqual($1.key.utf8) }
    default: false
    }
  }

  init(_ value: JSONValue) throws(JSONError) {
    switch value.content {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .number: self = .figure(try value.figure())
    case .string(let value): self = .string(value)
    case .array(let elements):
      self = .array(try elements.map { element throws(JSONError) in try Tree(element) })
    case .object(let object):
      self = .object(
        try object.members.map { member throws(JSONError) in
          Field(key: member.key, tree: try Tree(member.value))
        })
    }
  }

  func write(to writer: inout JSONArrayWriter) {
    switch self {
    case .null: writer.null()
    case .bool(let value): writer.element(value)
    case .integer(let value): writer.element(value)
    case .figure(let value): writer.element(value)
    case .string(let value): writer.element(value)
    case .array(let trees): writer.array { list in trees.forEach { $0.write(to: &list) } }
    case .object(let fields):
      writer.object { object in fields.forEach { $0.tree.write(to: &object, as: $0.key) } }
    }
  }

  private func write(to writer: inout JSONObjectWriter, as key: String) {
    switch self {
    case .null: writer.null(key)
    case .bool(let value): writer.member(key, value)
    case .integer(let value): writer.member(key, value)
    case .figure(let value): writer.member(key, value)
    case .string(let value): writer.member(key, value)
    case .array(let trees): writer.array(key) { list in trees.forEach { $0.write(to: &list) } }
    case .object(let fields):
      writer.object(key) { object in fields.forEach { $0.tree.write(to: &object, as: $0.key) } }
    }
  }
}

extension SeededRandom {
  mutating func tree(depth: Int = 5) -> Tree {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &self) {
    case 0: .null
    case 1: .bool(Bool.random(using: &self))
    case 2: .integer(Int.random(in: .min ... .max, using: &self))
    case 3:
      .figure(
        Figure(
          significand: Int64.random(in: -999_999...999_999, using: &self),
          scale: UInt8.random(in: 0...18, using: &self)) ?? .zero)
    case 4: .string(text())
    case 5: .array(trees(depth: depth))
    default:
      .object(
        trees(depth: depth).enumerated().map { index, tree in
          Tree.Field(key: "\(index)" + text(), tree: tree)
        })
    }
  }

  mutating func text() -> String {
    let alphabet: [Unicode.Scalar] = [
      "a", "B", "7", " ", "đ", "ộ", "\u{323}", "\"", "\\", "/", "\n", "\r", "\t", "\u{0}", "\u{1f}",
      "\u{7f}", "\u{2028}", "\u{feff}", "\u{ffff}", "😀", "{", "]", ",",
    ]
    let length = Int.random(in: 0...20, using: &self)
    var text = String.UnicodeScalarView()
    for _ in 0..<length { text.append(alphabet.randomElement(using: &self) ?? "x") }
    return String(text)
  }

  private mutating func trees(depth: Int) -> [Tree] {
    // Now and then more fields than a small object has.
    let count = Int.random(in: 0...(depth == 1 ? 40 : 5), using: &self)
    return (0..<count).map { _ in tree(depth: depth - 1) }
  }
}
