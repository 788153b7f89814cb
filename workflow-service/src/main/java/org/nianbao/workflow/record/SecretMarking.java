package org.nianbao.workflow.record;

import java.io.Serial;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.Refusal;

/** A text carries a secret marking (S-11): nothing of it is kept, and those who must know are told. */
public final class SecretMarking extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Where a marking stood.
     *
     * @param place the place, such as {@code overview/b3} or the word for what was typed
     * @param excerpt what stood there, masked
     */
    public record Met(String place, String excerpt) {}

    private final @Nullable String organCode;
    private final @Nullable String reportId;
    private final transient List<Met> met;

    public SecretMarking(@Nullable String organCode, @Nullable String reportId, List<Met> met) {
        super(
                Kind.UNPROCESSABLE,
                "secret-marking",
                "内容中有密级标志，本系统为非涉密系统，不得存储、处理。已拦截，没有保存任何内容，并已告知保密审查员、分管领导和安全管理员。" + "请立即停止操作，按保密规定处理原件。");
        this.organCode = organCode;
        this.reportId = reportId;
        this.met = List.copyOf(met);
        with("rule", "S-11");
        with("places", this.met);
    }

    public @Nullable String organCode() {
        return organCode;
    }

    public @Nullable String reportId() {
        return reportId;
    }

    public List<Met> met() {
        return met;
    }
}
