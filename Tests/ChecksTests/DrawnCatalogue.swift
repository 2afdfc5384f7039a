import Reporting

extension Catalogue {
  /// One concept a line: `tong covers dung_han+qua_han`, `a atMost b`, `a sameAs b+c`, `a gate q=1`,
  /// `a of b` for the whole of a percentage.
  init(drawn: String) throws {
    self.init(
      try drawn.split(separator: "\n").map { line in
        let words = line.split(separator: " ").map(String.init)
        guard words.count == 3 else { throw NoDrawing(line: String(line)) }
        let others = words[2].split(separator: "+").map { ConceptID(String($0)) }
        let id = ConceptID(words[0])
        func concept(
          covers: [ConceptID] = [], atMost: ConceptID? = nil, sameAs: [ConceptID] = [],
          gate: Concept.Gate? = nil, whole: Concept.Part? = nil
        ) -> Concept {
          Concept(
            id: id, domain: 1, label: "", kind: .count, denominator: whole, covers: covers,
            atMost: atMost, sameAs: sameAs, gate: gate)
        }
        switch words[1] {
        case "covers": return concept(covers: others)
        case "atMost": return concept(atMost: others[0])
        case "sameAs": return concept(sameAs: others)
        case "of": return concept(whole: .concept(others[0]))
        case "gate":
          let halves = words[2].split(separator: "=").map(String.init)
          guard halves.count == 2, let code = Int(halves[1]) else {
            throw NoDrawing(line: String(line))
          }
          return concept(gate: .init(ConceptID(halves[0]), code: code))
        default: throw NoDrawing(line: String(line))
        }
      })
  }
}
