package app.clientele.importing.sheet;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Tells the one-byte charsets apart that French and English spreadsheets still use: the right one turns high bytes into
 * letters and signs of these languages. Common detectors cannot do it (import.md C.3).
 */
final class OldCharset {

    private static final String EXPECTED = "àâäçéèêëîïôöùûüÿœæñÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆÑáíóúÁÍÓÚß€£«»’‘“”–—…°²³½\u00A0\u202F";

    /** Nine in ten of the letters with an accent in a French text. */
    private static final String FREQUENT = "éèàêç";

    /** In the order of preference when they explain a file equally well. */
    private static final List<Charset> CANDIDATES =
            List.of(Charset.forName("windows-1252"), Charset.forName("x-MacRoman"), Charset.forName("IBM850"));

    private OldCharset() {}

    /** @param histogram how often each byte stands in the file */
    static Charset likeliest(long[] histogram) {
        Charset best = CANDIDATES.getFirst();
        long bestScore = Long.MIN_VALUE;
        for (Charset candidate : CANDIDATES) {
            long score = score(histogram, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(long[] histogram, Charset charset) {
        long score = 0;
        for (int b = 0x80; b <= 0xFF; b++) {
            if (histogram[b] > 0) {
                char letter = new String(new byte[] {(byte) b}, charset).charAt(0);
                int weight = FREQUENT.indexOf(letter) >= 0 ? 3 : EXPECTED.indexOf(letter) >= 0 ? 1 : -1;
                score += weight * histogram[b];
            }
        }
        return score;
    }
}
