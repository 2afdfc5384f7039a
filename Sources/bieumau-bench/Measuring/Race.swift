/// Several ways to do the same work, measured in turn: round after round each runs once, so that
/// whatever disturbs the machine disturbs all of them.
///
/// Each runs once before, which does not count.
struct Race {
  struct Contestant {
    let name: String
    /// Slow ones run in every so many rounds only.
    var every = 1
    /// One run: its CPU time in milliseconds.
    let run: () throws -> Double
  }

  struct Result {
    let name: String
    let median: Double
    let rounds: Int
  }

  static func run(_ contestants: [Contestant], rounds: Int) throws -> [Result] {
    var samples = [[Double]](repeating: [], count: contestants.count)
    for contestant in contestants { _ = try contestant.run() }
    for round in 0..<rounds {
      for (index, contestant) in contestants.enumerated() where round % contestant.every == 0 {
        samples[index].append(try contestant.run())
      }
    }
    return zip(contestants, samples).map { contestant, samples in
      Result(
        name: contestant.name, median: samples.sorted()[samples.count / 2], rounds: samples.count)
    }
  }
}

extension Race.Contestant {
  /// Work of this program itself.
  init(_ name: String, _ body: @escaping () throws -> Void) {
    self.init(name: name) {
      let start = cpuMilliseconds()
      try body()
      return cpuMilliseconds() - start
    }
  }
}
