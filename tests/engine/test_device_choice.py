from __future__ import annotations

import numpy as np
import onnx
import pytest

from restorer.engine import providers
from restorer.engine.cuda import Gpu, find_gpu
from restorer.engine.providers import DeviceKind, choose_device, default_threads
from restorer.engine.runtime import CPU_PROVIDER, CUDA_PROVIDER, create_session
from restorer.errors import DeviceError, UsageError


def a_gpu() -> Gpu:
    return Gpu(name="NVIDIA Toy 1")


def no_gpu() -> Gpu:
    return Gpu(why_not="no NVIDIA driver was found")


def test_without_a_gpu_auto_is_the_cpu_and_says_why() -> None:
    device = choose_device("auto", find=no_gpu)
    assert (device.kind, device.provider) == (DeviceKind.CPU, CPU_PROVIDER)
    assert device.reason == "CPU, because no NVIDIA driver was found"


def test_a_gpu_is_used_only_after_a_calculation_on_it() -> None:
    device = choose_device("auto", find=a_gpu, probe=lambda: "")
    assert (device.kind, device.name, device.provider) == (DeviceKind.CUDA, "NVIDIA Toy 1", CUDA_PROVIDER)
    device = choose_device("auto", find=a_gpu, probe=lambda: "the CUDA and cuDNN libraries were not found")
    assert device.reason == "CPU, because the CUDA and cuDNN libraries were not found"


@pytest.mark.parametrize(("find", "probe"), [(no_gpu, ""), (a_gpu, "a first calculation on the GPU failed")])
def test_cuda_that_is_not_there_is_an_error_with_a_remedy(find: object, probe: str) -> None:
    with pytest.raises(DeviceError) as caught:
        choose_device("cuda", find=find, probe=lambda: probe)  # type: ignore[arg-type]
    assert "because" in caught.value.sentence
    assert "restorer[cuda]" in caught.value.remedy


def test_the_cpu_can_be_asked_for_whatever_there_is() -> None:
    assert choose_device("cpu", find=a_gpu).kind is DeviceKind.CPU


@pytest.mark.parametrize(("wish", "threads"), [("tpu", None), ("cpu", 0)])
def test_a_senseless_wish_is_refused(wish: str, threads: int | None) -> None:
    with pytest.raises(UsageError):
        choose_device(wish, threads)


def test_threads_are_bounded_and_can_be_set() -> None:
    assert 1 <= default_threads() <= 8
    assert choose_device("cpu", threads=3).threads == 3


def test_looking_for_a_gpu_is_quiet(capfd: pytest.CaptureFixture[str]) -> None:
    assert bool(find_gpu().name) != bool(find_gpu().why_not)
    choose_device("auto")
    assert capfd.readouterr() == ("", "")


def test_the_probe_is_a_convolution_that_onnx_itself_accepts() -> None:
    model = onnx.load_from_string(providers._PROBE)
    onnx.checker.check_model(model)
    assert [node.op_type for node in model.graph.node] == ["Conv"]
    answer = create_session(providers._PROBE, CPU_PROVIDER, 1).run(None, {"x": np.full((1, 1, 1, 1), 3.0, np.float32)})
    assert answer[0].item() == 3.0
