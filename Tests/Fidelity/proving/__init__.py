"""How it is proven that a workbook has changed in some cells and nowhere else."""
