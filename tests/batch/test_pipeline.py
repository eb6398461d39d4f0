from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from restorer.batch.album import Album, Pause, Terms
from restorer.batch.entry import Entry, Finding, State
from restorer.batch.journal import Journal
from restorer.batch.lanes import Threads
from restorer.batch.pipeline import Pipeline, Width
from restorer.batch.places import Places
from restorer.batch.plan import Job
from restorer.batch.weight import weight
from restorer.batch.width import network_threads, width_for
from restorer.engine.providers import Device, DeviceKind
from restorer.errors import Cancelled
from restorer.imaging.output import Container
from restorer.imaging.write_strips import in_order
from restorer.progress import Cancellation, Progress


class Fake:
    """A photograph whose steps note who works on it, and fail where told to."""

    def __init__(self, name: str, seen: list[str], fails: str = "") -> None:
        self.entry = Entry(0, Path(name), Path(name), Container.PNG, "", State.WAITING, 0, Finding(State.WAITING))
        self.finding: Finding | None = None
        self.closed = False
        self._name, self._seen, self._fails = name, seen, fails

    def read(self, progress: Progress) -> None:
        self._step("read")

    def colour(self, progress: Progress) -> None:
        self._step("colour")

    def write(self, progress: Progress) -> None:
        self._step("write")
        self.finding = Finding(State.READY)

    def close(self) -> None:
        self.closed = True

    def failed(self, sentence: str, remedy: str, kind: str) -> Finding:
        return Finding(State.FAILED, error=sentence)

    def _step(self, name: str) -> None:
        self._seen.append(f"{self._name}: {name}")
        time.sleep(0.002)
        if name == self._fails:
            raise ZeroDivisionError


def test_each_photograph_goes_through_all_steps_and_one_failure_ends_only_its_own_way() -> None:
    seen: list[str] = []
    photographs = [Fake("a", seen), Fake("b", seen, "colour"), Fake("c", seen)]
    with Pipeline(Width(2, 1, 2, 1000), Progress()) as pipeline:
        for fake in photographs:
            pipeline.admit(fake, 1)
        arrived = []
        while pipeline.on_the_way:
            arrived += pipeline.arrivals(1.0)
    errors = {arrival.steps.entry.source.name: type(arrival.error) for arrival in arrived}
    assert errors == {"a": type(None), "b": ZeroDivisionError, "c": type(None)}
    assert [line for line in seen if line.startswith("b")] == ["b: read", "b: colour"]
    assert all(fake.closed for fake in photographs)


def test_memory_is_bounded_by_bytes_and_what_is_too_heavy_goes_alone() -> None:
    with Pipeline(Width(2, 2, 2, 100), Progress()) as pipeline:
        assert pipeline.has_room(1000), "alone it may go, however heavy"
        pipeline.admit(Fake("a", []), 60)
        assert pipeline.has_room(40)
        assert not pipeline.has_room(41)
        assert not pipeline.has_room(1000)
        while pipeline.on_the_way:
            pipeline.arrivals(1.0)
        assert pipeline.bytes_on_the_way == 0
        assert pipeline.has_room(1000)


def test_the_number_on_the_way_is_bounded_too() -> None:
    width = Width(1, 1, 1, 10**12)
    with Pipeline(width, Progress()) as pipeline:
        assert pipeline.has_room(0, width.most - 1)
        assert not pipeline.has_room(0, width.most)


def test_what_is_cancelled_arrives_as_cancelled() -> None:
    cancellation = Cancellation()
    cancellation.cancel()
    seen: list[str] = []
    with Pipeline(Width(1, 1, 1, 10), Progress(cancellation)) as pipeline:
        pipeline.admit(Fake("a", seen), 1)
        (arrival,) = pipeline.arrivals(1.0)
    assert isinstance(arrival.error, Cancelled)
    assert seen == []


def waiting(folder: Path, count: int) -> tuple[Journal, Places]:
    places = Places(folder / "out")
    places.make()
    journal = Journal(places.journal)
    jobs = [(Job(folder / f"{number}.png", folder, Container.PNG), Path(f"{number}.png")) for number in range(count)]
    journal.add(jobs, "order")
    return journal, places


def pretended_album(
    journal: Journal, places: Places, log: list[str], step: str, monkeypatch: pytest.MonkeyPatch
) -> Album:
    """An album whose photographs write into `log` when they come to `step`, one at a time."""

    def way(entry: Entry, work: object, places: Places) -> Fake:
        fake = Fake(entry.target.name, log, step)
        fake.entry = entry
        return fake

    monkeypatch.setattr("restorer.batch.lanes.Passage", way)
    width = Width(1, 1, 1, 10**12)
    return Album(journal, places, lambda stop: Threads(None, places, width, stop), Terms("order"))  # type: ignore[arg-type]


def test_a_held_run_begins_nothing_and_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal, places = waiting(tmp_path, 3)
    begun: list[str] = []
    album = pretended_album(journal, places, begun, "read", monkeypatch)
    album.pause.hold()
    ended: list[Entry] = []
    with journal:
        # The journal belongs to the thread that opened it, so the hand on the switch is another's.
        def switch() -> None:
            time.sleep(0.3)
            assert begun == []
            album.pause.go_on()

        hand = threading.Thread(target=switch)
        hand.start()
        ended += album.run(Progress())
        hand.join()
    assert sorted(begun) == ["0.png: read", "1.png: read", "2.png: read"]
    assert [entry.state for entry in ended] == [State.FAILED] * 3


