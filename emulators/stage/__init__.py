"""The stage page: phones side by side, on which a person can play against the bot."""

from emulators.stage.app import stage_app
from emulators.stage.phones import Phone, usual_phones

__all__ = ["Phone", "stage_app", "usual_phones"]
