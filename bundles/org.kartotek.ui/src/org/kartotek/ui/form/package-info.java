/** Pages that are built of the same few pieces. */
package org.kartotek.ui.form;
