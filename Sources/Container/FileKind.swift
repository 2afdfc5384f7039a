/// What a file turns out to be when it is not an `.xlsx` or `.xlsm` workbook.
///
/// Each kind has a sentence and a cure of its own (see `ContainerError`): "cannot open" helps nobody
/// who has a hundred files to get through.
package enum FileKind: Hashable, Sendable, CaseIterable {
  case excel97
  case passwordProtected
  case oldWordOrPowerPoint
  case otherCompound
  case excelBinary
  case excelXML2003
  case openDocumentSheet
  case openDocumentOther
  case appleNumbers
  case word
  case powerPoint
  case html
  case webPage
  case serverReply
  case separatedText
  case oldTable
  case plainText
  case pdf
  case picture
  case archiveOfWorkbooks
  case archive
  case email
  case shortcut
  case excelLock
  case appleDouble
  case textBeforeArchive
  case zeroes
  case unknown
}
