/** Field catalogue, card query, change sets, rights: the rules, and the interfaces of the services. */
package org.kartotek.core;
