"""The guide: its reference made of the code, its commands run, its links followed."""
