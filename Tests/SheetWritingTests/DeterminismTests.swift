import Foundation
import SheetPlans
import TestSupport
import Testing

@testable import SheetWriting

/// Equal plans give equal bytes: on another day, in another place, in another language.
struct DeterminismTests {
  @Test func `twice the same`() throws {
    #expect(try WrittenBook(EverythingPlan.plan).bytes == WrittenBook(EverythingPlan.plan).bytes)
  }

  @Test func `elsewhere the same`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx")
    await #expect(processExitsWith: .success) { [path = path as String] in
      _ = unsafe setenv("TZ", "Asia/Ho_Chi_Minh", 1)
      _ = unsafe setenv("LANG", "vi_VN.UTF-8", 1)
      _ = unsafe setenv("LC_ALL", "vi_VN.UTF-8", 1)
      tzset()
      // Another process has other seeds for its dictionaries too.
      try BookWriting.write(EverythingPlan.plan, to: path)
    }
    #expect(try bytesOfFile(path) == WrittenBook(EverythingPlan.plan).bytes)
  }

  @Test func `many at once, each as if alone`() async throws {
    let alone = try WrittenBook(EverythingPlan.plan).bytes
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<16 { group.addTask { try WrittenBook(EverythingPlan.plan).bytes } }
      for try await bytes in group { #expect(bytes == alone) }
    }
  }
}
