package org.yucang.application;

import java.util.List;
import org.yucang.platform.ListBook;

/** The list of firms served as a workbook, one firm a line, with the headings that the materials fix (M14). */
final class ServedBook {

    static final ListBook BOOK = new ListBook(
            "服务企业名录",
            List.of("企业名称", "统一社会信用代码", "联系方式", "所在地", "货物", "合作期限", "入库量", "出库量", "出库货值（万元）", "本年度有出库", "关联企业组", "备注"),
            List.of("", "18 位", "", "本市、省内、省外、其他", "", "短期、中期、长期", "", "", "", "是、否", "同组只计一次", ""));

    private ServedBook() {}
}
