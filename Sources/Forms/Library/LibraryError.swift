package import JSON
package import Reporting
package import Vocabulary

/// Why a file that describes forms cannot be used, and where. People write these files; the first
/// mistake of a file ends its reading.
package struct LibraryError: Error, Hashable {
  package let place: LibraryPlace
  package let reason: Reason

  package init(_ place: LibraryPlace, _ reason: Reason) {
    self.place = place
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable {
    case tooLarge(bytes: Int, limit: Int)
    case tooManyLines
    /// Of a list.
    case tooManyValues(limit: Int)
    case utf16
    case notUTF8
    case controlCharacter(UInt8)
    case json(JSONError)

    case noHeader(columns: [String])
    case unknownColumn(String, known: [String])
    case missingColumn
    case repeatedColumn
    case wrongCellCount(found: Int, expected: Int)
    case quotedCell

    case missingValue
    case malformed(String, Shape)
    case unknownValue(String, known: [String])
    case unknownLevel(String, known: [String])
    case unknownConcept(String, near: String?)
    /// Of an answer that a part counts.
    case unknownAnswer(Int, of: ConceptID)
    case repeated(String)
    case repeatedConcept(ConceptID, firstLine: Int)
    case repeatedRow(RowReference, firstLine: Int)

    case ratioWithoutParts
    /// The concepts in the order in which each is computed from the next, the last from the first.
    case computedFromItself([ConceptID])
    case aboveItself([Level])
    case daysReversed(from: CalendarDate, to: CalendarDate)
    case treesOverlap(firstLine: Int)
    /// The form addresses a level that no column of figures is for.
    case levelWithoutColumn(Level)
    /// A column of figures is for a level that the form does not address.
    case columnOfForeignLevel(Level)
    case foreignID(String, folder: String)
  }

  /// How a value has to be written.
  package enum Shape: Hashable, Sendable {
    case number(ClosedRange<Int>)
    case id
    case answers
    case gate
    case part
    case sum
    case duties
    case day
  }
}
