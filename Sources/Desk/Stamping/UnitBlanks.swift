internal import Reporting
package import Vocabulary

/// One blank form for each unit of a list, as files of one folder.
package struct UnitBlanks: Sendable {
  private let forms: UnitForms
  private let folder: OutputFolder
  private let force: Bool
  private let inputs: InputFiles

  /// `inputs` are the files that no output may be.
  package init(
    _ workbooks: NewWorkbooks, period: Period?, in folder: OutputFolder, force: Bool,
    inputs: [String]
  ) {
    forms = UnitForms(workbooks, period: period)
    self.folder = folder
    self.force = force
    self.inputs = InputFiles(inputs)
  }

  /// Makes the folder and writes the files, on several threads; `step` is called for each file in
  /// their order.
  ///
  /// Each file is whole or not there. What stands in the way of one file is told in the result; what
  /// stands in the way of all, a full disk or a folder nobody may write to, ends the work there and is
  /// told once.
  package func write(
    _ files: [UnitFileNames.File], by workers: Workers = Workers(), _ step: (String) -> Void
  ) -> UnitBlanksResult {
    var result = UnitBlanksResult(folder: folder.path)
    do {
      try folder.make()
      try workers.each(of: files, do: { outcome(of: $0) }) { file, outcome throws(Stop) in
        if case .stopped(let error) = outcome { throw Stop(reason: error) }
        result.add(outcome, of: file.name)
        step(file.name)
      }
    } catch let stop as Stop {
      result.stop = stop.reason
    } catch {
      result.stop = error
    }
    return result
  }

  private struct Stop: Error {
    let reason: any Error
  }

  private func outcome(of file: UnitFileNames.File) -> UnitBlankOutcome {
    let path = folder.path(of: file.name)
    do {
      let bytes = try forms.bytes(for: file.unit, named: path)
      return try UnitBlankFile(path: path, force: force, inputs: inputs).write(bytes)
    } catch let refusal as UnitNotWritable {
      return .refused(refusal)
    } catch {
      return .stopped(error)
    }
  }
}
