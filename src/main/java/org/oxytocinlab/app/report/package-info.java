/** The report page: one HTML file that a teacher opens, prints or hands out. */
@NullMarked
package org.oxytocinlab.app.report;

import org.jspecify.annotations.NullMarked;
