/** Tests of import and export. */
package org.kartotek.exchange.tests;
