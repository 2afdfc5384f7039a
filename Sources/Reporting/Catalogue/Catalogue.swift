/// All notions that forms report, each once.
package struct Catalogue: Sendable {
  package let concepts: [Concept]
  private let positions: [ConceptID: Int]

  /// Of two with one id the first counts; whoever reads a catalogue tells of the second.
  package init(_ concepts: [Concept] = []) {
    self.concepts = concepts
    positions = Dictionary(
      concepts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(id: ConceptID) -> Concept? {
    positions[id].map { concepts[$0] }
  }
}
