/// The inflated bytes of one part, chunk by chunk.
///
/// Reaching the end proves the part whole: libzip compares the checksum there, and the count of
/// bytes is compared with the declared one here. A reader that stops early has no such proof.
package struct PartStream: ~Copyable {
  private let reader: EntryReader
  private let budget: InflationBudget
  private let purpose: InflationBudget.Purpose
  private let allowance: Int
  private let declaredSize: Int
  private let path: String
  private let part: String
  private var inflated = 0
  private var isAtEnd = false

  init(
    of entry: ZipDirectory.Entry, data: Range<Int>, in file: ArchiveFile, budget: InflationBudget,
    purpose: InflationBudget.Purpose, path: String, part: String
  ) throws(ContainerError) {
    allowance = budget.allowance(for: purpose)
    // A part that already claims too much is refused at once. A smaller claim is not believed
    // either: the bytes are counted as they come.
    guard entry.declaredSize <= allowance else {
      throw ContainerError(budget.excess(for: purpose), path: path, part: part)
    }
    guard let view = EntryView(of: entry, data: data, in: file) else {
      throw ContainerError(.damagedPart, path: path, part: part)
    }
    do throws(EntryReader.Failure) {
      reader = try EntryReader(view)
    } catch {
      throw ContainerError(.init(error), path: path, part: part)
    }
    self.budget = budget
    self.purpose = purpose
    self.path = path
    self.part = part
    declaredSize = entry.declaredSize
  }

  deinit {
    budget.spend(inflated, for: purpose)
  }

  /// Fills `chunk` from its start and returns how many bytes of it are now new; 0 is the end.
  package mutating func read(into chunk: inout [UInt8]) throws(ContainerError) -> Int {
    var failure: ContainerError?
    let count = unsafe chunk.withUnsafeMutableBytes { buffer in
      do throws(ContainerError) {
        return unsafe try read(into: buffer)
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    return count
  }

  /// All of it at once.
  mutating func readAll() throws(ContainerError) -> [UInt8] {
    var failure: ContainerError?
    // One byte to spare lets the same loop meet the end, where the checksum is compared.
    let capacity = declaredSize + 1
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
      do throws(ContainerError) {
        while true {
          let rest = unsafe UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
          let got = unsafe try read(into: rest)
          if got == 0 { return }
          filled += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  private mutating func read(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(ContainerError) -> Int {
    if unsafe isAtEnd || buffer.isEmpty { return 0 }
    let got: Int
    do throws(EntryReader.Failure) {
      got = unsafe try reader.read(into: buffer)
    } catch {
      throw self.error(.init(error))
    }
    if got == 0 {
      guard inflated == declaredSize else { throw error(.damagedPart) }
      isAtEnd = true
      return 0
    }
    inflated += got
    // More than declared is a lie about the size; nothing behind it can be trusted. As the declared
    // size fits the allowance, this also bounds what comes out.
    guard inflated <= declaredSize else { throw error(.damagedPart) }
    return got
  }

  private func error(_ reason: ContainerError.Reason) -> ContainerError {
    ContainerError(reason, path: path, part: part)
  }
}

extension ContainerError.Reason {
  fileprivate init(_ failure: EntryReader.Failure) {
    self =
      switch failure {
      case .file(let failure): Self(failure)
      case .damaged: .damagedPart
      case .noMemory: .noMemory
      }
  }
}
