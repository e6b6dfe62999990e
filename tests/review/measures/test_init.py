"""What the measures and charts import: the command and the web process start at once."""

import subprocess
import sys


def test_numpy_is_not_loaded_until_a_measure_needs_it():
    code = "import sys, rashomon.review.measures, rashomon.review.charts; print('numpy' in sys.modules)"

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout.strip() == "False"
