from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from PIL import Image

from restorer.engine.measures.confidence import ConfidenceRow, Reliability
from restorer.engine.measures.report import measures_document
from restorer.engine.measures.run import Measured
from restorer.engine.measures.stroke_rows import StrokeRow
from restorer.engine.measures.suggested import SuggestedRow
from restorer.engine.protocol import EvaluationProtocol
from restorer.engine.report import ReportFormat, write_report
from restorer.engine.scores import GRAY_COPY, Row
from restorer.errors import TrainingError
from training.goals import goals, goals_markdown, read_speed
from training.results import RELIABILITY_NAME, Evaluated, joined, main, read_evaluation


def row(model: str, psnr_db: float, hints: int = 0, photographs: int = 3) -> Row:
    values = dict.fromkeys(Row.__slots__, 0.0) | {"model": model, "name": model, "version": "1", "size": "256"}
    values |= {"hints": hints, "photographs": photographs, "psnr_db": psnr_db, "parameters": 7, "size_bytes": 9}
    return Row(**values)  # type: ignore[arg-type]


def measured() -> Measured:
    bars = (Reliability(0.0, 2.0, 0.4, 1.0, 1.5, 1.0), Reliability(10.0, 12.0, 0.6, 11.0, 14.0, 0.2))
    return Measured(
        (StrokeRow("one", 0.0, "256", 3, 9, 0.5, 0.876, 0.9, 0.05, 1.25, 0.1),),
        (ConfidenceRow("one", "256", 0.0, 3, 0.4, 1.0, 0.4, 2.0, 0.5, 7.0, 9.0, bars),),
        (SuggestedRow("one", "256", 3, 60, 0.611, 0.9, 4.4, -3.5, -5.0),),
    )


def document(
    path: Path, *rows: Row, found: Measured | None = None, seed: int = 1, processor: str = "", names: str = ""
) -> Path:
    sizes = [None if size == "full" else int(size) for size in dict.fromkeys(row.size for row in rows)]
    report = json.loads(write_report(rows, [EvaluationProtocol(size, seed=seed) for size in sizes], ReportFormat.JSON))
    if names:
        report["photographs"] = {"asked": 3, "names_sha256": names}
    if processor:
        report["device"] = {"kind": "cpu", "name": "CPU", "processor": processor, "threads": 2}
    path.write_text(json.dumps(report | measures_document(found or Measured())))
    return path


def test_a_document_is_read_back_as_it_was(tmp_path: Path) -> None:
    rows = (row(GRAY_COPY, 21.0), row("one", 23.0))
    read = read_evaluation(document(tmp_path / "a.json", *rows, found=measured()))
    assert read.rows == rows
    assert read.measured == measured()
    assert [asdict(protocol) for protocol in read.protocols] == [asdict(EvaluationProtocol())]


def test_documents_measured_alike_stand_in_one_table(tmp_path: Path) -> None:
    gray = row(GRAY_COPY, 21.0)
    alike = [
        document(tmp_path / "a.json", gray, row("one", 23.0)),
        document(tmp_path / "b.json", gray, row("two", 22.0)),
    ]
    found = joined(read_evaluation(path) for path in alike)
    assert [one.model for one in found[0].rows] == [GRAY_COPY, "one", "two"]


def test_documents_of_other_photographs_or_seeds_do_not(tmp_path: Path) -> None:
    a = document(tmp_path / "a.json", row(GRAY_COPY, 21.0), row("one", 23.0))
    b = document(tmp_path / "b.json", row(GRAY_COPY, 20.0), row("one", 22.0))
    c = document(tmp_path / "c.json", row(GRAY_COPY, 21.0), row("one", 23.1), seed=2)
    assert len(joined(read_evaluation(path) for path in (a, b, c))) == 3


