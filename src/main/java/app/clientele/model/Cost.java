package app.clientele.model;

import java.time.LocalDate;

/**
 * Money spent on keeping or winning customers.
 *
 * @param id the store's number, 0 while it is not stored
 * @param retentionShare which part of a {@link Kind#MIXED} cost served retention, 0 to 1; 1 for
 *     {@link Kind#RETENTION}, 0 for {@link Kind#ACQUISITION}
 */
public record Cost(long id, LocalDate day, Kind kind, double retentionShare, String label, long amountCents) {

    public enum Kind {
        RETENTION,
        ACQUISITION,
        MIXED
    }

    public Cost {
        if (!(retentionShare >= 0 && retentionShare <= 1)) {
            throw new IllegalArgumentException("a share lies between 0 and 1, not " + retentionShare);
        }
    }
}
