from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from toy_packages import automatic, automatic_package, hinted_package, nan_automatic, slow_automatic

from restorer.engine.card import ModelCard
from restorer.engine.package import Origin, Package
from restorer.engine.providers import Device, DeviceKind
from restorer.engine.runtime import create_session
from restorer.engine.session import Session, SessionCache
from restorer.errors import Cancelled, DeviceError, MemoryShort, ModelDamaged, ModelMismatch
from restorer.progress import Cancellation, Progress


def package_of(folder: Path) -> Package:
    return Package(ModelCard.read(folder), folder, Origin.USER)


def luma(height: int = 32, width: int = 32) -> np.ndarray:
    return np.full((1, 1, height, width), 50.0, np.float32)


def test_a_network_answers_by_name(tmp_path: Path, cpu: Device, sessions: SessionCache) -> None:
    session = sessions.get(package_of(automatic_package(tmp_path)), "model.onnx", cpu)
    (ab,) = session.run({"L": luma()}, ["ab"], Progress())
    assert ab.shape == (1, 2, 8, 8)
    np.testing.assert_allclose(ab[0, :, 0, 0], [10.0, 5.0], rtol=1e-6)


def test_the_same_network_on_the_same_device_is_opened_once(
    tmp_path: Path, cpu: Device, sessions: SessionCache
) -> None:
    package, twin = (package_of(automatic_package(tmp_path / name, name)) for name in ("one", "two"))
    first = sessions.get(package, "model.onnx", cpu)
    second = sessions.get(twin, "model.onnx", cpu)
    assert second.network is first.network
    assert (first.model, second.model) == ("one", "two")
    assert sessions.get(package, "model.onnx", replace(cpu, threads=2)).network is not first.network
    other = package_of(automatic_package(tmp_path / "three", model=automatic(0.1)))
    assert sessions.get(other, "model.onnx", cpu).network is not first.network
    assert len(sessions) == 3


def test_two_devices_have_networks_of_their_own(tmp_path: Path, cpu: Device, sessions: SessionCache) -> None:
    package = package_of(automatic_package(tmp_path))
    named_cuda = replace(cpu, kind=DeviceKind.CUDA, name="NVIDIA Toy 1")  # the CPU's provider under another name
    first = sessions.get(package, "model.onnx", cpu)
    assert sessions.get(package, "model.onnx", named_cuda).network is not first.network


def test_a_network_that_did_not_start_on_the_device_is_not_passed_off_as_if(
    tmp_path: Path, cpu: Device, sessions: SessionCache
) -> None:
    package = package_of(automatic_package(tmp_path))
    elsewhere = replace(cpu, kind=DeviceKind.CUDA, name="NVIDIA Toy 1", provider="OtherExecutionProvider")
    with pytest.raises(DeviceError, match='"toy-automatic" does not start on NVIDIA Toy 1'):
        sessions.get(package, "model.onnx", elsewhere)


def test_a_cache_forgets_what_was_used_longest_ago(tmp_path: Path, cpu: Device) -> None:
    cache = SessionCache(limit=2)
    packages = [package_of(automatic_package(tmp_path / str(i), model=automatic(i / 10))) for i in range(3)]
    first, second = (cache.get(package, "model.onnx", cpu).network for package in packages[:2])
    assert cache.get(packages[0], "model.onnx", cpu).network is first
    cache.get(packages[2], "model.onnx", cpu)
    assert len(cache) == 2
    assert cache.get(packages[0], "model.onnx", cpu).network is first
    assert cache.get(packages[1], "model.onnx", cpu).network is not second


def test_changed_bytes_are_never_run(tmp_path: Path, cpu: Device, sessions: SessionCache) -> None:
    folder = automatic_package(tmp_path)
    package = package_of(folder)
    (folder / "model.onnx").write_bytes(automatic(0.3))
    with pytest.raises(ModelDamaged, match=r"model\.onnx differs from its checksum"):
        sessions.get(package, "model.onnx", cpu)


