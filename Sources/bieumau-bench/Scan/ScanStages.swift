internal import CLibZip
internal import Container
internal import Markup

/// What it costs to get at the XML of a workbook, stage by stage, beside libzip alone.
struct ScanStages {
  let files: [String]
  private let parts: [(name: String, bytes: [UInt8])]

  init(files: [String]) throws {
    self.files = files
    var parts: [(name: String, bytes: [UInt8])] = []
    for file in files {
      let package = try OfficePackage(path: file)
      for part in package.parts where part.isMarkup {
        parts.append((part.name, try package.bytes(of: part)))
      }
    }
    self.parts = parts
  }

  func report(rounds: Int) throws {
    let bytes = parts.reduce(0) { $0 + $1.bytes.count }
    let floor = try medianMilliseconds(rounds: rounds, libzipAlone)
    let container = try medianMilliseconds(rounds: rounds, containerAlone)
    let scan = try medianMilliseconds(rounds: rounds, scanAlone)
    let both = try medianMilliseconds(rounds: rounds, containerAndScan)
    let count = Double(files.count)
    print("\(files.count) files, \(parts.count) XML parts, \(bytes) bytes of XML; ms a file:")
    print("  libzip alone      \(decimals(floor / count))")
    print(
      "  container         \(decimals(container / count))   \(decimals(container / floor, 2)) x libzip"
    )
    print(
      "  scan              \(decimals(scan / count))   \(decimals(Double(bytes) / scan / 1000, 0)) MB/s"
    )
    print("  container + scan  \(decimals(both / count))   \(decimals(both / floor, 2)) x libzip")
  }

  private func libzipAlone() throws {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    for file in files {
      var code: Int32 = 0
      guard let archive = unsafe zip_open(file, ZIP_RDONLY, &code) else {
        throw BenchError("\(file): libzip cannot open it (error \(code))")
      }
      for index in 0..<(unsafe zip_get_num_entries(archive, 0)) {
        guard let entry = unsafe zip_fopen_index(archive, zip_uint64_t(index), 0) else { continue }
        while unsafe zip_fread(entry, &buffer, 65_536) > 0 {}
        _ = unsafe zip_fclose(entry)
      }
      unsafe zip_discard(archive)
    }
  }

  private func containerAlone() throws {
    for file in files {
      let package = try OfficePackage(path: file)
      for part in package.parts { _ = try package.bytes(of: part) }
    }
  }

  private func scanAlone() throws {
    for part in parts { try scan(part.bytes, part.name) }
  }

  private func containerAndScan() throws {
    for file in files {
      let package = try OfficePackage(path: file)
      for part in package.parts {
        let bytes = try package.bytes(of: part)
        if part.isMarkup { try scan(bytes, part.name) }
      }
    }
  }

  private func scan(_ bytes: [UInt8], _ name: String) throws {
    var reader = try XMLReader(bytes, part: name, scanWords)
    while true {
      if case .done = try reader.next() { return }
    }
  }

}
