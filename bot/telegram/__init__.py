"""The Telegram door: its updates in, its method calls out."""
