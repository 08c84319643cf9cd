"""What a process that died had in its hands: due again at once, instead of when its lease is over."""

from __future__ import annotations

from sqlalchemy import func, select, update

from storage.deliveries import DeliveryState
from storage.tables import broadcast_parcels, deliveries, delivery_attempts, turns
from storage.transaction import Tx

_ATTEMPTS_ENDED = (
    select(func.count())
    .where(delivery_attempts.c.delivery_id == deliveries.c.id)
    .correlate(deliveries)
    .scalar_subquery()
)


def free(tx: Tx) -> int:
    """Make due what was left unanswered and what was on its way; only for a process that works here alone.

    A delivery that rests after a failure has the failed attempt written down, and goes on resting.
    """
    unanswered = update(turns).where(turns.c.answered_at.is_(None), turns.c.due_at > tx.now)
    on_its_way = update(deliveries).where(
        deliveries.c.state == DeliveryState.WAITING,
        deliveries.c.due_at > tx.now,
        deliveries.c.attempts > _ATTEMPTS_ENDED,
    )
    news = update(broadcast_parcels).where(broadcast_parcels.c.due_at > tx.now)
    return sum(tx.connection.execute(rows, {"due_at": tx.now}).rowcount for rows in (unanswered, on_its_way, news))
