package app.clientele.importing.column;

/** What stands before the cents. */
public enum DecimalMark {
    COMMA,
    POINT;

    char sign() {
        return this == COMMA ? ',' : '.';
    }
}
