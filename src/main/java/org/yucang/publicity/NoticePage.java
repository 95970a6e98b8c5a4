package org.yucang.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.yucang.platform.OutgoingMessage;

/** What an objector is told, read with the receipt. */
@Named
@RequestScoped
public class NoticePage {

    @Inject
    private Objecting objecting;

    private String receipt;
    private List<OutgoingMessage> answers = List.of();

    public void load() {
        if (isAsked()) {
            answers = objecting.answers(receipt.strip().toUpperCase(Locale.ROOT));
        }
    }

    public boolean isAsked() {
        return receipt != null && !receipt.isBlank();
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public List<OutgoingMessage> getAnswers() {
        return answers;
    }
}
