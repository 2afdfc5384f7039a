internal import CLibXLSXWriter
internal import SheetPlans

extension Borders.Line {
  var style: UInt8 {
    let style =
      switch self {
      case .none: LXW_BORDER_NONE
      case .hair: LXW_BORDER_HAIR
      case .dotted: LXW_BORDER_DOTTED
      case .dashed: LXW_BORDER_DASHED
      case .dashDot: LXW_BORDER_DASH_DOT
      case .dashDotDot: LXW_BORDER_DASH_DOT_DOT
      case .thin: LXW_BORDER_THIN
      case .medium: LXW_BORDER_MEDIUM
      case .mediumDashed: LXW_BORDER_MEDIUM_DASHED
      case .mediumDashDot: LXW_BORDER_MEDIUM_DASH_DOT
      case .mediumDashDotDot: LXW_BORDER_MEDIUM_DASH_DOT_DOT
      case .slantDashDot: LXW_BORDER_SLANT_DASH_DOT
      case .thick: LXW_BORDER_THICK
      case .double: LXW_BORDER_DOUBLE
      }
    return UInt8(style.rawValue)
  }
}

extension CellLook.Horizontal {
  var style: UInt8 {
    let style =
      switch self {
      case .general: LXW_ALIGN_NONE
      case .left: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      case .justify: LXW_ALIGN_JUSTIFY
      }
    return UInt8(style.rawValue)
  }
}

extension CellLook.Vertical {
  var style: UInt8 {
    let style =
      switch self {
      case .top: LXW_ALIGN_VERTICAL_TOP
      case .center: LXW_ALIGN_VERTICAL_CENTER
      case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
      }
    return UInt8(style.rawValue)
  }
}
