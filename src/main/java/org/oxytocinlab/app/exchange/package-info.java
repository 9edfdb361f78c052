/** Doses and models as other programs write and read them: event tables of NONMEM, and SBML. */
@NullMarked
package org.oxytocinlab.app.exchange;

import org.jspecify.annotations.NullMarked;
