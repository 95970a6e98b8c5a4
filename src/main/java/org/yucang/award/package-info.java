/**
 * Recognises the firms that stand after the publicity and pays their awards: prepared by one person, approved by another,
 * paid out by the city, closed with the receipt.
 *
 * <p>What is paid is what the meeting decided; nobody approves a payment he prepared himself.
 */
package org.yucang.award;
