from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from toy_packages import automatic_package

from restorer.engine.colorizer import open_colorizer
from restorer.engine.evaluate import evaluate
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.engine.levin import Levin
from restorer.engine.protocol import EvaluationProtocol, Positions, true_hints
from restorer.engine.providers import Device
from restorer.engine.report import ReportFormat, write_report
from restorer.engine.scores import Coloured, Truth
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore
from restorer.errors import Cancelled, PhotoError, UsageError
from restorer.imaging.arrays import Chroma
from restorer.imaging.metrics import psnr
from restorer.progress import Cancellation, Progress


def photographs(folder: Path, count: int = 3, width: int = 96, height: int = 80) -> list[Path]:
    """Smooth colours with a few edges, so that colour has something to follow."""
    paths = []
    for number in range(count):
        random = np.random.default_rng(number)
        blocks = Image.fromarray(random.integers(40, 215, (4, 5, 3), np.uint8))
        path = folder / f"photo-{number}.png"
        blocks.resize((width, height), Image.Resampling.NEAREST).save(path)
        paths.append(path)
    return paths


@pytest.fixture
def levin(store: ModelStore, cpu: Device, sessions: SessionCache) -> Levin:
    colorizer = open_colorizer("levin", store, cpu, sessions)
    assert isinstance(colorizer, Levin)
    return colorizer


def test_the_gray_copy_is_the_first_row_and_stands_beside_every_other(tmp_path: Path, levin: Levin) -> None:
    gray, *rows = evaluate([levin], photographs(tmp_path), EvaluationProtocol(size=64, hints=(0, 40)))
    assert (gray.model, gray.photographs) == ("gray copy", 3)
    assert gray.chroma_ratio == pytest.approx(0.0, abs=1e-6)
    assert gray.psnr_db == gray.gray_psnr_db
    assert {row.gray_psnr_db for row in rows} == {gray.psnr_db}
    assert [(row.hints, row.vividness) for row in rows] == [(0, 0.0), (40, 0.0)], "levin knows no vividness"


def test_an_engine_without_colour_scores_what_the_gray_copy_does(tmp_path: Path, levin: Levin) -> None:
    gray, row = evaluate([levin], photographs(tmp_path), EvaluationProtocol(size=64, vividness=(0.0,)))
    assert (row.psnr_db, row.ssim, row.chroma_ratio) == (gray.psnr_db, gray.ssim, gray.chroma_ratio)


def test_true_hints_help_and_more_help_more(tmp_path: Path, levin: Levin) -> None:
    protocol = EvaluationProtocol(size=64, hints=(0, 10, 100), vividness=(0.0,))
    _, none, ten, hundred = evaluate([levin], photographs(tmp_path), protocol)
    assert none.psnr_db < ten.psnr_db < hundred.psnr_db - 1
    assert none.delta_e > ten.delta_e > hundred.delta_e
    assert hundred.chroma_ratio > 0.6


class Oracle(Levin):
    """Knows the photograph's colours."""

    def __init__(self, levin: Levin, truth: dict[tuple[int, int], Chroma]) -> None:
        super().__init__(levin.card)
        self.truth = truth

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:
        return ChromaField(self.truth[analysis.luma.shape], analysis.luma)


@pytest.mark.parametrize("size", [64, None])
def test_true_colours_score_high_in_both_protocols(tmp_path: Path, levin: Levin, size: int | None) -> None:
    flat = np.zeros((128, 192, 3), np.uint8)
    flat[:, :96], flat[:, 96:] = (180, 120, 90), (60, 90, 160)
    Image.fromarray(flat).save(tmp_path / "two.png")
    from restorer.imaging.colour import srgb8_to_lab
    from restorer.imaging.cv import cv2

    def field(height: int, width: int) -> Chroma:
        return srgb8_to_lab(cv2.resize(flat, (width, height), interpolation=cv2.INTER_AREA))[..., 1:].copy()

    asked = levin.working_size(192, 128)
    shape = (64, 64) if size else (asked.height, asked.width)
    oracle = Oracle(levin, {shape: field(*shape)})
    gray, row = evaluate([oracle], [tmp_path / "two.png"], EvaluationProtocol(size=size, vividness=(0.0,)))
    assert row.psnr_db > gray.psnr_db + 10
    assert row.chroma_ratio == pytest.approx(1.0, abs=0.05)
    assert row.delta_e < 1.5


def test_a_model_of_a_fixed_size_is_measured_at_its_own(
    tmp_path: Path, store: ModelStore, cpu: Device, sessions: SessionCache
) -> None:
    size = {"size": 32, "rule": "square", "multiple_of": 8, "fixed": True}
    automatic_package(store.shipped, working_size=size)
    colorizer = open_colorizer("toy-automatic", store, cpu, sessions)
    _, row = evaluate([colorizer], photographs(tmp_path, 1), EvaluationProtocol(size=64, vividness=(0.0,)))
    assert row.parameters == 2
    assert row.size_bytes > 0


