/** What the tests share: databases, fixtures. */
package org.kartotek.testsupport;
