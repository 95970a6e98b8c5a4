/** Where people arrive: signing in, the language they read, the work that waits for them, and the two classes of Faces plumbing. */
package org.yucang.desk;
