import Glibc
import Testing

@testable import Desk

/// A stand-in for the system: takes bytes by a script of answers, then everything.
private final class Taker {
  var answers: [Result<Int, SystemError>]
  var taken: [UInt8] = []
  var calls = 0

  init(_ answers: [Result<Int, SystemError>] = []) {
    self.answers = answers
  }

  func sink() -> ByteSink {
    ByteSink { [self] bytes throws(SystemError) in
      calls += 1
      let count = try answers.isEmpty ? bytes.count : min(bytes.count, answers.removeFirst().get())
      for index in 0..<count { taken.append(bytes[index]) }
      return count
    }
  }
}

@Suite struct ByteSinkTests {
  @Test func `gathers small writes into one call`() throws {
    let taker = Taker()
    var sink = taker.sink()
    try sink.write("Quý ")
    try sink.write(Array("III".utf8))
    try sink.write(Array("/2022".utf8).span)
    #expect(taker.calls == 0)
    try sink.flush()
    #expect(taker.calls == 1)
    #expect(String(decoding: taker.taken, as: UTF8.self) == "Quý III/2022")
  }

  @Test func `what is held can be forgotten, what stood before it cannot`() throws {
    let taker = Taker()
    var sink = taker.sink()
    try sink.write([1])
    try sink.hold(upTo: 3 * ByteSink.capacity)
    try sink.write([UInt8](repeating: 2, count: 2 * ByteSink.capacity))
    sink.forgetHeld()
    try sink.write([3])
    try sink.flush()
    #expect(taker.taken == [1, 3])
  }

  @Test func `what is released goes its way`() throws {
    let taker = Taker()
    var sink = taker.sink()
    try sink.hold(upTo: 3 * ByteSink.capacity)
    let held = [UInt8](repeating: 2, count: 2 * ByteSink.capacity)
    try sink.write(held)
    #expect(taker.taken.isEmpty)
    try sink.release()
    try sink.write([3])
    try sink.flush()
    #expect(taker.taken == held + [3])
  }

  @Test func `more than is held is sent`() throws {
    let taker = Taker()
    var sink = taker.sink()
    try sink.hold(upTo: ByteSink.capacity)
    let half = [UInt8](repeating: 2, count: ByteSink.capacity / 2 + 1)
    try sink.write(half)
    try sink.write(half)
    #expect(taker.taken == half)
    sink.forgetHeld()
    try sink.flush()
    #expect(taker.taken == half)
  }

  @Test func `keeps the order around a write larger than the buffer`() throws {
    let taker = Taker()
    var sink = taker.sink()
    let large = [UInt8](repeating: 7, count: ByteSink.capacity + 1)
    try sink.write([1])
    try sink.write(large)
    try sink.write(large.span)
    try sink.write([2])
    try sink.flush()
    #expect(taker.taken == [1] + large + large + [2])
  }

  @Test func `offers the rest after short writes and everything after an interruption`() throws {
    let taker = Taker([.success(3), .failure(.interrupted), .success(0), .success(1)])
    var sink = taker.sink()
    try sink.write("0123456789")
    try sink.flush()
    #expect(String(decoding: taker.taken, as: UTF8.self) == "0123456789")
    #expect(taker.calls == 5)
  }

  @Test func `a failure stays`() throws {
    let full = SystemError(code: ENOSPC)
    let taker = Taker([.success(2), .failure(full)])
    var sink = taker.sink()
    try sink.write("0123")
    #expect(throws: full) { try sink.flush() }
    #expect(throws: full) { try sink.write("4") }
    #expect(throws: full) { try sink.flush() }
    #expect(sink.failure == full)
    #expect(taker.taken == Array("01".utf8))
  }

  @Test func `waits for a stream that was made non-blocking`() async throws {
    var ends: [Int32] = [0, 0]
    #expect(unsafe pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    #expect(fcntl(writing, F_SETFL, O_NONBLOCK) == 0)
    let sent = [UInt8](repeating: 7, count: 1 << 20)
    async let received: Int = {
      var total = 0
      var buffer = [UInt8](repeating: 0, count: 8192)
      while true {
        let count = unsafe read(reading, &buffer, 8192)
        guard count > 0 else { return total }
        total += count
      }
    }()
    var sink = ByteSink(descriptor: writing)
    try sink.write(sent)
    close(writing)
    #expect(await received == sent.count)
    close(reading)
  }

  @Test func `tells of a full device`() throws {
    let device = unsafe open("/dev/full", O_WRONLY)
    var sink = ByteSink(descriptor: device)
    try sink.write("x")
    #expect(throws: SystemError(code: ENOSPC)) { try sink.flush() }
    close(device)
  }
}