def test_an_unreadable_photograph_is_named_and_left_out(tmp_path: Path, levin: Levin) -> None:
    paths = photographs(tmp_path, 2)
    broken = tmp_path / "broken.png"
    broken.write_bytes(paths[0].read_bytes()[:60])
    failed: list[PhotoError] = []
    protocol = EvaluationProtocol(size=64, vividness=(0.0,))
    rows = evaluate([levin], [paths[0], broken, paths[1]], protocol, on_failure=failed.append)
    assert [row.photographs for row in rows] == [2, 2]
    assert [error.path for error in failed] == [broken]
    with pytest.raises(PhotoError):
        evaluate([levin], [broken], protocol)
    with pytest.raises(UsageError, match="no photograph"):
        evaluate([levin], [broken], protocol, on_failure=failed.append)


def test_a_photograph_too_small_to_be_measured_is_left_out(tmp_path: Path, levin: Levin) -> None:
    tiny = tmp_path / "tiny.png"
    Image.new("RGB", (5, 40), (200, 30, 30)).save(tiny)
    with pytest.raises(PhotoError, match="shorter than 11 pixels"):
        evaluate([levin], [tiny], EvaluationProtocol(size=None))
    assert evaluate([levin], [tiny], EvaluationProtocol(size=64))[0].photographs == 1


def test_measuring_can_be_cancelled(tmp_path: Path, levin: Levin) -> None:
    cancellation = Cancellation()
    cancellation.cancel()
    with pytest.raises(Cancelled):
        evaluate([levin], photographs(tmp_path, 1), EvaluationProtocol(size=64), Progress(cancellation))


def test_fewer_hints_are_the_first_of_more() -> None:
    truth = np.random.default_rng(0).normal(0, 30, (60, 90, 2)).astype(np.float32)
    few, many = (true_hints(truth, count, EvaluationProtocol(), "a.jpg") for count in (3, 30))
    assert np.all(many.mask[few.mask > 0] == 1)
    assert few.mask.sum() <= 3 * 36