@pytest.mark.parametrize("rubbish", [b"", b"not a network at all", automatic()[:-40]])
def test_bytes_that_are_no_network_are_refused_quietly(
    tmp_path: Path, cpu: Device, sessions: SessionCache, rubbish: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    package = package_of(automatic_package(tmp_path, model=rubbish))
    with pytest.raises(ModelMismatch, match=r'"toy-automatic": model\.onnx is not a network'):
        sessions.get(package, "model.onnx", cpu)
    assert capfd.readouterr() == ("", "")


def test_answers_that_are_not_numbers_name_the_model(tmp_path: Path, cpu: Device, sessions: SessionCache) -> None:
    session = sessions.get(package_of(automatic_package(tmp_path, model=nan_automatic())), "model.onnx", cpu)
    with pytest.raises(
        ModelMismatch, match=r'"toy-automatic": model\.onnx answers "ab" with values that are not numbers'
    ):
        session.run({"L": luma()}, ["ab"], Progress())


def test_inputs_that_do_not_fit_are_a_sentence_and_not_noise(
    tmp_path: Path, cpu: Device, sessions: SessionCache, capfd: pytest.CaptureFixture[str]
) -> None:
    session = sessions.get(package_of(hinted_package(tmp_path)), "encoder.onnx", cpu)
    with pytest.raises(ModelMismatch, match=r"encoder\.onnx"):
        session.run({"L": luma()[:, :, 0]}, ["features_0"], Progress())
    assert capfd.readouterr() == ("", "")


def test_cancel_stops_a_network_in_the_middle(cpu: Device, capfd: pytest.CaptureFixture[str]) -> None:
    session = Session("slow", "model.onnx", create_session(slow_automatic(100), cpu.provider, 1))
    cancellation = Cancellation()
    timer = threading.Timer(0.05, cancellation.cancel)
    timer.start()
    with pytest.raises(Cancelled) as caught:
        session.run({"L": np.repeat(luma(256, 256), 16, axis=0)}, ["ab"], Progress(cancellation))
    timer.join()
    assert caught.value.__cause__ is not None, "the run went on to its end and only then looked"
    assert capfd.readouterr() == ("", "")


def test_a_cancelled_job_does_not_start_a_network(cpu: Device) -> None:
    cancellation = Cancellation()
    cancellation.cancel()
    session = Session("toy", "model.onnx", create_session(automatic(), cpu.provider, 1))
    with pytest.raises(Cancelled):
        session.run({"L": luma()}, ["ab"], Progress(cancellation))


def test_a_session_can_be_used_again_after_a_cancel(cpu: Device) -> None:
    session = Session("slow", "model.onnx", create_session(slow_automatic(100), cpu.provider, 1))
    cancellation = Cancellation()
    timer = threading.Timer(0.05, cancellation.cancel)
    timer.start()
    with pytest.raises(Cancelled):
        session.run({"L": np.repeat(luma(256, 256), 16, axis=0)}, ["ab"], Progress(cancellation))
    timer.join()
    assert session.run({"L": luma(256, 256)}, ["ab"], Progress())[0].shape == (1, 2, 64, 64)


class Exhausted:
    """A session of the runtime whose device is full."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def get_inputs(self) -> list[object]:
        return []

    get_outputs = get_inputs

    def run(self, *arguments: object) -> list[object]:
        raise self.error


def test_a_full_memory_is_said_as_such() -> None:
    with pytest.raises(MemoryShort, match='"toy"'):
        Session("toy", "model.onnx", Exhausted(MemoryError())).run({}, ["ab"], Progress())


def test_a_full_gpu_is_known_by_the_runtimes_words() -> None:
    from onnxruntime.capi.onnxruntime_pybind11_state import RuntimeException

    error = RuntimeException("BFCArena::AllocateRawInternal Failed to allocate memory for requested buffer of size 1")
    with pytest.raises(MemoryShort, match='"toy"'):
        Session("toy", "model.onnx", Exhausted(error)).run({}, ["ab"], Progress())
