/// What runs in Python: it reads the files it has been told of, as often as it is told to, and says
/// how much CPU time that took.
///
///     file small /tmp/a.xlsx      (nothing)
///     calamine small              0.01234 3456      seconds, cells that hold something
///
/// First of all it prints one line for each program: its name and version, or `-`.
enum PeerScript {
  static let text = #"""
    from gc import collect
    from importlib import metadata
    from sys import stdin
    from time import process_time

    files = {}

    def calamine(path):
        book = CalamineWorkbook.from_path(path)
        return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]

    def openpyxl(path):
        book = load_workbook(path, data_only=True)
        return [list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets]

    def held(sheets):
        return sum(1 for sheet in sheets for row in sheet for value in row
                   if value is not None and value != "")

    def version(package):
        try:
            return metadata.version(package)
        except metadata.PackageNotFoundError:
            return "-"

    try:
        from python_calamine import CalamineWorkbook
        print("calamine", version("python-calamine"), flush=True)
    except ImportError:
        print("calamine -", flush=True)
    try:
        from openpyxl import load_workbook
        print("openpyxl", version("openpyxl"), flush=True)
    except ImportError:
        print("openpyxl -", flush=True)

    programs = {"calamine": calamine, "openpyxl": openpyxl}
    counts = {}
    for line in stdin:
        word, group, *path = line.rstrip("\n").split(" ", 2)
        if word == "file":
            files.setdefault(group, []).extend(path)
            continue
        read = programs[word]
        if (word, group) not in counts:
            counts[word, group] = sum(held(read(path)) for path in files[group])
        collect()
        start = process_time()
        for path in files[group]:
            read(path)
        print(process_time() - start, counts[word, group], flush=True)
    """#
}
