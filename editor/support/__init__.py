"""What a report of a bug needs: facts of the machine, and what a fault has written down."""
