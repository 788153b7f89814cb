package org.nianbao.workflow.testing;

import java.util.List;

import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.organ.Organ;
import org.nianbao.workflow.report.Step;

/** A fictional body made for one test, with one person for each role and a second drafter. */
public record Body(
        Organ organ,
        Person drafter,
        Person secondDrafter,
        Person sectionHead,
        Person reviewer,
        Person leader,
        Person head,
        Person publisher,
        Person supervisor) {

    /** Everybody's password. */
    public static final String PASSWORD = "correct horse";

    public String code() {
        return organ.code();
    }

    /** Whoever acts at this step. */
    public Person at(Step step) {
        return switch (step) {
            case DRAFT -> drafter;
            case SECTION_REVIEW -> sectionHead;
            case CONFIDENTIALITY_REVIEW -> reviewer;
            case APPROVAL -> leader;
            case SIGN_OFF -> head;
            case FILING -> supervisor;
            case PUBLICATION -> publisher;
        };
    }

    public List<Person> everybody() {
        return List.of(drafter, secondDrafter, sectionHead, reviewer, leader, head, publisher, supervisor);
    }
}
