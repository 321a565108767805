package app.clientele.metrics;

import java.util.OptionalDouble;

/** A quotient that has no value when there is nothing to divide by. */
final class Ratio {

    private Ratio() {}

    static OptionalDouble of(long numerator, long denominator) {
        return of((double) numerator, denominator);
    }

    static OptionalDouble of(double numerator, long denominator) {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of(numerator / denominator);
    }
}
