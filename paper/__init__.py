"""Forms to print: what was told, laid out as offices file it, as a page and as ODT. Pure: no clock, no network."""
