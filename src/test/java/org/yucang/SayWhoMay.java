package org.yucang;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Observes;

/** The condition that a class, or else each of its public methods, names the roles that may call it. */
class SayWhoMay extends ArchCondition<JavaClass> {

    SayWhoMay() {
        super("say who may call it");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (saysWho(type)) {
            return;
        }
        type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !saysWho(method) && !isCalledByEvents(method))
                .map(JavaMethod::getFullName)
                .forEach(method -> events.add(SimpleConditionEvent.violated(type, method + " lets anyone in")));
    }

    private static boolean isCalledByEvents(JavaMethod method) {
        return method.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class));
    }

    private static boolean saysWho(CanBeAnnotated place) {
        return place.isAnnotatedWith(RolesAllowed.class) || place.isAnnotatedWith(PermitAll.class);
    }
}
