"""The LINE door: its events in, its message objects out."""