def test_sizes_that_were_measured_one_by_one_stand_in_one_section(tmp_path: Path) -> None:
    def both(*names: str, photographs: int = 3) -> list[Evaluated]:
        squashed = [row(GRAY_COPY, 21.0), row("one", 23.0)]
        full = [replace(each, size="full", photographs=photographs) for each in squashed]
        paths = [
            document(tmp_path / f"{rows[0].size}.json", *rows, names=name)
            for rows, name in zip((squashed, full), names, strict=True)
        ]
        return joined(read_evaluation(path) for path in paths)

    for names in (("", ""), ("a", "a"), ("a", "")):
        (one,) = both(*names)
        assert [protocol.size_name for protocol in one.protocols] == ["256", "full"]
        assert len(one.rows) == 4
    assert len(both("a", "b")) == 2, "other photographs"
    assert len(both("", "", photographs=2)) == 2


def test_the_page_has_every_table_and_the_papers_apart(tmp_path: Path) -> None:
    path = document(tmp_path / "a.json", row(GRAY_COPY, 21.0), row("one", 23.456), found=measured())
    sweep = tmp_path / "runs"
    sweep.mkdir()
    (sweep / "table.md").write_text("# Sweep little\n\nFour steps.\n")
    (sweep / "accuracy.png").write_bytes(b"a plot")
    main([str(path), "--data", "dev, three", "--sweep", str(sweep), "-o", str(tmp_path / "RESULTS.md")])
    page = (tmp_path / "RESULTS.md").read_text()
    for words in ("## dev, three", "23.46", "87.6", "61.1", "## As published", "0.568752", "## Sweep little"):
        assert words in page
    assert page.index("23.46") < page.index("As published")
    assert f"({RELIABILITY_NAME})" in page
    with Image.open(tmp_path / RELIABILITY_NAME) as plot:
        plot.load()
    assert "(sweep-runs-accuracy.png)" in page
    assert (tmp_path / "sweep-runs-accuracy.png").read_bytes() == b"a plot"


def test_each_size_has_its_rows_without_hints_then_what_hints_add(tmp_path: Path) -> None:
    gray = row(GRAY_COPY, 21.0)
    rows = [gray, row("one", 23.0), row("one", 25.0, hints=10), row("two", 22.0)]
    rows += [replace(one, size="full") for one in rows[:2]]
    main([str(document(tmp_path / "a.json", *rows)), "-o", str(tmp_path / "RESULTS.md")])
    page = (tmp_path / "RESULTS.md").read_text()
    plain, hinted, full = (
        page.index(words)
        for words in (
            "### Squashed to 256 x 256, without hints",
            "### Squashed to 256 x 256, with hints",
            "### Full size",
        )
    )
    assert plain < hinted < full
    assert "25.00" not in page[plain:hinted]
    assert "| one | 0 | 23.00 | 25.00 |" in page[hinted:full]
    assert "| two | 0 | 22.00 |  |" in page[hinted:full], "not measured with hints"
    assert "with hints" not in page[full:], "there are none at full size"
    tables = [part.splitlines() for part in page.split("\n\n") if part.startswith("|")]
    assert all(len({line.count("|") for line in table}) == 1 for table in tables)


def test_milliseconds_come_from_a_quiet_machine_and_say_which(tmp_path: Path) -> None:
    busy = [row(GRAY_COPY, 21.0), replace(row("one", 23.0), field_ms=987.0), replace(row("two", 22.0), field_ms=987.0)]
    quiet = [row(GRAY_COPY, 20.0, photographs=2), replace(row("one", 23.5, photographs=2), field_ms=31.0)]
    words = [str(document(tmp_path / "a.json", *busy, processor="Busy")), "-o", str(tmp_path / "RESULTS.md")]
    main(words)
    assert "Milliseconds: Busy, 2 threads." in (tmp_path / "RESULTS.md").read_text()
    main([*words, "--times", str(document(tmp_path / "q.json", *quiet, processor="Quiet"))])
    page = (tmp_path / "RESULTS.md").read_text()
    assert "Milliseconds: Quiet, 2 threads, 2 photographs of their own." in page
    assert "| 31 |" in page
    assert "987" not in page, "a row that was not timed there has no time"
    assert "23.50" not in page, "only times are taken"


