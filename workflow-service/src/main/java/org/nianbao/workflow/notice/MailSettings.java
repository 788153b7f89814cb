package org.nianbao.workflow.notice;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is set about mails.
 *
 * @param from whom a mail comes from; empty for what the mail server puts there
 * @param pause how long somebody who got a mail gets no other
 */
@ConfigurationProperties("nianbao.mail")
record MailSettings(
        @DefaultValue("") String from, @DefaultValue("30m") Duration pause) {}
