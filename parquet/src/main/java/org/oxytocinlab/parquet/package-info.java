/** Tables as Apache Parquet, with a library that does without Hadoop. */
@NullMarked
package org.oxytocinlab.parquet;

import org.jspecify.annotations.NullMarked;
