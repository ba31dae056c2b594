/** The application: start, window, branding. */
package org.kartotek.app;
