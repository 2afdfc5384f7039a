internal import Glibc

/// Bytes on their way to a file or a stream, gathered so that the system is called rarely.
///
/// A failed write is never forgotten: the sink refuses everything after it with the same error and
/// keeps it in `failure`, so that a caller who overlooks one `throw` cannot pass off half a file as
/// a whole one. Nothing is written on drop; whoever owns the sink calls `flush`.
package struct ByteSink: ~Copyable {
  /// One call to the system: how many of these bytes it took. Fewer than offered is normal.
  package typealias Attempt = (_ bytes: Span<UInt8>) throws(SystemError) -> Int

  /// As much as a pipe holds; larger gains nothing measurable.
  static let capacity = 64 * 1024

  package private(set) var failure: SystemError?
  private var waiting: [UInt8] = []
  /// How much may wait before any of it is sent.
  private var limit = capacity
  private let attempt: Attempt

  package init(_ attempt: @escaping Attempt) {
    self.attempt = attempt
  }

  package init(descriptor: Int32) {
    self.init(Self.attempt(on: descriptor))
  }

  package static func attempt(on descriptor: Int32) -> Attempt {
    { bytes throws(SystemError) in try write(bytes, to: descriptor) }
  }

  package mutating func write(_ text: String) throws(SystemError) {
    try write(Array(text.utf8))
  }

  package mutating func write(_ bytes: [UInt8]) throws(SystemError) {
    try makeRoom(for: bytes.count)
    if bytes.count >= limit {
      try send(bytes.span)
    } else {
      waiting.append(contentsOf: bytes)
    }
  }

  package mutating func write(_ bytes: Span<UInt8>) throws(SystemError) {
    try makeRoom(for: bytes.count)
    if bytes.count >= limit {
      try send(bytes)
    } else {
      unsafe bytes.withUnsafeBufferPointer { unsafe waiting.append(contentsOf: $0) }
    }
  }

  package mutating func flush() throws(SystemError) {
    if let failure { throw failure }
    // The buffer is lent out while it is sent and taken back empty, so that it is made only once.
    var lent = waiting
    waiting = []
    try send(lent.span)
    lent.removeAll(keepingCapacity: true)
    waiting = lent
  }

  /// From here on up to `bytes` are kept back, so that they can be forgotten: the result of a file
  /// that turns out to be damaged is then not half written. Once there are more, all are sent.
  package mutating func hold(upTo bytes: Int) throws(SystemError) {
    try flush()
    limit = max(bytes, Self.capacity)
  }

  /// Forgets what was kept back since `hold`, as far as it has not been sent.
  package mutating func forgetHeld() {
    waiting = []
    limit = Self.capacity
  }

  /// Ends what `hold` began; the bytes go the way of all others.
  package mutating func release() throws(SystemError) {
    limit = Self.capacity
    if waiting.count > Self.capacity { try flush() }
  }

  private mutating func makeRoom(for count: Int) throws(SystemError) {
    if let failure { throw failure }
    guard waiting.count + count > limit else { return }
    try flush()
    limit = Self.capacity
  }

  /// Offers the rest again after a short write, and everything again after an interruption.
  private mutating func send(_ bytes: Span<UInt8>) throws(SystemError) {
    var sent = 0
    while sent < bytes.count {
      do throws(SystemError) {
        sent += try attempt(bytes.extracting(droppingFirst: sent))
      } catch {
        if error == .interrupted { continue }
        failure = error
        throw error
      }
    }
  }

  private static func write(_ bytes: Span<UInt8>, to descriptor: Int32) throws(SystemError) -> Int {
    let count = unsafe bytes.withUnsafeBufferPointer {
      unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
    }
    if count > 0 { return count }
    // > If count is zero and fd refers to a regular file, then write() may return a failure status
    // (write(2)). No empty offer is made here, so 0 would repeat for ever.
    let error = count == 0 ? SystemError(code: EIO) : SystemError.last
    guard error.code == EAGAIN else { throw error }
    // The stream was made non-blocking by whoever shares it: wait until it takes bytes again.
    var waiter = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    guard unsafe poll(&waiter, 1, -1) >= 0 else { throw SystemError.last }
    return 0
  }
}
