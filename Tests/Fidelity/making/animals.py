"""The list of the zoo. Each way of making workbooks adds its own to it."""

#: name with extension -> a function that gives its bytes
ANIMALS = {}


def animal(name, extension="xlsx"):
    """Marks a function that makes the workbook of this name, which says what is odd about it."""

    def add(make):
        file = f"{name}.{extension}"
        assert file not in ANIMALS, file
        ANIMALS[file] = make
        return make

    return add
