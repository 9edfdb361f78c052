/** Trials on a Spark cluster. */
@NullMarked
package org.oxytocinlab.spark;

import org.jspecify.annotations.NullMarked;
