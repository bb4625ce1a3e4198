"""Export: files of the result by settings that are looked at before they are written."""
