"""The rehearsal stage: LINE, Telegram and a family service center, played by us over real HTTP."""
