package app.clientele.metrics.buying;

import java.util.Arrays;

/**
 * Minimises a smooth function of a few variables in the box [-limit, limit] by the BFGS method: a quadratic picture of
 * the function is learnt from the gradients seen so far, and each step goes to its minimum.
 *
 * <p>Why not a library: of the optimisers in Hipparchus 4.0.3, tried on the likelihoods of this package, the conjugate
 * gradients take ten times as many evaluations and end up to 1 below the greatest log-likelihood; the two sequential
 * quadratic programmes throw "non symmetric matrix" where parameters run to a side of the box, which is an everyday case
 * here; BOBYQA, which makes no use of a gradient, takes five to twenty times as many evaluations. With four variables the
 * whole inverse Hessian fits in 16 numbers, so that the limited memory of L-BFGS would save nothing.
 *
 * @see <a href="https://doi.org/10.1007/978-0-387-40065-5">Nocedal and Wright, Numerical Optimization (2006), chapters 3, 6</a>
 */
final class QuasiNewton {

    private static final int MOST_STEPS = 300;
    private static final double SHORTEST_STEP = 1e-9;
    private static final double LONGEST_STEP = 3;
    private static final double ENOUGH_DESCENT = 1e-4;
    private static final double ENOUGH_CURVATURE = 0.9;
    /** What rounding may add to a sum of many likelihoods, relative to it. */
    private static final double ROUNDING = 1e-13;

    /** A function and its gradient. */
    @FunctionalInterface
    interface Smooth {
        /**
         * The value at {@code point}.
         *
         * @param gradient receives the partial derivatives at {@code point}
         * @return the value; a large number where there is none, never NaN
         */
        double at(double[] point, double[] gradient);
    }

    private final Smooth function;
    private final double limit;
    private final double tolerance;

    private double[] point;
    private double[] gradient;
    private double value;
    private double[][] inverseHessian;
    private boolean learnt;

    private QuasiNewton(Smooth function, double[] start, double limit, double tolerance) {
        this.function = function;
        this.limit = limit;
        this.tolerance = tolerance;
        point = Arrays.stream(start).map(v -> Math.clamp(v, -limit, limit)).toArray();
        gradient = new double[point.length];
        value = function.at(point, gradient);
        inverseHessian = diagonal(point.length, 1);
    }

    private QuasiNewton run() {
        int steps = 0;
        while (steps < MOST_STEPS && step()) {
            steps++;
        }
        return this;
    }

    /**
     * Searches from {@code start} for the point of the least value: where no partial derivative exceeds {@code
     * tolerance}, except at the box's sides, or where rounding hides any further descent.
     */
    static QuasiNewton minimise(Smooth function, double[] start, double limit, double tolerance) {
        return new QuasiNewton(function, start, limit, tolerance).run();
    }

    /** Goes on from the point found, with the picture learnt, over another function that is much like the first. */
    QuasiNewton continued(Smooth other, double finer) {
        QuasiNewton search = new QuasiNewton(other, point, limit, finer);
        search.inverseHessian = copy(inverseHessian);
        search.learnt = learnt;
        return search.run();
    }

    /** The point found. */
    double[] point() {
        return point.clone();
    }

    private boolean step() {
        if (steepestFree() <= tolerance) {
            return false;
        }
        double[] direction = direction();
        if (dot(direction, gradient) >= 0) {
            inverseHessian = diagonal(point.length, 1);
            learnt = false;
            direction = direction();
        }
        return search(direction);
    }

    /** At a side of the box with the descent pointing outwards a variable rests. */
    private boolean rests(int i) {
        return (point[i] >= limit && gradient[i] < 0) || (point[i] <= -limit && gradient[i] > 0);
    }

    private double steepestFree() {
        double steepest = 0;
        for (int i = 0; i < point.length; i++) {
            if (!rests(i)) {
                steepest = Math.max(steepest, Math.abs(gradient[i]));
            }
        }
        return steepest;
    }

