"""Kernels as values: weights, algebra, transforms, painting, and every way they are written."""

from filters.kernel.kernel import MAX_SIDE, Kernel, KernelError

__all__ = ["MAX_SIDE", "Kernel", "KernelError"]
