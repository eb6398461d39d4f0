"""Measures beside the table of colours: how hints are obeyed, how far confidence holds, how good suggestions are."""
