"""Many photographs: planning names, running them, one failure never stopping the rest."""
