/** What is measured: ours, and raw statements for the same work. */
package org.kartotek.bench.measure;
