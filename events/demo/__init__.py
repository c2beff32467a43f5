"""Demo content of the actions, and what puts it in."""
