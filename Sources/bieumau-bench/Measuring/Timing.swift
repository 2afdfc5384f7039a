internal import Glibc

/// Median CPU time of one call, in milliseconds, after one call that does not count.
func medianMilliseconds(rounds: Int, _ body: () throws -> Void) rethrows -> Double {
  try body()
  var samples: [Double] = []
  for _ in 0..<rounds {
    let start = cpuMilliseconds()
    try body()
    samples.append(cpuMilliseconds() - start)
  }
  samples.sort()
  return samples[samples.count / 2]
}

/// CPU time that this thread has taken.
func cpuMilliseconds() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}
