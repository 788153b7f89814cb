package org.nianbao.workflow.similarity;

import java.util.List;

import org.nianbao.core.content.AnnualReport;
import org.nianbao.core.validation.OrganName;
import org.nianbao.workflow.organ.Organ;

/** The reports around one. */
public interface OtherTexts {

    /** The organ's own of these years, published here or stored for reference; one of each year, the latest year first. */
    List<OtherText> own(String organCode, int fromYear, int toYear);

    /** What organs of the same type under the same organ have published of these years; none of an organ that is under none. */
    List<OtherText> sisters(Organ organ, int fromYear, int toYear);

    /** The other organs that stood under the same organ in this year. */
    List<OrganName> roster(Organ organ, int year);

    AnnualReport content(OtherText text);
}
