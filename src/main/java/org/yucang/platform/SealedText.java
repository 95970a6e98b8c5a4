package org.yucang.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A column whose text is kept sealed under the installation's key. */
@Converter
public class SealedText implements AttributeConverter<String, String> {

    @Override
    public String convertToDatabaseColumn(String text) {
        return Secrets.ofInstallation().sealed(text);
    }

    @Override
    public String convertToEntityAttribute(String kept) {
        return Secrets.ofInstallation().opened(kept);
    }
}
