/** Tests of the view models. */
package org.kartotek.presentation.tests;
