"""Regions of the photograph: drawn, grown, painted; listed, named, put in order."""
