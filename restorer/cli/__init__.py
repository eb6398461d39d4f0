"""The command line. Importing it loads neither Qt nor ONNX Runtime nor OpenCV: each command loads what it needs."""
