"""What the user chose (the recipe) and how it turns a photograph into a coloured one."""
