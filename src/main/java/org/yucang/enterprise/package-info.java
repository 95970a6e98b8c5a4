/**
 * Knows the firms: who they are, how they are reached and paid, which warehouses they run abroad, what they were
 * recognised for and funded with before.
 *
 * <p>A firm registers itself by its unified social credit code, once, and keeps its own profile up to date.
 */
package org.yucang.enterprise;