def test_a_cancelled_run_leaves_what_is_not_done_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal, places = waiting(tmp_path, 30)
    seen: list[str] = []
    album = pretended_album(journal, places, seen, "write", monkeypatch)
    cancellation = Cancellation()
    with journal:
        running = album.run(Progress(cancellation))
        next(running)
        cancellation.cancel()
        with pytest.raises(Cancelled):
            list(running)
        counts = journal.counts()
        assert counts[State.RUNNING] == counts[State.READY] == 0
        assert counts[State.WAITING] + counts[State.FAILED] == 30
        assert counts[State.WAITING] > 0
        assert {entry.attempts for entry in journal.entries(State.WAITING)} == {0}


def test_a_pause_is_a_switch() -> None:
    pause = Pause()
    pause.hold()
    assert pause.held
    pause.go_on()
    assert not pause.held


@pytest.mark.parametrize("ending", ["jpg", "png", "tif"])
def test_the_weight_of_a_photograph_covers_its_pixels_and_is_known_without_opening_it(
    tmp_path: Path, ending: str
) -> None:
    from PIL import Image

    small, large = tmp_path / f"small.{ending}", tmp_path / f"large.{ending}"
    Image.new("L", (100, 100)).save(small)
    Image.new("RGB", (6000, 4000)).save(large)
    assert weight(large) > weight(small)
    if ending != "tif":  # those are read in strips
        assert weight(large) - weight(small) > 6000 * 4000 * 3
    large.write_bytes(b"\xff\xd8\xff" + bytes(1000))
    assert weight(large) > 0
    assert weight(tmp_path / "nowhere") > 0


def test_what_has_begun_is_finished_before_more_is_begun() -> None:
    seen: list[str] = []
    with Pipeline(Width(1, 1, 1, 1000, threads=1), Progress()) as pipeline:
        for name in "abc":
            pipeline.admit(Fake(name, seen), 1)
        while pipeline.on_the_way:
            pipeline.arrivals(1.0)
    assert seen == [f"{name}: {step}" for name in "abc" for step in ("read", "colour", "write")]


class Together(Fake):
    """A photograph that notes how many are in the same step at once."""

    now = 0
    most = 0
    lock = threading.Lock()

    def colour(self, progress: Progress) -> None:
        with self.lock:
            Together.now += 1
            Together.most = max(Together.most, Together.now)
        time.sleep(0.005)
        with self.lock:
            Together.now -= 1


@pytest.mark.parametrize("colourers", [1, 2])
def test_no_more_are_coloured_at_a_time_than_wished(colourers: int) -> None:
    Together.now = Together.most = 0
    with Pipeline(Width(4, colourers, 4, 1000), Progress()) as pipeline:
        for number in range(8):
            pipeline.admit(Together(str(number), []), 1)
        while pipeline.on_the_way:
            pipeline.arrivals(1.0)
    assert Together.most == colourers


class Unclosable(Fake):
    """A photograph that cannot even be let go of."""

    def close(self) -> None:
        raise RuntimeError


def test_a_photograph_that_cannot_be_closed_takes_no_thread_with_it() -> None:
    with Pipeline(Width(1, 1, 1, 1000, threads=1), Progress()) as pipeline:
        for number in range(3):
            pipeline.admit(Unclosable(str(number), []), 1)
        arrived = []
        while pipeline.on_the_way:
            arrived += pipeline.arrivals(1.0)
    assert [type(arrival.error) for arrival in arrived] == [RuntimeError] * 3


def test_each_step_has_one_core_among_many_and_all_of_them_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("restorer.batch.pipeline.cores", lambda: 4)
    monkeypatch.setattr("os.cpu_count", lambda: 4)
    used: list[set[str]] = []

    def worked(_: int) -> str:
        time.sleep(0.01)
        return threading.current_thread().name

    class Stripped(Fake):
        def write(self, progress: Progress) -> None:
            used.append(set(in_order(worked, range(8))))

    for count, threads in ((4, 1), (1, 4)):
        with Pipeline(Width(4, 4, 4, 1000, threads=4), Progress()) as pipeline:
            for number in range(count):
                pipeline.admit(Stripped(str(number), []), 1)
            pipeline.close()
        assert max(map(len, used)) == threads
        used.clear()


def test_on_a_cpu_each_photograph_is_coloured_by_its_own_thread_and_on_a_gpu_few_at_a_time() -> None:
    cpu = Device(DeviceKind.CPU, "CPU", "CPUExecutionProvider", "", 1)
    width = width_for(4, cpu, 1000)
    assert (width.workers, width.colourers, width.budget) == (5, 4, 1000)
    assert width_for(16, replace(cpu, kind=DeviceKind.CUDA), 1000).colourers == 2


def test_networks_share_the_cores_among_the_photographs_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("restorer.batch.width.default_threads", lambda: 8)
    assert [network_threads(8, 1000), network_threads(2, 1000), network_threads(8, 1), network_threads(16, 0)] == [
        1,
        4,
        8,
        8,
    ]
