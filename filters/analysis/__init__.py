"""What the inspector tells of a kernel: figures, response, test charts, a summary."""
