package org.yucang.desk;

/** What a page may read from its own address: a whole number, or zero where something else was typed. */
final class Addresses {

    private Addresses() {}

    static int number(String typed) {
        return typed != null && typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : 0;
    }
}
