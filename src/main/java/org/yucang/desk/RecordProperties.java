package org.yucang.desk;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;

/** Lets pages read the components of records by name; expression language 5 knows only getters. */
public class RecordProperties extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!isComponent(base, property)) {
            return null;
        }
        try {
            var accessor = base.getClass().getMethod(property.toString());
            accessor.trySetAccessible();
            context.setPropertyResolved(base, property);
            return accessor.invoke(base);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (!isComponent(base, property)) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (isComponent(base, property)) {
            throw new PropertyNotWritableException(property + " is a component of a record");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (isComponent(base, property)) {
            context.setPropertyResolved(base, property);
            return true;
        }
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? Object.class : null;
    }

    private static boolean isComponent(Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return false;
        }
        for (var component : base.getClass().getRecordComponents()) {
            if (component.getName().equals(property.toString())) {
                return true;
            }
        }
        return false;
    }
}
