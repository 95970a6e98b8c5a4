/** What everyone may see without an account: the open calls and the lists that are posted. */
package org.yucang.open;
