/** Cards and what hangs on them: entities and value types. */
package org.kartotek.model;
