/** What the office has switched off is out of the window; an administrator switches it. */
package org.kartotek.app.functions;
