"""Ask the health side to visit somebody whose conduct worries others: who may, what was seen, when to come."""

from flows.outreach.flow import AfterCall, outreach
from flows.outreach.sheet import Elsewhere, Referral, Referrer, ToReport

__all__ = ["AfterCall", "Elsewhere", "Referral", "Referrer", "ToReport", "outreach"]
