/** Cases put together in code, and readings of their runs: for published numbers and for tests. */
@NullMarked
package org.oxytocinlab.engine.bench;

import org.jspecify.annotations.NullMarked;
