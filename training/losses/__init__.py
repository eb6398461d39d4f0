"""What the network is asked for, as named terms."""
