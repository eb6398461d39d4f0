"""The record of an export: what was done to which file, kept beside the copy so that anybody can check it again."""
