"""Filter plugins by others: found in folders, run in processes of their own (ADR 7)."""
