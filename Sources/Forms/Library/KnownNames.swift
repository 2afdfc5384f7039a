internal import Reporting
internal import Vocabulary

/// The levels and concepts that descriptions may speak of.
struct KnownNames {
  let catalogue: Catalogue
  /// In the order of their file, for telling people.
  private let levelNames: [String]
  private let levels: Set<Level>

  init(_ trees: LevelTrees, _ catalogue: Catalogue = Catalogue()) {
    self.init(levels: trees.levels.map(\.level), catalogue)
  }

  init(levels: [Level], _ catalogue: Catalogue = Catalogue()) {
    self.catalogue = catalogue
    levelNames = levels.map(\.rawValue)
    self.levels = Set(levels)
  }

  func level(_ text: String, at place: LibraryPlace) throws(LibraryError) -> Level {
    guard levels.contains(Level(text)) else {
      throw place.error(.unknownLevel(text, known: levelNames))
    }
    return Level(text)
  }

  func levels(
    _ texts: [(text: String, place: LibraryPlace)]
  ) throws(LibraryError) -> [Level] {
    try texts.map { text, place throws(LibraryError) in try level(text, at: place) }
  }

  @discardableResult
  func concept(_ id: ConceptID, at place: LibraryPlace) throws(LibraryError) -> Concept {
    if let concept = catalogue[id] { return concept }
    let known = catalogue.concepts.prefix(LibraryLimits.hintWords).map(\.id.rawValue)
    throw place.error(
      .unknownConcept(id.rawValue, near: NearMiss.nearest(to: id.rawValue, among: known)))
  }

  /// Throws where a part names what there is not.
  func check(_ part: Concept.Part?, at place: LibraryPlace) throws(LibraryError) {
    switch part {
    case .concept(let id): try concept(id, at: place)
    case .units(let level): _ = try self.level(level.rawValue, at: place)
    case .unitsAnswering(let id, let code):
      guard try concept(id, at: place).answers?.meaning(of: code) != nil else {
        throw place.error(.unknownAnswer(code, of: id))
      }
    case nil: break
    }
  }

  func check(_ sum: [ConceptID], at place: LibraryPlace) throws(LibraryError) {
    for id in sum { try concept(id, at: place) }
  }

  /// `none`, `sum(so,huyen)`; throws for an unknown rule and for an unknown level in it.
  func rollup(_ text: String, at place: LibraryPlace) throws(LibraryError) -> RollupRule {
    guard let rule = RollupRule(text) else {
      throw place.error(.unknownValue(text, known: Self.rollups))
    }
    if case .sumOf(let named) = rule {
      for level in named { _ = try self.level(level.rawValue, at: place) }
    }
    return rule
  }

  private static let rollups =
    [
      .none, .sum, .sumOf([Level("so"), Level("huyen")]), .ratio, .own, .union, .total, .weighted,
      .countIf, .any,
    ].map { (rule: RollupRule) in rule.name }
}
