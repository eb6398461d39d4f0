"""`deepcolor_base`, `deepcolor_1`, `deepcolor_2`, `deepcolor_3`: encoders of several depths with an embedding.

Source: Ayushe Gangal, "DeepColor: Automatic Colorization of Gray scale Images" (figures 4, 6, 8 and 10 print the layers
with their parameter counts; 6,606,994, 3,509,522, 1,223,314 and 249,170 in all).

Chosen here, because the paper does not say it or cannot be read there:

- `deepcolor_2`: which three of 64, 64, 64, 128, 256 have stride 2 (figure 8 has lost its column of shapes). The first
  three, as in architectures 1 and 3;
- the last convolution's activation (the code of figures 5, 7, 9 and 11 is lost): tanh, and 1 stands for 128 a*b* units,
  as in the network these four are variants of; `2 linear` or `2 sigmoid` in `decoder` is the alternative;
- kernels follow from the counts: the layers behind the joint are 1x1 and 1x1, in architecture 3 1x1 and 3x3;
- lightness goes in as L*/100; ReLU everywhere else;
- the embedding: logits or probabilities is not said. Logits by default, as in the paper's first inspiration, "Deep
  Koalarization" (the classifier's last layer before the softmax).
"""

from __future__ import annotations

from training.models.configs import FusionConfig
from training.models.inception_fusion import ENCODER

_DECODER = "1x1 256, 128, up, 64, up, 32, 16, 2 tanh, up"

DEEPCOLOR_BASE = FusionConfig("deepcolor_base", ENCODER, 256, _DECODER)
DEEPCOLOR_1 = FusionConfig("deepcolor_1", "64 s2, 128 s2, 256 s2, 512, 256", 256, _DECODER)
DEEPCOLOR_2 = FusionConfig("deepcolor_2", "64 s2, 64 s2, 64 s2, 128, 256", 256, _DECODER)
DEEPCOLOR_3 = FusionConfig("deepcolor_3", "64 s2, 64 s2, 32 s2, 64, 64", 64, "64, up, 32, up, 32, 16, 2 tanh, up")
