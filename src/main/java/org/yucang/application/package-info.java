/**
 * What an enterprise sends in for a call: figures, warehouses and papers.
 *
 * <p>A version is the enterprise's to change until it is submitted; from then on it is evidence under its hash. An answer
 * to a return is a further version in which only what was found wrong can be changed.
 */
package org.yucang.application;
