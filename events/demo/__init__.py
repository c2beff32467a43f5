"""Demo content of the actions. Plain data, no Django."""
