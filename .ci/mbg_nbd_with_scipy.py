#!/usr/bin/env python3
"""The same MBG/NBD fit with numpy and scipy (Debian: python3-scipy), to compare speed and result.

    python3 .ci/mbg_nbd_with_scipy.py target/bench/CDNOW.csv [--plain]

Reads the rows x,t_x,T,count that BuyingModelsBenchmark leaves, and fits ln r, ln alpha, ln a, ln b by L-BFGS-B from the
same five starts, then once more from the best end. As it stands it is as quick as numpy gets: equal customers are one
row, and the gradient is analytic. With --plain it works as the public packages do: one row per customer, the gradient by
differences. Prints the best of five runs, by the clock and by the processor.
"""
import sys
import time

import numpy as np
from scipy.optimize import minimize
from scipy.special import digamma, gammaln

PLAIN = "--plain" in sys.argv

x, tx, age, count = np.loadtxt(sys.argv[1], delimiter=",", unpack=True)
customers = count.sum()
if PLAIN:
    x, tx, age = (np.repeat(column, count.astype(int)) for column in (x, tx, age))
    count = np.ones_like(x)


def loss(logs):
    r, alpha, a, b = np.exp(logs)
    still = -(r + x) * np.log(alpha + age)
    gone = np.log(a) - np.log(b + x) - (r + x) * np.log(alpha + tx)
    gammas = (gammaln(r + x) - gammaln(r) + r * np.log(alpha) + gammaln(a + b) + gammaln(b + x + 1) - gammaln(b)
              - gammaln(a + b + x + 1))
    value = (count * (gammas + np.logaddexp(still, gone))).sum()
    if PLAIN:
        return -value / customers
    left = 1 / (1 + np.exp(still - gone))
    there = 1 - left
    common = digamma(a + b) - digamma(a + b + x + 1)
    gradient = np.array([
        r * (count * (digamma(r + x) - digamma(r) + np.log(alpha) - there * np.log(alpha + age)
                      - left * np.log(alpha + tx))).sum(),
        alpha * (count * (r / alpha - (r + x) * (there / (alpha + age) + left / (alpha + tx)))).sum(),
        a * (count * (common + left / a)).sum(),
        b * (count * (common + digamma(b + x + 1) - digamma(b) - left / (b + x))).sum()])
    return -value / customers, -gradient / customers


def search(start, tolerance):
    return minimize(loss, start, jac=not PLAIN, method="L-BFGS-B", bounds=[(-14, 14)] * 4,
                    options={"gtol": tolerance, "ftol": 1e-15, "maxiter": 1000})


def fit():
    longest = age.max()
    starts = [(1, 3, 1, 3), (0.3, 0.1 * longest, 0.8, 2.5), (0.1, 0.1 * longest, 0.1, 0.1),
              (1, 0.5 * longest, 0.2, 2), (2, 0.2 * longest, 1, 10)]
    best = min((search(np.log(start), 1e-6) for start in starts), key=lambda end: end.fun)
    return search(best.x, 1e-10)


with np.errstate(over="ignore"):
    clock, processor = [], []
    for _ in range(5):
        began = time.perf_counter(), time.process_time()
        end = fit()
        clock.append(time.perf_counter() - began[0])
        processor.append(time.process_time() - began[1])
print(f"{len(x)} rows, {customers:.0f} customers: r, alpha, a, b = {np.exp(end.x)}, ln L = {-end.fun * customers:.4f}")
print(f"fit {min(clock) * 1e3:.0f} ms by the clock, {min(processor) * 1e3:.0f} ms by the processor")
