internal import Container
internal import Markup
internal import SheetReading

/// Takes a workbook apart and looks at every part: is it there to its last byte, and where it is
/// XML, is it well-formed? Nothing is held in memory but one chunk at a time.
package enum PartsInspection {
  package static func report(on path: String) -> PartsReport {
    do throws(ContainerError) {
      let package = try OfficePackage(path: path, limits: .anyWorkbook)
      let parts = package.parts.map { part in inspect(part, of: package) }
      return PartsReport(file: path, parts: parts, refusal: nil)
    } catch {
      return PartsReport(file: path, parts: [], refusal: error)
    }
  }

  private static func inspect(
    _ part: OfficePackage.Part, of package: OfficePackage
  ) -> PartsReport.Part {
    var size: Int?
    var problem: ReadingError?
    do throws(ReadingError) {
      size = part.isMarkup ? try sizeOfMarkup(part, in: package) : try read(part, in: package)
    } catch {
      problem = error
    }
    return PartsReport.Part(
      name: part.name, packed: part.compressedSize, size: size,
      content: part.isFolder ? .folder : part.isMarkup ? .markup : .other, problem: problem)
  }

  /// Reads the part to its end and returns its size.
  private static func read(
    _ part: OfficePackage.Part, in package: OfficePackage,
    _ look: (Span<UInt8>) -> Void = { _ in }
  ) throws(ReadingError) -> Int {
    do throws(ContainerError) {
      var stream = try package.stream(of: part)
      var chunk = [UInt8](repeating: 0, count: chunkBytes)
      var size = 0
      while true {
        let count = try stream.read(into: &chunk)
        if count == 0 { return size }
        size += count
        look(chunk.span.extracting(first: count))
      }
    } catch {
      throw ReadingError(file: package.path, .container(error))
    }
  }

  /// Feeds the part to the XML reader. A part that is not well-formed is still read to its end:
  /// when its bytes are not whole either, that is the sentence worth telling.
  private static func sizeOfMarkup(
    _ part: OfficePackage.Part, in package: OfficePackage
  ) throws(ReadingError) -> Int {
    var reader = XMLReader(feeding: part.name)
    var fault: MarkupError?
    let size = try read(part, in: package) { chunk in
      if fault == nil { fault = feed(chunk, to: &reader) }
    }
    if fault == nil { fault = finish(&reader) }
    if let fault { throw ReadingError(file: package.path, .markup(fault)) }
    return size
  }

  private static func feed(_ chunk: Span<UInt8>, to reader: inout XMLReader) -> MarkupError? {
    do throws(MarkupError) {
      try reader.feed(chunk)
      try drain(&reader)
      return nil
    } catch {
      return error
    }
  }

  private static func finish(_ reader: inout XMLReader) -> MarkupError? {
    do throws(MarkupError) {
      try reader.finish()
      try drain(&reader)
      return nil
    } catch {
      return error
    }
  }

  private static func drain(_ reader: inout XMLReader) throws(MarkupError) {
    while true {
      switch try reader.next() {
      case .start, .end, .text: continue
      case .needsMore, .done: return
      }
    }
  }

  private static let chunkBytes = 64 * 1024
}
