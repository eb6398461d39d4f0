"""Models: cards, packages, devices, sessions, and the classical engines.

Knows nothing of files of photographs or of what the user chose.
"""
