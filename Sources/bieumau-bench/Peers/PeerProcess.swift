internal import Glibc

/// A Python that reads the same files when it is told to. It ends with the last reference to it.
final class PeerProcess {
  private let process: pid_t
  private let toPeer: Int32
  private let fromPeer: Int32

  /// Nil where there is no such Python.
  init?(python: String, script: String) {
    guard let input = Pipe(), let output = Pipe() else { return nil }
    toPeer = input.writing
    fromPeer = output.reading
    var identifier: pid_t = 0
    let code = Self.spawn([python, "-c", script], input.reading, output.writing, &identifier)
    process = identifier
    close(input.reading)
    close(output.writing)
    guard code == 0 else { return nil }
  }

  deinit {
    // At the end of its input the script ends, too.
    close(toPeer)
    close(fromPeer)
    if process > 0 { waitpid(process, nil, 0) }
  }

  private static func spawn(
    _ words: [String], _ input: Int32, _ output: Int32, _ identifier: inout pid_t
  ) -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    var arguments = unsafe words.map { unsafe strdup($0) }
    defer { unsafe arguments.forEach { unsafe free($0) } }
    unsafe arguments.append(nil)
    return unsafe posix_spawnp(&identifier, words[0], &actions, nil, arguments, environ)
  }

  func say(_ line: String) {
    var bytes = Array("\(line)\n".utf8)
    while !bytes.isEmpty {
      let count = unsafe write(toPeer, bytes, bytes.count)
      // A peer that has gone away is noticed when nothing more is heard of it.
      guard count > 0 else { return }
      bytes.removeFirst(count)
    }
  }

  /// The next line it prints; nil when it has ended.
  func hear() -> String? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while unsafe read(fromPeer, &byte, 1) == 1 {
      if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    return nil
  }
}

/// The two ends of a pipe, of which no program that is started gets any but those meant for it.
private struct Pipe {
  let reading: Int32
  let writing: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }
}
