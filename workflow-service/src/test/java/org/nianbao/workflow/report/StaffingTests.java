package org.nianbao.workflow.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether people suffice, by person. */
class StaffingTests {

    private static final List<Step> PLAIN =
            List.of(Step.DRAFT, Step.CONFIDENTIALITY_REVIEW, Step.APPROVAL, Step.PUBLICATION);

    private final Map<Step, List<Staffing.Holder>> holders = new EnumMap<>(Step.class);

    @Test
    void threePersonsSufficeWhenTheReviewerPublishes() {
        hold(Step.DRAFT, "李");
        hold(Step.CONFIDENTIALITY_REVIEW, "王");
        hold(Step.APPROVAL, "陈");
        hold(Step.PUBLICATION, "王");

        assertThat(gaps(PLAIN, false)).isEmpty();
    }

    @Test
    void whoeverDraftsDoesNotPublishUnlessTheOrganLetsThem() {
        hold(Step.DRAFT, "李");
        hold(Step.CONFIDENTIALITY_REVIEW, "王");
        hold(Step.APPROVAL, "陈");
        hold(Step.PUBLICATION, "李");

        assertThat(gaps(PLAIN, false)).containsExactly("发布：没有可以办理的人（唯一的发布员李同时是填报人）");
        assertThat(gaps(PLAIN, true)).isEmpty();
    }

    @Test
    void theOnlyReviewerIsTheOnlyDrafter() {
        hold(Step.DRAFT, "李");
        hold(Step.CONFIDENTIALITY_REVIEW, "李");
        hold(Step.APPROVAL, "陈");
        hold(Step.PUBLICATION, "赵");

        assertThat(gaps(PLAIN, false)).containsExactly("保密审查：没有可以办理的人（唯一的保密审查员李同时是填报人）");
    }

    @Test
    void aStepThatNobodyHoldsIsNamed() {
        hold(Step.DRAFT, "李");
        hold(Step.APPROVAL, "陈");
        hold(Step.PUBLICATION, "赵");

        assertThat(gaps(PLAIN, false)).containsExactly("保密审查：没有可以办理的人（还没有保密审查员）");
    }

    @Test
    void anotherDivisionOfTheSamePeopleIsFound() {
        hold(Step.DRAFT, "甲", "乙");
        hold(Step.CONFIDENTIALITY_REVIEW, "甲", "丙");
        hold(Step.APPROVAL, "丙");
        hold(Step.PUBLICATION, "丙");

        assertThat(gaps(PLAIN, false)).isEmpty();
    }

    @Test
    void theSearchIsExactWhereTheFirstChoicesFail() {
        hold(Step.DRAFT, "甲", "乙", "丙");
        hold(Step.SECTION_REVIEW, "甲");
        hold(Step.CONFIDENTIALITY_REVIEW, "甲", "乙");
        hold(Step.APPROVAL, "甲", "乙");
        hold(Step.SIGN_OFF, "乙");
        hold(Step.PUBLICATION, "乙");

        assertThat(gaps(
                        Arrays.stream(Step.values())
                                .filter(step -> step != Step.FILING)
                                .toList(),
                        false))
                .isEmpty();
    }

    @Test
    void twoPersonsNeverSuffice() {
        hold(Step.DRAFT, "甲", "乙");
        hold(Step.CONFIDENTIALITY_REVIEW, "甲", "乙");
        hold(Step.APPROVAL, "甲", "乙");
        hold(Step.PUBLICATION, "甲", "乙");

        assertThat(gaps(PLAIN, true)).containsExactly("领导审批：没有可以办理的人（分管领导甲、乙都同时是填报人和保密审查员）");
    }

    @Test
    void nobodyAtAllIsAGapAtEveryStep() {
        assertThat(gaps(PLAIN, false)).hasSize(4);
    }

    private void hold(Step step, String... names) {
        holders.put(
                step,
                Arrays.stream(names)
                        .map(name -> new Staffing.Holder(name, name))
                        .toList());
    }

    private List<String> gaps(List<Step> steps, boolean publisherMayDraft) {
        return Staffing.gaps(steps, holders, publisherMayDraft).stream()
                .map(Staffing.Gap::sentence)
                .toList();
    }
}
