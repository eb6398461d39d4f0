"""`single_image`: a small network fitted to one colour photograph, to colour that photograph again or its neighbours.

Source: the "initial version" of the paper whose abstract begins "This paper investigates the coloring problems that
occur while transforming a grayscale image into a color image" (its text as it reached us has neither title nor
authors). It prints no layers: convolutions, tanh at the end, mean square error, one picture for training and test.

Chosen here: all widths and strides (those of the Keras colouring tutorial's small version), 1 stands for 128 a*b*
units, lightness goes in as L*/100. It learns its one photograph by heart, which the paper names as its drawback.
"""

from __future__ import annotations

from training.models.configs import PlainConfig

SINGLE_IMAGE = PlainConfig("single_image", "8 s2, 8, 16, 16 s2, 32, 32 s2, up, 32, up, 16, up, 2 tanh")
