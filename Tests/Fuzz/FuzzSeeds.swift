// Writes the documents of the zoo into the folder named by the one argument: a fuzzer that starts
// from oddities finds others sooner.

internal import Glibc
internal import Markup

@main
struct FuzzSeeds {
  static func main() {
    guard CommandLine.arguments.count == 2 else { exit(2) }
    let animals = encodingZoo + textZoo + tagZoo + namespaceZoo + limitZoo
    for (number, animal) in animals.enumerated() {
      let path = "\(CommandLine.arguments[1])/zoo-\(number)"
      guard let file = unsafe fopen(path, "w") else { exit(2) }
      _ = unsafe animal.bytes.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, file) }
      _ = unsafe fclose(file)
    }
  }
}
