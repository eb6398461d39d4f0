"""How sure the model is: on the photograph, in the panel, under the pointer; and what it would ask."""
