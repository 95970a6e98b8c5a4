package org.yucang.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.yucang.person.Masking;
import org.yucang.platform.SealedText;

/** The account to which awards are paid; it must be in the firm's own name. */
@Embeddable
public class BankAccount implements Serializable {

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "bank_name")
    private String bankName;

    @Column(name = "bank_line_number")
    private String lineNumber;

    @Column(name = "account_number")
    @Convert(converter = SealedText.class)
    private String accountNumber;

    public boolean isComplete() {
        return accountName != null && bankName != null && lineNumber != null && accountNumber != null;
    }

    /** What any page shows of the number, the firm's own as well. */
    public String getMaskedNumber() {
        return Masking.account(accountNumber);
    }

    public String getAccountName() {
        return accountName;
    }

    public void setAccountName(String accountName) {
        this.accountName = accountName;
    }

    public String getBankName() {
        return bankName;
    }

    public void setBankName(String bankName) {
        this.bankName = bankName;
    }

    public String getLineNumber() {
        return lineNumber;
    }

    public void setLineNumber(String lineNumber) {
        this.lineNumber = lineNumber;
    }

    public String getAccountNumber() {
        return accountNumber;
    }

    /** Takes over a number typed anew; where none was typed the old one stays. */
    void retype(String typed) {
        if (typed != null && !typed.isBlank()) {
            accountNumber = typed;
        }
    }

    public void setAccountNumber(String accountNumber) {
        this.accountNumber = accountNumber;
    }
}
