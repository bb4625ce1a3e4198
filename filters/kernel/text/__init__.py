"""Every way a kernel is written as text: rows, pasted matrices and tables."""
