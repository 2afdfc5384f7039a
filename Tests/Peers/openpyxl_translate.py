"""Says where openpyxl moves formulas.

usage: openpyxl_translate.py formulas answers

A line of the first file holds a master cell, another cell and the master's formula, with tabs
between. A line of the second is "+" and the formula of the other cell, or "-" and why there is none.
"""

import sys

from openpyxl.formula.tokenizer import TokenizerError
from openpyxl.formula.translate import Translator, TranslatorError

with open(sys.argv[1], encoding="utf-8", newline="\n") as formulas, open(
    sys.argv[2], "w", encoding="utf-8", newline="\n"
) as answers:
    for line in formulas:
        master, cell, formula = line.rstrip("\n").split("\t")
        try:
            moved = Translator("=" + formula, master).translate_formula(cell)
            answers.write("+" + moved[1:] + "\n")
        except (TokenizerError, TranslatorError, ValueError) as error:
            answers.write("-" + type(error).__name__ + "\n")
