"""Correcting one colour: the place clicked is marked, kept to its object, and held while a colour is sought."""
