package org.yucang.application;

import java.util.List;
import java.util.Optional;

/** What is asked about a firm served, in the order of the columns of its list (M14). */
final class ServedFields {

    private static final String LIST = "served";

    static final List<EntryField<ServedFirm>> ALL = List.of(
            EntryField.of(line("name").needed().upTo(100).keeping("never"), ServedFirm::getName, ServedFirm::setName),
            EntryField.of(
                    line("creditCode").upTo(18).keeping("creditCodes"),
                    ServedFirm::getCreditCode,
                    ServedFirm::setCreditCode),
            EntryField.of(line("contact").upTo(50), ServedFirm::getContact, ServedFirm::setContact),
            EntryField.of(
                    choice("place").needed().among(ServedFirm.PLACES), ServedFirm::getPlace, ServedFirm::setPlace),
            EntryField.of(line("goods").upTo(200), ServedFirm::getGoods, ServedFirm::setGoods),
            EntryField.of(choice("term").among(ServedFirm.TERMS), ServedFirm::getTerm, ServedFirm::setTerm),
            EntryField.of(number("quantityIn"), ServedFirm::getQuantityIn, ServedFirm::setQuantityIn),
            EntryField.of(number("quantityOut"), ServedFirm::getQuantityOut, ServedFirm::setQuantityOut),
            EntryField.of(number("value").in("wan"), ServedFirm::getValue, ServedFirm::setValue),
            EntryField.yesNo(
                    Question.of(LIST, "active", Question.YES_NO).needed(),
                    ServedFirm::getActive,
                    ServedFirm::setActive),
            EntryField.of(line("relatedGroup").upTo(60), ServedFirm::getRelatedGroup, ServedFirm::setRelatedGroup),
            EntryField.of(line("remark").upTo(200), ServedFirm::getRemark, ServedFirm::setRemark));

    private ServedFields() {}

    static Optional<EntryField<ServedFirm>> find(String key) {
        return ALL.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The answer as a setter takes it. */
    static Object typed(EntryField<ServedFirm> field, ServedFirm firm) {
        var answer = field.get().apply(firm);
        return answer instanceof Boolean ? Written.of(field.question(), answer) : answer;
    }

    private static Question line(String key) {
        return Question.of(LIST, key, Question.LINE);
    }

    private static Question choice(String key) {
        return Question.of(LIST, key, Question.CHOICE);
    }

    private static Question number(String key) {
        return Question.of(LIST, key, Question.NUMBER).in("pieces").ofTheYear();
    }
}
