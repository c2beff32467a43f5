"""Demo content of the ground: quarters, topics, venues. Plain data, no Django."""
