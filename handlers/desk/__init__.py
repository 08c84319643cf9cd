"""A center's desk: which cases it lists, what one case's page holds, and what may be done there."""
