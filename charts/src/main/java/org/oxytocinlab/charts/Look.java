package org.oxytocinlab.charts;

import java.awt.Color;
import java.awt.Stroke;

/** How a curve and its name are drawn. */
record Look(Color colour, Stroke stroke) {}
