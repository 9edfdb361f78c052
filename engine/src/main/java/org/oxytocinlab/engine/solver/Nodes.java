package org.oxytocinlab.engine.solver;

import org.apache.commons.math3.util.FastMath;

/**
 * Nodes of Chebyshev's polynomials, coarse or fine, with values at them and coefficients that follow from each other. The
 * coarse ones are the first of the fine ones. What lies on either side of the middle goes together, as polynomials are even or odd.
 */
interface Nodes {

    /** How many there are, and as many coefficients. */
    int count();

    /** The coefficients of what has these values at the nodes. */
    void through(double[] values, double[] coefficients);

    /**
     * What terms give at the nodes, on top of a start. There is one term more than nodes.
     *
     * @param at the place of the first term
     */
    void values(double[] terms, int at, double start, double[] values);

    /** A polynomial at a node, of which there are one more than a degree, from −1 on. */
    static double polynomial(int degree, int polynomial, int node) {
        double cosine = FastMath.cos(Math.PI * (polynomial * node % (2 * degree)) / degree);
        return polynomial % 2 == 0 ? cosine : -cosine;
    }

    /** The share of the value at a node in the coefficient of a polynomial. */
    static double share(int degree, int polynomial, int node) {
        return polynomial(degree, polynomial, node) * half(degree, node) * half(degree, polynomial) * 2 / degree;
    }

    private static double half(int degree, int outer) {
        return outer == 0 || outer == degree ? 0.5 : 1;
    }

    /** Four products, two sums of them side by side. */
    static double four(double[] factors, int at, double first, double second, double third, double fourth) {
        return (factors[at] * first + factors[at + 1] * second) + (factors[at + 2] * third + factors[at + 3] * fourth);
    }
}
