/** The paper strips of a labour ward: contractions, with or without the fetal heart. */
@NullMarked
package org.oxytocinlab.charts.strip;

import org.jspecify.annotations.NullMarked;
