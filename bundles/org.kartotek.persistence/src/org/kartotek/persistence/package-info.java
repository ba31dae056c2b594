/** EclipseLink on Derby and PostgreSQL: schema, query engine, change sets. */
package org.kartotek.persistence;
