package org.nianbao.workflow.organ;

/**
 * What is wrong with one place of an organ.
 *
 * @param message what is wrong and what to do, in Chinese
 */
public record FieldFault(OrganField field, String message) {}
