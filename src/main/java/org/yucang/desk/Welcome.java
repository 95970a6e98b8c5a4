package org.yucang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yucang.platform.Profile;
import org.yucang.platform.Started;

/** Tells whoever starts a demonstration where it is and as whom to sign in. */
@ApplicationScoped
public class Welcome {

    private static final Logger LOG = Logger.getLogger("org.yucang");

    @Inject
    private Profile profile;

    @Inject
    @ConfigProperty(name = "yucang.port", defaultValue = "8080")
    private String port;

    void tell(@Observes Started started) {
        if (profile.isDemonstration()) {
            LOG.info("""

                    Yucang 豫仓: http://localhost:%s/
                    Demonstration accounts, all with the password Yucang-2021:
                      province, province2            河南省商务厅 Provincial Department of Commerce
                      jinshui (county<code>)         区县商务局 county bureaus
                      zhengzhou (city<code>)         市商务局 city commerce bureaus
                      zhengzhou.finance (finance<code>) 市财政局 city finance bureaus
                      customs                        郑州海关 Zhengzhou Customs
                      finance, finance2              河南省财政厅 Provincial Department of Finance
                      expert01 … expert15            评审专家 experts
                      enterprise01 … enterprise77    企业 enterprises
                      admin                          系统管理员 administrator
                    """.formatted(port));
        }
    }
}
