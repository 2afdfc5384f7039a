internal import Markup

/// Names such as a reader of sheets looks for.
let scanWords = XMLVocabulary(
  names: [
    "worksheet", "sheetData", "row", "c", "r", "s", "t", "v", "f", "is", "si", "sst", "ref", "ht",
    "customHeight", "mergeCell", "mergeCells", "cols", "col", "min", "max", "width", "count",
  ],
  namespaces: [["http://schemas.openxmlformats.org/spreadsheetml/2006/main"]])
