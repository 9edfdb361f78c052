/** What comes of a study or a run: its figures, tables and notes, and the page that a teacher opens, prints or hands out. */
@NullMarked
package org.oxytocinlab.app.report;

import org.jspecify.annotations.NullMarked;
