package org.nianbao.workflow.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One thing that a person, or the process, does: a small class named by a verb with one public method, which is one
 * transaction. From outside it is retried on a deadlock or a lock timeout, and written into the record whether it was
 * done or refused.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public @interface UseCase {}
