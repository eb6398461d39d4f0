"""What the bundled program starts: the same two doors as `python -m restorer`."""

from __future__ import annotations

import multiprocessing
import sys

from restorer.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
