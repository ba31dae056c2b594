/** Tests of the house itself: which way imports may run. */
package org.kartotek.architecture.tests;
