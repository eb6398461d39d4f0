"""Stops `make` with a sentence where the Python is too old or cannot make virtual environments."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this is the check itself
    sys.exit("Restorer needs Python 3.11 or newer; name one with: make PYTHON=/path/to/python3.11 run")
try:
    import ensurepip  # noqa: F401
except ImportError:
    sys.exit("This Python cannot make virtual environments; on Debian: apt-get install python3-venv")
