"""Nothing is lost: the journal of what is open, and the steps that photos had when last edited."""
