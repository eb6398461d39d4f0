"""What the papers print about their own systems. On other data, by other definitions: compared with nothing."""

from __future__ import annotations

from dataclasses import dataclass

PUBLISHED_HEADING = "As published, on other data and by other definitions: not to be compared with the figures above"


@dataclass(frozen=True, slots=True)
class Published:
    """A line of a paper's table. Empty where the paper gives no figure.

    `accuracy` is Keras's, 0..1, on test photographs where the paper tells them from those it calls validation.
    """

    system: str
    source: str
    data: str
    psnr_db: float | None = None
    ssim: float | None = None
    accuracy: float | None = None
    validation_accuracy: float | None = None
    mse: float | None = None


_FUSION = "paper of inception_fusion"
_FUSION_DATA = "100 gray pictures (Kaggle Image Colorization), trained on 20"
_DEEPCOLOR = "paper of deepcolor"
_DEEPCOLOR_DATA = "5,000 test pictures of 25,000 (Kaggle Image Colorization)"
_RESUNET = "paper of resunet_gan"
_RESUNET_DATA = "2,000 validation pictures of 10,000 (COCO)"


def _deepcolor(system: str, accuracy: float, validation: float) -> Published:
    return Published(system, _DEEPCOLOR, _DEEPCOLOR_DATA, accuracy=accuracy, validation_accuracy=validation)


PUBLISHED = (
    Published("inception_fusion", _FUSION, _FUSION_DATA, 22.8154, 0.9097),
    Published("CycleGAN", _FUSION, "as quoted there", 29.204, 0.5664),
    Published("Pix2pix", _FUSION, "as quoted there", 31.2109, 0.8000),
    Published("Asymmetric CycleGAN", _FUSION, "as quoted there", 28.4802, 0.4733),
    Published("DenseUnet GAN", _FUSION, "as quoted there", 32.8144, 0.8106),
    _deepcolor("deepcolor_base, rate 0.0001, batch 5, L2 0.01", 0.568752, 0.57347536),
    _deepcolor("deepcolor_base, rate 0.001, batch 5, L2 0.01", 0.55679, 0.5881328),
    _deepcolor("deepcolor_base, rate 0.01, batch 5, L2 0.01", 0.55964506, 0.584938),
    _deepcolor("deepcolor_base, rate 0.00001", 0.5577577, 0.52240014),
    _deepcolor("deepcolor_base, rate 0.1 (loss is NaN)", 0.47044206, 0.49233896),
    _deepcolor("deepcolor_base, rate 0.001, L2 0.1", 0.54632795, 0.57672495),
    _deepcolor("deepcolor_1, rate 0.01 or 0.001 (both are printed), batch 5, L2 0.01", 0.5496931, 0.567035),
    _deepcolor("deepcolor_2, rate 0.01, batch 5, L2 0.01", 0.5394033, 0.5714356),
    Published("compact_cnn", "paper of compact_cnn", "MIRFLICKR-25k", psnr_db=54.19, accuracy=0.5802, mse=0.3174),
    Published("Zhang et al. 2016", _RESUNET, _RESUNET_DATA, 21.7910, 0.8915),
    Published("DeOldify", _RESUNET, _RESUNET_DATA, 23.5372, 0.9144),
    Published("Iizuka et al. 2016", _RESUNET, _RESUNET_DATA, 23.6362, 0.9173),
    Published("Shafiq et al.", _RESUNET, _RESUNET_DATA, 24.157, 0.941),
    Published("resunet_gan", _RESUNET, _RESUNET_DATA, 24.7595, 0.9260),
)
