extension Program {
  /// Every command, in the order the help lists them. A new command is its own file and one line
  /// here.
  static let bieumau = Program(commands: [
    .forms,
    .dump,
    .set,
    .read,
    .check,
    .blank,
    .write,
    .fill,
    .parts,
    .explain,
    .help,
  ])
}