def test_what_is_no_evaluation_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"rows": [{"model": "x"}], "protocols": []}')
    for name in ("a.json", "absent.json"):
        with pytest.raises(TrainingError, match=f"{name} is no document"):
            read_evaluation(tmp_path / name)


def test_a_sweep_without_a_table_is_named(tmp_path: Path) -> None:
    path = document(tmp_path / "a.json", row(GRAY_COPY, 21.0))
    with pytest.raises(TrainingError, match="has no table"):
        main([str(path), "--sweep", str(tmp_path), "-o", str(tmp_path / "RESULTS.md")])
    assert not (tmp_path / "RESULTS.md").exists()


SPEED = """restorer-base: 8.1 MB
   256 px  encoder                   1 thread(s)   29.3 (  29.3)   2 thread(s)   19.1 (  35.5) ms
   256 px  decoder                   1 thread(s)   25.8 (  25.8)   2 thread(s)   17.8 (  31.9) ms
   256 px  decoder, int8 products    1 thread(s)   23.0 (  23.0)   2 thread(s)   7.6 (  29.9) ms
   512 px  encoder                   1 thread(s)  137.0 ( 137.0)   2 thread(s)   54.9 ( 139.8) ms
   512 px  decoder                   1 thread(s)  151.2 ( 151.1)   2 thread(s)  106.7 ( 156.7) ms
"""


def test_goals_say_what_is_reached_what_is_not_and_what_was_not_measured() -> None:
    rows = [
        replace(row("one", 23.6), gray_psnr_db=21.75, ssim=0.93, chroma_ratio=0.61, analysis_ms=50.0),
        replace(row("one", 24.5, hints=1), gray_psnr_db=21.75),
        replace(row("other", 30.0, hints=10), gray_psnr_db=21.75),
    ]
    found = {goal.words: goal for goal in goals("one", rows, measured(), read_speed(SPEED))}
    assert found["PSNR over the gray copy's, faithful, 256 x 256"].cells()[3:] == ["+1.85 dB", "yes"]
    assert found["chroma ratio (median), faithful"].cells()[3:] == ["0.61", "no"]
    assert found["gain of 1 true hint, faithful"].cells()[3:] == ["+0.90 dB", "no"]
    assert found["gain of 10 true hints, faithful"].cells()[3:] == ["not measured", ""]
    assert found["the same at full size"].found is None
    assert found["encoder and decoder once, two cores, 256 and 512 px"].cells()[3:] == ["37 and 162 ms", "yes"]
    assert found["the same: the decoder, at every change"].cells()[3:] == ["18 and 107 ms", "no"]
    assert found["one stroke of any colour: off the wanted one under it"].reached
    assert found["suggested colours: one of nine within 5 dE00"].cells()[3:] == ["61%", "yes"]
    assert "10 of 18 reached" in goals_markdown("one", list(found.values()))


def test_a_model_without_any_measurement_reaches_nothing() -> None:
    assert not any(goal.reached or goal.found for goal in goals("two", [row("one", 30.0)], measured(), {}))


def test_the_page_begins_with_the_goals(tmp_path: Path) -> None:
    path = document(tmp_path / "a.json", row(GRAY_COPY, 21.0), row("one", 23.0), found=measured())
    speed = tmp_path / "speed.txt"
    with pytest.raises(TrainingError, match=r"speed\.txt cannot be read"):
        main([str(path), "--goals", "one", "--speed", str(speed), "-o", str(tmp_path / "RESULTS.md")])
    speed.write_text(SPEED)
    main([str(path), "--goals", "one", "--speed", str(speed), "-o", str(tmp_path / "RESULTS.md")])
    text = (tmp_path / "RESULTS.md").read_text()
    assert "18 and 107 ms" in text
    assert text.index("asked of one") < text.index("Held-out photographs")
