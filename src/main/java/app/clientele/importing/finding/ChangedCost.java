package app.clientele.importing.finding;

import app.clientele.model.Cost;

/** A cost that is stored with another content than the file has. */
public record ChangedCost(Cost stored, Cost file, boolean byHand) implements ChangedRow {}
