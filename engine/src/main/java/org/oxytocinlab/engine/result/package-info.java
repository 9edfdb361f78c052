/** What is answered: named series with units, contractions, happenings, ledgers. */
@NullMarked
package org.oxytocinlab.engine.result;

import org.jspecify.annotations.NullMarked;
