internal import Container
internal import Markup
internal import Vocabulary

/// What is wrong with one part, with the file it belongs to.
enum PartProblem: Error {
  case container(ContainerError)
  case markup(file: String, MarkupError)
}

extension PartProblem: Explained {
  var code: FindingCode {
    switch self {
    case .container(let error): error.code
    case .markup(_, let error): error.code
    }
  }

  var message: Phrase {
    switch self {
    case .container(let error): error.message
    case .markup(let file, let error):
      Phrase(
        vi: "Tệp “\(file)”, \(error.message.vietnamese)",
        en: "File “\(file)”, \(error.message.english)")
    }
  }

  var fix: Phrase {
    switch self {
    case .container(let error): error.fix
    case .markup(_, let error): error.fix
    }
  }
}
