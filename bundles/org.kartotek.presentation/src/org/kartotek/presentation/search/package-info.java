/** The search box over a list. */
package org.kartotek.presentation.search;
