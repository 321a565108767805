package app.clientele.importing;

import app.clientele.importing.column.DateEvidence;
import app.clientele.importing.column.DateOrder;
import app.clientele.importing.column.MonthNames;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The months that a title, a sheet or a file name speaks of, such as {@code ventes mars 2026} or {@code 2026-03}. */
final class NamedPeriod {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(20\\d\\d)[-_./ ]?(0[1-9]|1[0-2])([-_./ ]?[0-3]\\d)?(?!\\d)");
    private static final Pattern YEAR_LAST = Pattern.compile("(?<![\\d/.-])(0[1-9]|1[0-2])[-_./ ](20\\d\\d)(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(?:1[3-9]|2\\d|3[01])[-_./](0[1-9]|1[0-2])[-_./](20\\d\\d)(?!\\d)");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}{3,})\\.?[-_ ]+(20\\d\\d)(?!\\d)");

    private NamedPeriod() {}

    /**
     * The order under which all days lie in the months that are named, if the other one leaves them.
     *
     * @param sheet the name of a sheet, which may be that of a month of any year
     */
    static @Nullable DateOrder order(Collection<String> texts, @Nullable String sheet, DateEvidence values) {
        Set<YearMonth> named = months(texts);
        Integer ofAnyYear = named.isEmpty() && sheet != null ? MonthNames.number(sheet.strip()) : null;
        if (named.isEmpty() && ofAnyYear == null) {
            return null;
        }
        Predicate<YearMonth> isNamed =
                month -> ofAnyYear == null ? named.contains(month) : month.getMonthValue() == ofAnyYear;
        boolean dayFirst = values.months(DateOrder.DMY).stream().allMatch(isNamed);
        boolean monthFirst = values.months(DateOrder.MDY).stream().allMatch(isNamed);
        if (dayFirst == monthFirst) {
            return null;
        }
        return dayFirst ? DateOrder.DMY : DateOrder.MDY;
    }

    /** Every month from the first to the last that is named in one text; texts that name none say nothing. */
    static Set<YearMonth> months(Collection<String> texts) {
        Set<YearMonth> all = new HashSet<>();
        for (String text : texts) {
            Set<YearMonth> named = named(text);
            if (!named.isEmpty()) {
                YearMonth last = Collections.max(named);
                for (YearMonth month = Collections.min(named); !month.isAfter(last); month = month.plusMonths(1)) {
                    all.add(month);
                }
            }
        }
        return all;
    }

    private static Set<YearMonth> named(String text) {
        Set<YearMonth> months = new HashSet<>();
        Matcher first = YEAR_FIRST.matcher(text);
        while (first.find()) {
            months.add(YearMonth.of(number(first, 1), number(first, 2)));
        }
        for (Pattern pattern : List.of(YEAR_LAST, DAY_FIRST)) {
            Matcher last = pattern.matcher(text);
            while (last.find()) {
                months.add(YearMonth.of(number(last, 2), number(last, 1)));
            }
        }
        Matcher words = NAMED.matcher(text);
        while (words.find()) {
            Integer month = MonthNames.number(words.group(1));
            if (month != null) {
                months.add(YearMonth.of(number(words, 2), month));
            }
        }
        return months;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
