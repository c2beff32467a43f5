"""What happens on the square: inquiries come in, entries are opened."""
