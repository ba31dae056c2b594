/** Tests of queries and change sets on real databases. */
package org.kartotek.persistence.tests;
