internal import Vocabulary

/// The box of a note as an old drawing has it: hidden until somebody points at the cell.
struct NoteShape {
  private let number: Int
  private let box: NoteBox

  init(number: Int, _ box: NoteBox) {
    self.number = number
    self.box = box
  }

  /// - Parameter declarations: namespaces that the drawing does not declare itself.
  func bytes(declaring declarations: String) -> [UInt8] {
    let (width, height) = (box.width * 72 / 96, box.height * 72 / 96)
    let style =
      "position:absolute;margin-left:0;margin-top:0;width:\(width)pt;height:\(height)pt;"
      + "z-index:\(max(1, number - 1024));visibility:hidden"
    let shape = """
      <v:shape\(declarations) id="_x0000_s\(number)" type="#_x0000_t202" style="\(style)" \
      fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>\
      <v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
      <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
      <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
      <x:Anchor>\(box.anchor)</x:Anchor><x:AutoFill>False</x:AutoFill>\
      <x:Row>\(box.cell.row - 1)</x:Row><x:Column>\(box.cell.column - 1)</x:Column>\
      </x:ClientData></v:shape>
      """
    return Array(shape.utf8)
  }

  /// What all boxes of notes are: a rectangle with a text.
  static func type(declaring declarations: String) -> [UInt8] {
    let type = """
      <v:shapetype\(declarations) id="_x0000_t202" coordsize="21600,21600" o:spt="202" \
      path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>\
      <v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
      """
    return Array(type.utf8)
  }

  /// Those of the namespaces of a drawing that it does not declare under their usual prefixes.
  static func declarations(missingIn bytes: [UInt8]) -> String {
    [("v", "vml"), ("o", "office:office"), ("x", "office:excel")].map { prefix, name in
      let uri = "urn:schemas-microsoft-com:\(name)"
      let isThere = ["\"", "'"].contains {
        !DrawingScan.places(of: "xmlns:\(prefix)=\($0)\(uri)\($0)", in: bytes).isEmpty
      }
      return isThere ? "" : " xmlns:\(prefix)=\"\(uri)\""
    }.joined()
  }
}
