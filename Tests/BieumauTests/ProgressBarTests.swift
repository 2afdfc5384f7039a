import Desk
import Testing
import Vocabulary

@testable import bieumau

/// A screen and a clock in a test's hand.
private final class Screen {
  var time = ContinuousClock.now
  var drawn: [String] = []

  var terminal: Terminal {
    Terminal(width: { 60 }, now: { [self] in time }, draw: { [self] in drawn.append($0) })
  }

  func pass(_ milliseconds: Int) {
    time += .milliseconds(milliseconds)
  }
}

@Suite struct ProgressBarTests {
  private let screen = Screen()
  private let erased = "\r\u{1B}[K"

  private func console() -> Console {
    Console(out: Ear().attempt, err: Ear().attempt, terminal: screen.terminal)
  }

  private let reading = Phrase(vi: "Đang đọc", en: "Reading")

  @Test func `short work shows nothing`() {
    console().progress(reading, of: 3) { bar in
      for _ in 0..<3 {
        screen.pass(160)
        bar.step()
      }
    }
    #expect(screen.drawn == [])
  }

  @Test func `long work shows a bar after half a second and erases it`() {
    let console = console()
    console.language = .english
    console.progress(reading, of: 3) { bar in
      bar.step()
      screen.pass(500)
      bar.step()
      screen.pass(500)
      bar.step()
    }
    #expect(
      screen.drawn == [
        "\rReading [#############.......] 2/3  66 %\u{1B}[K",
        "\rReading [####################] 3/3 100 %\u{1B}[K", erased,
      ])
  }

  @Test func `is drawn at most ten times a second`() {
    console().progress(reading, of: 100_000) { bar in
      for _ in 0..<2000 {
        screen.pass(1)
        bar.step()
      }
    }
    #expect(screen.drawn.count == 1 + 15 + 1)
  }

  @Test func `is erased also when the work fails`() {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try console().progress(reading, of: 2) { bar in
        screen.pass(500)
        bar.step()
        throw Stop()
      }
    }
    #expect(screen.drawn.last == erased)
  }

  @Test func `makes room for messages and results, then comes back`() throws {
    let console = console()
    try console.progress(reading, of: 9) { bar in
      screen.pass(500)
      bar.step()
      #expect(screen.drawn.count == 1)
      console.note(reading)
      #expect(screen.drawn.count == 2)
      #expect(screen.drawn.last == erased)
      screen.pass(100)
      bar.step()
      #expect(screen.drawn.count == 3)
      try console.out.write("result\n")
      try console.out.flush()
      #expect(screen.drawn.last == erased)
    }
    #expect(screen.drawn.count == 4)
  }

  @Test func `quiet shows nothing`() {
    let console = console()
    console.isQuiet = true
    console.progress(reading, of: 1) { bar in
      screen.pass(900)
      bar.step()
    }
    #expect(screen.drawn == [])
  }

  @Test func `without a terminal nothing is shown`() {
    let err = Ear()
    let console = Console(out: Ear().attempt, err: err.attempt, terminal: nil)
    console.progress(reading, of: 1) { $0.step() }
    #expect(err.text == "")
  }
}
