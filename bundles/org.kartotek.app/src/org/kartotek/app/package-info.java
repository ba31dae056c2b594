/** The application: start, sign-in, perspectives, branding. */
package org.kartotek.app;
