/** Where the figures are taken: two equal card indexes on one engine. */
package org.kartotek.bench.site;
