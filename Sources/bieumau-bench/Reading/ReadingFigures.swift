internal import Glibc

/// `bieumau-bench reading`: makes the corpus, takes all figures in one run, and tells them.
struct ReadingFigures {
  let options: ReadingOptions

  /// Slow peers run in one round of so many.
  private static let slowness = 5

  func tell() throws {
    let corpus = try Corpus(
      returns: options.returns, cells: options.cells, templates: options.templates,
      keptIn: options.keptIn)
    if let folder = options.keptIn { print("The files stay in \(folder).") }
    // Before anything else has made the process large.
    let memory = try LargeStages(file: corpus.large).memory()
    let peers =
      options.peers ? Peers.found(returns: corpus.returns, large: corpus.large) : .none
    if options.peers { tellPeers(peers) }
    let small = try tellReturns(corpus, peers)
    let large = try tellLarge(corpus, peers, memory)
    if options.peers { Aims.tell(small: small, large: large) }
  }

  private func tellPeers(_ peers: Peers) {
    let list = Peers.Program.allCases.map { program in
      peers.versions[program].map { "\(program.rawValue) \($0)" }
        ?? "\(program.rawValue) is missing"
    }
    print("Peers: \(list.joined(separator: ", ")).")
  }

  private func tellReturns(_ corpus: Corpus, _ peers: Peers) throws -> [Race.Result] {
    let stages = try ReturnStages(files: corpus.returns)
    let others = [
      peers.contestant(.calamine, .returns, cells: stages.cells),
      peers.contestant(.openpyxl, .returns, cells: stages.cells, every: Self.slowness),
    ].compactMap { $0 }
    let results = try Race.run(stages.contestants + others, rounds: options.rounds)

    let files = Double(stages.files.count)
    print(
      "\n\(grouped(stages.files.count)) small returns: \(grouped(stages.cells)) cells,"
        + " \(grouped(stages.markupBytes)) bytes of XML.")
    print(left("CPU time, median of rounds", 28) + "  ms a file      cells a second   rounds")
    for result in results {
      let perSecond = Int(Double(stages.cells) / result.median * 1000)
      let hasCells = ![ReturnStages.libzip, ReturnStages.container].contains(result.name)
      print(
        "  " + left(result.name, 26) + right(decimals(result.median / files), 11)
          + right(hasCells ? grouped(perSecond) : "", 20) + right(String(result.rounds), 9))
    }
    return results
  }

  private func tellLarge(
    _ corpus: Corpus, _ peers: Peers, _ memory: [String: PeakMemory]
  ) throws -> [Race.Result] {
    let stages = LargeStages(file: corpus.large)
    let others = [peers.contestant(.calamine, .large, cells: options.cells)].compactMap { $0 }
    // As much work as all returns together, ten times over: fewer rounds do.
    let rounds = max(3, options.rounds / 4)
    let results = try Race.run(stages.contestants + others, rounds: rounds)

    print("\nOne sheet of \(grouped(options.cells)) cells.")
    print(
      left("CPU time, median of rounds", 28) + "    seconds      cells a second   rounds"
        + "   memory before, at its peak")
    for result in results {
      let perSecond = Int(Double(options.cells) / result.median * 1000)
      print(
        "  " + left(result.name, 26) + right(decimals(result.median / 1000), 11)
          + right(grouped(perSecond), 20) + right(String(result.rounds), 9)
          + (memory[result.name].map(Self.mebibytes) ?? ""))
    }
    return results
  }

  private static func mebibytes(_ memory: PeakMemory) -> String {
    func shown(_ bytes: Int) -> String { decimals(Double(bytes) / 1_048_576, 0) + " MiB" }
    return right(shown(memory.before), 9) + right(shown(memory.peak), 9)
  }
}
