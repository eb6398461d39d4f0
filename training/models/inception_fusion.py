"""`inception_fusion` and `koala`: an encoder beside Inception-ResNet-v2, 6,541,202 parameters without the classifier.

`inception_fusion` is the system of the paper whose abstract begins "With the development of deep learning algorithms
and their great success in the field of computer vision" (its text as it reached us has neither title nor authors); it
prints the two inputs (400x400x1 and 1,000 values), the encoder's end (50x50x512 to 50x50x256), the joint of 50x50x1256
and the last step (200x200x2, up to 400x400x2). `koala` is the "final version" of the paper whose abstract begins "This
paper investigates the coloring problems that occur while transforming a grayscale image into a color image"; it prints
no layers, only the scheme, tanh and ReLU, and mean square error.

Chosen here, because neither paper says it:

- encoder widths before 512, and everything in the decoder but its ends: as in the widely copied "full version" of the
  Keras colouring tutorial, which agrees with all that is printed (1x1 256; 128, up, 64, up, 32, 16, 2 tanh, up);
- `koala` has the same network; only its data and settings differ (Unsplash; the results shown come from 20 pictures);
- the last convolution's tanh, and that 1 stands for 128 a*b* units;
- lightness goes in as L*/100 (the first paper wants values from 0 to 1);
- the embedding is the classifier's 1,000 values as its provider gives them (`training.models.embedding`), logits by
  default: neither paper says whether probabilities are meant;
- the first paper speaks once of GANs in its method, but describes and trains none: there is none here.
"""

from __future__ import annotations

from training.models.configs import FusionConfig

ENCODER = "64 s2, 128, 128 s2, 256, 256 s2, 512, 512, 256"
_DECODER = "128, up, 64, up, 32, 16, 2 tanh, up"

INCEPTION_FUSION = FusionConfig("inception_fusion", ENCODER, 256, _DECODER)
KOALA = FusionConfig("koala", ENCODER, 256, _DECODER)
