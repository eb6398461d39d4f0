"""`compact_cnn`: eight small convolutions with dropout, 31,618 parameters.

Source: K. Revathi, M. Ajay Sai Kumar, S. Karthikeya, Siddhardha Anagani, Peeta Basa Pati, "Black and White Image
Colorization Using Convolutional Neural Networks" (figure 2 prints the layers with their parameter counts). L2 on the
kernels (0.01) belongs to the loss, not to the network.

Chosen here, because the paper does not say it:

- the strides of the second and third convolution with 16 and 32 channels: its text names 8 s2 and 16 s2; the third is
  the second one of 32, without which three doublings would not lead back to the input's size;
- what the sigmoid's 0..1 stands for: -128..128 in a and in b, 0.5 is gray;
- lightness goes in as L*/100 (the text's "pixel values range from 0 to 127" fits no usual code);
- the resize to the input's size (100 -> 104 -> 100) is bilinear, as TensorFlow's is by default. For sides that are
  multiples of 8 it does nothing.
"""

from __future__ import annotations

from training.models.configs import PlainConfig

COMPACT_CNN = PlainConfig(
    "compact_cnn",
    "8 s2, drop 0.2, 16, 16 s2, drop 0.2, 32, 32 s2, drop 0.2, up, 32, up, 16, up, 2 sigmoid",
)
