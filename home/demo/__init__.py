"""Demo content of the editorial pages and the pictures. Plain data, no Django."""
