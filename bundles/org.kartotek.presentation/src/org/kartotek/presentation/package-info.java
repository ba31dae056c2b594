/** View models and page caches, free of any widget. */
package org.kartotek.presentation;