    /** Towards the minimum of the learnt picture among the variables that do not rest. */
    private double[] direction() {
        int n = point.length;
        double[][] inverse = copy(inverseHessian);
        for (int i = 0; i < n; i++) {
            if (rests(i)) {
                hold(inverse, i);
            }
        }
        double[] direction = new double[n];
        double longest = 0;
        for (int i = 0; i < n; i++) {
            direction[i] = rests(i) ? 0 : -dot(inverse[i], gradient);
            if (Math.abs(point[i]) >= limit && direction[i] * point[i] > 0) {
                direction[i] = 0;
            }
            longest = Math.max(longest, Math.abs(direction[i]));
        }
        double shrink = Math.min(1, LONGEST_STEP / longest);
        return Arrays.stream(direction).map(d -> d * shrink).toArray();
    }

    /** Turns the inverse into the one of the other variables alone (Schur complement). */
    private static void hold(double[][] inverse, int held) {
        double[] row = inverse[held].clone();
        double pivot = row[held];
        for (int i = 0; i < row.length; i++) {
            for (int j = 0; j < row.length; j++) {
                inverse[i][j] -= row[i] * row[j] / pivot;
            }
        }
    }

    /** Goes along {@code direction} until value and slope have both fallen enough; false when nothing falls. */
    private boolean search(double[] direction) {
        double furthest = room(direction);
        double slope = dot(direction, gradient);
        double length = Math.sqrt(dot(direction, direction));
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double stride = Math.min(1, furthest);
        double[] next = new double[point.length];
        double[] nextGradient = new double[point.length];
        while (stride * length > SHORTEST_STEP && high - low > 1e-3 * stride) {
            for (int i = 0; i < next.length; i++) {
                next[i] = Math.clamp(point[i] + stride * direction[i], -limit, limit);
            }
            double nextValue = function.at(next, nextGradient);
            if (!(nextValue <= value + ENOUGH_DESCENT * stride * slope + ROUNDING * Math.abs(value))) {
                high = stride;
            } else if (dot(direction, nextGradient) < ENOUGH_CURVATURE * slope && stride < furthest) {
                low = stride;
            } else {
                learn(next, nextGradient);
                point = next;
                gradient = nextGradient;
                value = nextValue;
                return true;
            }
            stride = high < Double.POSITIVE_INFINITY ? (low + high) / 2 : Math.min(2 * stride, furthest);
        }
        return false;
    }

    /** How often {@code direction} fits between the point and the nearest side of the box. */
    private double room(double[] direction) {
        double room = Double.POSITIVE_INFINITY;
        for (int i = 0; i < point.length; i++) {
            if (direction[i] != 0) {
                room = Math.min(room, (Math.copySign(limit, direction[i]) - point[i]) / direction[i]);
            }
        }
        return room;
    }

    /** The BFGS update; steps without positive curvature teach nothing about a minimum. */
    private void learn(double[] next, double[] nextGradient) {
        int n = point.length;
        double[] step = difference(next, point);
        double[] change = difference(nextGradient, gradient);
        double curvature = dot(step, change);
        if (!(curvature > 1e-14 * Math.sqrt(dot(step, step) * dot(change, change)))) {
            return;
        }
        if (!learnt) {
            inverseHessian = diagonal(n, curvature / dot(change, change));
            learnt = true;
        }
        double[] image = new double[n];
        for (int i = 0; i < n; i++) {
            image[i] = dot(inverseHessian[i], change);
        }
        double factor = (1 + dot(change, image) / curvature) / curvature;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                inverseHessian[i][j] +=
                        factor * step[i] * step[j] - (image[i] * step[j] + step[i] * image[j]) / curvature;
            }
        }
    }

    private static double[][] diagonal(int n, double value) {
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            matrix[i][i] = value;
        }
        return matrix;
    }

    private static double[][] copy(double[][] matrix) {
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private static double[] difference(double[] left, double[] right) {
        double[] difference = new double[left.length];
        Arrays.setAll(difference, i -> left[i] - right[i]);
        return difference;
    }
}
