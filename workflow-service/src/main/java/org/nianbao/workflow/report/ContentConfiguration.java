package org.nianbao.workflow.report;

import org.nianbao.core.content.json.ReportJson;
import org.nianbao.core.format.Editions;
import org.nianbao.core.format.json.EditionFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The official format and its JSON, read once. */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

    @Bean
    Editions editions() {
        return EditionFiles.editions();
    }

    @Bean
    ReportJson reportJson(Editions editions) {
        return new ReportJson(editions);
    }
}
