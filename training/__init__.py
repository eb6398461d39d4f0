"""Training: photographs in, a model package out. Of restorer it imports imaging and engine."""
