import subprocess
import sys
from pathlib import Path

MAIN = Path(__file__).parents[3] / "main.py"


def test_output_that_is_read_no_further_ends_a_command_without_a_word():
    command = [sys.executable, str(MAIN), "presets", "list"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as listing:
        listing.stdout.close()
        said = listing.stderr.read()
    assert said == b""
    assert listing.returncode == 141
