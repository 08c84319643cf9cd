"""Who helps where: places, centers, lines and the way from one to the other. Pure: no clock, no network."""
