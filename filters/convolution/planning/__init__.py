"""Which method is quickest here: costs, calibration, partition among threads."""
