package org.yucang;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs inside the server, in the WAR as it was built; the build runs each on H2 and on MySQL. */
@ExtendWith(ArquillianExtension.class)
public abstract class InContainer {

    private static final String OUTSIDE =
            ".*(Test|BrowserIT|OneDeployment)(\\$.*)?\\.class|.*/browser/.*|.*\\.(?!class).*";

    @Deployment
    static WebArchive theWarAsBuilt() throws URISyntaxException {
        var tests = ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory("target/test-classes")
                .as(GenericArchive.class);
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/yucang.war"))
                .merge(tests, "WEB-INF/classes", Filters.exclude(OUTSIDE))
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    }

    private static File jarOf(Class<?> type) throws URISyntaxException {
        URI jar = type.getProtectionDomain().getCodeSource().getLocation().toURI();
        return new File(jar);
    }
}
