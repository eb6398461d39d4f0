"""Photographs, what old scans do to them, and the hints a person might give: everything that makes a sample."""
