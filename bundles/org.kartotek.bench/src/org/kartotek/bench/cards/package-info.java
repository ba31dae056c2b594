/** The cards of the benchmark. */
package org.kartotek.bench.cards;
