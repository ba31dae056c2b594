/** Fields, sections and choices as an administrator changes them. */
package org.kartotek.presentation.fields;
