"""Benchmarks: ratios in one run, each `python -m tests.benchmarks.NAME`."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as main.py has it, before numpy is there
