/** Our figures beside those of raw statements. */
package org.kartotek.bench;
