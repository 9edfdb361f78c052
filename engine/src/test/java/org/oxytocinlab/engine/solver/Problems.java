package org.oxytocinlab.engine.solver;

import java.util.stream.Stream;

/** Named problems with solutions in closed form. */
final class Problems {
    private static final double ECCENTRICITY = 0.4;

    private Problems() {}

    static Stream<Problem> all() {
        return Stream.of(
                decay(), oscillator(), logistic(), keplerEllipse(), polynomial(), drivenRelaxation(), chainOfThree());
    }

    /** y' = −k·y. */
    static Problem decay() {
        double k = Math.log(2) / 3;
        return new Problem(
                "exponential decay", (t, y, dy) -> dy[0] = -k * y[0], t -> new double[] {Math.exp(-k * t)}, 90);
    }

    /** y'' = −ω²·y. */
    private static Problem oscillator() {
        double omega = 2 * Math.PI / 20;
        return new Problem(
                "harmonic oscillator",
                (t, y, dy) -> {
                    dy[0] = omega * y[1];
                    dy[1] = -omega * y[0];
                },
                t -> new double[] {Math.cos(omega * t), -Math.sin(omega * t)},
                400);
    }

    /** y' = r·y·(1 − y). */
    private static Problem logistic() {
        return new Problem(
                "logistic growth",
                (t, y, dy) -> dy[0] = 0.05 * y[0] * (1 - y[0]),
                t -> new double[] {1 / (1 + 99 * Math.exp(-0.05 * t))},
                300);
    }

    /** Two bodies, period 2π: x = cos E − e, y = √(1 − e²)·sin E with E − e·sin E = t. */
    private static Problem keplerEllipse() {
        return new Problem(
                "Kepler ellipse",
                (t, y, dy) -> {
                    double cube = Math.pow(Math.hypot(y[0], y[1]), 3);
                    dy[0] = y[2];
                    dy[1] = y[3];
                    dy[2] = -y[0] / cube;
                    dy[3] = -y[1] / cube;
                },
                Problems::onEllipse,
                2 * Math.PI);
    }

    private static double[] onEllipse(double time) {
        double anomaly = time + ECCENTRICITY * Math.sin(time);
        for (int i = 0; i < 60; i++) {
            anomaly -= (anomaly - ECCENTRICITY * Math.sin(anomaly) - time) / (1 - ECCENTRICITY * Math.cos(anomaly));
        }
        double minor = Math.sqrt(1 - ECCENTRICITY * ECCENTRICITY);
        double speed = 1 / (1 - ECCENTRICITY * Math.cos(anomaly));
        return new double[] {
            Math.cos(anomaly) - ECCENTRICITY,
            minor * Math.sin(anomaly),
            -Math.sin(anomaly) * speed,
            minor * Math.cos(anomaly) * speed
        };
    }

    /** y' = a polynomial of degree 5 in t, which a method of order 8 follows to rounding. */
    private static Problem polynomial() {
        return new Problem(
                "polynomial",
                (t, y, dy) -> dy[0] = 6 * Math.pow(t / 10, 5) / 10 - 2 * (t / 10) / 10,
                t -> new double[] {Math.pow(t / 10, 6) - Math.pow(t / 10, 2) + 1},
                15);
    }

    /** y' = −λ·(y − cos t) with λ = 1000: fast beside slow, from a start off the slow course. */
    private static Problem drivenRelaxation() {
        double fast = 1000;
        double norm = fast * fast + 1;
        return new Problem(
                "driven relaxation, 1000 /min",
                (t, y, dy) -> dy[0] = -fast * (y[0] - Math.cos(t)),
                t -> new double[] {
                    fast * (fast * Math.cos(t) + Math.sin(t)) / norm + (2 - fast * fast / norm) * Math.exp(-fast * t)
                },
                5);
    }

    /** A → B → C at 0.5 and 0.02 per min: what a bolus does in a chain of delays. */
    private static Problem chainOfThree() {
        double a = 0.5;
        double b = 0.02;
        return new Problem(
                "chain of three",
                (t, y, dy) -> {
                    dy[0] = -a * y[0];
                    dy[1] = a * y[0] - b * y[1];
                    dy[2] = b * y[1];
                },
                t -> new double[] {
                    Math.exp(-a * t),
                    a / (a - b) * (Math.exp(-b * t) - Math.exp(-a * t)),
                    1 - (a * Math.exp(-b * t) - b * Math.exp(-a * t)) / (a - b)
                },
                300);
    }
}
