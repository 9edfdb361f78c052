/** Advances a body through time; the only package that knows the ODE solvers of Commons Math. */
@NullMarked
package org.oxytocinlab.engine.solver;

import org.jspecify.annotations.NullMarked;
