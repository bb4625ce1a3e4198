"""The kinds of parameters, a file each: the value's type where it has one of its own, its kind.

A new kind is a file here, a row in `plain`, a control and its row in `ui.form.table`. A kernel's
kind is in `filters.design.kernel_kind`, as its JSON tells which generator made it.
"""
