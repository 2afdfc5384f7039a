"""How the workbooks of the zoo are made: one module for each way of making them."""
