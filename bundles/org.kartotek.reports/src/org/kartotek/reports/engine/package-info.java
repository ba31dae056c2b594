/** BIRT: started once, closed in on itself, and told what to write. Knows no cards. */
package org.kartotek.reports.engine;
