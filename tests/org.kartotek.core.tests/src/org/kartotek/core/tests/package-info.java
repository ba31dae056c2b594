/** Tests of the rules. */
package org.kartotek.core.tests;
