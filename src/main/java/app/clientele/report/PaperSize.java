package app.clientele.report;

import java.util.Locale;
import java.util.Set;

/** The sheets that shops print on; sizes in points of 1/72 inch. */
public enum PaperSize {
    A4(210 / 25.4f * 72, 297 / 25.4f * 72),
    LETTER(8.5f * 72, 11f * 72);

    /** Where Letter is what the shelf holds (CLDR's list of countries that do not use A4). */
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "GT", "NI", "PA", "PR", "SV", "BZ", "DO");

    private final float width;
    private final float height;

    PaperSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    /** The usual sheet of a country. */
    public static PaperSize of(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }
}
