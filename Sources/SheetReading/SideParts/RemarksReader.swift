internal import Container
internal import Grid

/// Reads the conversations on the cells of a sheet: `xl/threadedComments/threadedComment1.xml`.
enum RemarksReader {
  /// The remarks that the sheet with these relationships has, in the order of the file.
  ///
  /// - Parameter people: their names by id, from `readPeople`.
  static func read(
    _ relationships: Relationships, in package: OfficePackage, people: [String: String],
    _ budget: inout AsideBudget
  ) throws(ReadingError) -> [Remark] {
    var remarks: [Remark] = []
    for part in relationships.parts("threadedComment", in: package) {
      var reader = try PartReader(part, of: package)
      remarks += try read(&reader, people: people, &budget)
    }
    return remarks
  }

  static func read(
    _ reader: inout PartReader, people: [String: String], _ budget: inout AsideBudget
  ) throws(ReadingError) -> [Remark] {
    guard try reader.root() == .ThreadedComments else { return [] }
    var remarks: [Remark] = []
    try reader.children { reader, word throws(ReadingError) in
      guard word == .threadedComment, let cell = reader.address(.ref) else { return }
      var remark = Remark(cell)
      remark.id = reader.string(.id)
      remark.answers = reader.string(.parentId)
      remark.author = reader.string(.personId).flatMap { people[$0] }
      remark.date = reader.string(.dT)
      remark.isDone = reader.flag(.done) ?? false
      try reader.children { reader, word throws(ReadingError) in
        if word == .text { remark.text = try reader.readProse() }
      }
      try budget.take(.notes, of: reader.file)
      for text in [remark.id, remark.answers, remark.date, remark.text] {
        try budget.take(text: text, of: reader.file)
      }
      remarks.append(remark)
    }
    return remarks
  }

  /// The names of those who take part in conversations, by id, from the workbook's relationships.
  static func readPeople(
    _ relationships: Relationships, in package: OfficePackage, _ budget: inout AsideBudget
  ) throws(ReadingError) -> [String: String] {
    var people: [String: String] = [:]
    for part in relationships.parts("person", in: package) {
      var reader = try PartReader(part, of: package)
      try readPeople(&reader, &people, &budget)
    }
    return people
  }

  static func readPeople(
    _ reader: inout PartReader, _ people: inout [String: String], _ budget: inout AsideBudget
  ) throws(ReadingError) {
    guard try reader.root() == .personList else { return }
    try reader.children { reader, word throws(ReadingError) in
      guard word == .person, let id = reader.string(.id), let name = reader.string(.displayName)
      else { return }
      try budget.take(.notes, of: reader.file)
      for text in [id, name] { try budget.take(text: text, of: reader.file) }
      people[id] = name
    }
  }
}
