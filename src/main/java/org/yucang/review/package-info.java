/**
 * Judges a submitted application level by level: the county accepts, the city's commerce and finance bureaus give their
 * opinions side by side, customs confirms the exports, the province checks the qualification.
 *
 * <p>Each level verifies the declared figures, and what it finds is added to what others found, never put in its place:
 * {@link VerifiedValues#counting} says which of them counts.
 */
package org.yucang.review;
