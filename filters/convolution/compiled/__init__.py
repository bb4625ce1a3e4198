"""Compiled: the direct sum as machine code for this processor, made by LLVM at its first use."""
