package app.clientele.importing.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The months as people write them: French and English, and the neighbours of a French shop. */
public final class MonthNames {

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    private static Map<String, Integer> numbers() {
        List<List<String>> names = List.of(
                List.of("janvier", "janv", "jan", "january", "januar", "januari", "enero", "ene", "gennaio", "gen"),
                List.of("fevrier", "fevr", "fev", "feb", "february", "februar", "februari", "febrero", "febbraio"),
                List.of("mars", "mar", "march", "marz", "maart", "mrt", "marzo"),
                List.of("avril", "avr", "apr", "april", "abril", "abr", "aprile"),
                List.of("mai", "may", "mei", "mayo", "maggio", "mag", "maj"),
                List.of("juin", "jun", "june", "juni", "junio", "giugno", "giu"),
                List.of("juillet", "juil", "jul", "july", "juli", "julio", "luglio", "lug"),
                List.of("aout", "aou", "aug", "august", "augustus", "agosto", "ago"),
                List.of("septembre", "sept", "sep", "september", "septiembre", "settembre", "set"),
                List.of("octobre", "oct", "october", "oktober", "okt", "octubre", "ottobre", "ott"),
                List.of("novembre", "nov", "november", "noviembre"),
                List.of("decembre", "dec", "december", "dezember", "dez", "desember", "diciembre", "dic", "dicembre"));
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i)) {
                numbers.put(name, i + 1);
            }
        }
        return numbers;
    }

    /** The number of a month from 1, {@code null} when the word is no month. */
    public static @Nullable Integer number(String word) {
        return NUMBERS.get(Words.fold(word));
    }
}
