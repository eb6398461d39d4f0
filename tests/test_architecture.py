"""The architecture, said in sentences that can fail."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# What each part may import of the others. A new part is a new row.
LEAVES = {"restorer.errors", "restorer.progress", "restorer.paths", "restorer.interrupt", "restorer"}
MAY_IMPORT = {
    "restorer.imaging": {"restorer.imaging"},
    "restorer.engine": {"restorer.engine", "restorer.imaging"},
    "restorer.project": {"restorer.project", "restorer.engine", "restorer.imaging"},
    "restorer.record": {"restorer.record", "restorer.project", "restorer.engine", "restorer.imaging"},
    "restorer.batch": {
        "restorer.batch",
        "restorer.record",
        "restorer.project",
        "restorer.engine",
        "restorer.imaging",
    },
    "restorer.cli": {
        "restorer.cli",
        "restorer.batch",
        "restorer.record",
        "restorer.project",
        "restorer.engine",
        "restorer.imaging",
    },
    "restorer.gui": {
        "restorer.gui",
        "restorer.batch",
        "restorer.record",
        "restorer.project",
        "restorer.engine",
        "restorer.imaging",
    },
    # The one place that knows of both doors.
    "restorer.__main__": {"restorer.cli", "restorer.gui"},
    # train and export are commands: they meet the command line at its Command protocol alone.
    "training": {"training", "restorer.engine", "restorer.imaging"},
}
ONLY_IN = {
    "PySide6": "restorer.gui",
    "onnxruntime": "restorer.engine",
    "torch": "training",
    "cv2": "restorer.imaging.cv",
}


def modules() -> list[tuple[str, Path]]:
    files = [*ROOT.glob("restorer/**/*.py"), *ROOT.glob("training/**/*.py")]
    return [(".".join(f.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"), f) for f in sorted(files)]


def imports_of(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            found |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def part_of(module: str) -> str:
    names = module.split(".")
    return names[0] if names[0] == "training" else ".".join(names[:2])


def inside(module: str, package: str) -> bool:
    return module == package or module.startswith(package + ".")


@pytest.mark.parametrize(("module", "path"), modules(), ids=lambda value: value if isinstance(value, str) else "")
def test_arrows_between_the_layers_point_down(module: str, path: Path) -> None:
    part = part_of(module)
    for imported in imports_of(path):
        if not (inside(imported, "restorer") or inside(imported, "training")) or imported == "restorer":
            continue
        if any(inside(imported, leaf) for leaf in LEAVES - {"restorer"}) or imported == "restorer.__version__":
            continue
        assert part in MAY_IMPORT, f"{module} is a leaf or unknown part and imports {imported}"
        assert any(inside(imported, allowed) for allowed in MAY_IMPORT[part]), f"{module} must not import {imported}"


@pytest.mark.parametrize(("module", "path"), modules(), ids=lambda value: value if isinstance(value, str) else "")
def test_heavy_libraries_stay_in_their_layer(module: str, path: Path) -> None:
    for imported in imports_of(path):
        home = ONLY_IN.get(imported.split(".")[0])
        assert home is None or inside(module, home), f"{module} imports {imported}, which belongs to {home}"


def test_the_command_line_starts_without_qt_onnxruntime_opencv_and_torch() -> None:
    heavy = ["PySide6", "onnxruntime", "cv2", "torch"]
    code = f"import sys, restorer.cli.main; print([name for name in {heavy} if name in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert answer.stdout.strip() == "[]"


def test_packaging_is_no_python_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists(), "it would shadow the library of that name"


@pytest.mark.parametrize(("module", "path"), modules(), ids=lambda value: value if isinstance(value, str) else "")
def test_every_module_opens_with_a_docstring_and_stays_short(module: str, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), f"{module} does not say what it is for"
    assert text.count("\n") <= 400, f"{module} is more than one idea"
