"""The demo's idea board: invented ideas over all states, with answers."""
