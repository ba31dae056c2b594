/** The first start: what to begin with, and who may open it. */
package org.kartotek.presentation.start;
