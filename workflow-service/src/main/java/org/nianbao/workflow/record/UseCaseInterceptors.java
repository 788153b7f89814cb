package org.nianbao.workflow.record;

import org.aopalliance.intercept.MethodInterceptor;
import org.nianbao.workflow.shared.UseCase;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * What lies around every use case, from the outside in: a second try after a deadlock and the record of a refusal; the
 * transaction; the record of what was done, its last write.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, order = UseCaseInterceptors.TRANSACTION)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class UseCaseInterceptors {

    static final int OUTSIDE = 100;
    static final int TRANSACTION = 200;
    static final int INSIDE = 300;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor outsideOfTheTransaction(
            ObjectProvider<Recorder> recorder, ObjectProvider<Alarm> alarm) {
        return around(new RetryAndRefusal(recorder, alarm), OUTSIDE);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor insideTheTransaction(ObjectProvider<Recorder> recorder) {
        return around(new RecordOfTheAct(recorder), INSIDE);
    }

    private static DefaultPointcutAdvisor around(MethodInterceptor interceptor, int order) {
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(UseCase.class, true), interceptor);
        advisor.setOrder(order);
        return advisor;
    }
}
