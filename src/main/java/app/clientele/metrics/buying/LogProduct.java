package app.clientele.metrics.buying;

/**
 * The sum of the logarithms of many numbers from 1 to 2. They are multiplied up as long as a double holds the product,
 * so that hundreds of them cost one logarithm.
 */
final class LogProduct {

    private static final int FEW = 8;
    private static final double NEARLY_FULL = 1e300;

    private double sum;
    private double product = 1;

    /** Adds {@code times} × ln {@code number}. */
    void add(double number, int times) {
        if (times > FEW) {
            sum += times * Math.log(number);
            return;
        }
        for (int i = 0; i < times; i++) {
            product *= number;
        }
        if (product > NEARLY_FULL) {
            sum += Math.log(product);
            product = 1;
        }
    }

    double sum() {
        return sum + Math.log(product);
    }
}