@pytest.mark.parametrize("positions", list(Positions))
def test_hints_are_true_and_depend_on_the_name_alone(positions: Positions) -> None:
    truth = np.random.default_rng(0).normal(0, 30, (60, 90, 2)).astype(np.float32)
    protocol = EvaluationProtocol(positions=positions)
    one = true_hints(truth, 1, protocol, "a.jpg")
    rows, columns = np.nonzero(one.mask)
    patch = truth[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    assert patch.shape == (6, 6, 2)
    np.testing.assert_allclose(one.ab[rows[0], columns[0]], patch.mean(axis=(0, 1)), rtol=1e-5)
    np.testing.assert_array_equal(one.mask, true_hints(truth, 1, protocol, "a.jpg").mask)
    assert np.any(one.mask != true_hints(truth, 1, protocol, "b.jpg").mask)


def test_central_hints_lie_nearer_to_the_middle() -> None:
    truth = np.zeros((256, 256, 2), np.float32)
    shares = [
        true_hints(truth, 300, EvaluationProtocol(positions=positions), "a.jpg").mask[64:192, 64:192].mean()
        for positions in (Positions.UNIFORM, Positions.CENTRAL)
    ]
    assert shares[1] > shares[0] + 0.1


@pytest.mark.parametrize("wrong", [{"size": 4}, {"hints": ()}, {"hints": (-1,)}])
def test_a_senseless_protocol_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        EvaluationProtocol(**wrong)  # type: ignore[arg-type]


def test_every_form_of_the_table_tells_the_same_figures(tmp_path: Path, levin: Levin) -> None:
    protocol = EvaluationProtocol(size=64, hints=(0, 5), vividness=(0.0,))
    rows = evaluate([levin], photographs(tmp_path, 1), protocol)
    text, markdown, table, document = (write_report(rows, [protocol], form, published=True) for form in ReportFormat)
    figure = f"{rows[2].psnr_db:.2f}"
    assert figure in text
    assert figure in markdown
    assert protocol.describe() in text
    assert protocol.describe() in markdown
    assert markdown.splitlines()[1].count("|") == markdown.splitlines()[0].count("|")
    records = list(csv.DictReader(io.StringIO(table)))
    assert float(records[2]["psnr_db"]) == rows[2].psnr_db
    parsed = json.loads(document)
    assert parsed["rows"][2]["psnr_db"] == rows[2].psnr_db
    assert parsed["protocol"]["hints"] == [0, 5]
    for report in (text, markdown, document):
        assert "not to be compared" in report
        assert "0.568752" in report
    assert "published" not in json.loads(write_report(rows, [protocol], ReportFormat.JSON))


ASKED_FOR = {
    "PSNR dB": "psnr_db",
    "over gray": "gray_psnr_db",
    "SSIM": "ssim",
    "chroma ratio": "chroma_ratio",
    "colourfulness": "colourfulness_difference",
    "dE00": "delta_e",
    "keras acc": "keras_accuracy",
    "MSE ab/128": "mse_ab",
    "parameters": "parameters",
    "MB": "size_bytes",
    "analysis ms": "analysis_ms",
    "field ms": "field_ms",
    "hints": "hints",
}


def test_every_form_has_every_figure_that_was_asked_for(tmp_path: Path, levin: Levin) -> None:
    protocol = EvaluationProtocol(size=64, hints=(0, 5), vividness=(0.0,))
    rows = evaluate([levin], photographs(tmp_path, 1), protocol)
    text, markdown, table, document = (write_report(rows, [protocol], form) for form in ReportFormat)
    headings = [cell.strip() for cell in markdown.splitlines()[0].strip("|").split("|")]
    assert set(ASKED_FOR) <= set(headings)
    assert all(heading in text.splitlines()[0] for heading in ASKED_FOR)
    assert set(ASKED_FOR.values()) <= set(table.splitlines()[0].split(","))
    assert all(set(ASKED_FOR.values()) <= set(row) for row in json.loads(document)["rows"])
    for report in (text, markdown, json.loads(document)["definitions"]):
        assert "argmax over (a, b)" in report, "what keras_accuracy is"
        assert "Hasler and Suesstrunk" in report
    for report in (text, markdown):
        assert "at uniform positions" in report, "where hints lie"


def test_a_model_that_knows_no_vividness_is_measured_once_below_one(tmp_path: Path, levin: Levin) -> None:
    protocol = EvaluationProtocol(size=64, hints=(5,), vividness=(0.0, 0.5, 1.0, 1.5))
    _, plain, beyond = evaluate([levin], photographs(tmp_path, 1), protocol)
    assert (plain.vividness, beyond.vividness) == (0.0, 1.5)


def test_each_model_says_below_the_table_what_it_was_made_with(tmp_path: Path, levin: Levin) -> None:
    protocol = EvaluationProtocol(size=64, vividness=(0.0,))
    gray, row = evaluate([levin], photographs(tmp_path, 1), protocol)
    rows = [gray, row, replace(row, model="koala", version="0.1.0", made="2,088 samples, embedding: another")]
    text, markdown, _, document = (write_report(rows, [protocol], form) for form in ReportFormat)
    assert "\nMade with:\nkoala: 0.1.0 2,088 samples, embedding: another\n" in text
    assert "\n- koala: 0.1.0 2,088 samples, embedding: another\n" in markdown
    assert json.loads(document)["rows"][2]["made"] == "2,088 samples, embedding: another"
    assert "Made with" not in write_report(rows[:2], [protocol], ReportFormat.TEXT)


class Tint(Levin):
    """Gives every pixel the same colour."""

    def __init__(self, levin: Levin, ab: tuple[float, float]) -> None:
        super().__init__(levin.card)
        self.ab = ab

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:
        height, width = analysis.luma.shape
        return ChromaField(np.broadcast_to(np.float32(self.ab), (height // 2, width // 2, 2)).copy(), analysis.luma)


def test_a_tint_has_the_figures_that_can_be_worked_out(tmp_path: Path, levin: Levin) -> None:
    Image.new("RGB", (64, 64), (128, 128, 128)).save(tmp_path / "gray.png")
    protocol = EvaluationProtocol(size=64, vividness=(0.0,))
    gray, row = evaluate([Tint(levin, (-8.0, 16.0))], [tmp_path / "gray.png"], protocol)
    assert (row.a_bias, row.b_bias) == (pytest.approx(-8, abs=1), pytest.approx(16, abs=1))
    assert row.mse_ab == pytest.approx((8**2 + 16**2) / 2 / 128**2, rel=1e-3)
    assert gray.mse_ab == pytest.approx(0.0, abs=1e-9)
    assert row.size == "64"


def test_the_error_of_the_gain_is_that_of_paired_differences(tmp_path: Path, levin: Levin) -> None:
    seen: dict[str, list[float]] = {}

    def keep(truth: Truth, coloured: Coloured) -> None:
        seen.setdefault(coloured.model, []).append(psnr(coloured.codes, truth.codes))

    protocol = EvaluationProtocol(size=64, hints=(10,), vividness=(0.0,))
    _, row = evaluate([levin], photographs(tmp_path, 4), protocol, on_picture=keep)
    gains = np.array(seen["levin"]) - np.array(seen["gray copy"])
    assert row.gain_error_db == pytest.approx(gains.std(ddof=1) / 2, rel=1e-4)
